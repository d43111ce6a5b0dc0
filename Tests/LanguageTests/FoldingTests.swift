// What is the same to a person who types must be the same to the index.

import Language
import Testing

struct FoldingTests {
    @Test(arguments: [
        ("Éire ", "eire"), ("  New\u{A0} York\n", "new york"), ("Straße", "strasse"),
        ("Ｆｕｌｌ　Ｗｉｄｔｈ", "full width"), ("ΟΔΟΣ", "οδοσ"), ("ὁδός", "οδοσ"), ("ЁЛКА", "елка"),
        ("Чайковский", "чайковский"), ("Чайковскии\u{306}", "чайковский"), ("Киї\u{301}в", "київ"),
        ("إسلام", "اسلام"), ("مدرسة", "مدرسه"), ("عَرَبِيّ", "عربي"), ("ایران", "ايران"), ("ﻻ", "لا"),
        ("हिन्दी", "हिन्दी"), ("क़लम", "कलम"), ("क\u{93C}लम", "कलम"), ("१२३", "123"), ("٤٥", "45"),
        ("ｶﾞｷﾞ", "ガギ"), ("か\u{3099}", "が"), ("한", "한"), ("Đặng", "dang"), ("Łódź", "lodz"),
        ("æsir Œuvre Þór", "aesir oeuvre thor"), ("ﬁnance", "finance"), ("CO₂", "co2"),
        ("İstanbul", "istanbul"),
        ("IŞIK ışık", "isik isik"), ("Հայաստան", "հայաստան"), ("Ⅳ", "iv"),
        ("\"Heroes\"", "heroes"), ("C++", "c++"), ("C#", "c#"), ("AC/DC", "ac/dc"), ("?", "?"),
        ("", ""),
        ("Who's Afraid…?", "who's afraid"),
        ("(What's the Story) Morning", "what's the story) morning"),
        ("snake_case", "snake case"), ("שָׁלוֹם", "שלום"),
    ])
    func `a title has one key`(title: String, key: String) {
        #expect(Folding.key(title) == key)
    }

    @Test func `composed and decomposed letters fold alike`() {
        for (composed, decomposed) in [
            ("é", "e\u{301}"), ("ộ", "o\u{323}\u{302}"), ("ї", "і\u{308}"),
        ] {
            #expect(Folding.fold(Array(composed.utf8)) == Folding.fold(Array(decomposed.utf8)))
        }
    }

    @Test func `folding twice is folding once, and stays UTF-8`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<500 {
            let once = Folding.fold(random.text())
            #expect(Folding.fold(once) == once, "\(seed)")
            #expect(String(validating: once, as: UTF8.self) != nil, "\(seed)")
        }
    }

    @Test func `every scalar folds to a form that folds to itself`() {
        for value in UInt32(0)..<0x20000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = Folding.fold(Array(String(scalar).utf8))
            #expect(Folding.fold(once) == once, "U+\(String(value, radix: 16))")
        }
    }
}
