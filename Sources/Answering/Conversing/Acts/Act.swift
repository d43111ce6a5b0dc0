// Requests about the answer that was given, and what belongs to talk: none of them asks the bundle
// something new.

/// A request that is no question.
package enum Act: String, Sendable, CaseIterable {
    case simpler
    case more
    case why
    case source
    case confidence
    case language
    case back
    case nextSection = "next_section"
    case previousSection = "previous_section"
    case sections = "list_sections"
    case readOn = "read_on"
    case again = "repeat"
    case spell
    case summary
    case thanks
    case goodbye
    case greeting
    case help
    case newQuestion = "new_question"

    /// Whether it is about an answer, so that nothing is left to do before the first.
    var needsAnswer: Bool {
        switch self {
        case .thanks, .goodbye, .greeting, .help, .newQuestion: false
        default: true
        }
    }
}

/// A request as it was recognised.
package struct ActRequest: Sendable, Equatable {
    package let act: Act
    /// BCP 47 primary; of a request for a language.
    package var language: String?
    /// What the request names: "Alabama" of "back to Alabama".
    package var reference: String?

    package init(_ act: Act, language: String? = nil, reference: String? = nil) {
        self.act = act
        self.language = language
        self.reference = reference
    }
}
