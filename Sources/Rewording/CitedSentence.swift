// A model marks what each sentence is from: "It was dug in 1807. [1]".

import Language

/// A sentence of a draft with the quotes that it names.
struct CitedSentence: Equatable {
    /// Without marks.
    let text: String
    /// Numbers of quotes from 1, as they are written; empty when it names none.
    let quotes: [Int]

    /// The sentences of a draft in their order.
    static func all(in draft: String, language: String) -> [CitedSentence] {
        let lines = draft.split(whereSeparator: \.isNewline).map(withoutOpener)
        let bytes = marksBeforeStops(Array(lines.joined(separator: "\n").utf8))
        return Sentences.ranges(in: bytes, language: language).compactMap { range in
            let (text, quotes) = unmarked(Array(bytes[range]))
            return text.isEmpty ? nil : CitedSentence(text: text, quotes: quotes)
        }
    }

    /// A line without what small models put before a sentence: "1. ", "- ", "Answer: ".
    private static func withoutOpener(_ line: Substring) -> Substring {
        let line = line.drop { $0 == " " || $0 == "*" || $0 == "-" }
        for opener in ["Answer:", "A:"] where line.hasPrefix(opener) {
            return line.dropFirst(opener.count)
        }
        let rest = line.drop(while: \.isNumber)
        let isNumbered = rest.startIndex > line.startIndex && rest.first == "."
        return isNumbered && rest.dropFirst().first == " " ? rest.dropFirst() : line
    }

    /// Moves a mark that stands behind the end of a sentence into it.
    private static func marksBeforeStops(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            guard let mark = mark(in: bytes, at: place) else {
                result.append(bytes[place])
                place += 1
                continue
            }
            var stop = result.count
            while stop > 0, result[stop - 1] == 0x20 { stop -= 1 }
            result.removeSubrange(stop...)
            var start = stop
            while start > 0, [0x2E, 0x21, 0x3F].contains(result[start - 1]) { start -= 1 }
            result.replaceSubrange(start..<start, with: [0x20] + bytes[place..<mark.end])
            place = mark.end
        }
        return result
    }

    private static func mark(in bytes: [UInt8], at start: Int) -> (number: Int, end: Int)? {
        guard bytes[start] == 0x5B else { return nil }
        var place = start + 1
        var number = 0
        while place < bytes.count, place < start + 4, (0x30...0x39).contains(bytes[place]) {
            number = number * 10 + Int(bytes[place] - 0x30)
            place += 1
        }
        guard place > start + 1, place < bytes.count, bytes[place] == 0x5D else { return nil }
        return (number, place + 1)
    }

    private static func unmarked(_ bytes: [UInt8]) -> (text: String, quotes: [Int]) {
        var kept: [UInt8] = []
        var quotes: [Int] = []
        var place = 0
        while place < bytes.count {
            if let mark = mark(in: bytes, at: place) {
                quotes.append(mark.number)
                while kept.last == 0x20 { kept.removeLast() }
                place = mark.end
            } else {
                kept.append(bytes[place])
                place += 1
            }
        }
        let text = String(decoding: kept, as: UTF8.self)
            .split { $0.isWhitespace }.joined(separator: " ")
        return (text, quotes)
    }
}
