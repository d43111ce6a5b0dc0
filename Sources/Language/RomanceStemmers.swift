// Light stemmers for Romance languages: number, gender and little else. Spanish, Portuguese and
// Italian follow the rules that Jacques Savoy published ("Light stemming approaches for the French,
// Portuguese, German and Hungarian languages", SAC 2006, and his pages at Neuchâtel); French his
// minimal stemmer with a few endings more; Catalan and Romanian are made in the same manner here.

enum SpanishStemmer {
    static func stem(_ word: inout [UInt8]) {
        guard word.count >= 4 else { return }
        if word.ends(with: "eses") {
            word.removeLast(2)
        } else if word.ends(with: "ces") {
            word.replaceSuffix(3, with: "z")
        } else if word.ends(with: "os") || word.ends(with: "as") || word.ends(with: "es") {
            word.removeLast(word.count > 4 ? 2 : 1)
        } else if let last = word.last, last == 0x6F || last == 0x61 || last == 0x65 {
            word.removeLast()
        }
    }
}

enum CatalanStemmer {
    static func stem(_ word: inout [UInt8]) {
        guard word.count >= 5 else { return }
        if word.ends(with: "ques") {
            word.replaceSuffix(4, with: "c")
        } else if word.ends(with: "gues") {
            word.replaceSuffix(4, with: "g")
        } else if word.ends(with: "ons") {
            word.removeLast(3)
        } else if word.ends(with: "os") || word.ends(with: "as") || word.ends(with: "es") {
            word.removeLast(2)
        } else if let last = word.last, "aeos".utf8.contains(last) {
            word.removeLast()
        }
    }
}

enum FrenchStemmer {
    private static let endings: [(String, String)] = [
        ("issements", "ir"), ("issement", "ir"), ("issants", "ir"), ("issant", "ir"),
        ("trices", "teur"), ("trice", "teur"), ("euses", "eur"), ("euse", "eur"),
    ]

    static func stem(_ word: inout [UInt8]) {
        guard word.count >= 5 else {
            if word.count == 4, word.last == 0x73 { word.removeLast() }
            return
        }
        for (ending, replacement) in endings
        where word.ends(with: ending) && word.count >= ending.utf8.count + 3 {
            word.replaceSuffix(ending.utf8.count, with: replacement)
            break
        }
        if word.ends(with: "aux") {
            word.replaceSuffix(
                word.ends(with: "eaux") ? 1 : 2, with: word.ends(with: "eaux") ? "" : "l")
            return
        }
        guard word.last != 0x78 else { return word.removeLast(1) }
        for ending in "sr".utf8 where word.last == ending { word.removeLast() }
        while word.last == 0x65, word.count > 3 { word.removeLast() }
        if word.count > 3, let last = word.last, last == word[word.count - 2] { word.removeLast() }
    }
}

enum PortugueseStemmer {
    private static let plurals: [(String, String)] = [
        ("oes", "ao"), ("aes", "ao"), ("ais", "al"), ("eis", "el"), ("ois", "ol"), ("res", "r"),
        ("les", "l"), ("zes", "z"), ("ns", "m"), ("is", "il"), ("s", ""),
    ]

    static func stem(_ word: inout [UInt8]) {
        guard word.count >= 4 else { return }
        for (ending, replacement) in plurals where word.ends(with: ending) {
            word.replaceSuffix(ending.utf8.count, with: replacement)
            break
        }
        guard word.count > 4 else { return }
        if word.count > 7 { _ = word.drop("mente", leaving: 4) }
        if word.ends(with: "ona") { word.replaceSuffix(3, with: "ao") }
        if let last = word.last, "aeo".utf8.contains(last), !word.ends(with: "ao") {
            word.removeLast()
        }
    }
}

enum ItalianStemmer {
    static func stem(_ word: inout [UInt8]) {
        guard word.count >= 4, let last = word.last, "aeio".utf8.contains(last) else { return }
        word.removeLast()
        guard word.count > 3, let next = word.last else { return }
        // "zia" and "zie" lose their i, "che" and "chi" of a plural their h.
        let isSoftening = next == 0x68 && (last == 0x65 || last == 0x69)
        if next == 0x69 || isSoftening { word.removeLast() }
    }
}

enum RomanianStemmer {
    private static let endings = Suffixes(
        """
        iilor iile ilor elor ului ilui iei ele ile ul ii ei ia ie ea a e i u lor le
        """)

    static func stem(_ word: inout [UInt8]) {
        let length = endings.longest(of: word, from: 3)
        if length > 0, word.count - length >= 3 { word.removeLast(length) }
        if word.ends(with: "ti"), word.count > 5 { word.removeLast() }
    }
}
