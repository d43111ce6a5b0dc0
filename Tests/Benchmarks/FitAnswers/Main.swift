// Learns the forests of answering from questions whose answers are known, and prints them as the
// source of Sources/Answering/Choosing/AnswerModels+Fitted.swift.
//
//   fit-answers QUESTIONS.jsonl LIMIT BUNDLE…
//
// Every bundle holds the questions' articles, alone or among others. A question is an object with
// "question", "article", "title", "paragraph" and "answers", and no "answerable" that is false.

import Answering
import Foundation

@main
struct Main {
    static func main() async throws {
        let words = CommandLine.arguments
        guard words.count >= 4, let limit = Int(words[2]) else {
            print("Usage: fit-answers QUESTIONS.jsonl LIMIT BUNDLE…")
            return
        }
        let questions = try GoldQuestion.read(words[1], limit: limit)
        let models = try await Fitting(questions, bundles: Array(words[3...])).fit()
        print(ModelSource.text(models, questions: questions.count))
    }
}

/// Fitted forests as the source file that the product is built with.
enum ModelSource {
    static func text(_ models: AnswerModels, questions: Int) -> String {
        """
        // Written by fit-answers (Tests/Benchmarks/FitAnswers) from \(questions) questions of the training
        // part of SQuAD 1.1 (CC BY-SA 4.0) over its 262 articles, alone and among leads of vital articles,
        // every third question with words left out. Not to be changed by hand.

        // swift-format-ignore-file
        extension AnswerModels {
            package static let fitted = AnswerModels(
                passageText: passageText, sentenceText: sentenceText, confidenceText: confidenceText)

            private static let passageText = \"\"\"
        \(models.passage.text)\"\"\"

            private static let sentenceText = \"\"\"
        \(models.sentence.text)\"\"\"

            private static let confidenceText = \"\"\"
        \(models.confidence.text)\"\"\"
        }
        """
    }
}
