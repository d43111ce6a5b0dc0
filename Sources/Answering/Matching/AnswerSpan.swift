// The few words of a sentence that are the answer: a date, a number, a name.

import BundleFormat
import Language
import Passages

/// A part of a quoted sentence, named only where nothing else in it could be meant.
struct AnswerSpan: Sendable, Equatable {
    /// Bytes of the passage's text.
    let range: Range<Int>
    /// What can be compared: the number, or the year with what else of a date is said.
    let value: AnswerValue?

    private static let mostBytesOfFact = 100

    /// - Parameters:
    ///   - sentence: Bytes of the passage's text; a fact is one sentence.
    static func find(
        in passage: MatchedPassage, sentence: Range<Int>, frame: QuestionFrame,
        analyzer: Analyzer
    ) -> AnswerSpan? {
        let words = SpanWords(
            passage.text, sentence, analyzer: analyzer, frame: frame,
            start: passage.passage.kind == .fact ? passage.labelEnd : sentence.lowerBound)
        switch frame.query.kind {
        case .time: return words.date ?? ofFact(passage)
        case .quantity: return words.quantity ?? ofFact(passage)
        case .who, .place: return ofFact(passage) ?? words.name
        case .reason, .manner, .definition: return nil
        case .other: return ofFact(passage)
        }
    }

    private static func ofFact(_ passage: MatchedPassage) -> AnswerSpan? {
        guard passage.passage.kind == .fact, passage.labelEnd > 0 else { return nil }
        let range = min(passage.labelEnd + 2, passage.text.count)..<passage.text.count
        return range.isEmpty || range.count > mostBytesOfFact
            ? nil : AnswerSpan(range: range, value: nil)
    }
}

/// What an answer says, for comparing it with another's.
enum AnswerValue: Sendable, Equatable {
    case number(Double)
    case date(year: Int?, month: String?, day: Int?)

    /// Whether both cannot be true of the same thing: a rounded number does not differ from the exact one,
    /// nor a year from a day in it.
    func differs(from other: AnswerValue) -> Bool {
        switch (self, other) {
        case (.number(let one), .number(let other)):
            return abs(one - other) > 0.02 * max(abs(one), abs(other))
        case (.date(let year, let month, let day), .date(let year2, let month2, let day2)):
            func differ<Part: Equatable>(_ one: Part?, _ other: Part?) -> Bool {
                one.flatMap { one in other.map { one != $0 } } ?? false
            }
            return differ(year, year2) || differ(month, month2) || differ(day, day2)
        default: return false
        }
    }
}

/// A sentence as the words among which an answer is looked for.
private struct SpanWords {
    private struct Word {
        let range: Range<Int>
        let folded: [UInt8]
        let match: Int?
        let isStopWord: Bool
    }

    private let text: [UInt8]
    private let words: [Word]
    private let asked: Int?

    init(
        _ text: [UInt8], _ sentence: Range<Int>, analyzer: Analyzer, frame: QuestionFrame,
        start: Int
    ) {
        self.text = text
        asked = frame.asked
        var words: [Word] = []
        analyzer.forEachTerm(in: Array(text[sentence])) { term in
            let range =
                sentence.lowerBound + term.range.lowerBound..<sentence.lowerBound
                + term.range.upperBound
            guard range.lowerBound >= start else { return }
            words.append(
                Word(
                    range: range, folded: term.folded, match: frame.match(term.bytes)?.term,
                    isStopWord: term.isStopWord))
        }
        self.words = words
    }

    private func text(of word: Word) -> String { String(decoding: text[word.range], as: UTF8.self) }

    /// Where only marks of one kind stand between two words.
    private func areJoined(_ one: Word, _ other: Word, by marks: String) -> Bool {
        text[one.range.upperBound..<other.range.lowerBound].allSatisfy { marks.utf8.contains($0) }
    }

    // MARK: Dates

