// `review`: what reviewers do with drafts, one after another or by files.

import Adapting
import BundleFormat
import Foundation
import Ingest
import JSON
import Terminal

/// Opens a recipe's workspace and does one thing in it.
struct ReviewCommand {
    enum Action: String, CaseIterable {
        case start, list, export, `import`, accept, edit, reject, skip, undo, statistics, resume,
            log
    }

    private let action: Action
    private let values: Values
    private let plan: AdaptationPlan
    private let words: [String]
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(_ values: Values) throws {
        let word = values.positionals[0]
        guard let action = Action(rawValue: word) else {
            let known = Action.allCases.map(\.rawValue)
            throw Failure(
                .usage,
                "review cannot \(Sanitizer.line(word).text); it can \(Spoken.list(known, joiner: "or"))"
            )
        }
        self.action = action
        self.values = values
        let path = values.positionals[1]
        guard let plan = try AdaptationPlan.of(try Recipe.read(path)) else {
            throw Failure(
                .configuration,
                "\(path): the recipe has no \"adapt\"; docs/adapting.md says what it holds")
        }
        self.plan = plan
        words = Array(values.positionals.dropFirst(2))
    }

    func run() throws {
        var workspace = try Workspace(at: plan.workspacePath, origin: plan.origin, creating: false)
        switch action {
        case .start:
            try needWords(0...0, "nothing behind the recipe")
            var session = ReviewSession(plan, try filter(), by: try reviewer())
            try session.run(in: &workspace)
        case .list:
            try needWords(0...0, "nothing behind the recipe")
            try ReviewList(
                try filter(), limit: values.integer("limit"), asJSON: values.flag("json")
            )
            .write(workspace)
        case .export, .import: try exchange(&workspace)
        case .accept, .edit, .reject, .skip, .undo: try decide(in: &workspace)
        case .statistics:
            try needWords(0...0, "nothing behind the recipe")
            try StatisticsWords(asJSON: values.flag("json")).write(workspace)
        case .resume: try resume(in: &workspace)
        case .log: try ReviewLog(values, words).write(&workspace)
        }
    }

    private func needWords(_ counts: ClosedRange<Int>, _ wanted: String) throws {
        guard counts.contains(words.count) else {
            throw Failure(.usage, "review \(action.rawValue) takes \(wanted)")
        }
    }

    /// Who decides, and as what, is always said: nothing that software looked at may pass for looked
    /// at by a person.
    private func reviewer() throws -> Reviewer {
        guard let name = values.string("reviewer"),
            let kind = values.string("kind").flatMap(Review.Kind.init)
        else {
            throw Failure(
                .usage,
                "say who decides: --reviewer PSEUDONYM and --kind person or --kind software")
        }
        return try Reviewer(name, kind: kind)
    }

    private func filter() throws -> SuggestionFilter {
        var filter = SuggestionFilter()
        filter.states = values.strings("state").compactMap(Suggestion.State.init)
        filter.language = try values.string("language").map(ProviderOptions.language)
        filter.level = values.string("level").flatMap(Level.init)
        filter.title = values.string("title")
        filter.hasFailed = values.flag("failed")
        return filter
    }

    // MARK: Single decisions

    private func decide(in workspace: inout Workspace) throws {
        let reviewer = try reviewer()
        var output = Output.standard()
        if action == .undo {
            try needWords(0...0, "nothing behind the recipe: it takes the last decision back")
            let suggestion = try workspace.undo(by: reviewer)
            try output.line(
                Sanitizer.line("The last decision is taken back; it was about \(suggestion.key).")
                    .text)
            return try output.flush()
        }
        try needWords(
            action == .edit ? 2...2 : 1...10_000,
            action == .edit
                ? "the key of a draft and its new text" : "keys of drafts, as list shows")
        for key in action == .edit ? [words[0]] : words {
            let suggestion = try workspace.suggestion(key: key)
            let state = try workspace.decide(
                try verdict(), on: suggestion, by: reviewer, terms: plan.terms(of: suggestion))
            try output.line("\(suggestion.key) is now \(state.words).")
        }
        try output.flush()
    }

    private func verdict() throws -> Verdict {
        switch action {
        case .edit: .edit(words[1].replacing("\\n", with: "\n").replacing("\\t", with: "\t"))
        case .reject: .reject(reason: values.string("reason") ?? "")
        case .skip: .skip
        default: .accept
        }
    }

    private func resume(in workspace: inout Workspace) throws {
        try needWords(1...1, "the number of a stopped provider, as statistics shows")
        let number = Int(words[0]) ?? -1
        try workspace.resume(number, by: try reviewer())
        var output = Output.standard()
        try output.line("Provider \(number) goes on; its acceptance is counted anew.")
        try output.flush()
    }

    private func exchange(_ workspace: inout Workspace) throws {
        try needWords(1...1, "the name of one file")
        let path = words[0]
        guard
            let format = values.string("format").flatMap({ ReviewFormat(rawValue: $0) })
                ?? ReviewFormat(path: path)
        else {
            throw Failure(
                .usage, "\(path): its name does not tell which kind of file it is; give --format")
        }
        let exchange = ReviewExchange(path, format, plan, isReplacing: values.flag("force"))
        if action == .export {
            try exchange.write(try filter(), workspace)
        } else {
            try exchange.read(into: &workspace, by: try reviewer(), complaints)
        }
    }
}

extension Suggestion.State {
    /// For people.
    var words: String {
        switch self {
        case .open: "without a draft"
        case .unchanged: "unchanged"
        case .machine: "not reviewed"
        case .inReview: "in review"
        case .approved: "approved"
        case .rejected: "rejected"
        case .lapsed: "to be reviewed again, because its source has changed"
        }
    }
}
