// What stands before a stop: the end of a sentence, an abbreviation, an initial or an ordinal.

extension SentenceFinder {
    /// Whether the single stop at `stop`, followed by a gap and no lower case word, ends a sentence.
    func endsSentence(stop: Int, next: NextWord) -> Bool {
        let token = tokenStart(before: stop)
        guard token < stop else { return true }
        let word = Array(text[token..<stop])
        if isNumber(word) {
            return endsAfterNumber(word, startsSentence: token == firstOffset, next)
        }
        let folded = Folding.fold(word)
        if rules.neverLast.contains(folded) { return false }
        if next.isDigit, rules.beforeNumber.contains(folded) { return false }
        if isInitialOrAcronym(word) || rules.mayBeLast.contains(folded) {
            return !next.isInitial && startsLikeSentence(next)
        }
        return true
    }

    /// The offset of the first byte of the sentence that is not white space.
    private var firstOffset: Int {
        var first = start
        while first < text.count {
            let scalar = text.scalar(at: first)
            guard Sentences.isWhitespace(scalar.value) else { break }
            first += scalar.length
        }
        return first
    }

    /// Where the run of letters, marks, digits and inner stops before `stop` begins.
    private func tokenStart(before stop: Int) -> Int {
        var first = stop
        while first > start {
            let scalar = text.scalar(before: first)
            switch ScalarClass(scalar.value) {
            case .letter, .digit, .mark, .ideograph, .cluster: first -= scalar.length
            case _ where scalar.value == 0x2E: first -= 1
            default: return first
            }
        }
        return first
    }

    private func isNumber(_ word: [UInt8]) -> Bool {
        word.allSatisfy { $0.isASCIIDigit } || (rules.hasOrdinalStops && isRomanNumeral(word))
    }

    private func isRomanNumeral(_ word: [UInt8]) -> Bool {
        word.count <= 5 && word.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    }

    /// "1. Introduction" and "am 3. Oktober" go on; "in 1990. Then" does not.
    private func endsAfterNumber(
        _ word: [UInt8], startsSentence: Bool, _ next: NextWord
    ) -> Bool {
        if startsSentence, word.count <= 3 { return false }
        guard rules.hasOrdinalStops, word.count <= 2 || isRomanNumeral(word) else { return true }
        return startsLikeSentence(next)
    }

    /// "W", "U.S", "e.g": letters each of which has a stop.
    private func isInitialOrAcronym(_ word: [UInt8]) -> Bool {
        if word.count == 1, !word[0].isASCIIUppercase { return false }
        var offset = 0
        var expectsLetter = true
        while offset < word.count {
            let scalar = word.scalar(at: offset)
            let fits = expectsLetter ? ScalarClass(scalar.value) == .letter : scalar.value == 0x2E
            guard fits else { return false }
            expectsLetter.toggle()
            offset += scalar.length
        }
        return !expectsLetter
    }

    /// Whether the word is one that often opens a sentence and seldom follows an abbreviation.
    private func startsLikeSentence(_ next: NextWord) -> Bool {
        guard !next.bytes.isEmpty else { return false }
        let folded = Folding.fold(next.bytes)
        return rules.commonWords.contains(folded) || rules.openers.contains(folded)
    }
}
