// Dutch, after the stemmer that Porter published at snowballstem.org as "dutch_porter", on folded
// words (the trema is gone, so "geïnd" and "geind" are one).

enum DutchStemmer {
    static func stem(_ word: inout [UInt8]) {
        let marked = markConsonants(&word)
        let r1 = max(word.region(isVowel: Vowels.isLatin), min(3, word.count))
        let r2 = word.region(from: word.region(isVowel: Vowels.isLatin), isVowel: Vowels.isLatin)
        step1(&word, r1)
        let removedE = step2(&word, r1)
        if word.ends(with: "heid"), word.count - 4 >= r2, !endsInC(word, 4) {
            word.removeLast(4)
            if word.ends(with: "en") { dropEN(2, from: &word, r1) }
        }
        step3(&word, r1, r2, removedE)
        shortenVowel(&word)
        guard marked else { return }
        for position in word.indices where word[position].isASCIIUppercase {
            word[position] |= 0x20
        }
    }

    /// Writes as capitals y at the start and after a vowel, and i between vowels: consonants there.
    private static func markConsonants(_ word: inout [UInt8]) -> Bool {
        var marked = false
        for position in word.indices {
            let followsVowel = position > 0 && Vowels.isLatin(word[position - 1])
            let precedesVowel = position + 1 < word.count && Vowels.isLatin(word[position + 1])
            let isConsonant =
                switch word[position] {
                case 0x79: position == 0 || followsVowel
                case 0x69: followsVowel && precedesVowel
                default: false
                }
            if isConsonant {
                word[position] &= 0xDF
                marked = true
            }
        }
        return marked
    }

    private static func endsInC(_ word: [UInt8], _ length: Int) -> Bool {
        word.count > length && word[word.count - length - 1] == 0x63
    }

    private static func step1(_ word: inout [UInt8], _ r1: Int) {
        if word.ends(with: "heden") {
            if word.count - 5 >= r1 { word.replaceSuffix(5, with: "heid") }
        } else if word.ends(with: "ene") {
            dropEN(3, from: &word, r1)
        } else if word.ends(with: "en") {
            dropEN(2, from: &word, r1)
        } else if word.ends(with: "se") || word.ends(with: "s") {
            let rest = word.count - (word.ends(with: "se") ? 2 : 1)
            guard rest >= r1, rest > 0, !Vowels.isLatin(word[rest - 1]), word[rest - 1] != 0x6A
            else { return }
            word.removeLast(word.count - rest)
        }
    }

    /// Removes an ending in -en that follows a consonant and not "gem".
    private static func dropEN(_ length: Int, from word: inout [UInt8], _ r1: Int) {
        let rest = word.count - length
        guard rest >= r1, rest > 0, !Vowels.isLatin(word[rest - 1]) else { return }
        guard !word[..<rest].suffix(3).elementsEqual("gem".utf8) else { return }
        word.removeLast(length)
        undouble(&word)
    }

    private static func undouble(_ word: inout [UInt8]) {
        if word.ends(with: "kk") || word.ends(with: "dd") || word.ends(with: "tt") {
            word.removeLast()
        }
    }

    private static func step2(_ word: inout [UInt8], _ r1: Int) -> Bool {
        let rest = word.count - 1
        guard word.last == 0x65, rest >= r1, rest > 0, !Vowels.isLatin(word[rest - 1]) else {
            return false
        }
        word.removeLast()
        undouble(&word)
        return true
    }

    private static func step3(_ word: inout [UInt8], _ r1: Int, _ r2: Int, _ removedE: Bool) {
        func lies(_ ending: String) -> Bool {
            word.ends(with: ending) && word.count - ending.utf8.count >= r2
        }
        if lies("lijk") {
            word.removeLast(4)
            _ = step2(&word, r1)
        } else if lies("baar") {
            word.removeLast(4)
        } else if lies("end") || lies("ing") {
            word.removeLast(3)
            if lies("ig"), !endsInE(word, 2) { word.removeLast(2) } else { undouble(&word) }
        } else if lies("bar"), removedE {
            word.removeLast(3)
        } else if lies("ig"), !endsInE(word, 2) {
            word.removeLast(2)
        }
    }

    private static func endsInE(_ word: [UInt8], _ length: Int) -> Bool {
        word.count > length && word[word.count - length - 1] == 0x65
    }

    /// "maan" becomes "man", so that it meets "manen".
    private static func shortenVowel(_ word: inout [UInt8]) {
        let count = word.count
        guard count >= 4, !Vowels.isLatin(word[count - 1]), word[count - 1] != 0x49,
            !Vowels.isLatin(word[count - 4]), word[count - 2] == word[count - 3],
            "aeou".utf8.contains(word[count - 2])
        else { return }
        word.remove(at: count - 2)
    }
}
