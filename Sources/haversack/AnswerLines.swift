// An answer for the ear: what was understood, the quote, where it stands, how sure.

import Answering
import BundleFormat
import Terminal

enum AnswerLines {
    static func lines(_ answer: Answer) -> [String] {
        var lines: [String] = []
        if answer.readingAs != answer.question {
            lines.append(Sanitizer.line("Reading this as: \(answer.readingAs)").text)
        }
        guard answer.isAnswered else { return lines + abstention(answer) }
        for quote in answer.quotes {
            lines.append(Spoken.text(Sanitizer.line(quote.text).text))
            lines.append(PassageLines.source(of: quote.entry, section: quote.section))
        }
        lines.append(words(for: ConfidenceBand(answer.confidence)))
        if let other = answer.counterpart { lines.append(version(other)) }
        return lines
    }

    private static func words(for band: ConfidenceBand) -> String {
        switch band {
        case .sure: "This very probably answers the question."
        case .likely: "This probably answers the question."
        case .unsure: "This may not answer the question."
        }
    }

    /// A version that can be read in the question's language.
    private static func version(_ entry: ArticleEntry) -> String {
        let title = entry.title
        return Sanitizer.line(
            "There is a version in \(LanguageName.english(entry.language)): say show "
                + "--language \(entry.language) \"\(title)\"."
        ).text
    }

    private static func abstention(_ answer: Answer) -> [String] {
        guard !answer.passages.isEmpty else {
            return ["This bundle does not seem to say, and nothing in it comes near."]
        }
        var titles: [String] = []
        for passage in answer.passages where !titles.contains(passage.entry.title) {
            titles.append(passage.entry.title)
        }
        let near = titles.prefix(3).map { "\"\($0)\"" }
        return [
            "This bundle does not seem to say.",
            Sanitizer.line("The nearest articles are \(Spoken.list(near)).").text,
        ]
    }
}
