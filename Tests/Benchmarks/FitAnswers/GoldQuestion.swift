// Questions whose answers are known.

import Answering
import BundleFormat
import Foundation
import JSON

/// A question and what answers it.
struct GoldQuestion: Sendable {
    var question: String
    /// The id of the article.
    let article: String
    let title: String
    let paragraph: Int
    let answers: [String]

    /// Evenly spread over the file.
    static func read(_ path: String, limit: Int) throws -> [GoldQuestion] {
        let data = try Data(contentsOf: URL(filePath: path))
        let lines = data.split(separator: 0x0A)
        let step = max(1, Double(lines.count) / Double(max(1, limit)))
        return try stride(from: 0.0, to: Double(lines.count), by: step).compactMap { place in
            let object = try JSONValue.parse(Array(lines[Int(place)]))
            guard let question = object["question"]?.stringValue,
                let article = object["article"]?.stringValue,
                let paragraph = object["paragraph"]?.intValue,
                object["answerable"]?.boolValue != false
            else { return nil }
            return GoldQuestion(
                question: question, article: article,
                title: object["title"]?.stringValue ?? "", paragraph: paragraph,
                answers: object["answers"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        }
    }

    func isPassage(_ text: MeasuredText) -> Bool {
        text.article.article == article && text.ordinal == paragraph
    }

    func isAnswer(_ text: MeasuredText) -> Bool {
        text.article.article == article && answers.contains { text.text.contains($0) }
    }

    /// The question as somebody asks who has not read the text: some of its words are missing, and it
    /// names what it is about.
    func natural(_ random: inout SplitMix) -> GoldQuestion {
        let about = title.split(whereSeparator: { $0 == "_" || $0 == " " }).joined(separator: " ")
        let names = Set(about.lowercased().split(separator: " "))
        var words = question.split(separator: " ")
        let small = Self.smallWords
        words = words.filter { word in
            let plain = word.lowercased().filter(\.isLetter)
            if small.contains(plain) || names.contains(plain[...]) { return true }
            return !random.isHit(percent: 45)
        }
        var changed = self
        changed.question = words.joined(separator: " ")
        if !changed.question.lowercased().contains(about.lowercased()) {
            changed.question = changed.question.filter { $0 != "?" } + " \(about)?"
        }
        return changed
    }

    private static let smallWords: Set<String> = [
        "what", "who", "whom", "whose", "when", "where", "why", "how", "which", "many", "much",
        "is", "are",
        "was", "were", "did", "does", "do", "the", "a", "an", "of", "in", "to", "for", "on", "by",
        "with",
    ]
}
