// How much of a question's weight stands in some words.

import Markup

/// Shares of the query's weight.
struct Coverage {
    private let weights: [Double]

    init(_ weights: [Double]) {
        self.weights = weights
    }

    func present(_ words: [MatchedWord]) -> [Bool] {
        var present = [Bool](repeating: false, count: weights.count)
        for word in words {
            if let term = word.term { present[term] = true }
        }
        return present
    }

    func share(ofTerms present: [Bool], of total: Double) -> Double {
        var sum = 0.0
        for (term, isPresent) in present.enumerated() where isPresent { sum += weights[term] }
        return sum / total
    }

    func share(of words: [MatchedWord], of total: Double) -> Double {
        share(ofTerms: present(words), of: total)
    }

    func exactShare(of words: [MatchedWord], of total: Double) -> Double {
        share(of: words.filter(\.isExact), of: total)
    }

    /// The best of two neighbouring sentences together.
    func bestPair(_ sentences: [MatchedSentence], of total: Double) -> Double {
        guard sentences.count > 1 else {
            return sentences.first.map { share(of: $0.words, of: total) } ?? 0
        }
        return zip(sentences, sentences.dropFirst())
            .map { share(of: $0.words + $1.words, of: total) }.max() ?? 0
    }

    /// The best window of `width` words.
    func densest(_ words: [MatchedWord], width: Int, of total: Double) -> Double {
        var counts = [Int](repeating: 0, count: weights.count)
        var sum = 0.0
        var best = 0.0
        for (place, word) in words.enumerated() {
            if let term = word.term {
                if counts[term] == 0 { sum += weights[term] }
                counts[term] += 1
            }
            if place >= width, let left = words[place - width].term {
                counts[left] -= 1
                if counts[left] == 0 { sum -= weights[left] }
            }
            best = max(best, sum)
        }
        return best / total
    }
}

/// Words that follow each other in the question and in the text.
enum Neighbours {
    static func share(in words: [MatchedWord], of query: Query) -> Double {
        guard query.terms.count > 1 else { return 0 }
        var pairs: Set<Int> = []
        var before: Int?
        for word in words where !word.isStopWord {
            if let term = word.term, let left = before, term == left + 1 { pairs.insert(term) }
            before = word.term
        }
        return Double(pairs.count) / Double(query.terms.count - 1)
    }
}

/// Whether a text holds what the question's first word asks for.
enum AnswerType {
    static func isThere(in words: [MatchedWord], _ text: [UInt8], for kind: QuestionKind) -> Bool {
        switch kind {
        case .time:
            words.contains { $0.isNumber && $0.term == nil && $0.range.count == 4 }
        case .quantity:
            words.contains { $0.isNumber && $0.term == nil }
        case .who, .place:
            words.dropFirst().contains { $0.isCapitalized && $0.term == nil && !$0.isStopWord }
        case .reason:
            reasons.contains { reason in text.contains(reason) }
        case .definition, .other: false
        }
    }

    private static let reasons = [
        "because", "due to", "caused by", "in order to", "as a result", "led to", "so that",
        "owing to", "porque", "debido a", "parce que", "en raison", "weil",
    ].map { Array($0.utf8) }
}

/// "X is a …" for "What is X?".
enum Definition {
    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "refers", "es", "son", "era", "fue", "est", "sont", "était",
        "ist", "sind", "war",
    ]

    static func fits(_ passage: MatchedPassage, _ query: Query) -> Bool {
        guard passage.ordinal < 3 || query.kind == .definition, let first = passage.sentences.first,
            passage.passage.kind == .paragraph, passage.titleLength > 0,
            passage.titleTerms.contains(true)
        else { return false }
        return first.words.prefix(16).contains { word in
            verbs.contains(String(decoding: passage.text[word.range], as: UTF8.self))
        }
    }
}

extension Array where Element == UInt8 {
    func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= count else { return false }
        for start in 0...(count - part.count)
        where self[start] == first && self[start..<start + part.count].elementsEqual(part) {
            return true
        }
        return false
    }
}
