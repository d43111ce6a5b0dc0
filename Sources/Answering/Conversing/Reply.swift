// What is said to a turn: an answer, and beside it what a request asked for.

/// An answer said in other words on request; it never replaces the quote.
package struct Rendering: Sendable, Equatable {
    package let text: String
    /// What made it, by name and version.
    package let tool: String
    package let version: String
    /// What it is: "simpler wording, not reviewed".
    package let label: String

    package init(text: String, tool: String, version: String, label: String) {
        self.text = text
        self.tool = tool
        self.version = version
        self.label = label
    }
}

/// What there is to say to a request beside the quote, or instead of it.
package enum Remark: Sendable, Equatable {
    /// A request about an answer came before the first answer.
    case nothingYet
    /// "Back" where there is nothing to go back to; or a name that was not talked about.
    case nothingBefore
    case notTalkedAbout(String)
    /// The bundle has the article in no text of this language, BCP 47.
    case notInLanguage(String)
    /// The bundle has an article about the same in the language that was asked for.
    case inLanguage(String)
    case noSimplerText
    case endOfArticle
    case beginningOfArticle
    case noReasonStated
    case cleared
    case greeting
    case thanks
    case goodbye
    case help
}

/// What is said to a turn.
package struct Reply: Sendable {
    /// Of a request, the answer that it is about, or where reading on led.
    package internal(set) var answer: Answer
    /// Nil for a question.
    package internal(set) var request: ActRequest?
    package internal(set) var remarks: [Remark] = []
    package internal(set) var rendering: Rendering?
    /// Names of the article's sections, where they were asked for; indented by two spaces a level.
    package internal(set) var sections: [String] = []
    /// A name to be spelled.
    package internal(set) var spelled: String?

    package var act: Act? { request?.act }
}
