// What may stand between a stop and the gap after it still belongs to the sentence.

extension SentenceFinder {
    /// Past closing quotation marks and brackets, notes ("[1]", ":17–18") and further stops.
    ///
    /// - Parameter quotesOpenAfter: Whether “ opens a quotation here, as after 。 where no space parts
    ///   sentences; after a stop it closes one („…“).
    func afterAll(from start: Int, quotesOpenAfter: Bool = false) -> Int {
        var next = start
        while next < text.count {
            let before = next
            next = afterCloser(from: next, quotesOpenAfter)
            next = afterTerminators(from: next)
            guard next > before else { break }
        }
        return next
    }

    private func afterCloser(from start: Int, _ quotesOpenAfter: Bool) -> Int {
        guard start < text.count else { return start }
        let scalar = text.scalar(at: start)
        switch scalar.value {
        case 0x5B: return afterNote(from: start) ?? start
        case 0x3A: return afterPageNumbers(from: start)
        case 0x201C, 0xAB: return quotesOpenAfter ? start : start + scalar.length
        case 0x20, 0xA0, 0x202F: return afterSpacedQuote(from: start + scalar.length) ?? start
        default: return Self.isCloser(scalar.value) ? start + scalar.length : start
        }
    }

    /// Past "[1]" or "[citation needed]": short, and on one line.
    private func afterNote(from start: Int) -> Int? {
        let limit = min(text.count, start + 64)
        for next in start + 1..<limit {
            if text[next] == 0x5D { return next + 1 }
            if text[next] == 0x0A || text[next] == 0x5B { return nil }
        }
        return nil
    }

    /// French sets a space before "»".
    private func afterSpacedQuote(from start: Int) -> Int? {
        guard rules.spacesQuotes, start < text.count else { return nil }
        let scalar = text.scalar(at: start)
        return scalar.value == 0xBB ? start + scalar.length : nil
    }

    private func afterPageNumbers(from start: Int) -> Int {
        var next = start + 1
        guard next < text.count, text[next].isASCIIDigit else { return start }
        while next < text.count {
            let scalar = text.scalar(at: next)
            guard ScalarClass(scalar.value) == .digit || Self.joinsPages(scalar.value) else {
                break
            }
            next += scalar.length
        }
        return next
    }

    private static func joinsPages(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || scalar == 0x2C || scalar == 0x2013
    }

    private static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0x300B,
            0x3009, 0xFF09, 0x3011:
            true
        default: false
        }
    }
}
