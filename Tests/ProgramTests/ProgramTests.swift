// Commands, exit codes and faults of the two programs, from the outside.

import Foundation
import Testing

@Suite struct ProgramTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.writeArticles()
    }

    @Test(arguments: [
        ("haversack serch x.haversack y", 64), ("haversack search", 64),
        ("haversack info none.haversack", 66), ("haversack info .", 65),
        ("haversack info a.jsonl", 65), ("haversack-builder build -o b.haversack", 64),
        ("haversack-builder build -o b.haversack none.xml", 66),
        ("haversack-builder build -o none/b.haversack a.jsonl", 73),
        ("haversack-builder build -o a.jsonl a.jsonl", 73),
        ("echo x > n.xml; haversack-builder build -o b.haversack n.xml", 65),
        (": > e.xml; haversack-builder build -o b.haversack e.xml", 65),
        (
            "printf '{\"id\":1,\"title\":\"T\",\"language\":\"en\",\"text\":\"x\"}\\n' > l.jsonl; "
                + "haversack-builder build -o b.haversack l.jsonl", 78
        ),
        ("gzip -k a.jsonl; PATH=${PATH%%:*} haversack-builder build -o b.haversack a.jsonl.gz", 69),
        ("gzip -c a.jsonl | head -c 90 > c.gz; haversack-builder build -o b.haversack c.gz", 65),
        ("haversack-builder extract a.jsonl > /dev/full", 74),
        ("haversack install a.jsonl -o b.haversack", 65),
        ("haversack-builder build -o b.haversack http://127.0.0.1:1/api.php", 64),
        ("haversack-builder build -o b.haversack --titles Well a.jsonl", 64),
        ("echo x | haversack-builder simplify --language sw", 64),
        ("haversack-builder extract --cache c --titles A http://127.0.0.1:1/api.php", 69),
        ("haversack-builder extract --cache c --titles A http://nothing.invalid/api.php", 69),
        ("haversack-builder extract --cache a.jsonl --titles A http://127.0.0.1:1/api.php", 73),
        (
            "PATH=${PATH%%:*} haversack-builder extract --cache c --titles A http://127.0.0.1:1/api.php",
            69
        ),
    ])
    func `a fault has its exit code and one sentence`(line: String, code: Int32) throws {
        let outcome = try place.shell(line)
        #expect(outcome.code == code, "\(line): \(outcome.complaints)")
        let sentences = outcome.complaints.split(separator: "\n").filter {
            $0.hasPrefix("haversack")
        }
        #expect(sentences.count == 1)
        #expect(sentences.first?.hasSuffix(".") == true)
        #expect(!place.names.contains("b.haversack"))
    }

    @Test func `a bundle is built, asked, cited, sent and installed`() throws {
        #expect(try place.shell("haversack-builder build -o b.haversack a.jsonl").code == 0)
        let answer = try place.shell("haversack ask b.haversack When was the first well dug?")
        #expect(answer.code == 0)
        #expect(answer.output.hasPrefix("The first well was dug in 1807.\n"))
        let citation = try place.shell("haversack cite b.haversack well")
        #expect(citation.output.contains("Authors: A teacher.\n"))
        #expect(citation.output.contains("(CC-BY-SA-4.0)"))
        let near = try place.shell("haversack show b.haversack Wel")
        #expect(near.code == 1)
        #expect(near.complaints.contains("\"Well\""))
        #expect(try place.shell("haversack search b.haversack zebra").code == 1)
        #expect(try place.shell("haversack-builder parcel b.haversack -o b.parcel").code == 0)
        #expect(try place.shell("haversack verify b.parcel").code == 0)
        #expect(try place.shell("haversack install b.parcel -o c.haversack").code == 0)
        #expect(try place.shell("cmp b.haversack c.haversack").code == 0)
        #expect(try place.shell("haversack-builder build -o b.haversack a.jsonl").code == 73)
        #expect(try place.shell("haversack-builder build --force -o b.haversack a.jsonl").code == 0)
    }

    @Test(arguments: ["show b.haversack Lamp", "list b.haversack", "search b.haversack light"])
    func `hostile text does not reach the terminal`(command: String) throws {
        #expect(try place.shell("haversack-builder build -o b.haversack a.jsonl").code == 0)
        let outcome = try place.shell("haversack \(command)")
        let hidden = outcome.output.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value)
        }
        #expect(hidden.isEmpty)
    }

    @Test func `a batch goes on after a bad line`() throws {
        #expect(try place.shell("haversack-builder build -o b.haversack a.jsonl").code == 0)
        let lines =
            #"{"id":"q","question":"What is a well?"}\nnonsense\n{"id":"c","turns":["What is a well?","When was it dug?"]}\n"#
        let outcome = try place.shell(
            "printf '\(lines)' | haversack ask b.haversack --batch --json")
        let answers = outcome.output.split(separator: "\n")
        #expect(outcome.code == 0)
        #expect(answers.count == 4)
        #expect(answers.count == 4 && answers[0].contains(#""id":"q","turn":0"#))
        #expect(answers.count == 4 && answers[1].contains(#""error":"#))
        #expect(answers.count == 4 && answers[3].contains(#""id":"c","turn":2"#))
    }

    @Test func `passages are simplified a line each, and one too long costs itself alone`() throws {
        let outcome = try place.shell(
            "(echo 'They purchased it.'; head -c 1100000 /dev/zero | tr '\\0' a; echo; echo 'It is red.') "
                + "| haversack-builder simplify --language en")
        #expect(outcome.code == 0)
        #expect(outcome.output == "They bought it.\n\nIt is red.\n")
        #expect(outcome.complaints == "line 2 is longer than a passage may be, 1 MiB; cut it\n")
    }

    @Test func `a killed build leaves nothing under the name, or the whole bundle`() throws {
        try place.writeArticles(count: 3_000)
        for delay in ["0.05", "0.15", "0.3", "0.6", "1.2"] {
            _ = try place.shell(
                "rm -f k.haversack; haversack-builder build -o k.haversack a.jsonl & "
                    + "sleep \(delay); kill -9 $!; wait")
            guard place.names.contains("k.haversack") else { continue }
            #expect(try place.shell("haversack verify k.haversack").code == 0)
        }
        #expect(try place.shell("haversack-builder build --force -o k.haversack a.jsonl").code == 0)
    }

    @Test func `a full disk leaves nothing under the name`() throws {
        try place.writeArticles(count: 3_000)
        let outcome = try place.shell(
            "trap '' XFSZ; ulimit -f 100; haversack-builder build -o f.haversack a.jsonl")
        #expect(outcome.code == 74, "\(outcome.complaints)")
        #expect(!place.names.contains("f.haversack"))
    }

    @Test func `the same bytes come from one worker and two, whatever the order of sources`() throws
    {
        try place.writeArticles(count: 800)
        _ = try place.shell("head -n 400 a.jsonl > one.jsonl; tail -n 400 a.jsonl > two.jsonl")
        for (name, line) in [
            ("x", "--threads 1 one.jsonl two.jsonl"), ("y", "--threads 2 one.jsonl two.jsonl"),
            ("z", "two.jsonl one.jsonl"),
        ] {
            let build = "haversack-builder build --json -o \(name).haversack \(line)"
            #expect(
                try place.shell("\(build) | grep -o '\"root\":\"[0-9a-f]*\"' > \(name).root").code
                    == 0)
        }
        #expect(try place.shell("cmp x.haversack y.haversack && cmp x.root z.root").code == 0)
    }

    @Test func `the commands of the README work`() throws {
        let root = Workplace.repository
        let readme = try String(contentsOfFile: "\(root)/README.md", encoding: .utf8)
        let marked = readme.components(separatedBy: "<!-- tested: run in order -->").dropFirst()
        let blocks = marked.compactMap { text in
            text.components(separatedBy: "```sh\n").dropFirst().first?
                .components(separatedBy: "```").first
        }
        #expect(!blocks.isEmpty)
        for block in blocks {
            let outcome = try place.shell("ln -sfn '\(root)/bundles' bundles; set -e; \(block)")
            #expect(outcome.code == 0, "\(outcome.complaints)")
        }
    }
}
