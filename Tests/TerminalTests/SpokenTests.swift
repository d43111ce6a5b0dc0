import Terminal
import Testing

struct SpokenTests {
    @Test func `counts agree with their word`() {
        #expect(Spoken.count(1, "passage") == "1 passage")
        #expect(Spoken.count(0, "passage") == "0 passages")
        #expect(Spoken.count(2, "summary", plural: "summaries") == "2 summaries")
    }

    @Test func `lists end with and`() {
        #expect(Spoken.list([]) == "")
        #expect(Spoken.list(["a"]) == "a")
        #expect(Spoken.list(["a", "b"]) == "a and b")
        #expect(Spoken.list(["a", "b", "c"]) == "a, b and c")
    }

    @Test(arguments: [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "about 1 kB"),
        (1450, "about 1.5 kB"), (9_000_000, "about 9 MB"), (9_960_000, "about 10 MB"),
        (999_999, "about 1 MB"), (14_600_000, "about 15 MB"), (2_300_000_000, "about 2.3 GB"),
        (Int.max, "about 9223372 TB"), (-5, "0 bytes"),
    ]) func `sizes are round`(bytes: Int, expected: String) {
        #expect(Spoken.size(bytes: bytes) == expected)
    }

    @Test(arguments: [
        ("2016-04-22", "22 April 2016"), ("2016-04-02T10:00:00Z", "2 April 2016"),
        ("2016-12", "December 2016"), ("2016", "2016"), ("not stated", "not stated"),
        ("2016-13-01", "2016-13-01"), ("2016-01-32", "2016-01-32"), ("2016--1", "2016--1"),
        ("", ""),
        ("-04-22", "-04-22"),
    ]) func `dates are said with the month's name`(iso: String, expected: String) {
        #expect(Spoken.date(iso: iso) == expected)
    }

    @Test func `a table is said row by row`() {
        let lines = Spoken.table(
            caption: "Towns", header: ["Name", "Population"],
            rows: [["Ulm", "126,000"], ["Bonn\n(old  capital)", "", "extra"], ["", ""]])
        #expect(
            lines == [
                "Table: Towns. 3 rows, 3 columns.",
                "Row 1 of 3. Name: Ulm. Population: 126,000.",
                "Row 2 of 3. Name: Bonn (old capital). Column 3: extra.",
                "Row 3 of 3. Empty.",
            ])
        #expect(Spoken.table(caption: nil, header: [], rows: []) == ["Table. 0 rows, 0 columns."])
    }

    @Test func `list items become sentences`() {
        #expect(
            Spoken.sentences(["apples;", "pears.", "", "\"figs!\""]) == "apples. pears. \"figs!\"")
        #expect(Spoken.sentence("結果。") == "結果。")
    }

    @Test func `a failure is one tidy sentence`() {
        let failure = Failure(.missingInput, "There is no\nfile \"A.xml\"")
        #expect(failure.line(program: "haversack") == "haversack: there is no file \"A.xml\".")
        #expect(Failure(.badData, "ZIM files end early…").sentence == "ZIM files end early…")
        #expect(Failure(.badData, "A.zim is damaged.").sentence == "A.zim is damaged.")
    }
}

struct SpokenTextTests {
    @Test(arguments: [
        (
            "plain text, as (most) text is.\nTwo lines.",
            "plain text, as (most) text is.\nTwo lines."
        ),
        ("two  spaces  and  end \n", "two spaces and end\n"), ("a\u{A0}", "a"), ("", ""),
        ("Braille ⠁⠃ cells", "Braille (braille pattern dots-1) (braille pattern dots-12) cells"),
        ("a────b", "a (box drawings light horizontal, 4 times) b"),
        ("wait.....", "wait..."), ("a (“…”). b", "a (“… ”). b"),
        ("!!!", "exclamation mark, 3 times"),
        ("* * *", "asterisk, 3 times"), ("-- =", "hyphen-minus, 2 times; equals sign"),
        ("■ item", "(black square) item"), ("日本語。", "日本語。"),
    ]) func `marks that only draw are named or cut`(text: String, expected: String) {
        #expect(Spoken.text(text) == expected)
    }

    @Test func `random marks leave nothing for the ear to stumble on`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let pool = Array("ab  .,!?()-=*“”…─█⠁■\u{A0}\t\n1é")
        for _ in 0..<3000 {
            let text = String((0..<12).compactMap { _ in pool.randomElement(using: &random) })
            let said = Spoken.text(text)
            let finding = Self.finding(said)
            #expect(finding == nil, "seed \(seed), \(text.debugDescription)")
            #expect(said.contains("─") == false)
        }
    }

    /// The first line with two spaces, a space at its end, or marks in a row or alone.
    private static func finding(_ text: String) -> String? {
        for line in text.split(separator: "\n") {
            var shape = ""
            for scalar in line.unicodeScalars {
                let isSpace = scalar.properties.isWhitespace
                shape +=
                    isSpace
                    ? " "
                    : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        ? "a" : "p"
            }
            let isBad = shape.contains("pppp") || shape.hasSuffix(" ") || !shape.contains("a")
            let words = line.split(whereSeparator: { $0 != " " }).filter { $0.count > 1 }
            if isBad || (!words.isEmpty && !line.hasPrefix(" ")) { return String(line) }
        }
        return nil
    }
}
