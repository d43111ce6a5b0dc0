// What can be found wrong with a text that a program derived, without understanding it.

/// One named check of a draft against its source.
package struct DraftCheck: Sendable, Equatable {
    package enum Name: String, Sendable, CaseIterable {
        case numbers, dates, units, names, negation, modality, quotations, length, language
        case repetition, prompt, glossary, unchanged, coverage
    }

    package let name: Name
    package let passed: Bool
    /// What it objects to, as it stands in source or draft; at most eight.
    package let tokens: [String]
    /// A sentence for a person; empty where the check passed.
    package let explanation: String

    static func pass(_ name: Name) -> DraftCheck {
        DraftCheck(name: name, passed: true, tokens: [], explanation: "")
    }

    static func fail(_ name: Name, _ tokens: [String], _ explanation: String) -> DraftCheck {
        DraftCheck(
            name: name, passed: false, tokens: Array(tokens.prefix(8)), explanation: explanation)
    }
}

/// A term that a curator wants worded in one way.
package struct GlossaryTerm: Sendable, Equatable {
    /// As it stands in sources; case does not count.
    package let source: String
    /// Wordings of which the draft must have one, the preferred first.
    package let targets: [String]

    package init(source: String, targets: [String]) {
        self.source = source
        self.targets = targets
    }
}
