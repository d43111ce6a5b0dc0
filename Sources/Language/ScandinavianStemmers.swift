// Swedish, Danish and Norwegian, after snowballstem.org/algorithms/{swedish,danish,norwegian}, on
// folded words: å, ä and ø have become a and o, æ has become ae.

/// What the three have in common: R1 begins after at least three letters, and only R1 is touched.
private func scandinavianR1(_ word: [UInt8]) -> Int {
    max(word.region(isVowel: Vowels.isLatin), min(3, word.count))
}

/// Removes the longest of `endings` in R1; else a final s after one of `beforeS`.
private func dropEnding(
    _ endings: Suffixes, orSAfter beforeS: String, from word: inout [UInt8], r1: Int
) {
    let length = endings.longest(of: word, from: r1)
    if length > 0 {
        word.removeLast(length)
    } else if word.last == 0x73, word.count - 1 >= r1, word.count > 1,
        beforeS.utf8.contains(word[word.count - 2])
    {
        word.removeLast()
    }
}

enum SwedishStemmer {
    private static let endings = Suffixes(
        """
        a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or
        as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast
        """)
    private static let doubles = Suffixes("dd gd nn dt gt kt tt")
    private static let derivations = Suffixes("lig ig els")

    /// What -et is part of, rather than an article: "alfabet", "paket", "komet", "universitet".
    private static let notBeforeET = Suffixes(
        """
        fab h pak rak stak kom iet cit dit alit ilit mit nit pit rit sit tit uit ivit kvit xit
        """)

    static func stem(_ word: inout [UInt8]) {
        let r1 = scandinavianR1(word)
        dropMainEnding(&word, r1)
        if doubles.longest(of: word, from: r1) > 0 { word.removeLast() }
        let length = derivations.longest(of: word, from: r1)
        if length > 0 {
            word.removeLast(length)
        } else if word.count - 5 >= r1, word.ends(with: "fullt") {
            word.removeLast()
        } else if word.count - 3 >= r1, word.count > 3, word.ends(with: "ost"),
            "iklnprtuv".utf8.contains(word[word.count - 4])
        {
            word.removeLast()
        }
    }

    private static func dropMainEnding(_ word: inout [UInt8], _ r1: Int) {
        guard endings.longest(of: word, from: r1) == 0 else {
            return word.removeLast(endings.longest(of: word, from: r1))
        }
        if word.ends(with: "et"), word.count - 2 >= r1 {
            if isArticle(word, 2) { word.removeLast(2) }
        } else if word.ends(with: "ets"), word.count - 1 >= r1, isArticle(word, 3) {
            word.removeLast(3)
        } else {
            dropEnding(endings, orSAfter: "bcdfghjklmnoprtvy", from: &word, r1: r1)
        }
    }

    /// Whether the -et or -ets of `length` bytes at the end follows letter, vowel and
    /// consonant, and the word is not one that has it as its own.
    private static func isArticle(_ word: [UInt8], _ length: Int) -> Bool {
        let rest = word.count - length
        guard rest > 2, !Vowels.isLatin(word[rest - 1]), Vowels.isLatin(word[rest - 2]) else {
            return false
        }
        return notBeforeET.longest(of: Array(word[..<rest])) == 0
    }
}

enum DanishStemmer {
    private static let endings = Suffixes(
        """
        hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes
        erendes enes ernes eres ens hedens erens ers ets erets et eret
        """)
    private static let pairs = Suffixes("gd dt gt kt")
    private static let derivations = Suffixes("ig lig elig els")

    static func stem(_ word: inout [UInt8]) {
        let r1 = scandinavianR1(word)
        dropEnding(endings, orSAfter: "abcdfghjklmnoprtvyz", from: &word, r1: r1)
        dropSecondOfPair(&word, r1)
        if word.ends(with: "igst") { word.removeLast(2) }
        let length = derivations.longest(of: word, from: r1)
        if length > 0 {
            word.removeLast(length)
            dropSecondOfPair(&word, r1)
        } else if word.count - 4 >= r1, word.ends(with: "lost") {
            word.removeLast()
        }
        undouble(&word, r1)
    }

    private static func dropSecondOfPair(_ word: inout [UInt8], _ r1: Int) {
        if pairs.longest(of: word, from: r1) > 0 { word.removeLast() }
    }

    private static func undouble(_ word: inout [UInt8], _ r1: Int) {
        guard let last = word.last, word.count > r1, word.count > 1,
            last.isASCIILetter, !Vowels.isLatin(last), word[word.count - 2] == last
        else { return }
        word.removeLast()
    }
}

enum NorwegianStemmer {
    private static let endings = Suffixes(
        """
        a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens
        hetens ets et het ast
        """)
    private static let beforeERS = Suffixes("amm ast ind kap kk lt nk omm pp v ost")
    private static let beforeERSRemoved = Suffixes("giv hav skap")
    private static let derivations = Suffixes(
        "leg eleg ig eig lig elig els lov elov slov hetslov")

    static func stem(_ word: inout [UInt8]) {
        let r1 = scandinavianR1(word)
        if word.ends(with: "ers"), word.count - 3 >= r1 {
            dropERS(&word)
        } else if word.ends(with: "erte"), word.count - 4 >= r1 {
            word.removeLast(2)
        } else if word.ends(with: "ert"), word.count - 3 >= r1 {
            word.removeLast()
        } else {
            dropEnding(endings, orSAfter: sEndings(word), from: &word, r1: r1)
        }
        if word.count - 2 >= r1, word.ends(with: "dt") || word.ends(with: "vt") {
            word.removeLast()
        }
        word.removeLast(derivations.longest(of: word, from: r1))
    }

    private static func dropERS(_ word: inout [UInt8]) {
        let rest = Array(word.dropLast(3))
        let keeps = beforeERS.longest(of: rest) > beforeERSRemoved.longest(of: rest)
        if !keeps { word.removeLast(3) }
    }

    /// r counts unless after e, k unless after a vowel.
    private static func sEndings(_ word: [UInt8]) -> String {
        guard word.count > 2 else { return "bcdfghjlmnoptvyz" }
        switch (word[word.count - 3], word[word.count - 2]) {
        case (0x65, 0x72): return "bcdfghjlmnoptvyz"
        case (let before, 0x6B) where Vowels.isLatin(before): return "bcdfghjlmnoptvyz"
        default: return "bcdfghjklmnoprtvyz"
        }
    }
}
