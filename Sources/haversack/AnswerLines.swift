// An answer for the ear: what was understood, the quote, where it stands, how sure.

import Answering
import BundleFormat
import Terminal

enum AnswerLines {
    static func lines(_ answer: Answer, in bundle: inout BundleReader) -> [String] {
        var lines: [String] = []
        if answer.readingAs != answer.question {
            lines.append(Sanitizer.line("Reading this as: \(answer.readingAs)").text)
        }
        guard answer.isAnswered else { return lines + abstention(answer) }
        for quote in answer.quotes {
            if quote.entry.isDerived, let passages = try? bundle.passages(of: quote.entry),
                let step = passages.step(at: quote.passage - quote.entry.passage)
            {
                lines.append(step.words)
            }
            lines.append(Spoken.text(Sanitizer.line(quote.text).text))
            lines.append(PassageLines.source(of: quote.entry, section: quote.section))
        }
        lines.append(words(for: ConfidenceBand(answer.confidence)))
        return lines
    }

    private static func words(for band: ConfidenceBand) -> String {
        switch band {
        case .sure: "This very probably answers the question."
        case .likely: "This probably answers the question."
        case .unsure: "This may not answer the question."
        }
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
