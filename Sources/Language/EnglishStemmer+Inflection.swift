// Steps 1 and 5 of Porter2: plurals, -ed and -ing, final y, final e and l.

extension EnglishStemmer {
    mutating func step1a() {
        guard let last = word.last, last == 0x73 || last == 0x64 else { return }
        if word.ends(with: "sses") {
            word.removeLast(2)
        } else if word.ends(with: "ied") || word.ends(with: "ies") {
            word.removeLast(word.count > 4 ? 2 : 1)
        } else if last == 0x73, !word.ends(with: "us"), !word.ends(with: "ss"),
            hasVowel(before: word.count - 2)
        {
            word.removeLast()
        }
    }

    mutating func step1b() {
        guard let last = word.last else { return }
        switch last {
        case 0x64, 0x79, 0x67: break
        default: return
        }
        if word.ends(with: "eed") {
            endInEE(dropping: 3)
        } else if word.ends(with: "eedly") {
            endInEE(dropping: 5)
        } else if word.ends(with: "edly") {
            takeOffVerbEnding(4)
        } else if word.ends(with: "ingly") {
            takeOffVerbEnding(5)
        } else if word.ends(with: "ed") {
            takeOffVerbEnding(2)
        } else if word.ends(with: "ing"), !isExceptionalING() {
            takeOffVerbEnding(3)
        }
    }

    private mutating func endInEE(dropping length: Int) {
        guard word.count - length >= r1 else { return }
        guard !isStem("proc", length), !isStem("exc", length), !isStem("succ", length) else {
            return
        }
        word.replaceSuffix(length, with: "ee")
    }

    private func isStem(_ stem: String, _ length: Int) -> Bool {
        word.count == stem.utf8.count + length && word.starts(with: stem)
    }

    /// "dying" is "die"; "evening" and its like stay.
    private mutating func isExceptionalING() -> Bool {
        if word.count == 5, word[1] == 0x79, !Vowels.isLatin(word[0]) {
            word.replaceSuffix(4, with: "ie")
            return true
        }
        guard word.count == 6 || word.count == 7 else { return false }
        return word.isExactly("inning") || word.isExactly("outing") || word.isExactly("canning")
            || word.isExactly("herring") || word.isExactly("earring") || word.isExactly("evening")
    }

    private mutating func takeOffVerbEnding(_ length: Int) {
        guard hasVowel(before: word.count - length) else { return }
        word.removeLast(length)
        if word.ends(with: "at") || word.ends(with: "bl") || word.ends(with: "iz") {
            word.append(0x65)
        } else if endsInDouble {
            if !isVowelAEOAndDouble { word.removeLast() }
        } else if r1 >= word.count, endsInShortSyllable(word.count) {
            word.append(0x65)
        }
    }

    private var endsInDouble: Bool {
        guard word.count >= 2, word[word.count - 1] == word[word.count - 2] else { return false }
        return switch word[word.count - 1] {
        case 0x62, 0x64, 0x66, 0x67, 0x6D, 0x6E, 0x70, 0x72, 0x74: true
        default: false
        }
    }

    /// "add", "egg" and "off" keep their double letter.
    private var isVowelAEOAndDouble: Bool {
        word.count == 3 && (word[0] == 0x61 || word[0] == 0x65 || word[0] == 0x6F)
    }

    mutating func step1c() {
        guard word.count > 2, word[word.count - 1] | 0x20 == 0x79 else { return }
        if !Vowels.isLatin(word[word.count - 2]) { word[word.count - 1] = 0x69 }
    }

    mutating func step5() {
        let length = word.count - 1
        if word.last == 0x65 {
            if length >= r2 || (length >= r1 && !endsInShortSyllable(length)) { word.removeLast() }
        } else if word.last == 0x6C, length >= r2, length > 0, word[length - 1] == 0x6C {
            word.removeLast()
        }
    }
}
