// German, after snowballstem.org/algorithms/german/stemmer.html. On folded words: ä, ö, ü are a, o, u
// and ß is ss before stemming rather than after it, which gives the same stems. Written out as ae, oe
// and ue they become the same, so that "Muenchen" finds "München".

enum GermanStemmer {
    private static let step1Endings = Suffixes("em ern er e en es erin erinnen lns ln")
    private static let beforeET = "Udfgklmnrstz"
    private static let notBeforeET = Suffixes("geordn intern plan tick tr")
    private static let sEndings = "bdfghklmnrt"
    private static let stEndings = "bdfghklmnt"

    static func stem(_ word: inout [UInt8]) {
        let marked = markConsonants(&word)
        contractUmlauts(&word)
        let first = word.region(isVowel: Vowels.isLatin)
        let r2 = word.region(from: first, isVowel: Vowels.isLatin)
        let r1 = max(first, min(3, word.count))
        step1(&word, r1)
        step2(&word, r1)
        step3(&word, r1, r2)
        guard marked else { return }
        for position in word.indices where word[position] < 0x61 && word[position] >= 0x41 {
            word[position] |= 0x20
        }
    }

    /// Writes u and y between vowels as capitals: there they are consonants.
    private static func markConsonants(_ word: inout [UInt8]) -> Bool {
        guard word.count > 2 else { return false }
        var marked = false
        for position in 1..<word.count - 1 where word[position] == 0x75 || word[position] == 0x79 {
            if Vowels.isLatin(word[position - 1]), Vowels.isLatin(word[position + 1]) {
                word[position] &= 0xDF
                marked = true
            }
        }
        return marked
    }

    /// ae, oe and ue become a, o and u, but for the u of "qu".
    private static func contractUmlauts(_ word: inout [UInt8]) {
        var position = 1
        while position < word.count {
            let before = word[position - 1]
            if word[position] == 0x65, before == 0x61 || before == 0x6F || before == 0x75,
                !(before == 0x75 && position > 1 && word[position - 2] == 0x71)
            {
                word.remove(at: position)
            }
            position += 1
        }
    }

    private static func step1(_ word: inout [UInt8], _ r1: Int) {
        let length = step1Endings.longest(of: word)
        if length == 0 {
            guard word.last == 0x73, word.count - 1 >= r1, word.count > 1,
                sEndings.utf8.contains(word[word.count - 2])
            else { return }
            word.removeLast()
        } else if word.count - length >= r1 {
            takeOff(length, from: &word)
        }
    }

    private static func takeOff(_ length: Int, from word: inout [UInt8]) {
        if word.ends(with: "lns") || word.ends(with: "ln") {
            word.replaceSuffix(length, with: "l")
            return
        }
        if word.ends(with: "em"), word.ends(with: "system") { return }
        let mayDouble = word.ends(with: "e") || word.ends(with: "en") || word.ends(with: "es")
        word.removeLast(length)
        if mayDouble, word.ends(with: "niss") { word.removeLast() }
    }

    private static func step2(_ word: inout [UInt8], _ r1: Int) {
        if word.ends(with: "est") {
            if word.count - 3 >= r1 { word.removeLast(3) }
        } else if word.ends(with: "en") || word.ends(with: "er") {
            if word.count - 2 >= r1 { word.removeLast(2) }
        } else if word.ends(with: "et") {
            dropET(from: &word, r1)
        } else if word.ends(with: "st"), word.count - 2 >= r1, word.count >= 6,
            stEndings.utf8.contains(word[word.count - 3])
        {
            word.removeLast(2)
        }
    }

    /// -et of verbs, but not that of "Planet", "Ticket" or "Internet".
    private static func dropET(from word: inout [UInt8], _ r1: Int) {
        let rest = Array(word.dropLast(2))
        guard rest.count >= r1, let last = rest.last, beforeET.utf8.contains(last),
            notBeforeET.longest(of: rest) == 0
        else { return }
        word.removeLast(2)
    }

    private static func step3(_ word: inout [UInt8], _ r1: Int, _ r2: Int) {
        func lies(_ ending: String) -> Bool {
            word.ends(with: ending) && word.count - ending.utf8.count >= r2
        }
        if word.ends(with: "isch") || word.ends(with: "ig") || word.ends(with: "ik") {
            dropUnlessAfterE(word.ends(with: "isch") ? 4 : 2, from: &word, r2)
        } else if lies("end") || lies("ung") {
            word.removeLast(3)
            if word.ends(with: "ig") { dropUnlessAfterE(2, from: &word, r2) }
        } else if lies("lich") || lies("heit") {
            word.removeLast(4)
            let isEnding = word.ends(with: "er") || word.ends(with: "en")
            if isEnding, word.count - 2 >= r1 { word.removeLast(2) }
        } else if lies("keit") {
            word.removeLast(4)
            if lies("lich") { word.removeLast(4) } else if lies("ig") { word.removeLast(2) }
        }
    }

    private static func dropUnlessAfterE(_ length: Int, from word: inout [UInt8], _ r2: Int) {
        let rest = word.count - length
        if rest >= r2, rest > 0, word[rest - 1] != 0x65 { word.removeLast(length) }
    }
}
