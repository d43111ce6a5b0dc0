// Russian, after snowballstem.org/algorithms/russian/stemmer.html. Folding has already made ё into е.

enum RussianStemmer {
    private static let gerunds1 = Suffixes("в вши вшись")
    private static let gerunds2 = Suffixes("ив ивши ившись ыв ывши ывшись")
    private static let adjectives = Suffixes(
        """
        ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею
        """)
    private static let participles1 = Suffixes("ем нн вш ющ щ")
    private static let participles2 = Suffixes("ивш ывш ующ")
    private static let reflexives = Suffixes("ся сь")
    private static let verbs1 = Suffixes("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно")
    private static let verbs2 = Suffixes(
        """
        ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить
        ыть ишь ую ю
        """)
    private static let nouns = Suffixes(
        """
        а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию
        ью ю ия ья я
        """)
    private static let derivations = Suffixes("ост ость")
    private static let superlatives = Suffixes("ейш ейше")

    static func stem(_ word: inout [UInt8]) {
        guard let rv = position(in: word, from: 0, afterVowel: true) else { return }
        let r1 = position(in: word, from: rv, afterVowel: false) ?? word.count
        let r2 =
            position(in: word, from: r1, afterVowel: true)
            .flatMap { position(in: word, from: $0, afterVowel: false) } ?? word.count
        step1(&word, rv)
        if word.count - 2 >= rv, word.ends(with: "и") { word.removeLast(2) }
        word.removeLast(derivations.longest(of: word, from: max(r2, rv)))
        step4(&word, rv)
    }

    private static func step1(_ word: inout [UInt8], _ rv: Int) {
        if drop(gerunds1, gerunds2, from: &word, rv) { return }
        word.removeLast(reflexives.longest(of: word, from: rv))
        let adjective = adjectives.longest(of: word, from: rv)
        if adjective > 0 {
            word.removeLast(adjective)
            _ = drop(participles1, participles2, from: &word, rv)
        } else if !drop(verbs1, verbs2, from: &word, rv) {
            word.removeLast(nouns.longest(of: word, from: rv))
        }
    }

    /// Removes the longest ending of both groups; one of the first must follow а or я.
    private static func drop(
        _ afterA: Suffixes, _ anywhere: Suffixes, from word: inout [UInt8], _ rv: Int
    ) -> Bool {
        let bound = afterA.longest(of: word, from: rv)
        let free = anywhere.longest(of: word, from: rv)
        if free >= bound, free > 0 {
            word.removeLast(free)
            return true
        }
        guard bound > 0, word.count - bound - 2 >= rv else { return false }
        let before = word.scalar(before: word.count - bound).value
        guard before == 0x430 || before == 0x44F else { return false }
        word.removeLast(bound)
        return true
    }

    private static func step4(_ word: inout [UInt8], _ rv: Int) {
        let superlative = superlatives.longest(of: word, from: rv)
        word.removeLast(superlative)
        if word.count - 4 >= rv, word.ends(with: "нн") {
            word.removeLast(2)
        } else if superlative == 0, word.count - 2 >= rv, word.ends(with: "ь") {
            word.removeLast(2)
        }
    }

    /// The offset after the first vowel, or non-vowel, that ends at or after `start`; nil if none.
    private static func position(in word: [UInt8], from start: Int, afterVowel: Bool) -> Int? {
        var offset = start
        while offset < word.count {
            let found = word.scalar(at: offset)
            offset += found.length
            if isVowel(found.value) == afterVowel { return offset }
        }
        return nil
    }

    private static func isVowel(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x430, 0x435, 0x438, 0x43E, 0x443, 0x44B, 0x44D, 0x44E, 0x44F: true
        default: false
        }
    }
}
