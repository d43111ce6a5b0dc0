// Whatever bytes come, a page is read: never a crash, never more than in proportion.

import Passages
import Testing

@testable import Markup

struct WikitextRobustnessTests {
    static let pieces = [
        "{{", "}}", "{{{", "}}}", "[[", "]]", "[", "]", "|", "||", "=", "==", "\n", "\n\n", "''",
        "'''",
        "{|", "|}", "|-", "|+", "\n|", "\n!", "!!", "<ref>", "</ref>", "<ref name=a/>", "<!--",
        "-->",
        "<nowiki>", "</nowiki>", "<math>", "</math>", "<pre>", "</pre>",
        "<div style=\"display:none\">",
        "</div>", "<table>", "<tr>", "<td rowspan=3>", "</table>", "<ul><li>", "</ul>", "<gallery>",
        "</gallery>", "<poem>", "</poem>", "<blockquote>", "</blockquote>", "\n*", "\n#", "\n:",
        "\n;",
        "File:a.jpg|thumb|", "Category:", "fr:", "http://a.b ", "Infobox x", "convert|5|km", "a=b",
        "&nbsp;",
        "&#x41;", "&amp;", "__TOC__", "-{", "}-", "~~~~", "word", " ", "é", "日本", "\u{1}", "\u{3}",
        "<br>",
        "<sup>2</sup>", "(", ")", ",", ";", ".", "colspan=900 |", "\n ", "#REDIRECT [[",
    ]

    static func isClean(_ passage: Passage) -> Bool {
        let bytes = Array(passage.text.utf8)
        return !bytes.isEmpty && bytes.count <= Passage.maximumSizeInBytes
            && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 9 || $0 == 10 }
            && bytes.trimmed.count == bytes.count
    }

    @Test func `random markup becomes clean passages`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<3_000 {
            let count = Int.random(in: 1...80, using: &random)
            let input = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
                .joined()
            let document = Wikitext.document(from: input.utf8, context: WikitextContext(title: "T"))
            #expect(document.passages().allSatisfy(Self.isClean), "seed \(seed), input \(input)")
        }
    }

    @Test func `random bytes become clean passages`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            let input = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
            let document = Wikitext.document(from: input, context: WikitextContext(title: "T"))
            #expect(document.passages().allSatisfy(Self.isClean), "seed \(seed)")
        }
    }

    /// Quadratic work on these would take minutes.
    @Test(arguments: [
        "[", "[[", "{", "{{", "{{{", "{{a|", "<", "<ref>", "<!--", "'", "'''''", "{|\n", "{|\n|\n",
        "|", "(", "[[File:a|",
        "[http://a ", "<div style=\"display:none\">", "<nowiki>", "-{", "&", "&amp", "__", "\n*",
        "\n:;#*", "==", "\n=",
        "<table><tr><td>", "{{Infobox|a=", "}}", "]]", "<math>", "\n|-\n|rowspan=9999|a", "<sup>",
        "~", ", ", "()", "( ",
        "<ul><li>", "\u{3}", "<poem>", "\n|a||b", "[[a]] ", "{{a}} ", "{{a|b=c}}", "<gallery>\n",
        " \n", "\n x",
    ])
    func `much of one construct takes time in proportion`(_ piece: String) {
        let count = 400_000 / piece.utf8.count
        let input = Array(String(repeating: piece, count: count).utf8)
        let document = Wikitext.document(from: input, context: WikitextContext(title: "T"))
        #expect(document.passages().allSatisfy(Self.isClean))
    }

    @Test(arguments: [
        ("{{a|", "}}"), ("[[a|", "]]"), ("{|\n|\n", "\n|}\n"), ("[[File:a|thumb|", "]]"),
        ("<div>", "</div>"),
        ("<blockquote>", "</blockquote>"), ("''", "''"), ("{{{a|", "}}}"),
    ])
    func `depth is bounded`(_ start: String, _ end: String) {
        let input =
            String(repeating: start, count: 20_000) + "x" + String(repeating: end, count: 20_000)
        let document = Wikitext.document(from: input.utf8, context: WikitextContext(title: "T"))
        #expect(document.passages().allSatisfy(Self.isClean))
    }
}

/// A small generator whose state can be printed and used again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
