// Learns the weights of answering from questions whose answers are known, and prints them as the
// source of Sources/Answering/Weights.swift.
//
//   fit-weights BUNDLE QUESTIONS.jsonl LIMIT
//
// The bundle holds the questions' articles among others; a question is an object with "question",
// "article", "paragraph" and "answers", and no "answerable" that is false.

import Answering
import BundleFormat
import Foundation
import JSON

@main
struct Main {
    static func main() throws {
        let words = CommandLine.arguments
        guard words.count == 4, let limit = Int(words[3]) else {
            print("Usage: fit-weights BUNDLE QUESTIONS.jsonl LIMIT")
            return
        }
        var bundle = try BundleReader(path: words[1])
        let questions = try GoldQuestion.read(words[2], limit: limit)
        var weights = AnswerWeights.fitted
        weights.passage = try Fitting.choices(
            questions, &bundle, weights, held: Held.passage
        ) { measures, gold in
            measures.passages.map { ($0.values, gold.isPassage($0)) }
        }
        weights.sentence = try Fitting.choices(
            questions, &bundle, weights, held: Held.sentence
        ) { measures, gold in
            measures.sentences.map { ($0.values, gold.isAnswer($0)) }
        }
        weights.confidence = try Fitting.probability(questions, &bundle, weights)
        print(WeightSource.text(weights, questions: questions.count))
    }
}

/// A question and what answers it.
struct GoldQuestion {
    let question: String
    let article: String
    let paragraph: Int
    let answers: [String]

    /// Evenly spread over the file.
    static func read(_ path: String, limit: Int) throws -> [GoldQuestion] {
        let data = try Data(contentsOf: URL(filePath: path))
        let lines = data.split(separator: 0x0A)
        let step = max(1, lines.count / max(1, limit))
        return try stride(from: 0, to: lines.count, by: step).compactMap { place in
            let object = try JSONValue.parse(Array(lines[place]))
            guard let question = object["question"]?.stringValue,
                let article = object["article"]?.stringValue,
                let paragraph = object["paragraph"]?.intValue,
                object["answerable"]?.boolValue != false
            else { return nil }
            return GoldQuestion(
                question: question, article: article, paragraph: paragraph,
                answers: object["answers"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        }
    }

    func isPassage(_ text: MeasuredText) -> Bool {
        text.article.article == article && text.ordinal == paragraph
    }

    func isAnswer(_ text: MeasuredText) -> Bool {
        text.article.article == article && answers.contains { text.text.contains($0) }
    }
}
