// Porter2, after the description at snowballstem.org/algorithms/english/stemmer.html (Martin Porter,
// revised up to Snowball 3). Words come folded, so the apostrophe of step 0 never appears.

/// The English stemmer: regions, exceptional words and the order of steps.
struct EnglishStemmer {
    var word: [UInt8]
    var r1 = 0
    var r2 = 0

    static func stem(_ word: inout [UInt8]) {
        guard word.count > 2, !replaceException(&word) else { return }
        var stemmer = EnglishStemmer(word: [])
        swap(&stemmer.word, &word)
        stemmer.run()
        swap(&stemmer.word, &word)
    }

    private mutating func run() {
        let marksConsonantY = markConsonantY()
        findRegions()
        step1a()
        step1b()
        step1c()
        step2()
        step3()
        step4()
        step5()
        if marksConsonantY {
            for position in word.indices where word[position] == 0x59 { word[position] = 0x79 }
        }
    }

    /// Words that do not go through the steps at all.
    private static func replaceException(_ word: inout [UInt8]) -> Bool {
        guard word.count <= 6 else { return false }
        let stem: String
        switch (word[0], word.count) {
        case (0x73, 3) where word.isExactly("sky"): stem = "sky"
        case (0x73, 5) where word.isExactly("skies"): stem = "sky"
        case (0x69, 4) where word.isExactly("idly"): stem = "idl"
        case (0x67, 6) where word.isExactly("gently"): stem = "gentl"
        case (0x75, 4) where word.isExactly("ugly"): stem = "ugli"
        case (0x65, 5) where word.isExactly("early"): stem = "earli"
        case (0x6F, 4) where word.isExactly("only"): stem = "onli"
        case (0x73, 6) where word.isExactly("singly"): stem = "singl"
        case (0x6E, 4) where word.isExactly("news"): stem = "news"
        case (0x68, 4) where word.isExactly("howe"): stem = "howe"
        case (0x61, 5) where word.isExactly("atlas") || word.isExactly("andes"): return true
        case (0x63, 6) where word.isExactly("cosmos"): return true
        case (0x62, 4) where word.isExactly("bias"): return true
        default: return false
        }
        word.replaceSuffix(word.count, with: stem)
        return true
    }

    /// Writes y as Y where it is a consonant: at the start and after a vowel.
    private mutating func markConsonantY() -> Bool {
        var marked = false
        for position in word.indices where word[position] == 0x79 {
            if position == 0 || Vowels.isLatin(word[position - 1]) {
                word[position] = 0x59
                marked = true
            }
        }
        return marked
    }

    private mutating func findRegions() {
        r1 = exceptionalR1() ?? word.region(isVowel: Vowels.isLatin)
        r2 = word.region(from: r1, isVowel: Vowels.isLatin)
    }

    private func exceptionalR1() -> Int? {
        let beginnings: String? =
            switch word[0] {
            case 0x67: "gener"
            case 0x63: "commun"
            case 0x61: "arsen"
            case 0x70: "past"
            case 0x75: "univers"
            case 0x6C: "later"
            case 0x65: "emerg"
            case 0x6F: "organ"
            case 0x69: "inter"
            default: nil
            }
        guard let beginnings, word.starts(with: beginnings) else { return nil }
        return beginnings.utf8.count
    }

    /// Whether the first `length` bytes hold a vowel.
    func hasVowel(before length: Int) -> Bool {
        for position in 0..<length where Vowels.isLatin(word[position]) { return true }
        return false
    }

    /// Whether the first `length` bytes end in a short syllable.
    func endsInShortSyllable(_ length: Int) -> Bool {
        guard length >= 2 else { return false }
        let last = word[length - 1]
        let vowel = word[length - 2]
        if length == 2 { return Vowels.isLatin(vowel) && !Vowels.isLatin(last) }
        if length == 4, word.starts(with: "past") { return true }
        guard Vowels.isLatin(vowel), !Vowels.isLatin(word[length - 3]) else { return false }
        return !Vowels.isLatin(last) && last != 0x77 && last != 0x78 && last != 0x59
    }
}
