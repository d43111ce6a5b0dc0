// Questions in one language, passages in another, from the outside.

import Foundation
import Testing

@Suite struct LanguagesTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write(
            "a.jsonl",
            [
                #"{"id":"1","title":"Well","language":"en","text":"A well is a hole in the ground that gives water.\n\nThe first well of the village was dug in 1807 by Maria Lopez.","license":"CC0-1.0"}"#,
                #"{"id":"2","title":"Lamp","language":"en","text":"A lamp gives light.\n\nThe lamp was invented in 1792 by William Murdoch.","license":"CC0-1.0"}"#,
                #"{"id":"3","title":"Bridge","language":"en","text":"A bridge leads over a river.\n\nThe oldest bridge was built in 1200.","license":"CC0-1.0"}"#,
            ].joined(separator: "\n") + "\n")
        try place.write(
            "es-en.dix",
            """
            <dictionary><section>
            <e><p><l>pozo<s n="n"/></l><r>well<s n="n"/></r></p></e>
            <e><p><l>aldea<s n="n"/></l><r>village<s n="n"/></r></p></e>
            <e><p><l>primero<s n="adj"/></l><r>first<s n="adj"/></r></p></e>
            <e><p><l>excavar<s n="vb"/></l><r>dig<s n="vb"/></r></p></e>
            <e><p><l>puente<s n="n"/></l><r>bridge<s n="n"/></r></p></e>
            <e><p><l>unicornio<s n="n"/></l><r>unicorn<s n="n"/></r></p></e>
            </section></dictionary>
            """)
        try place.write(
            "r.json",
            """
            {"title": "Village", "sources": ["a.jsonl"], "dictionaries": [{"path": "es-en.dix",
             "from": "es", "to": "en", "license": "CC0-1.0", "attribution": "The teachers"}]}
            """)
    }

    private func build() throws {
        let built = try place.shell("haversack-builder build -o b.haversack --recipe r.json")
        #expect(built.code == 0, "\(built.complaints)")
    }

    @Test func `a question in Spanish finds the passage in English`() throws {
        try build()
        let told = try place.shell(
            "haversack ask b.haversack --json --language es '¿Cuándo se excavó el primer pozo de la aldea?'"
        )
        #expect(told.output.contains("\"passages\":[{\"source\":\"a\",\"article\":\"1\""))
        #expect(
            told.output.contains("The first well of the village was dug in 1807 by Maria Lopez."))
        let guessed = try place.shell("haversack ask b.haversack '¿Qué es un puente?'")
        #expect(guessed.output.contains("Bridge"))
    }

    @Test func `a bundle names its dictionaries and carries them in a parcel`() throws {
        try build()
        let words = try place.shell("haversack info b.haversack")
        #expect(words.output.contains("Questions may be in: en and es.\n"))
        #expect(
            words.output.contains(
                "Dictionary: es-en.dix, es to en, licence CC0-1.0. By The teachers.\n"))
        let line = "haversack-builder parcel b.haversack -o b.parcel && haversack verify b.parcel"
        #expect(try place.shell(line).code == 0)
        #expect(try place.shell("haversack install b.parcel -o c.haversack").code == 0)
        #expect(try place.shell("cmp b.haversack c.haversack").code == 0)
        #expect(try place.shell("haversack verify c.haversack").code == 0)
    }

    @Test func `a version in the language of the question is named`() throws {
        try place.write(
            "es.jsonl",
            #"{"id":"1","title":"Well","language":"es","text":"Agua.","license":"CC0-1.0"}"# + "\n")
        try place.write(
            "r.json",
            """
            {"sources": ["a.jsonl", "es.jsonl"], "dictionaries": [{"path": "es-en.dix", "from": "es",
             "to": "en", "license": "CC0-1.0"}]}
            """)
        try build()
        let answer = try place.shell(
            "haversack ask b.haversack --language es '¿Cuándo se excavó el primer pozo de la aldea?'"
        )
        #expect(answer.code == 0)
        #expect(
            answer.output.hasSuffix(
                "Hay una versión en español: diga show --language es \"Well\".\n"))
    }

    @Test(arguments: [
        ("es-en.dix", "nothing.dix", 66), ("es-en.dix", "a.jsonl", 65),
        ("\"license\": \"CC0-1.0\", ", "", 65),
    ])
    func `a dictionary that does not hold stops a build at once`(
        old: String, new: String, code: Int32
    ) throws {
        let recipe = try String(
            decoding: Data(contentsOf: URL(fileURLWithPath: "\(place.folder)/r.json")),
            as: UTF8.self)
        try place.write("r.json", recipe.replacingOccurrences(of: old, with: new))
        let built = try place.shell("haversack-builder build -o b.haversack --recipe r.json")
        #expect(built.code == code, "\(built.complaints)")
        #expect(built.complaints.split(separator: "\n").count == 1)
        #expect(!place.names.contains("b.haversack"))
    }
}
