// An answer for the ear: what was understood, the quote, where it stands, how sure.

import Answering
import BundleFormat
import Terminal

enum AnswerLines {
    static func lines(_ answer: Answer, in bundle: inout BundleReader) -> [String] {
        let phrases = AnswerPhrases.of(answer.language)
        var lines: [String] = []
        if answer.readingAs != answer.question {
            lines.append(Sanitizer.line("\(phrases.readingAs) \(answer.readingAs)").text)
        }
        guard answer.isAnswered else { return lines + abstention(answer, phrases) }
        return lines + quotes(answer, asksHowSure: true, in: &bundle)
    }

    /// What is quoted, and if it is asked for how sure that it answers.
    static func quotes(
        _ answer: Answer, asksHowSure: Bool, in bundle: inout BundleReader
    ) -> [String] {
        let phrases = AnswerPhrases.of(answer.language)
        var lines: [String] = []
        if answer.isDisputed { lines.append(phrases.disputed) }
        for quote in answer.quotes {
            if quote.entry.isDerived, let passages = try? bundle.passages(of: quote.entry),
                let step = passages.step(at: quote.passage - quote.entry.passage)
            {
                lines.append(step.words)
            }
            if let span = quote.span, !answer.isDisputed, isLong(quote.text, beside: span) {
                let words = Sanitizer.line("\(phrases.inShort) \(span)").text
                lines.append(Spoken.sentence(words))
            }
            lines.append(Spoken.text(Sanitizer.line(quote.text).text))
            lines.append(PassageLines.source(of: quote.entry, section: quote.section))
        }
        if asksHowSure { lines.append(phrases.words(for: ConfidenceBand(answer.confidence))) }
        if let other = answer.counterpart {
            let command = "show --language \(other.language) \"\(other.title)\""
            lines.append(
                Sanitizer.line("\(AnswerPhrases.version(in: other.language)) \(command).").text)
        }
        return lines
    }

    /// Whether it is worth hearing the answer before the quote.
    private static func isLong(_ text: String, beside span: String) -> Bool {
        text.utf8.count > 80 && span.utf8.count * 3 < text.utf8.count
    }

    private static func abstention(_ answer: Answer, _ phrases: AnswerPhrases) -> [String] {
        guard let first = answer.passages.first else {
            return [phrases.doesNotSay, phrases.nothingNear]
        }
        var titles: [String] = []
        for passage in answer.passages where !titles.contains(passage.entry.title) {
            titles.append(passage.entry.title)
        }
        let near = titles.prefix(3).map { "\"\($0)\"" }
        let list = Spoken.list(near, joiner: phrases.and)
        var snippets = Snippets(for: answer.readingAs)
        let (before, after) = phrases.nearestPassage
        return [
            phrases.doesNotSay, Sanitizer.line("\(phrases.nearest) \(list).").text,
            Sanitizer.line("\(before) \"\(first.entry.title)\", \(after)").text,
            Spoken.text(Sanitizer.line(snippets.snippet(of: first)).text),
        ]
    }
}
