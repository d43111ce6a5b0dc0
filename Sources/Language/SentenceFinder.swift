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

    init(text: [UInt8], rules: SentenceRules) {
        self.text = text
        self.rules = rules
    }

    mutating func ranges() -> [Range<Int>] {
        while offset < text.count {
            let scalar = text.scalar(at: offset)
            length += 1
            step(scalar)
        }
        end(at: text.count)
        return found
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
        case .full:
            end(at: afterClosers(from: afterTerminators(from: offset)))
        case .stop, .exclamation:
            endIfSentence()
        }
    }

    /// A stop, question or exclamation mark of a script with spaces: looks at both sides of it.
    private mutating func endIfSentence() {
        let stop = offset
        let afterStops = afterTerminators(from: stop)
        let after = afterClosers(from: afterStops)
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
        if first < last { found.append(first..<last) }
        start = limit
        offset = max(offset, limit)
        length = 0
    }

    /// Thai, Lao, Khmer and Burmese part clauses by a space; a long one stands for a sentence.
    private mutating func endClause() {
        guard length > 60, offset > start, offset + 1 < text.count,
            ScalarClass(text.scalar(before: offset).value).isOfUnspacedScript,
            ScalarClass(text.scalar(at: offset + 1).value).isOfUnspacedScript
        else { return }
        end(at: offset)
    }

    private func afterTerminators(from start: Int) -> Int {
        var next = start
        while next < text.count {
            let scalar = text.scalar(at: next)
            let terminator = Terminator(scalar.value, rules)
            guard terminator != .none, terminator != .line else { break }
            next += scalar.length
        }
        return next
    }

    /// Past closing quotation marks and brackets, and the numbers of notes ("[1]").
    private func afterClosers(from start: Int) -> Int {
        var next = start
        while next < text.count {
            let scalar = text.scalar(at: next)
            if Self.isCloser(scalar.value) {
                next += scalar.length
            } else if scalar.value == 0x5B, let note = afterNote(from: next) {
                next = note
            } else {
                break
            }
        }
        return next
    }

    private func afterNote(from start: Int) -> Int? {
        var next = start + 1
        while next < text.count, text[next].isASCIIDigit { next += 1 }
        return next > start + 1 && next < text.count && text[next] == 0x5D ? next + 1 : nil
    }

    private static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x300F, 0x300B,
            0x3009, 0xFF09, 0x3011, 0xAB:
            true
        default: false
        }
    }

    private func isAtGap(_ offset: Int) -> Bool {
        offset >= text.count || Sentences.isWhitespace(text.scalar(at: offset).value)
    }
}

extension ScalarClass {
    fileprivate var isOfUnspacedScript: Bool { self == .cluster || self == .mark }
}
