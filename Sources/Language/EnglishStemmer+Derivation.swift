// Steps 2, 3 and 4 of Porter2: endings that make one kind of word from another. The last letter but
// one tells most words apart before any ending is compared.

extension EnglishStemmer {
    /// Replaces the first ending that the word has, if it lies in R1.
    private mutating func replace(_ pairs: [(String, String)]) {
        for (ending, replacement) in pairs where word.ends(with: ending) {
            if word.count - ending.utf8.count >= r1 {
                word.replaceSuffix(ending.utf8.count, with: replacement)
            }
            return
        }
    }

    mutating func step2() {
        guard word.count > 3 else { return }
        switch (word[word.count - 2], word[word.count - 1]) {
        case (0x61, 0x6C): replace([("ational", "ate"), ("tional", "tion")])
        case (0x63, 0x69): replace([("enci", "ence"), ("anci", "ance")])
        case (0x65, 0x72): replace([("izer", "ize")])
        case (0x6F, 0x6E): replace([("ization", "ize"), ("ation", "ate")])
        case (0x6F, 0x72): replace([("ator", "ate")])
        case (0x73, 0x6D): replace([("alism", "al")])
        case (0x74, 0x69): replace([("biliti", "ble"), ("aliti", "al"), ("iviti", "ive")])
        case (0x73, 0x73):
            replace([("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive")])
        case (0x73, 0x74): replace([("ogist", "og")])
        case (0x67, 0x69): replaceOGI()
        case (0x6C, 0x69): replaceLI()
        default: break
        }
    }

    private mutating func replaceOGI() {
        guard word.ends(with: "logi"), word.count - 3 >= r1 else { return }
        word.removeLast()
    }

    private mutating func replaceLI() {
        let endings = [
            ("lessli", "less"), ("entli", "ent"), ("fulli", "ful"), ("ousli", "ous"),
            ("abli", "able"), ("alli", "al"), ("bli", "ble"),
        ]
        if endings.contains(where: { word.ends(with: $0.0) }) { return replace(endings) }
        guard word.count - 2 >= r1 else { return }
        switch word[word.count - 3] {
        case 0x63, 0x64, 0x65, 0x67, 0x68, 0x6B, 0x6D, 0x6E, 0x72, 0x74: word.removeLast(2)
        default: break
        }
    }

    mutating func step3() {
        guard word.count > 2 else { return }
        switch word[word.count - 1] {
        case 0x6C: replace([("ational", "ate"), ("tional", "tion"), ("ical", "ic"), ("ful", "")])
        case 0x65:
            if word.ends(with: "ative") {
                if word.count - 5 >= r2 { word.removeLast(5) }
            } else {
                replace([("alize", "al"), ("icate", "ic")])
            }
        case 0x69: replace([("iciti", "ic")])
        case 0x73: replace([("ness", "")])
        default: break
        }
    }

    mutating func step4() {
        let length = lengthOfStep4Ending
        guard length > 0, word.count - length >= r2 else { return }
        word.removeLast(length)
    }

    private var lengthOfStep4Ending: Int {
        guard word.count > 2 else { return 0 }
        switch (word[word.count - 2], word[word.count - 1]) {
        case (0x61, 0x6C), (0x65, 0x72), (0x69, 0x63): return 2
        case (0x63, 0x65): return ends(with: ["ance", "ence"])
        case (0x6C, 0x65): return ends(with: ["able", "ible"])
        case (0x6E, 0x74): return ends(with: ["ement", "ment", "ant", "ent"])
        case (0x73, 0x6D): return ends(with: ["ism"])
        case (0x74, 0x65): return ends(with: ["ate"])
        case (0x74, 0x69): return ends(with: ["iti"])
        case (0x75, 0x73): return ends(with: ["ous"])
        case (0x76, 0x65): return ends(with: ["ive"])
        case (0x7A, 0x65): return ends(with: ["ize"])
        case (0x6F, 0x6E): return ends(with: ["sion", "tion"]) > 0 ? 3 : 0
        default: return 0
        }
    }

    private func ends(with endings: [String]) -> Int {
        endings.first { word.ends(with: $0) }?.utf8.count ?? 0
    }
}
