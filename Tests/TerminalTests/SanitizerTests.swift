import Terminal
import Testing

/// A text, what is left of it, and how much was taken out.
struct HostileText: Sendable, CustomTestStringConvertible {
    let name: String
    let input: String
    let expected: String
    let removed: Int

    init(_ name: String, _ input: String, _ expected: String, _ removed: Int) {
        self.name = name
        self.input = input
        self.expected = expected
        self.removed = removed
    }

    var testDescription: String { name }
}

struct SanitizerTests {
    static let texts = [
        HostileText("plain", "a b\n\tc", "a b\n\tc", 0),
        HostileText("accents", "Zürich – Łódź «Ü»", "Zürich – Łódź «Ü»", 0),
        HostileText("line ends of Windows", "a\r\nb", "a\nb", 0),
        HostileText("lone return", "safe\revil", "safeevil", 1),
        HostileText("bell, backspace, delete", "a\u{7}\u{8}\u{7F}b", "ab", 3),
        HostileText("zero", "a\0b", "ab", 1),
        HostileText("colour", "a\u{1B}[1;31mred\u{1B}[0mb", "aredb", 2),
        HostileText("colour by C1", "a\u{9B}31mred", "ared", 1),
        HostileText("title by OSC and BEL", "a\u{1B}]0;owned\u{7}b", "ab", 1),
        HostileText("link by OSC and ST", "\u{1B}]8;;http://x\u{1B}\\y\u{1B}]8;;\u{1B}\\", "y", 2),
        HostileText("OSC with text beyond ASCII", "\u{1B}]0;Â£\u{A0}é\u{7}b", "b", 1),
        HostileText("OSC by C1 and ST by C1", "a\u{9D}52;c;AAAA\u{9C}b", "ab", 1),
        HostileText(
            "DCS, SOS, PM, APC",
            "\u{1B}Pq\u{1B}\\a\u{1B}Xs\u{1B}\\b\u{1B}^p\u{1B}\\c\u{1B}_a\u{1B}\\d", "abcd", 4),
        HostileText(
            "unfinished OSC shows its text", "a\u{1B}]0;all of this\nb", "a0;all of this\nb", 1),
        HostileText("unfinished sequence at the end", "a\u{1B}[12", "a", 1),
        HostileText("sequence broken by a newline", "a\u{1B}[1\nb", "a\nb", 1),
        HostileText("escape at the end", "a\u{1B}", "a", 1),
        HostileText("reset and character set", "a\u{1B}cb\u{1B}(0c", "abc", 2),
        HostileText("override of direction", "user\u{202E}txt.exe\u{202C}", "usertxt.exe", 2),
        HostileText("isolates", "\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}b", "ab", 5),
        HostileText("tags", "a\u{E0001}\u{E0041}\u{E007F}b", "ab", 3),
        HostileText("byte order mark", "\u{FEFF}a", "a", 1),
        HostileText(
            "zero width space and joiner in Latin", "a\u{200B}b\u{200D}c\u{2060}d", "abcd", 3),
        HostileText("joiner in Persian stays", "می\u{200C}خواهم", "می\u{200C}خواهم", 0),
        HostileText("joiner in Hindi stays", "क्\u{200D}ष", "क्\u{200D}ष", 0),
        HostileText("of two joiners one stays", "می\u{200C}\u{200C}خ", "می\u{200C}خ", 1),
        HostileText("family stays", "👩\u{200D}👧", "👩\u{200D}👧", 0),
        HostileText("one variation selector stays", "❤\u{FE0F} a", "❤\u{FE0F} a", 0),
        HostileText("a run of selectors hides text", "a\u{FE01}\u{FE02}\u{E0100}b", "ab", 3),
        HostileText("selectors around a tag", "❤\u{FE0F}\u{E0041}\u{FE0F}", "❤\u{FE0F}", 2),
        HostileText("joiner before selectors", "👩\u{200D}\u{FE0F}\u{FE0F}", "👩", 3),
        HostileText("selector without its character", "\u{FE0F}a \u{FE0F}b", "a b", 2),
        HostileText("paragraph separator", "a\u{2029}b\u{2028}c", "a\nb\nc", 0),
    ]

    @Test(arguments: texts) func `hidden controls are taken out`(text: HostileText) {
        let cleaned = Sanitizer.clean(text.input)
        #expect(cleaned.text.unicodeScalars.elementsEqual(text.expected.unicodeScalars))
        #expect(cleaned.removed == text.removed)
    }

    @Test func `the notice counts in words`() {
        #expect(Sanitizer.clean("a").notice == nil)
        #expect(Sanitizer.clean("a\u{7}").notice == "1 hidden control removed")
        #expect(Sanitizer.clean("a\u{7}\u{7}").notice == "2 hidden controls removed")
    }

    @Test func `a line has no line ends and no double spaces`() {
        #expect(Sanitizer.line("  a\t\tb\r\nc  \u{7} d \n").text == "a b c d")
        #expect(Sanitizer.line("\n").text == "")
    }

    @Test func `bytes that are not text become replacement characters`() {
        #expect(Sanitizer.clean([0x61, 0xFF, 0x9B, 0x62]).text == "a\u{FFFD}\u{FFFD}b")
    }

    @Test func `random text comes out clean, and clean text stays as it is`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let pool =
            "\u{1B}\u{1B}[]P\\;m\u{7}\n\r\u{9B}\u{9C}\u{9D}Â£aé\u{200D}\u{FE0F}\u{202E}\u{E0041}ک漢👩"
            .unicodeScalars.map { $0 }
        for _ in 0..<3000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                if let scalar = pool.randomElement(using: &random) { scalars.append(scalar) }
            }
            let once = Sanitizer.clean(String(scalars))
            let comment: Comment = "seed \(seed), \(scalars.map(\.value))"
            #expect(once.text.unicodeScalars.allSatisfy { Self.isHarmless($0) }, comment)
            #expect(Sanitizer.clean(once.text).removed == 0, comment)
        }
    }

    @Test func `random bytes never crash`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let count = Int.random(in: 0...40, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Sanitizer.clean(bytes).text
            #expect(text.unicodeScalars.allSatisfy { Self.isHarmless($0) }, "seed \(seed)")
            _ = Wrapping.wrap(text, width: 7)
        }
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value == 0x0A || value == 0x09 { return true }
        return value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0x202A...0x202E).contains(value)
            && !(0xE0000...0xE007F).contains(value)
    }
}
