// The stream that Apertium's programs read: escaped, numbered, and read back.

import Testing

@testable import Adapting

struct ApertiumStreamTests {
    private static func stream(_ texts: [String]) -> String {
        String(decoding: ApertiumStream.bytes(of: texts), as: UTF8.self)
    }

    private static func texts(_ stream: String, _ count: Int) -> [String]? {
        ApertiumStream.texts(from: Array(stream.utf8), count: count)
    }

    @Test func `special characters are escaped and texts are numbered`() {
        #expect(
            Self.stream(["A [b] $5/6", "x"])
                == "A \\[b\\] \\$5\\/6.[][\n;0;\n]x.[][\n;1;\n]")
    }

    @Test func `marks of the programs' own and addresses pass through in brackets`() {
        #expect(
            Self.stream(["2 * 3 # see https://a.example/b_(c), or me@b.example."])
                == "2 [*] 3 [#] see [https:\\/\\/a.example\\/b_](c), or [me\\@b.example]..[][\n;0;\n]"
        )
    }

    @Test func `whatever text goes in comes out`() {
        let texts = [
            "Plain.", "", "a [b] {c} ^d$ /e\\ <f> @g *h #i ~j +k", "tabs\tand\nlines",
            "12:30 — 50 %",
            "`code` and $$x^2$$ and \\(y\\)", "[", "]", ";0;", "ends with \\", "..", "水。",
        ]
        let found = ApertiumStream.texts(from: ApertiumStream.bytes(of: texts), count: texts.count)
        #expect(found == texts)
    }

    @Test func `marks of the programs are taken away`() {
        #expect(
            Self.texts("La *blorgle, #casa @roja y \\*esto.[][\n;0;\n]", 1)
                == ["La blorgle, casa roja y *esto"])
    }

    @Test func `unknown words are those without a reading`() {
        let stream =
            "^The/the<det>$ ^blorgle/*blorgle$ [*] ^x/x<n>$^../..<sent>$[][\n;0;\n]^a/*a$.[][\n;1;\n]"
        #expect(
            ApertiumStream.unknownWords(in: Array(stream.utf8), count: 2) == [["blorgle"], ["a"]])
        #expect(ApertiumStream.unknownWords(in: [], count: 1) == nil)
    }

    @Test func `a stream that lacks, repeats or swaps texts is none`() {
        let whole = "a.[][\n;0;\n]b.[][\n;1;\n]"
        #expect(Self.texts(whole, 2) != nil)
        #expect(Self.texts(whole, 3) == nil)
        #expect(Self.texts(whole, 1) == nil)
        #expect(Self.texts("a.[][\n;1;\n]b.[][\n;0;\n]", 2) == nil)
        #expect(Self.texts("a.[][\n;0;\n", 1) == nil)
        #expect(Self.texts("a\\", 1) == nil)
        #expect(Self.texts("", 0) == [])
    }
}

struct KeptNumbersTests {
    @Test(arguments: [
        ("At 12:30 GMT", "A les 12.30 GMT", "A les 12:30 GMT"),
        ("At 12:30 and 1:05", "12.30 i 1.05", "12:30 i 1:05"),
        ("In the 15th century", "En el siglo XV", "En el siglo 15"),
        ("In the XVth century of 15", "En el siglo XV de 15", "En el siglo XV de 15"),
        ("Part XV of 15", "La XV", "La XV"),
        ("Version 1.5", "Versión 1.5", "Versión 1.5"),
        ("It is 1 of them", "I am", "I am"),
        ("No number", "XV", "XV"),
        ("At 2:30", "12.30", "12.30"),
    ])
    func `digits of the source are kept`(source: String, draft: String, kept: String) {
        #expect(KeptNumbers.kept(draft, of: source) == kept)
    }
}

struct TidiedDraftTests {
    @Test(arguments: [
        ("We have 4-month-old mice.", "  Tenemos ratonesde4meses .", "Tenemos ratonesde 4 meses."),
        ("A  b , c", "a  b , c", "a  b , c"),
        ("H2O and B12b", "H2O y B12b", "H2O y B12b"),
        ("Fluke wrote of it.", "Fluke Escribió de ello.", "Fluke escribió de ello."),
        ("Fluke Wrote it.", "Fluke Wrote ello.", "Fluke Wrote ello."),
        (
            "In the 1960s, 1980s.", "En el 1960s, 1980s y 1984s.",
            "En los años 1960, los años 1980 y 1984s."
        ),
        ("He said (so).", "Dijo (así ) .", "Dijo (así)."),
    ])
    func `spaces are mended`(source: String, draft: String, tidied: String) {
        #expect(TidiedDraft.tidied(draft, of: source, in: "es") == tidied)
    }
}
