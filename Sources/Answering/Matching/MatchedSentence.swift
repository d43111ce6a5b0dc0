// A sentence in the light of the question: what of it is asked for, and what it says besides.

/// A sentence of a passage, or a line of a list or table.
struct MatchedSentence: Sendable {
    /// Bytes of the passage's text.
    let range: Range<Int>
    /// By term of the question, a bit each: it stands there; something for it stands there; it is
    /// written in the same form.
    var exact: UInt64 = 0
    var related: UInt64 = 0
    var surface: UInt64 = 0
    var wordCount = 0
    /// Words that are neither small words nor asked with.
    var newCount = 0
    var contentCount = 0
    /// Pairs of words that follow each other in the question too.
    var pairs: Set<Int> = []
    /// The share of the question's weight within the best twelve words.
    var densest: Float = 0
    var shapes: AnswerShapes = []
    var startsWithSmallWord = false
    var isQuestion = false
    /// Whether it says what something is.
    var isDefinition = false
}

/// Reads sentences word by word.
struct SentenceReader {
    private static let windowSize = 12

    private let frame: QuestionFrame
    private let text: [UInt8]
    private(set) var sentence: MatchedSentence
    private var window: [Int] = []
    private var lastTerm: Int?
    private var lastWasCapital = false
    private var wordStart = 0

    init(_ range: Range<Int>, of text: [UInt8], frame: QuestionFrame) {
        self.frame = frame
        self.text = text
        sentence = MatchedSentence(range: range)
    }

    mutating func take(_ term: borrowing WordOfText) {
        let match = frame.match(term.bytes)
        if sentence.wordCount == 0 {
            sentence.startsWithSmallWord = term.isStopWord && term.range.count <= 4
        }
        sentence.wordCount += 1
        note(match, term)
        noteShape(match, term)
        noteWindow(match)
        if !term.isStopWord {
            sentence.contentCount += 1
            if match == nil { sentence.newCount += 1 }
            if let match, !match.isRelated {
                if let left = lastTerm, frame.areNeighbours(left, match.term) {
                    sentence.pairs.insert(left * 64 + match.term)
                }
                lastTerm = match.term
            } else {
                lastTerm = nil
            }
        }
    }

    private mutating func note(_ match: QuestionFrame.Match?, _ term: borrowing WordOfText) {
        guard let match else { return }
        let bit = UInt64(1) << UInt64(match.term)
        if match.isRelated {
            sentence.related |= bit
        } else {
            sentence.exact |= bit
            if frame.isWrittenSo(term.folded) { sentence.surface |= bit }
        }
    }

    private mutating func noteShape(_ match: QuestionFrame.Match?, _ term: borrowing WordOfText) {
        let isCapital = WordShape.isCapital(text, term.range)
        defer { lastWasCapital = isCapital }
        guard match == nil || match?.isRelated == true else { return }
        if WordShape.isNumber(text, term.range) {
            sentence.shapes.insert(WordShape.isYear(text, term.range) ? .year : .number)
            noteSum(term.range)
        } else if isCapital, sentence.wordCount > 1, !term.isStopWord {
            sentence.shapes.insert(lastWasCapital ? .name : .capital)
            if WordShape.isMonth(term.folded) { sentence.shapes.insert(.month) }
        }
    }

    private mutating func noteSum(_ range: Range<Int>) {
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
        // "$", "£" and "€" as their last bytes.
        if before == 0x24 || before == 0xA3 || before == 0xAC { sentence.shapes.insert(.money) }
        var after = range.upperBound
        while after < text.count, text[after] == 0x20 { after += 1 }
        if after < text.count, text[after] == 0x25 { sentence.shapes.insert(.percent) }
        if text.hasPrefix("percent", at: after) || text.hasPrefix("per cent", at: after)
            || text.hasPrefix("por ciento", at: after) || text.hasPrefix("pour cent", at: after)
        {
            sentence.shapes.insert(.percent)
        }
    }

    private mutating func noteWindow(_ match: QuestionFrame.Match?) {
        window.append(match?.term ?? -1)
        if window.count > Self.windowSize { window.removeFirst() }
        guard match != nil else { return }
        var terms: UInt64 = 0
        for term in window where term >= 0 { terms |= 1 << UInt64(term) }
        sentence.densest = max(sentence.densest, frame.share(terms))
    }

    /// The sentence, complete.
    mutating func finish(isDefinition: Bool) -> MatchedSentence {
        sentence.isDefinition = isDefinition
        let bytes = text[sentence.range]
        sentence.isQuestion =
            bytes.last == 0x3F || bytes.suffix(3).elementsEqual([0xEF, 0xBC, 0x9F])
        if WordShape.givesReason(text, sentence.range) { sentence.shapes.insert(.reason) }
        if bytes.contains(0x22) || bytes.contains(0xAB) { sentence.shapes.insert(.quoted) }
        if bytes.contains(0x28) { sentence.shapes.insert(.bracketed) }
        return sentence
    }
}

/// A word as it stands in a text.
struct WordOfText {
    let bytes: [UInt8]
    let folded: [UInt8]
    let range: Range<Int>
    let isStopWord: Bool
}

extension Array where Element == UInt8 {
    func hasPrefix(_ word: String, at start: Int) -> Bool {
        guard start + word.utf8.count <= count else { return false }
        return zip(word.utf8, self[start...]).allSatisfy { $0 == $1 }
    }
}