    /// The only date.
    var date: AnswerSpan? {
        var runs: [Range<Int>] = []
        var place = 0
        while place < words.count {
            let start = place
            while place < words.count, isPartOfDate(place),
                place == start || areJoined(words[place - 1], words[place], by: " ,.")
            {
                place += 1
            }
            let run = start..<place
            if run.contains(where: { isYear(words[$0]) || isMonth(words[$0]) }) { runs.append(run) }
            place = max(place, start + 1)
        }
        let new = runs.filter { run in !run.allSatisfy { words[$0].match != nil } }
        guard new.count == 1, let run = new.first else { return nil }
        let parts = run.map { words[$0] }
        return AnswerSpan(
            range: parts[0].range.lowerBound..<parts[parts.count - 1].range.upperBound,
            value: .date(
                year: parts.first(where: isYear).flatMap { Int(text(of: $0)) },
                month: parts.first(where: isMonth).map {
                    String(decoding: $0.folded, as: UTF8.self)
                },
                day: parts.first { !isYear($0) && !isMonth($0) }.flatMap { Int(text(of: $0)) }))
    }

    private func isYear(_ word: Word) -> Bool { WordShape.isYear(text, word.range) }
    private func isMonth(_ word: Word) -> Bool {
        WordShape.isMonth(word.folded) && WordShape.isCapital(text, word.range)
    }

    /// A year, a month, or a day beside a month.
    private func isPartOfDate(_ place: Int) -> Bool {
        let word = words[place]
        if isYear(word) || isMonth(word) { return true }
        guard word.range.count <= 2, WordShape.isNumber(text, word.range) else { return false }
        return place > 0 && isMonth(words[place - 1])
            || place + 1 < words.count && isMonth(words[place + 1])
    }

    // MARK: Numbers

    /// The number of what is counted, else the only number.
    var quantity: AnswerSpan? {
        let numbers = words.indices.filter { place in
            WordShape.isNumber(text, words[place].range) && words[place].match == nil
                && (place == 0 || !isPartOfDateAround(place))
        }
        let counted = numbers.filter { place in
            guard let asked else { return false }
            return words[(place + 1)...].prefix(3).contains { $0.match == asked }
        }
        let choice = counted.count == 1 ? counted : numbers
        guard choice.count == 1, let place = choice.first else { return nil }
        return number(at: place)
    }

    private func isPartOfDateAround(_ place: Int) -> Bool {
        isYear(words[place]) || isPartOfDate(place)
    }

    private func number(at place: Int) -> AnswerSpan {
        var start = words[place].range.lowerBound
        var end = words[place].range.upperBound
        let bytes = text[words[place].range].filter { $0 != 0x2C }
        var value = Double(String(decoding: bytes, as: UTF8.self))
        if start > 0, text[start - 1] == 0x24 { start -= 1 }
        if end < text.count, text[end] == 0x25 { end += 1 }
        if place + 1 < words.count, areJoined(words[place], words[place + 1], by: " ") {
            let next = words[place + 1]
            if let factor = Self.factors[next.folded] { value = value.map { $0 * factor } }
            if !next.isStopWord { end = next.range.upperBound }
        }
        return AnswerSpan(range: start..<end, value: value.map { .number($0) })
    }

    private static let factors: [[UInt8]: Double] = Dictionary(
        uniqueKeysWithValues: [
            ("hundred", 100.0), ("thousand", 1_000), ("million", 1e6), ("billion", 1e9),
            ("trillion", 1e12), ("mil", 1_000), ("millones", 1e6), ("mille", 1_000),
            ("millions", 1e6), ("milliards", 1e9),
        ].map { (Array($0.0.utf8), $0.1) })

    // MARK: Names

    /// The only name that the question does not have, or the only one behind "by".
    var name: AnswerSpan? {
        var runs: [Range<Int>] = []
        var place = 0
        while place < words.count {
            let start = place
            while place < words.count, isPartOfName(place),
                place == start || areJoined(words[place - 1], words[place], by: " .-")
            {
                place += 1
            }
            if place > start { runs.append(start..<place) }
            place = max(place, start + 1)
        }
        let new = runs.filter { run in
            !run.contains { words[$0].match != nil } && (run.lowerBound > 0 || run.count > 1)
        }
        let behindBy = new.filter { run in
            run.lowerBound > 0 && WordShape.namesAgent(words[run.lowerBound - 1].folded)
        }
        let choice = behindBy.count == 1 ? behindBy : new
        guard choice.count == 1, let run = choice.first else { return nil }
        return AnswerSpan(
            range: words[run.lowerBound].range
                .lowerBound..<words[run.upperBound - 1].range
                .upperBound,
            value: nil)
    }

    private func isPartOfName(_ place: Int) -> Bool {
        let word = words[place]
        return WordShape.isCapital(text, word.range) && !isMonth(word)
            && !(word.isStopWord && place == 0)
    }
}
