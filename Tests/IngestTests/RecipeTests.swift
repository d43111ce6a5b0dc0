// Recipes: what they say, and where one is wrong.

import Markup
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
             "retrieved": "2026-01-01", "languages": ["en", "pt-BR"], "question_languages": ["fr"],
             "dictionaries": [{"path": "d.dix", "from": "fr", "to": "en", "license": "CC0-1.0"}],
             "sources": ["a.xml.bz2", "/data/b.jsonl", {"path": "../c", "license": "CC-BY-4.0",
               "language": "fr", "project": "frwiki", "retrieved": "2026-02-02",
               "namespaces": [0, 4], "templates": false}],
             "take": {"titles": ["Water"], "categories": ["Wells", {"name": "Category:Rain", "depth": 2}],
               "lists": ["List of rivers"], "languages": ["en"], "levels": ["original"]},
             "leave": {"titles": ["Fire"], "categories": ["Arson"], "words": ["burn"], "stubs": 300},
             "keep": ["Cholera"], "licenses": ["CC0-1.0"], "budget": "1.5 MB", "references": true,
             "pronunciation": true, "revert_risk": 0.9, "templates": {"My_Box": "facts", "x": 2, "y": "drop"}}
            """)
        var expected = Recipe()
        expected.title = "Clinic"
        expected.description = "For nurses"
        expected.publisher = "Us"
        expected.license = "CC0-1.0"
        expected.retrieved = "2026-01-01"
        expected.languages = ["en", "pt-br"]
        expected.revertRisk = 0.9
        expected.questionLanguages = ["fr"]
        expected.dictionaries = [
            RecipeDictionary(
                path: "recipes/d.dix", source: "fr", target: "en", license: "CC0-1.0")
        ]
        expected.sources = [
            RecipeSource(path: "recipes/a.xml.bz2"), RecipeSource(path: "/data/b.jsonl"),
            RecipeSource(
                path: "recipes/../c", license: "CC-BY-4.0", language: "fr", project: "frwiki",
                retrieved: "2026-02-02", namespaces: [0, 4], readsTemplates: false),
        ]
        expected.selection.titles = ["Water"]
        expected.selection.categories = [
            .init(name: "Wells", depth: 0), .init(name: "Rain", depth: 2),
        ]
        expected.selection.lists = ["List of rivers"]
        expected.selection.languages = ["en"]
        expected.selection.levels = ["original"]
        expected.selection.leftTitles = ["Fire"]
        expected.selection.leftCategories = [.init(name: "Arson", depth: 0)]
        expected.selection.leftWords = ["burn"]
        expected.selection.leastSizeInBytes = 300
        expected.selection.keep = ["Cholera"]
        expected.selection.licenses = ["CC0-1.0"]
        expected.selection.budgetInBytes = 1_500_000
        expected.reading.keepsReferences = true
        expected.reading.showsPronunciation = true
        expected.reading.keepsLinks = true
        expected.reading.templateRules = ["my box": .infobox, "x": .argument(2), "y": .drop]
        #expect(recipe == expected)
        #expect(recipe.sources[2].options(in: recipe).guideTitles == ["List of rivers"])
        #expect(recipe.sources[2].options(in: recipe).license == "CC-BY-4.0")
        #expect(recipe.sources[0].options(in: recipe).license == "CC0-1.0")
        #expect(recipe.sources[0].options(in: recipe).retrieved == "2026-01-01")
    }

    @Test func `a recipe may leave its sources to the command line`() throws {
        #expect(
            try Recipe.parse(Array("{\"title\": \"x\"}".utf8), name: "r.json", folder: "recipes")
                .sources.isEmpty)
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
        ("{\"sources\": [{\"license\": \"x\"}]}", "sources[0] has no \"path\" and no \"api\""),
        ("{\"sources\": [{\"path\": \"\"}]}", "sources[0].path is empty"),
        (
            "{\"sources\": [{\"path\": \"a\", \"licence\": \"x\"}]}",
            "\"sources[0].licence\" is not known; "
                + "the keys here are path, license, language, project, retrieved, namespaces, templates"
        ),
        (
            "{\"languages\": [\"e n\"], \"sources\": [\"a\"]}",
            "\"languages[0]\" is no language code"
        ),
        (
            "{\"dictionaries\": [{\"path\": \"d\"}], \"sources\": [\"a\"]}",
            "\"dictionaries[0].from\" is missing"
        ),
        (
            "{\"dictionaries\": [{\"path\": \"d\", \"from\": \"fr\", \"to\": \"fr\"}], \"sources\": [\"a\"]}",
            "\"dictionaries[0].to\" is the language that the dictionary is from"
        ),
        (
            "{\"sources\": [\"a\"], \"budget\": \"much\"}",
            "\"budget\" is no size; write a number of bytes, or a text such as \"1 MB\""
        ),
        (
            "{\"sources\": [\"a\"], \"take\": {\"categories\": [{\"name\": \"x\", \"depth\": -1}]}}",
            "\"take.categories[0].depth\" is no whole number from 0 to 20"
        ),
        (
            "{\"sources\": [\"a\"], \"take\": {\"title\": []}}",
            "\"take.title\" is not known; the keys here are titles, file, categories, lists, languages, levels"
        ),
        (
            "{\"sources\": [\"a\"], \"templates\": {\"x\": \"eat\"}}",
            "\"templates.x\" is no rule; the rules are drop, first, last, all, list, quotation, facts, "
                + "citation, note, date, unit, number, or the number of an argument"
        ),
        (
            "{\"title\": \"a\", \"title\": \"b\", \"sources\": [\"a\"]}",
            "line 1, byte 16 is not JSON: the name \"title\" a second time"
        ),
    ])
    func `a recipe that does not hold is refused at its key`(text: String, reason: String) {
        let error = #expect(throws: SourceError.self) { try parse(text) }
        #expect(error == SourceError(.badData, "r.json", reason))
    }

    @Test func `a wiki with every key`() throws {
        let recipe = try parse(
            """
            {"sources": [{"api": "https://wiki.example/w/api.php", "titles": ["Water", "Fire|Ice"],
              "category": "Category:Matter", "depth": 2, "list": "pages.txt", "as": "wikitext",
              "cache": "/var/kept", "license": "CC-BY-4.0"}]}
            """)
        var expected = RecipeSource(
            path: "https://wiki.example/w/api.php", license: "CC-BY-4.0")
        expected.pages = PageSelection(
            titles: ["Water", "Fire", "Ice"], lists: ["recipes/pages.txt"],
            categories: ["Category:Matter"], depth: 2)
        expected.form = .wikitext
        expected.cache = "/var/kept"
        #expect(recipe.sources == [expected])
        var given = SourceOptions()
        given.wiki.contact = "ada@wells.example"
        given.wiki.pages.titles = ["Other"]
        let wiki = expected.options(in: recipe, default: given).wiki
        #expect(wiki.pages == expected.pages)
        #expect(wiki.form == .wikitext)
        #expect(wiki.cacheFolder == "/var/kept")
        #expect(wiki.contact == "ada@wells.example")
    }

    @Test(arguments: [
        (
            "\"titles\": \"A\", \"path\": \"x\"",
            "\"sources[0].path\" is not known; the keys here are "
                + "api, titles, category, depth, list, as, cache, "
                + "license, language, project, retrieved, namespaces"
        ),
        (
            "\"titles\": []",
            "\"sources[0].api\" stands without pages; add \"titles\", "
                + "\"category\" or \"list\""
        ),
        ("\"titles\": [1]", "\"sources[0].titles[0]\" is a number, not a text"),
        ("\"list\": {}", "\"sources[0].list\" is an object, not a text"),
        (
            "\"titles\": \"A\", \"depth\": 21",
            "\"sources[0].depth\" is no whole number from 0 to 20"
        ),
        ("\"titles\": \"A\", \"as\": \"pdf\"", "\"sources[0].as\" is none of html, wikitext: pdf"),
    ])
    func `a wiki that does not hold is refused at its key`(keys: String, reason: String) {
        let text = "{\"sources\": [{\"api\": \"https://wiki.example/api.php\", \(keys)}]}"
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
