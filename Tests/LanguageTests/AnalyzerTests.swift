// Words of each script as they reach the index.

import Language
import Testing

struct AnalyzerTests {
    private func terms(_ text: String, _ language: String) -> String {
        Analyzer(language: language).terms(of: text)
            .map { String(decoding: $0.bytes, as: UTF8.self) + ($0.isStopWord ? "*" : "") }
            .joined(separator: " ")
    }

    @Test(arguments: [
        ("The quick foxes, jumping!", "the* quick fox jump"),
        ("Newton's and Jones' laws", "newton and* jone law"),
        ("don't, o'clock, O’Brien’s", "dont* oclock obrien"),
        ("well-known state_of_the", "well know state of* the*"),
        ("the U.S. Army, e.g. us", "the* us armi eg* us*"),
        ("US, IT and WHO; it, who", "us it and* who it* who*"),
        ("1,234.5 and 1,2 and 12.05.2020", "1234.5 and* 1 2 and* 12 05 2020"),
        ("B12, CO₂, 10² and H2O", "b12 co2 10 and* h2o"),
        ("C++, C# and AT&T's R&D", "c++ c# and* att rd"),
        ("naïve café ﬁne Ｆｕｌｌ", "naiv cafe fine full"),
        ("in 1990s 3rd 10:30", "in* 1990s 3rd 10 30"),
    ])
    func `English words`(text: String, expected: String) {
        #expect(terms(text, "en") == expected)
    }

    @Test(arguments: [
        ("fr", "l'eau d’Aujourd'hui", "l* eau d* aujourd hui"),
        ("it", "dell'acqua", "dell* acqu"),
        ("tr", "İstanbul'da Işık", "istanbul isik"),
        ("uk", "п'ять", "пять"),
        ("de", "Straße 1.234,5 Größe", "strass 1234.5 gross"),
        ("fr", "1\u{202F}234,5", "1234.5"),
        ("ru", "Росси́я ёлка й", "росс елк й"),
        ("el", "Ἑλλάς ὁδός", "ελλ οδοσ"),
        ("ar", "الكِتَـابُ وَالمدرسة", "كتاب مدرس"),
        ("fa", "می‌شود ۱۲۳", "مي* شود* 123"),
        ("hi", "लड़कियाँ किताबें १२", "लडक किताब 12"),
        ("he", "שָׁלוֹם צה״ל", "שלום צהל"),
        ("vi", "Đường Việt Nam", "duong2779 viet56 nam"),
        ("vi", "hòa hoà ho\u{300}a HÒA hoa", "hoa2 hoa2 hoa2 hoa2 hoa"),
        ("ja", "東京タワー", "東京 京タ タワ ワー"),
        ("ja", "ｶﾞｽ と", "ガス と"),
        ("zh", "中", "中"),
        ("ko", "한국어 학교", "한국 국어 학교"),
        ("th", "ภาษาไทย", "ภา าษ ษา าไ ไท ทย"),
        ("th", "ที่นี่", "ที่นี่"),
        ("km", "ភាសា", "ភាសា"),
        ("xx", "Ąžuolas Ǆ", "azuolas dz"),
    ])
    func `words of other languages`(language: String, text: String, expected: String) {
        #expect(terms(text, language) == expected)
    }

    @Test func `a term knows its place, its folded form and its stem`() {
        let text = "A Café's Étoiles"
        let found = Analyzer(language: "en").terms(of: text)
        let bytes = Array(text.utf8)
        #expect(
            found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
                "A", "Café", "Étoiles",
            ])
        #expect(
            found.map { String(decoding: $0.folded, as: UTF8.self) } == ["a", "cafe", "etoiles"])
    }

    @Test func `a stream and an analyzer agree`() {
        let analyzer = Analyzer(language: "en")
        var stream = TermStream(analyzer)
        let text = Array("Running runners ran; the runs of a runner. Running!".utf8)
        for _ in 0..<2 {
            var streamed: [Term] = []
            stream.forEachTerm(in: text) { streamed.append($0) }
            #expect(streamed == analyzer.terms(of: String(decoding: text, as: UTF8.self)))
        }
    }

    @Test(arguments: ["en", "de", "ja", "th", "ar", "hi", "ko"])
    func `any bytes are read without harm, in order`(language: String) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            let text = random.text()
            var last = 0
            Analyzer(language: language).forEachTerm(in: text) { term in
                #expect(
                    term.range.lowerBound >= last && term.range.upperBound <= text.count, "\(seed)")
                #expect(!term.bytes.isEmpty, "\(seed)")
                last = term.range.lowerBound
            }
        }
    }
}
