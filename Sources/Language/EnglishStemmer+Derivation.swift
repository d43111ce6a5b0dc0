// Steps 2, 3 and 4 of Porter2: endings that make one kind of word from another. The last letter but
// one tells most words apart before any ending is compared.

extension EnglishStemmer {
    /// Replaces the ending if it lies in R1; true if the word has it, wherever it lies.
    @inline(__always)
    private mutating func replace(_ ending: String, _ replacement: String) -> Bool {
        guard word.ends(with: ending) else { return false }
        if word.count - ending.utf8.count >= r1 {
            word.replaceSuffix(ending.utf8.count, with: replacement)
        }
        return true
    }

    mutating func step2() {
        guard word.count > 3 else { return }
        _ =
            switch (word[word.count - 2], word[word.count - 1]) {
            case (0x61, 0x6C): replace("ational", "ate") || replace("tional", "tion")
            case (0x63, 0x69): replace("enci", "ence") || replace("anci", "ance")
            case (0x65, 0x72): replace("izer", "ize")
            case (0x6F, 0x6E): replace("ization", "ize") || replace("ation", "ate")
            case (0x6F, 0x72): replace("ator", "ate")
            case (0x73, 0x6D): replace("alism", "al")
            case (0x74, 0x69):
                replace("biliti", "ble") || replace("aliti", "al") || replace("iviti", "ive")
            case (0x73, 0x73):
                replace("fulness", "ful") || replace("ousness", "ous")
                    || replace("iveness", "ive")
            case (0x73, 0x74): replace("ogist", "og")
            case (0x67, 0x69): replaceOGI()
            case (0x6C, 0x69): replaceLI()
            default: false
            }
    }

    private mutating func replaceOGI() -> Bool {
        guard word.ends(with: "logi"), word.count - 3 >= r1 else { return false }
        word.removeLast()
        return true
    }

    private mutating func replaceLI() -> Bool {
        if replace("lessli", "less") || replace("entli", "ent") || replace("fulli", "ful")
            || replace("ousli", "ous") || replace("abli", "able") || replace("alli", "al")
            || replace("bli", "ble")
        {
            return true
        }
        guard word.count - 2 >= r1 else { return false }
        switch word[word.count - 3] {
        case 0x63, 0x64, 0x65, 0x67, 0x68, 0x6B, 0x6D, 0x6E, 0x72, 0x74: word.removeLast(2)
        default: return false
        }
        return true
    }

    mutating func step3() {
        guard word.count > 2 else { return }
        _ =
            switch word[word.count - 1] {
            case 0x6C:
                replace("ational", "ate") || replace("tional", "tion") || replace("ical", "ic")
                    || replace("ful", "")
            case 0x65: removeATIVE() || replace("alize", "al") || replace("icate", "ic")
            case 0x69: replace("iciti", "ic")
            case 0x73: replace("ness", "")
            default: false
            }
    }

    private mutating func removeATIVE() -> Bool {
        guard word.ends(with: "ative") else { return false }
        if word.count - 5 >= r2 { word.removeLast(5) }
        return true
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
        case (0x63, 0x65): return length("ance") | length("ence")
        case (0x6C, 0x65): return length("able") | length("ible")
        case (0x6E, 0x74):
            return max(length("ement"), length("ment"), length("ent"), length("ant"))
        case (0x73, 0x6D): return length("ism")
        case (0x74, 0x65): return length("ate")
        case (0x74, 0x69): return length("iti")
        case (0x75, 0x73): return length("ous")
        case (0x76, 0x65): return length("ive")
        case (0x7A, 0x65): return length("ize")
        case (0x6F, 0x6E): return word.ends(with: "sion") || word.ends(with: "tion") ? 3 : 0
        default: return 0
        }
    }

    private func length(_ ending: String) -> Int {
        word.ends(with: ending) ? ending.utf8.count : 0
    }
}
