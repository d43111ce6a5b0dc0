import Terminal
import Testing

struct WrappingTests {
    @Test func `lines break at spaces`() {
        #expect(
            Wrapping.wrap("the quick brown fox jumps", width: 10) == [
                "the quick", "brown fox", "jumps",
            ])
        #expect(Wrapping.wrap("exactly ten", width: 11) == ["exactly ten"])
        #expect(Wrapping.wrap("a  b   c d e f", width: 5) == ["a b c", "d e f"])
    }

    @Test func `without a width every paragraph is one line`() {
        #expect(
            Wrapping.wrap("one two three \n\nfour", width: nil) == ["one two three", "", "four"])
    }

    @Test func `a long word is broken only if it must be`() {
        #expect(Wrapping.wrap("ab abcdefgh", width: 8) == ["ab", "abcdefgh"])
        #expect(Wrapping.wrap("ab abcdefghij k", width: 8) == ["ab", "abcdefgh", "ij k"])
    }

    @Test func `wide characters take two columns and closing marks stay`() {
        #expect(Wrapping.wrap("日本語文字列", width: 6) == ["日本語", "文字列"])
        #expect(Wrapping.wrap("日本語。文字", width: 6) == ["日本", "語。文", "字"])
        #expect(Wrapping.wrap("見「本」と", width: 6) == ["見", "「本」", "と"])
    }

    @Test func `marks take no column and stay with their letter`() {
        #expect(
            Wrapping.wrap("e\u{301}e\u{301}e\u{301} e\u{301}", width: 3) == [
                "e\u{301}e\u{301}e\u{301}", "e\u{301}",
            ])
    }

    @Test func `no line is too wide and no word is lost`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let pool = Array("ab  é漢。「かx-n\u{301}")
        for _ in 0..<1000 {
            let text = String((0..<60).compactMap { _ in pool.randomElement(using: &random) })
            let lines = Wrapping.wrap(text, width: 12)
            let comment: Comment = "seed \(seed), \(text)"
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, comment)
            #expect(lines.allSatisfy { !$0.hasSuffix(" ") && Self.columns($0) <= 12 }, comment)
        }
    }

    private static func columns(_ line: String) -> Int {
        line.unicodeScalars.reduce(0) { sum, scalar in
            sum + (scalar.value == 0x301 ? 0 : scalar.value > 0x2E80 ? 2 : 1)
        }
    }

    @Test func `decoration needs a terminal that wants it`() {
        let plain = TerminalStyle(allowsDecoration: false, width: nil)
        #expect(TerminalStyle.detect(environment: [:], isTerminal: false) == plain)
        let bare = TerminalStyle(allowsDecoration: false, width: 80)
        for variable in ["NO_COLOR": "1", "ACCESSIBLE": "1", "TERM": "dumb"] {
            let environment = [variable.key: variable.value]
            #expect(TerminalStyle.detect(environment: environment, isTerminal: true) == bare)
        }
        let full = TerminalStyle(allowsDecoration: true, width: 120)
        let wide = ["COLUMNS": "300", "NO_COLOR": "", "ACCESSIBLE": "0", "TERM": "xterm"]
        #expect(TerminalStyle.detect(environment: wide, isTerminal: true) == full)
    }
}
