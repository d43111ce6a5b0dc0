// A reply for the ear: to a question its answer, to a request what it asked for.

import Answering
import BundleFormat
import Terminal

enum ReplyLines {
    static func lines(_ reply: Reply, in bundle: inout BundleReader) -> [String] {
        guard let act = reply.act else { return AnswerLines.lines(reply.answer, in: &bundle) }
        var lines = remarks(of: reply).map { Sanitizer.line($0).text }
        if let rendering = reply.rendering {
            lines.append("\(capitalised(rendering.label)):")
            lines.append(Spoken.text(Sanitizer.line(rendering.text).text))
            lines.append("The source says:")
        }
        if let name = reply.spelled { lines.append(spelling(name)) }
        if !reply.sections.isEmpty {
            lines += reply.sections.map { Sanitizer.line(String($0.drop { $0 == " " })).text }
            return lines
        }
        guard reply.answer.isAnswered else { return lines }
        return lines
            + AnswerLines.quotes(
                reply.answer, asksHowSure: act == .confidence || act == .why, in: &bundle)
    }

    /// What is said of a reply; that a text is a translation its own label says.
    static func remarks(of reply: Reply) -> [String] {
        let isDerived = reply.answer.quotes.first?.entry.isDerived ?? false
        return reply.remarks.compactMap { remark in
            if case .inLanguage = remark, isDerived { nil } else { words(remark) }
        }
    }

    private static func words(_ remark: Remark) -> String {
        switch remark {
        case .nothingYet: "There is no answer yet to go on from; ask a question."
        case .nothingBefore: "There is nothing before this to go back to."
        case .notTalkedAbout(let name):
            "\"\(name)\" was not talked about and no article is called so."
        case .notInLanguage(let code):
            "This bundle has the article in no text in \(LanguageName.english(code))."
        case .inLanguage(let code):
            "This is from the article about the same in \(LanguageName.english(code)); it is no translation."
        case .noSimplerText: "There is no simpler wording; this is the shortest quote."
        case .endOfArticle: "This is the end of the article."
        case .beginningOfArticle: "This is the beginning of the article."
        case .noReasonStated: "The article gives no reason beside it; this is what it says."
        case .cleared: "What was talked about is forgotten."
        case .greeting: "Hello. Ask a question."
        case .thanks: "You are welcome."
        case .goodbye: "Goodbye."
        case .help:
            "Ask a question, then go on: \"and its capital?\", \"simpler\", \"more\", \"source\", \"next section\", \"back\", \"new question\"."
        }
    }

    /// "B, a, k, u": letters apart, words on their own.
    private static func spelling(_ name: String) -> String {
        let words = Sanitizer.line(name).text.split(separator: " ").prefix(12)
        return words.map { word in
            "\(word): \(word.map(String.init).joined(separator: ", "))."
        }.joined(separator: " ")
    }

    private static func capitalised(_ text: String) -> String {
        Sanitizer.line(text.capitalizedFirst).text
    }
}
