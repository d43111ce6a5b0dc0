// Learns the forests of answering from questions whose answers are known, and writes them as sources to
// the folder of Sources/Answering/Choosing/Fitted.
//
//   fit-answers QUESTIONS.jsonl[,LIMIT[,WEIGHT]] … -- FOLDER BUNDLE…
//   fit-answers --confidence KEPT FOLDER
//
// Examples of confidence are kept in the folder that KEEP_EXAMPLES names; the second form learns it again
// from them. Questions that count for more than one are those in everyday words.
//
// A question is an object with "question", "article" (an id), "title", "paragraph", "answers" and, where
// the article does not say, "answerable" that is false; one without an article is about nothing that
// any is about. Bundles hold the questions' articles, alone or among others.

import Answering
import Foundation

@main
struct Main {
    static func main() async throws {
        let words = CommandLine.arguments.dropFirst()
        if words.count == 3, words.first == "--confidence" {
            let kept = try ConfidenceFitting.kept(in: words[2])
            let forest = await kept.fit(foldCount: Fitting.foldCount)
            try ModelSource.write(
                forest, name: "confidence", questions: kept.asked.lists.count, to: words[3])
            return
        }
        guard let middle = words.firstIndex(of: "--"), middle + 2 < words.endIndex else {
            print("Usage: fit-answers QUESTIONS.jsonl[,LIMIT[,WEIGHT]] … -- FOLDER BUNDLE…")
            print("       fit-answers --confidence KEPT FOLDER")
            return
        }
        var questions: [GoldQuestion] = []
        for word in words[..<middle] {
            let parts = word.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init)
            questions += try GoldQuestion.read(
                parts[0], limit: parts.count > 1 ? Int(parts[1]) ?? .max : .max,
                weight: parts.count > 2 ? Float(parts[2]) ?? 1 : 1)
        }
        let models = try await Fitting(
            questions, bundles: Array(words[(middle + 2)...]),
            keeping: ProcessInfo.processInfo.environment["KEEP_EXAMPLES"]
        ).fit()
        for (name, forest) in [
            ("passage", models.passage), ("sentence", models.sentence),
            ("confidence", models.confidence),
        ] {
            try ModelSource.write(
                forest, name: name, questions: questions.count, to: words[middle + 1])
        }
    }
}

/// A fitted forest as the source file that the product is built with.
enum ModelSource {
    static func write(_ forest: Forest, name: String, questions: Int, to folder: String) throws {
        let source = text(forest, name: name, questions: questions)
        try Data(source.utf8).write(
            to: URL(filePath: folder).appending(
                path: "AnswerModels+\(name.capitalized).swift"))
    }

    private static func text(_ forest: Forest, name: String, questions: Int) -> String {
        """
        // Written by fit-answers (Tests/Benchmarks/FitAnswers) from \(questions) questions: of the training
        // part of SQuAD 1.1 (CC BY-SA 4.0) over its 262 articles, alone and among leads of vital
        // articles, and the project's own, in everyday words. Not to be changed by hand.

        // swift-format-ignore-file
        extension AnswerModels {
            static let \(name)Text = \"\"\"
        \(forest.text)\"\"\"
        }

        """
    }
}
