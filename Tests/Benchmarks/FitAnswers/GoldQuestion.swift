// Questions whose answers are known.

import Answering
import BundleFormat
import Foundation
import JSON

/// A question and what answers it.
struct GoldQuestion: Sendable {
    let question: String
    /// The id and title of the article; nil for a question about nothing that any article is about.
    let article: String?
    let title: String?
    /// The place of the paragraph that answers, where that is known.
    let paragraph: Int?
    /// Texts of which a right answer has one; none when the articles do not say.
    let answers: [String]
    /// How many questions it counts for.
    let weight: Float

    /// - Parameters:
    ///   - limit: At most as many are read, evenly spread over the file.
    static func read(_ path: String, limit: Int, weight: Float) throws -> [GoldQuestion] {
        let lines = try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A)
        let step = max(1, Double(lines.count) / Double(max(1, limit)))
        return try stride(from: 0.0, to: Double(lines.count), by: step).compactMap { place in
            let object = try JSONValue.parse(Array(lines[Int(place)]))
            guard let question = object["question"]?.stringValue else { return nil }
            let isAnswerable = object["answerable"]?.boolValue != false
            return GoldQuestion(
                question: question, article: object["article"]?.stringValue,
                title: object["title"]?.stringValue, paragraph: object["paragraph"]?.intValue,
                answers: isAnswerable
                    ? object["answers"]?.arrayValue?.compactMap(\.stringValue) ?? [] : [],
                weight: weight)
        }
    }

    func isPassage(_ text: MeasuredText) -> Bool {
        guard text.article.article == article else { return false }
        if let paragraph { return text.ordinal == paragraph }
        return answers.contains { text.text.contains($0) }
    }

    func isAnswer(_ text: MeasuredText) -> Bool {
        text.article.article == article && answers.contains { text.text.contains($0) }
    }
}
