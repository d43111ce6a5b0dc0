// Walks a text once and decides at every sign that may end a sentence.

struct SentenceFinder {
    let text: [UInt8]
    let rules: SentenceRules
    /// Where the sentence being read begins.
    var start = 0
    private var offset = 0
    private var found: [Range<Int>] = []
    /// Scalars since ``start``, for scripts that part clauses by spaces only.
    private var length = 0
    /// Whether nothing of the line has been kept yet.
    private var startsLine = true

    init(text: [UInt8], rules: SentenceRules) {
        self.text = text
        self.rules = rules
    }

    mutating func ranges() -> [Range<Int>] {
        while offset < text.count {
            length += 1
            if isPlain(text[offset]) {
                offset += 1
            } else if (0xC3...0xD5).contains(text[offset]), text[offset] != 0xCD {
                // Latin, Cyrillic, Hebrew and their like end nothing; Greek may ask by U+037E.
                offset += text.scalar(at: offset).length
            } else {
                step(text.scalar(at: offset))
            }
        }
        end(at: text.count)
        return found
    }

    /// Whether an ASCII byte can be no end of anything: most of most texts.
    @inline(__always)
    private func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A, 0x21, 0x2E, 0x3B, 0x3F: false
        case 0x20: !rules.partsClausesBySpace
        default: byte < 0x80
        }
    }

    private mutating func step(_ scalar: ScalarAt) {
        switch Terminator(scalar.value, rules) {
        case .none where scalar.value == 0x20:
            endClause()
            offset += 1
        case .none:
            offset += scalar.length
        case .line:
            end(at: offset)
            offset += scalar.length
            start = offset
            startsLine = true
        case .full:
            end(at: afterAll(from: afterTerminators(from: offset), quotesOpenAfter: true))
        case .stop, .exclamation:
            endIfSentence()
        }
    }

    /// A stop, question or exclamation mark of a script with spaces: looks at both sides of it.
    private mutating func endIfSentence() {
        let stop = offset
        let afterStops = afterTerminators(from: stop)
        let after = afterAll(from: afterStops)
        guard isAtGap(after), continuesElsewhere(stop: stop, afterStops: afterStops, after: after)
        else {
            offset = afterStops
            return
        }
        end(at: after)
    }

    private func continuesElsewhere(stop: Int, afterStops: Int, after: Int) -> Bool {
        let next = NextWord(text: text, from: after)
        if next.isEnd { return true }
        if next.isLowercase { return false }
        guard afterStops == stop + 1, text[stop] == 0x2E else { return true }
        return endsSentence(stop: stop, next: next)
    }

    private mutating func end(at limit: Int) {
        var first = start
        var last = limit
        while first < last {
            let scalar = text.scalar(at: first)
            guard Sentences.isWhitespace(scalar.value) else { break }
            first += scalar.length
        }
        while last > first {
            let scalar = text.scalar(before: last)
            guard Sentences.isWhitespace(scalar.value) else { break }
            last -= scalar.length
        }
        keep(first..<last)
        start = limit
        offset = max(offset, limit)
        length = 0
    }

    /// Keeps a sentence; signs without any letter or digit, and a note that stands alone, belong to
    /// the one before them.
    private mutating func keep(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if !startsLine, let last = found.last, !hasWord(in: range) {
            found[found.count - 1] = last.lowerBound..<range.upperBound
        } else {
            found.append(range)
        }
        startsLine = false
    }

    private func hasWord(in range: Range<Int>) -> Bool {
        var next =
            text[range.lowerBound] == 0x5B ? afterAll(from: range.lowerBound) : range.lowerBound
        while next < range.upperBound {
            let scalar = text.scalar(at: next)
            if ScalarClass(scalar.value) != .separator { return true }
            next += scalar.length
        }
        return false
    }

    /// Thai, Lao, Khmer and Burmese part clauses by a space; a long one stands for a sentence.
    private mutating func endClause() {
        guard length > 60, offset > start, offset + 1 < text.count,
            ScalarClass(text.scalar(before: offset).value).isOfUnspacedScript,
            isLongClause(from: offset + 1)
        else { return }
        end(at: offset)
    }

    /// Whether at least twelve letters come before the next space.
    private func isLongClause(from start: Int) -> Bool {
        var next = start
        for _ in 0..<12 {
            guard next < text.count else { return false }
            let scalar = text.scalar(at: next)
            // Maiyamok and paiyannoi repeat or shorten what stands before the space.
            guard ScalarClass(scalar.value).isOfUnspacedScript, scalar.value != 0xE46,
                scalar.value != 0xE2F
            else { return false }
            next += scalar.length
        }
        return true
    }

    func afterTerminators(from start: Int) -> Int {
        var next = start
        while next < text.count {
            let scalar = text.scalar(at: next)
            let terminator = Terminator(scalar.value, rules)
            guard terminator != .none, terminator != .line else { break }
            next += scalar.length
        }
        return next
    }

    private func isAtGap(_ offset: Int) -> Bool {
        offset >= text.count || Sentences.isWhitespace(text.scalar(at: offset).value)
    }
}

extension ScalarClass {
    fileprivate var isOfUnspacedScript: Bool { self == .cluster || self == .mark }
}
