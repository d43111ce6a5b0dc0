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
    /// The share of the question's weight within the best twelve words, and within the best that
    /// also have what an answer looks like.
    var densest: Float = 0
    var densestWithShape: Float = 0
    /// A number stands right before what is counted.
    var countsWhatIsAsked = false
    /// "by" stands right behind a word of the question: what follows did it.
    var namesAgent = false
    var shapes: AnswerShapes = []
    var startsWithSmallWord = false
    var isQuestion = false
    /// Whether it says what something is.
    var isDefinition = false
    /// Of a fact: how many content words its label has, and how many of them are asked for.
    var labelCount = 0
    var labelMatches = 0
    /// Of a fact: terms of the question that its label has or has something for.
    var labelTerms: UInt64 = 0
}

/// Reads sentences word by word.
struct SentenceReader {
    private static let windowSize = 12

    private let frame: QuestionFrame
    private let text: [UInt8]
    /// Where the label of a fact ends; the start of other sentences.
    private let labelEnd: Int
    private(set) var sentence: MatchedSentence
    /// Of the last words: the bit of the term that each is, and whether it looks like an answer.
    private var window: [(term: UInt64, isShape: Bool)] = []
    private var windowEnd = 0
    private var lastTerm: Int?
    private var lastWasCapital = false
    /// Words since the last number, and since the last word of the question.
    private var sinceNumber = 9
    private var sinceMatch = 9

    init(_ range: Range<Int>, of text: [UInt8], labelEnd: Int = 0, frame: QuestionFrame) {
        self.frame = frame
        self.text = text
        self.labelEnd = labelEnd
        sentence = MatchedSentence(range: range)
        window.reserveCapacity(Self.windowSize)
    }

    mutating func take(_ term: borrowing WordOfText) {
        let match = frame.match(term.bytes)
        if sentence.wordCount == 0 {
            sentence.startsWithSmallWord = term.isStopWord && term.range.count <= 4
        }
        sentence.wordCount += 1
        note(match, term)
        let shape = noteShape(match, term)
        noteWindow(match, isShape: !shape.isDisjoint(with: frame.expected))
        noteNeighbourhood(match, shape, term)
        if term.range.upperBound <= labelEnd { noteLabel(match, term) }
        if !term.isStopWord {
            sentence.contentCount += 1
            if match == nil { sentence.newCount += 1 }
            notePairs(match)
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

    private mutating func noteLabel(_ match: QuestionFrame.Match?, _ term: borrowing WordOfText) {
        guard !term.isStopWord else { return }
        sentence.labelCount += 1
        guard let match else { return }
        sentence.labelMatches += 1
        sentence.labelTerms |= 1 << UInt64(match.term)
    }

    private mutating func notePairs(_ match: QuestionFrame.Match?) {
        guard let match, !match.isRelated else {
            lastTerm = nil
            return
        }
        if let left = lastTerm, frame.areNeighbours(left, match.term) {
            sentence.pairs.insert(left * 64 + match.term)
        }
        lastTerm = match.term
    }

    private mutating func noteNeighbourhood(
        _ match: QuestionFrame.Match?, _ shape: AnswerShapes, _ term: borrowing WordOfText
    ) {
        if let asked = frame.asked, match?.term == asked, sinceNumber <= 2 {
            sentence.countsWhatIsAsked = true
        }
        if sinceMatch <= 1, WordShape.namesAgent(term.folded) { sentence.namesAgent = true }
        let isNumber =
            !shape.isDisjoint(with: [.number, .year]) || WordShape.isNumeral(term.folded)
        sinceNumber = isNumber ? 0 : sinceNumber + 1
        sinceMatch = match == nil ? sinceMatch + 1 : 0
    }

    /// What the word looks like, unless it was asked with.
    private mutating func noteShape(
        _ match: QuestionFrame.Match?, _ term: borrowing WordOfText
    ) -> AnswerShapes {
        let isCapital = WordShape.isCapital(text, term.range)
        defer { lastWasCapital = isCapital }
        guard match == nil || match?.isRelated == true else { return [] }
        var shape: AnswerShapes = []
        if WordShape.isNumber(text, term.range) {
            shape = WordShape.isYear(text, term.range) ? .year : .number
            noteSum(term.range)
        } else if isCapital, sentence.wordCount > 1, !term.isStopWord {
            shape = lastWasCapital ? .name : .capital
            if WordShape.isMonth(term.folded) { shape.insert(.month) }
        } else if WordShape.isNumeral(term.folded) {
            shape = .numeral
        }
        sentence.shapes.formUnion(shape)
        return shape
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

    private mutating func noteWindow(_ match: QuestionFrame.Match?, isShape: Bool) {
        let bit = match.map { UInt64(1) << UInt64($0.term) } ?? 0
        if window.count < Self.windowSize {
            window.append((bit, isShape))
        } else {
            window[windowEnd] = (bit, isShape)
            windowEnd = (windowEnd + 1) % Self.windowSize
        }
        guard bit != 0 || isShape else { return }
        var terms: UInt64 = 0
        var hasShape = false
        for word in window {
            terms |= word.term
            if word.isShape { hasShape = true }
        }
        guard terms != 0 else { return }
        let share = frame.share(terms)
        if share > sentence.densest { sentence.densest = share }
        if hasShape, share > sentence.densestWithShape { sentence.densestWithShape = share }
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
