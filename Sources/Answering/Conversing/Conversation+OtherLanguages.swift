// Languages without tables: what a question names is carried on, and that is all.

import BundleFormat
import Language

extension Conversation {
    /// No title of more words is looked for.
    private static let mostWords = 4

    /// A question of too few words is asked with what was talked about.
    mutating func askPlainly(
        _ question: String, as typed: String, _ language: String, in bundle: inout BundleReader
    ) throws -> Reply {
        let named = try Self.title(in: question, language, in: &bundle)
        let content = Analyzer(language: language).terms(of: question).filter { !$0.isStopWord }
        var reading = question
        if named == nil, let focus = memory.focus, content.count < 2 {
            let isAsked = question.last == "?"
            let words = isAsked ? String(question.dropLast()).trimmingBlanks : question
            reading = "\(words) (\(focus.phrase))" + (isAsked ? "?" : "")
        }
        let answer = try finder.answer(typed, readingAs: reading, language: language, in: &bundle)
        if let entry = named ?? answer.quotes.first?.entry { attend(to: entry, in: &bundle) }
        note(answer)
        return Reply(answer: answer)
    }

    /// The article whose title or alias is the longest run of a question's words.
    private static func title(
        in question: String, _ language: String, in bundle: inout BundleReader
    ) throws -> ArticleEntry? {
        let words = TalkWordReader.words(of: question, language: language)
        for count in stride(from: min(mostWords, words.count), to: 0, by: -1) {
            for start in 0...(words.count - count) {
                let run = words[start..<start + count]
                let isSmall = run.allSatisfy {
                    StopWords.contains(Array($0.folded.utf8), language: language)
                }
                guard !isSmall else { continue }
                let text = run.map(\.text).joined(separator: " ")
                if let entry = try bundle.entries(titled: text).first { return entry }
            }
        }
        return nil
    }
}
