// "Which language is this asked in?": by the small words that each language has.

import Language

package enum QuestionLanguage {
    /// The language among those of the bundle whose stop words the text has most of; the first of
    /// them when none stands out.
    package static func guess(_ text: String, among languages: [String]) -> String {
        var best = languages.first ?? "en"
        guard languages.count > 1 else { return best }
        var most = 0
        for language in languages.prefix(8) {
            let count = Analyzer(language: language).terms(of: text).count { $0.isStopWord }
            if count > most {
                most = count
                best = language
            }
        }
        return best
    }
}
