// Reads one word that is not simply a–z: letters of any alphabet, marks, digits, and the signs that
// may stand inside a word.

/// Reads the word that begins at an offset and folds it.
struct WordReader {
    let text: [UInt8]
    let start: Int
    let rules: WordRules
    /// Where reading goes on after the word.
    var offset: Int
    /// Where the word's range ends; before ``offset`` if something was dropped ("Newton's").
    var end: Int
    /// The folded word.
    var folded: [UInt8] = []
    private var hasDigit = false
    private var hasLetter = false
    private var hasLowercase = false
    private var letters = 0

    init(text: [UInt8], start: Int, rules: WordRules) {
        self.text = text
        self.start = start
        self.rules = rules
        offset = start
        end = start
    }

    /// Numbers and names such as "B12" are not stemmed.
    var isStemmed: Bool { !hasDigit }

    /// "US", "IT" and "WHO", with or without stops, name something; "us", "it" and "who" do not.
    var isCapitalName: Bool {
        rules.knowsCapitalNames && !hasLowercase && letters > 1
            && ["us", "it", "who"].contains { $0.utf8.elementsEqual(folded) }
    }

    mutating func read() {
        folded.removeAll(keepingCapacity: true)
        if readAcronym() { return }
        while offset < text.count, readNext() { end = offset }
        end = min(end, offset)
        readSign()
    }

    /// Takes what stands at ``offset`` into the word; false if the word ends before it.
    private mutating func readNext() -> Bool {
        let found = text.scalar(at: offset)
        switch ScalarClass(found.value) {
        case .letter:
            noteLetter(found.value)
            Folding.append(found.value, to: &folded)
        case .digit:
            hasDigit = true
            Folding.append(found.value, to: &folded)
        case .raisedDigit:
            guard hasLetter else { return false }
            hasDigit = true
            Folding.append(found.value, to: &folded)
        case .mark:
            Folding.append(found.value, to: &folded)
        case .invisible:
            // A zero-width non-joiner parts the words that Persian writes together.
            guard found.value != 0x200C || !endsInArabicLetter else { return false }
        case .apostrophe:
            return readApostrophe(length: found.length)
        case .separator:
            return readInner(found)
        case .ideograph, .cluster:
            return false
        }
        offset += found.length
        return true
    }

    private mutating func noteLetter(_ scalar: UInt32) {
        hasLetter = true
        letters += 1
        if scalar > 0x7F || !UInt8(truncatingIfNeeded: scalar).isASCIIUppercase {
            hasLowercase = true
        }
    }

    private var endsInArabicLetter: Bool {
        !folded.isEmpty && (0x620...0x6FF).contains(folded.scalar(before: folded.count).value)
    }

    private func isLetter(at offset: Int) -> Bool {
        offset < text.count && ScalarClass(text.scalar(at: offset).value) == .letter
    }

    private mutating func readApostrophe(length: Int) -> Bool {
        let next = offset + length
        guard hasLetter, isLetter(at: next) else { return false }
        switch rules.apostrophe {
        case .splits:
            return false
        case .endsWord:
            skipLetters(from: next)
            return false
        case .possessive where isPossessive(next):
            offset = next + 1
            return false
        case .possessive, .joins:
            offset = next
            return true
        }
    }

    private func isPossessive(_ next: Int) -> Bool {
        text[next] | 0x20 == 0x73 && !isLetter(at: next + 1)
            && !(next + 1 < text.count && text[next + 1].isASCIIDigit)
    }

    private mutating func skipLetters(from next: Int) {
        offset = next
        while isLetter(at: offset) { offset += text.scalar(at: offset).length }
    }

    /// "AT&T" is one word, and so is a number with its separators.
    private mutating func readInner(_ found: ScalarAt) -> Bool {
        if found.value == 0x26, hasLetter, letters < 4, !hasLowercase, isLetter(at: offset + 1) {
            offset += 1
            return true
        }
        guard hasDigit, !hasLetter else { return false }
        return readNumberSeparator(found)
    }

    /// "C++", "C#" and "F#".
    private mutating func readSign() {
        guard folded.count == 1, hasLetter, end == offset, end < text.count else { return }
        let length =
            switch text[end] {
            case 0x23: 1
            case 0x2B where end + 1 < text.count && text[end + 1] == 0x2B: 2
            default: 0
            }
        guard length > 0, !isLetter(at: end + length) else { return }
        folded.append(contentsOf: text[end..<end + length])
        offset = end + length
        end = offset
    }

    /// "U.S." and "e.g." are one word without its stops.
    private mutating func readAcronym() -> Bool {
        var next = start
        var count = 0
        while next < text.count, isLetter(at: next) {
            let length = text.scalar(at: next).length
            guard next + length < text.count, text[next + length] == 0x2E else { break }
            next += length + 1
            count += 1
        }
        if count > 0, isLetter(at: next), !isLetter(at: next + text.scalar(at: next).length) {
            next += text.scalar(at: next).length
            count += 1
        }
        guard count > 1, !isLetter(at: next) else { return false }
        takeLetters(upTo: next)
        return true
    }

    private mutating func takeLetters(upTo limit: Int) {
        while offset < limit {
            let found = text.scalar(at: offset)
            if found.value != 0x2E {
                noteLetter(found.value)
                Folding.append(found.value, to: &folded)
            }
            offset += found.length
        }
        end = limit
    }
}
