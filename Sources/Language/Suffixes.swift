// What stemmers have in common: lists of endings and the regions R1 and R2 of the Snowball papers.

/// A list of endings, searched for the longest that a word has.
struct Suffixes: Sendable {
    private let bytes: [UInt8]
    /// Where each ending begins in ``bytes``, longest ending first; one more for the end of all.
    private let starts: [Int]

    /// - Parameter list: Endings separated by white space.
    init(_ list: String) {
        let endings = Array(list.utf8).split { $0.isASCIIWhitespace }.sorted { $0.count > $1.count }
        var bytes: [UInt8] = []
        var starts = [0]
        for ending in endings {
            bytes.append(contentsOf: ending)
            starts.append(bytes.count)
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// The length in bytes of the longest ending of `word` that is in the list and begins at
    /// `region` or later; 0 if there is none.
    func longest(of word: [UInt8], from region: Int = 0) -> Int {
        guard let last = word.last else { return 0 }
        for number in 0..<starts.count - 1 {
            let end = starts[number + 1]
            let length = end - starts[number]
            if bytes[end - 1] == last, length <= word.count - region,
                matches(word, starts[number], length)
            {
                return length
            }
        }
        return 0
    }

    private func matches(_ word: [UInt8], _ start: Int, _ length: Int) -> Bool {
        let shift = word.count - length
        for position in 0..<length where bytes[start + position] != word[shift + position] {
            return false
        }
        return true
    }
}

extension [UInt8] {
    @inline(__always)
    func ends(with suffix: String) -> Bool {
        var position = count - suffix.utf8.count
        guard position >= 0 else { return false }
        for byte in suffix.utf8 {
            if self[position] != byte { return false }
            position += 1
        }
        return true
    }

    func starts(with prefix: String) -> Bool {
        guard count >= prefix.utf8.count else { return false }
        var position = 0
        for byte in prefix.utf8 {
            if self[position] != byte { return false }
            position += 1
        }
        return true
    }

    func isExactly(_ word: String) -> Bool {
        count == word.utf8.count && starts(with: word)
    }

    mutating func replaceSuffix(_ length: Int, with ending: String) {
        removeLast(length)
        append(contentsOf: ending.utf8)
    }

    /// Removes `suffix` if the word has it and keeps at least `minimum` bytes.
    mutating func drop(_ suffix: String, leaving minimum: Int) -> Bool {
        guard count - suffix.utf8.count >= minimum, ends(with: suffix) else { return false }
        removeLast(suffix.utf8.count)
        return true
    }

    /// Where the region after the first non-vowel that follows a vowel begins, looking from `start`.
    func region(from start: Int = 0, isVowel: (UInt8) -> Bool) -> Int {
        var position = start
        while position < count, !isVowel(self[position]) { position += 1 }
        while position < count, isVowel(self[position]) { position += 1 }
        return Swift.min(position + 1, count)
    }
}

enum Vowels {
    /// a e i o u y.
    @inline(__always)
    static func isLatin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }
}
