// `review list`: what there is to decide on, without deciding.

import Adapting
import BundleFormat
import JSON
import Terminal

/// Writes suggestions, what most needs a look first.
struct ReviewList {
    private let filter: SuggestionFilter
    private let limit: Int
    private let asJSON: Bool

    init(_ wanted: SuggestionFilter, limit: Int?, asJSON: Bool) {
        var filter = wanted
        if filter.states.isEmpty {
            filter.states = Suggestion.State.allCases.filter(\.isWaiting)
        }
        self.filter = filter
        self.limit = limit ?? 1_000_000
        self.asJSON = asJSON
    }

    func write(_ workspace: borrowing Workspace) throws {
        var output = Output.standard()
        var count = 0
        try workspace.forEach(filter, by: .risk, limit: limit) { suggestion in
            count += 1
            if asJSON {
                try output.line(suggestion.json.serialized())
            } else {
                try output.lines(Self.lines(suggestion).map { Sanitizer.line($0).text })
            }
        }
        if !asJSON {
            let total = try workspace.count(filter)
            try output.line(
                count == total
                    ? "\(Spoken.count(total, "passage")) in all."
                    : "\(count) of \(Spoken.count(total, "passage")).")
        }
        try output.flush()
        guard count > 0 else { throw Failure(.nothingFound, "there is nothing of that kind") }
    }

    private static func lines(_ suggestion: Suggestion) -> [String] {
        var lines = ["\(suggestion.key): \(suggestion.title), \(suggestion.whereWords)."]
        lines.append(suggestion.stateWords)
        lines.append("Source: \(suggestion.source)")
        if let text = suggestion.text { lines.append("Draft: \(text)") }
        return lines
    }
}

extension Suggestion {
    /// "into es, original, paragraph at place 3".
    var whereWords: String {
        let target = task.from == task.to ? "in \(task.to)" : "from \(task.from) into \(task.to)"
        let place = position < 0 ? "the title" : "\(kind) at place \(position)"
        return "\(target), \(task.level.rawValue), \(place)"
    }

    /// State, topics, provider and failed checks, in sentences.
    var stateWords: String {
        var words = ["It is \(state.words)."]
        if let problem { words.append("No draft: \(problem).") }
        if let provider {
            let tier = tier.map { ", confidence \($0.rawValue)" } ?? ""
            words.append("By \(provider.words)\(tier).")
        }
        if !topics.isEmpty { words.append("Topics: \(topics.joined(separator: ", ")).") }
        words += failedChecks.map { "Check \($0.name) failed: \($0.words)" }
        return words.joined(separator: " ")
    }

    var json: JSONValue {
        .object(present: [
            ("key", .string(key)), ("source_name", .string(identity.source)),
            ("article", .string(identity.article)), ("title", .string(title)),
            ("revision", revision.map { .string($0) }), ("from", .string(task.from)),
            ("language", .string(task.to)), ("level", .string(task.level.rawValue)),
            ("place", .int(position)), ("kind", .string("\(kind)")),
            ("state", .string(state.rawValue)), ("source", .string(source)),
            ("draft", draft.map { .string($0) }), ("text", text.map { .string($0) }),
            ("tool", provider.map { .string($0.name) }),
            ("tool_version", provider.map { .string($0.version) }),
            ("confidence", tier.map { .string($0.rawValue) }), ("topics", .strings(topics)),
            (
                "failed_checks",
                .array(
                    failedChecks.map { ["name": .string($0.name), "words": .string($0.words)] })
            ),
            ("problem", problem.map { .string($0) }),
        ])
    }
}
