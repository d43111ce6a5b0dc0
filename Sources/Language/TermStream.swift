// The loop from bytes to terms. It keeps what a caller with many texts should not make anew: buffers
// and, if wished, the terms of words it has seen.

/// Splits one text after the other into terms and remembers the words it meets.
///
/// A copy remembers for itself; use one per thread.
package struct TermStream: Sendable {
    let analyzer: Analyzer
    /// The folded bytes of the word being read.
    var word: [UInt8] = []
    private var memory: [Remembered]
    private let memoryMask: Int

    private static let memorySize = 8192
    private static let longestRemembered = 24

    private struct Remembered {
        let folded: [UInt8]
        let bytes: [UInt8]
        let isStopWord: Bool
    }

    /// - Parameter remembersWords: Worth its half megabyte for more than some 64 KB of text.
    package init(_ analyzer: Analyzer, remembersWords: Bool = true) {
        self.analyzer = analyzer
        let nothing = Remembered(folded: [], bytes: [], isStopWord: false)
        memory = remembersWords ? Array(repeating: nothing, count: Self.memorySize) : []
        memoryMask = remembersWords ? Self.memorySize - 1 : 0
        word.reserveCapacity(64)
    }

    /// Calls `body` for every term of the text, in order; stop words too.
    package mutating func forEachTerm(in text: [UInt8], _ body: (_ term: Term) -> Void) {
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            if byte.isASCIILetter {
                offset = readASCIIWord(of: text, at: offset, body)
            } else if byte < 0x80, !byte.isASCIIDigit {
                offset += 1
            } else {
                offset = readOther(of: text, at: offset, body)
            }
        }
    }

    /// The common case: letters a–z that end before something that ends any word.
    @inline(__always)
    private mutating func readASCIIWord(
        of text: [UInt8], at start: Int, _ body: (Term) -> Void
    ) -> Int {
        word.removeAll(keepingCapacity: true)
        var offset = start
        var hash = WordHash.start
        while offset < text.count, text[offset].isASCIILetter {
            let byte = text[offset] | 0x20
            word.append(byte)
            hash = WordHash.step(hash, byte)
            offset += 1
        }
        guard endsSimply(text, start, offset) else { return readOther(of: text, at: start, body) }
        emit(start..<offset, hash: WordHash.end(hash), body)
        return offset
    }

    private func endsSimply(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard end < text.count else { return end - start > 3 }
        switch text[end] {
        case 0x20, 0x2C, 0x0A, 0x29, 0x2D, 0x3B, 0x3A:
            return end - start > 3 || !text[end - 1].isASCIIUppercase
        case 0x2E: return end - start > 3
        default: return false
        }
    }

    private mutating func readOther(
        of text: [UInt8], at offset: Int, _ body: (Term) -> Void
    ) -> Int {
        let found = text.scalar(at: offset)
        switch ScalarClass(found.value) {
        case .letter, .digit: return readWord(of: text, at: offset, body)
        case .ideograph: return readPairs(of: text, at: offset, .ideograph, body)
        case .cluster: return readPairs(of: text, at: offset, .cluster, body)
        default: return offset + found.length
        }
    }

    private mutating func readWord(
        of text: [UInt8], at start: Int, _ body: (Term) -> Void
    ) -> Int {
        var reader = WordReader(text: text, start: start, rules: analyzer.rules)
        swap(&reader.folded, &word)
        reader.read()
        let stems = reader.isStemmed
        let isName = reader.isCapitalName
        swap(&reader.folded, &word)
        guard !word.isEmpty else { return max(reader.offset, start + 1) }
        if analyzer.rules.keepsMarks, stems {
            emitMarked(text, start..<reader.end, body)
            return reader.offset
        }
        emit(
            start..<reader.end, hash: WordHash.of(word), stems: stems,
            canBeStopWord: !isName, body)
        return reader.offset
    }

    /// Hands out the term for the folded bytes in ``word`` with the marks that were folded away.
    private mutating func emitMarked(
        _ text: [UInt8], _ range: Range<Int>, _ body: (Term) -> Void
    ) {
        let folded = Array(word)
        let isStopWord = analyzer.stopWords.contains(folded, hash: WordHash.of(word))
        VietnameseMarks.append(of: text, range, to: &word)
        body(Term(bytes: Array(word), folded: folded, range: range, isStopWord: isStopWord))
    }

    /// Hands out the term for the folded bytes in ``word``.
    @inline(__always)
    private mutating func emit(
        _ range: Range<Int>, hash: UInt64, stems: Bool = true, canBeStopWord: Bool = true,
        _ body: (Term) -> Void
    ) {
        guard stems, canBeStopWord else {
            return body(
                Term(bytes: Array(word), folded: Array(word), range: range, isStopWord: false))
        }
        guard !memory.isEmpty, word.count <= Self.longestRemembered else {
            let found = analyze(hash)
            return body(
                Term(
                    bytes: found.bytes, folded: found.folded, range: range,
                    isStopWord: found.isStopWord))
        }
        let slot = Int(truncatingIfNeeded: hash) & memoryMask
        if memory[slot].folded != word { memory[slot] = analyze(hash) }
        let found = memory[slot]
        body(
            Term(
                bytes: found.bytes, folded: found.folded, range: range, isStopWord: found.isStopWord
            ))
    }

    /// Stems ``word`` and asks whether it is a stop word.
    private mutating func analyze(_ hash: UInt64) -> Remembered {
        let folded = Array(word)
        let isStopWord = analyzer.stopWords.contains(folded, hash: hash)
        analyzer.stemmer.stem(inPlace: &word)
        return Remembered(
            folded: folded, bytes: word == folded ? folded : Array(word), isStopWord: isStopWord)
    }
}
