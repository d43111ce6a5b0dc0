// Reviewers use the tools that they know; between those and the workspace go units like this one.

/// A suggestion as a file for review has it.
package struct ReviewUnit: Sendable, Equatable {
    package enum Mark: Sendable, Equatable {
        case waiting
        case approved
        case rejected(reason: String)
    }

    /// Something about the suggestion that helps whoever decides.
    package struct Note: Sendable, Equatable {
        /// One word: "article".
        package let kind: String
        /// One line.
        package let words: String
    }

    /// As in ``Suggestion/key``.
    package let key: String
    package var source = ""
    package var text: String
    package var mark: Mark
    package var notes: [Note] = []
    /// Where in the file it stands; nil for one that is to be written.
    package var line: Int?

    package init(key: String, text: String, mark: Mark) {
        self.key = key
        self.text = text
        self.mark = mark
    }

    /// - Parameter reason: Of a rejection, if one was given.
    package init(_ suggestion: Suggestion, reason: String?) {
        key = suggestion.key
        source = Self.plain(suggestion.source)
        text = Self.plain(suggestion.text ?? suggestion.draft ?? "")
        mark =
            switch suggestion.state {
            case .approved: .approved
            case .rejected: .rejected(reason: Self.line(reason ?? ""))
            default: .waiting
            }
        notes = Self.notes(on: suggestion)
    }

    private static func notes(on suggestion: Suggestion) -> [Note] {
        let place =
            suggestion.position < 0 ? "title" : "\(suggestion.kind), place \(suggestion.position)"
        var notes = [
            Note(kind: "article", words: line(suggestion.title)), Note(kind: "place", words: place),
        ]
        if let provider = suggestion.provider {
            let tier = suggestion.tier.map { "; confidence \($0.rawValue)" } ?? ""
            notes.append(Note(kind: "drafted", words: line("by \(provider.words)\(tier)")))
        }
        if !suggestion.topics.isEmpty {
            notes.append(
                Note(kind: "topics", words: line(suggestion.topics.joined(separator: ", "))))
        }
        for check in suggestion.failedChecks {
            notes.append(Note(kind: "check", words: line("\(check.name): \(check.words)")))
        }
        return notes
    }

    /// Without what no file may hold: control characters, and scalars that XML does not know.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isAllowed =
                scalar == "\n" || scalar == "\t"
                || scalar.value >= 0x20 && scalar.value != 0x7F
                    && !(0xFFFE...0xFFFF).contains(scalar.value)
            result.append(isAllowed ? scalar : "\u{FFFD}")
        }
        return String(result)
    }

    static func line(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                plain(text).unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
    }
}
