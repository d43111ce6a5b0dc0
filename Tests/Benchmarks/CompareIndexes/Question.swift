// Questions of which it is known where they are answered.

import Foundation
import JSON
import Terminal

struct Question {
    let text: String
    /// The article's identity in its source.
    let article: String?
    /// The paragraph that answers, white space made single; nil if it is not known.
    let paragraph: String?

    /// - Parameters:
    ///   - path: JSON Lines.
    ///   - articles: JSON Lines; the text of an article has a blank line between paragraphs.
    static func read(_ path: String, limit: Int, articles: String?) throws -> [Question] {
        var paragraphs: [String: [String]] = [:]
        if let articles {
            for article in try lines(of: articles, limit: .max) {
                guard let id = article["id"]?.stringValue else { continue }
                let text = article["text"]?.stringValue ?? ""
                paragraphs[id] = text.components(separatedBy: "\n\n").map(words)
            }
        }
        return try lines(of: path, limit: limit).map { line in
            let article = line["article"]?.stringValue
            let texts = article.flatMap { paragraphs[$0] } ?? []
            let number = line["paragraph"]?.intValue ?? -1
            return Question(
                text: line["question"]?.stringValue ?? "", article: article,
                paragraph: texts.indices.contains(number) ? texts[number] : nil)
        }
    }

    private static func lines(of path: String, limit: Int) throws -> [JSONValue] {
        try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).prefix(limit).map {
            try JSONValue.parse(Array($0))
        }
    }

    static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
