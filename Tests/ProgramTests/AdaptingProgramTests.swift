// Adapting from the command line: drafts, reviews, files for translators, and the bundle at the end.

import Foundation
import Testing

struct AdaptingProgramTests {
    private static let recipe = """
        {"title": "Pages", "sources": ["a.jsonl"], "adapt": {
          "variants": [{"from": "en", "level": "simple", "share": 0}]}}
        """
    private static let article =
        #"{"id":"1","title":"Well","language":"en","text":"A well is a hole in order to obtain water.\n\nIt is deep.","license":"CC-BY-SA-4.0"}"#

    private func workplace(recipe: String = recipe) throws -> Workplace {
        let place = try Workplace()
        try place.write("a.jsonl", Self.article + "\n")
        try place.write("r.json", recipe)
        return place
    }

    @Test func `a draft goes out once a person accepted it, and says so first`() throws {
        let place = try workplace()
        #expect(try place.shell("haversack-builder adapt r.json").code == 0)
        let early = try place.shell("haversack-builder build --recipe r.json -o e.haversack")
        #expect(early.complaints.contains("no passage of it may go out yet"))
        let list = try place.shell("haversack-builder review list r.json")
        #expect(list.output.contains("Draft: A well is a hole to get water."))
        let key = list.output.split(separator: ":").first.map(String.init) ?? ""
        let nobody = try place.shell("haversack-builder review accept r.json \(key)")
        #expect(nobody.code == 64)
        let accept = try place.shell(
            "haversack-builder review accept r.json \(key) --reviewer ana --kind person")
        #expect(accept.output == "\(key) is now approved.\n")
        #expect(
            try place.shell("haversack-builder build --recipe r.json -o b.haversack").code == 0)
        let show = try place.shell("haversack show b.haversack Well --level simple")
        let lines = show.output.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("Simplified by haversack-rules") == true)
        #expect(lines.first?.contains("reviewed") == true)
        #expect(lines.contains("A well is a hole to get water."))
        #expect(try place.shell("haversack verify b.haversack").code == 0)
        // What stands as in the source is found once, what was changed twice.
        for (word, count) in [("deep", 1), ("hole", 2)] {
            let found = try place.shell("haversack search b.haversack \(word) --json")
            #expect(found.output.split(separator: "\n").count == count)
        }
        let log = try place.shell(
            "haversack-builder review log r.json l.jsonl && haversack verify l.jsonl && haversack verify b.haversack --log l.jsonl"
        )
        #expect(log.code == 0)
    }

    @Test func `one sitting: accept, undo, edit, an answer that is none, and the end of input`()
        throws
    {
        let place = try workplace()
        #expect(try place.shell("haversack-builder adapt r.json").code == 0)
        let sitting = try place.shell(
            #"printf 'a\nu\nwhat\ne\nA well gives water.\n' | "#
                + "haversack-builder review start r.json --reviewer ana --kind person")
        #expect(sitting.code == 0)
        #expect(sitting.output.hasPrefix("Waiting for you: 1 passage, the riskiest first.\n"))
        #expect(sitting.output.hasSuffix("Kept: 1 decision. Left: 0 passages.\n"))
        let list = try place.shell("haversack-builder review list r.json --state approved --json")
        #expect(list.output.contains(#""text":"A well gives water.""#))
        let figures = try place.shell("haversack-builder review statistics r.json")
        #expect(figures.output.contains("ana (person): 0 accepted, 1 edited, 0 rejected"))
    }

    @Test(arguments: ["po", "xlf", "tsv"])
    func `a file comes back as it went out`(ending: String) throws {
        let place = try workplace()
        let line = """
            haversack-builder adapt r.json && haversack-builder review export r.json 1.\(ending) &&
            haversack-builder review import r.json 1.\(ending) --reviewer a --kind person &&
            haversack-builder review export r.json 2.\(ending) && cmp 1.\(ending) 2.\(ending)
            """
        #expect(try place.shell(line).code == 0)
        if ending == "po", try place.shell("command -v msgfmt").code == 0 {
            #expect(try place.shell("msgfmt -c -o /dev/null 1.po").code == 0)
        }
    }

    @Test(arguments: [
        ("review list r.json", 66), ("review dance r.json", 64), ("review start r.json", 66),
        ("adapt a.jsonl", 65), ("adapt none.json", 66), ("review export r.json x.doc", 66),
    ])
    func `a fault has its exit code and one sentence`(line: String, code: Int32) throws {
        let outcome = try workplace().shell("haversack-builder \(line)")
        #expect(outcome.code == code)
        #expect(outcome.complaints.split(separator: "\n").count == 1)
    }

    @Test func `a provider that is missing costs its passages only`() throws {
        let recipe = """
            {"title": "Pages", "sources": ["a.jsonl"], "adapt": {
              "providers": {"mine": {"kind": "command", "command": ["./none"]}},
              "variants": [{"from": "en", "language": "xx", "provider": "mine"},
                           {"from": "en", "level": "simple"}]}}
            """
        let place = try workplace(recipe: recipe)
        let outcome = try place.shell("haversack-builder adapt r.json")
        #expect(outcome.code == 69)
        #expect(outcome.output.contains("3 passages without a draft: the provider is missing."))
        #expect(outcome.output.contains("1 draft, "))
    }

    @Test func `a killed run goes on where it was`() throws {
        let recipe = """
            {"title": "Pages", "sources": ["a.jsonl"], "adapt": {
              "providers": {"slow": {"kind": "command", "command": ["./slow"]}},
              "variants": [{"from": "en", "language": "es", "provider": "slow"}]}}
            """
        let place = try workplace(recipe: recipe)
        let long = String(repeating: "All work and no play. ", count: 400)
        let paragraphs = (0..<12).map { "Part \($0). \(long)" }.joined(separator: #"\n\n"#)
        try place.write(
            "a.jsonl",
            #"{"id":"1","title":"Long","language":"en","text":"\#(paragraphs)","license":"CC0-1.0"}"#
        )
        try place.write("slow", "#!/bin/sh\nsleep 0.3\ntee -a asked\n")
        _ = try place.shell("chmod +x slow; timeout -s KILL 2 haversack-builder adapt r.json")
        let first = try place.shell("cat asked").output
        #expect(try place.shell("haversack-builder adapt r.json").code == 0)
        let all = try place.shell("cat asked").output
        let starts = (0..<12).map { "Part \($0). " }
        // What was answered and not yet written down is asked once more; nothing else is.
        #expect(starts.allSatisfy { all.contains($0) })
        #expect(starts.count { all.ranges(of: $0).count > 1 } <= 3)
        #expect(all.hasPrefix(first))
        let json = try place.shell("haversack-builder review list r.json --json")
        #expect(json.output.split(separator: "\n").count == 13)
    }

    @Test func `the decisions on the sample pages make their variants again`() throws {
        let place = try Workplace()
        let line = """
            cp -r '\(Workplace.repository)/bundles/first-steps' . && cd first-steps &&
            { haversack-builder adapt adapted.json || [ $? -eq 69 ]; } &&
            haversack-builder review import adapted.json review/simple.po \\
              --reviewer first-reader --kind software &&
            haversack-builder build --recipe adapted.json -o ../a.haversack &&
            haversack show ../a.haversack "Making compost" --level simple
            """
        let outcome = try place.shell(line)
        #expect(outcome.code == 0, "\(outcome.complaints)")
        #expect(outcome.output.contains("rejected, "))
        #expect(outcome.output.contains("\nSimplified by haversack-rules"))
        #expect(outcome.output.contains("reviewed by software"))
        #expect(outcome.output.contains("a hand's width of twigs"))
    }

    @Test func `a workspace is verified like its log, and a log that was changed is not`() throws {
        let place = try workplace()
        #expect(try place.shell("haversack-builder adapt r.json").code == 0)
        #expect(try place.shell("haversack verify r.workspace").code == 0)
        #expect(try place.shell("haversack-builder review log r.json l.jsonl").code == 0)
        #expect(try place.shell("haversack verify l.jsonl").code == 0)
        _ = try place.shell("sed -i 's/get water/drink water/' l.jsonl")
        #expect(try place.shell("haversack verify l.jsonl").code == 65)
        #expect(try place.shell("head -n 1 l.jsonl > s.jsonl; haversack verify s.jsonl").code == 65)
    }

    @Test func `in Spanish is the sentence at the same place of the translation, with its label`()
        throws
    {
        let recipe = """
            {"title": "Pages", "sources": ["a.jsonl"], "adapt": {
              "review": {"unmodified": 100},
              "providers": {"mine": {"kind": "command", "command": ["./words"]}},
              "variants": [{"from": "en", "language": "es", "provider": "mine"}]}}
            """
        let place = try workplace(recipe: recipe)
        try place.write(
            "a.jsonl",
            #"{"id":"1","title":"Well","language":"en","text":"It is a hole. A well gives water.","license":"CC0-1.0"}"#
                + "\n")
        try place.write(
            "words",
            #"""
            #!/bin/sh
            sed 's/"text":"Well"/"text":"Pozo"/; s/It is a hole. A well gives water./Es un agujero. Un pozo da agua./'
            """#)
        let line = """
            chmod +x words && haversack-builder adapt r.json &&
            printf 'a\\na\\nq\\n' | haversack-builder review start r.json --reviewer ana --kind person &&
            haversack-builder build --recipe r.json -o b.haversack &&
            echo '{"turns":["What does a well give?","in Spanish"]}' | haversack ask b.haversack --batch
            """
        let outcome = try place.shell(line)
        #expect(outcome.code == 0, "\(outcome.complaints)")
        let lines = outcome.output.split(separator: "\n").map(String.init)
        let label = lines.firstIndex { $0.hasPrefix("Translated by words") }
        #expect(label.map { lines[$0 + 1] } == "Un pozo da agua.", "\(outcome.output)")
    }
}
