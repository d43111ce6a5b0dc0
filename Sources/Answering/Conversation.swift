// Follow-ups: what "it" is, and which article is being talked about.

package import BundleFormat
import Language

/// A conversation about one bundle: questions may lean on the ones before.
package struct Conversation {
    private var finder = AnswerFinder()
    /// The title of the article that the last answer came from.
    private var focus: String?

    /// - Parameter threshold: 0…1: below this confidence nothing is answered.
    package init(threshold: Double = AnswerFinder.usualThreshold) {
        finder.threshold = threshold
    }

    /// Answers a question, read in the light of the ones before.
    ///
    /// A question that names nothing itself ("and its capital?") is read with the last article's
    /// title; one that stands on its own is left as it is.
    package mutating func turn(
        _ question: String, language: String? = nil, in bundle: inout BundleReader
    ) throws -> Answer {
        let language =
            language ?? QuestionLanguage.guess(question, among: bundle.manifest.languages)
        var reading = question
        if let focus, FollowUp.leansOnContext(question, language: language),
            !Folding.key(question).contains(Folding.key(focus))
        {
            reading = FollowUp.completed(question, with: focus)
        }
        let answer = try finder.answer(
            question, readingAs: reading, language: language, in: &bundle)
        if let quote = answer.quotes.first { focus = quote.entry.title }
        return answer
    }

    /// Sets what the conversation is about: an article that was opened.
    package mutating func attend(to title: String) {
        focus = title
    }

    /// Forgets what was talked about.
    package mutating func clear() {
        focus = nil
    }
}

/// Tells questions that need the ones before them.
enum FollowUp {
    private static let pointers: Set<String> = [
        "it", "its", "he", "his", "him", "she", "her", "hers", "they", "their", "them", "this",
        "that", "these", "those", "there", "su", "sus", "él", "ella", "ellos", "ellas", "eso",
        "esto", "il", "elle", "ils", "elles", "son", "sa", "ses", "leur", "leurs", "cela",
    ]

    /// Whether a question has a pronoun, or too little of its own to be found by.
    static func leansOnContext(_ question: String, language: String) -> Bool {
        let words = question.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.contains(where: pointers.contains) { return true }
        let content = Analyzer(language: language).terms(of: question).filter { !$0.isStopWord }
        return content.count < 2 || words.first == "and" && content.count < 3
    }

    /// The question with what it is about at its end.
    static func completed(_ question: String, with focus: String) -> String {
        let isAsked = question.utf8.last == 0x3F
        return "\(isAsked ? String(question.dropLast()) : question) (\(focus))\(isAsked ? "?" : "")"
    }
}
