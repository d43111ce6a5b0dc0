// Recipes: what they say, and where one is wrong.

import Testing

@testable import Ingest

struct RecipeTests {
    private func parse(_ text: String) throws(SourceError) -> Recipe {
        try Recipe.parse(Array(text.utf8), name: "r.json", folder: "recipes")
    }

    @Test func `a recipe with every key`() throws {
        let recipe = try parse(
            """
            {"title": "Clinic", "description": "For nurses", "publisher": "Us", "license": "CC0-1.0",
             "retrieved": "2026-01-01", "languages": ["en", "pt-BR"],
             "sources": ["a.xml.bz2", "/data/b.jsonl", {"path": "../c", "license": "CC-BY-4.0",
               "language": "fr", "project": "frwiki", "retrieved": "2026-02-02"}]}
            """)
        var expected = Recipe()
        expected.title = "Clinic"
        expected.description = "For nurses"
        expected.publisher = "Us"
        expected.license = "CC0-1.0"
        expected.retrieved = "2026-01-01"
        expected.languages = ["en", "pt-br"]
        expected.sources = [
            RecipeSource(path: "recipes/a.xml.bz2"), RecipeSource(path: "/data/b.jsonl"),
            RecipeSource(
                path: "recipes/../c", license: "CC-BY-4.0", language: "fr", project: "frwiki",
                retrieved: "2026-02-02"),
        ]
        #expect(recipe == expected)
        #expect(recipe.sources[2].options(in: recipe).license == "CC-BY-4.0")
        #expect(recipe.sources[0].options(in: recipe).license == "CC0-1.0")
        #expect(recipe.sources[0].options(in: recipe).retrieved == "2026-01-01")
    }

    @Test(arguments: [
        ("{\n  \"title\" \"x\"}", "line 2, byte 11 is not JSON: expected a colon"),
        ("[]", "the recipe is a list, not an object"),
        ("{\"sources\": []}", "\"sources\" names no source"),
        ("{\"title\": 1, \"sources\": [\"a\"]}", "\"title\" is a number, not a text"),
        ("{\"sources\": \"a\"}", "\"sources\" is a text, not a list"),
        (
            "{\"sources\": [\"a\", 2]}",
            "sources[1] is a number, not a path or an object with a \"path\""
        ),
        ("{\"sources\": [{\"license\": \"x\"}]}", "sources[0] has no \"path\""),
        ("{\"sources\": [{\"path\": \"\"}]}", "sources[0].path is empty"),
        (
            "{\"sources\": [{\"path\": \"a\", \"licence\": \"x\"}]}",
            "\"sources[0].licence\" is not known; "
                + "the keys here are path, license, language, project, retrieved"
        ),
        ("{\"languages\": [\"e n\"], \"sources\": [\"a\"]}", "languages[0] is no language code"),
        (
            "{\"title\": \"a\", \"title\": \"b\", \"sources\": [\"a\"]}",
            "line 1, byte 16 is not JSON: the name \"title\" a second time"
        ),
    ])
    func `a recipe that does not hold is refused at its key`(text: String, reason: String) {
        let error = #expect(throws: SourceError.self) { try parse(text) }
        #expect(error == SourceError(.badData, "r.json", reason))
    }

    @Test func `a recipe is read from its folder`() throws {
        let scratch = try Scratch()
        let path = try scratch.write("kit/recipe.json", "{\"sources\": [\"a.xml\"]}")
        #expect(try Recipe.read(path).sources.map(\.path) == ["\(scratch.path)/kit/a.xml"])
        #expect(throws: SourceError.self) { try Recipe.read(scratch.path + "/none.json") }
    }
}
