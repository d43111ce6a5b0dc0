// `review start`: draft after draft, a line of answer each; nothing is redrawn.

import Adapting
import BundleFormat
import Foundation
import Terminal

/// One sitting of a reviewer.
struct ReviewSession {
    private enum Answer {
        case decided, again, quit
    }

    private static let question = "Accept, edit, reject, skip, undo, quit or help?"

    private let plan: AdaptationPlan
    private let filter: SuggestionFilter
    private let reviewer: Reviewer
    /// Answers that were written beforehand say nothing of how long somebody looked.
    private let isTimed = TerminalStyle.inputIsTerminal
    private var input = InputLines(limit: 1 << 16)
    private var output = Output.standard()
    private var decisions = 0
    /// Numbers of suggestions, the next at the end.
    private var queue: [Int] = []
    private var done: [Int] = []

    init(_ plan: AdaptationPlan, _ filter: SuggestionFilter, by reviewer: Reviewer) {
        self.plan = plan
        self.filter = filter
        self.reviewer = reviewer
    }

    mutating func run(in workspace: inout Workspace) throws {
        queue = try workspace.queue(filter, for: reviewer).reversed()
        try say("Waiting for you: \(Spoken.count(queue.count, "passage")), the riskiest first.")
        while true {
            guard let next = queue.last else {
                guard try isGoingOn(&workspace) else { break }
                continue
            }
            guard let suggestion = try workspace.suggestion(next) else {
                queue.removeLast()
                continue
            }
            try show(suggestion)
            let shown = Date()
            var answer = Answer.again
            while answer == .again {
                answer = try take(suggestion, since: shown, &workspace)
            }
            if answer == .quit { break }
        }
        let left = Set(queue).count
        try say(
            "Kept: \(Spoken.count(decisions, "decision")). Left: \(Spoken.count(left, "passage")).")
    }

    /// After the last decision: whether it was taken back.
    private mutating func isGoingOn(_ workspace: inout Workspace) throws -> Bool {
        guard !done.isEmpty else { return false }
        try say("Nothing is left. Undo or quit?")
        while let line = input.next()?.text {
            let word = line.lowercased().split(separator: " ").first.map(String.init) ?? ""
            switch word {
            case "quit", "q": return false
            case "undo", "u":
                if try undo(&workspace) == .decided { return true }
            default: try say("That is none of the answers. Undo or quit?")
            }
        }
        return false
    }

    private mutating func say(_ lines: String...) throws {
        for line in lines { try output.line(Sanitizer.line(line).text) }
        try output.flush()
    }

    /// A passage of several lines is said line by line, cells with semicolons between.
    private mutating func sayText(_ name: String, _ text: String) throws {
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let cells = line.replacing("\t", with: "; ")
            try say(place == 0 ? "\(name): \(cells)" : String(cells))
        }
    }

    private mutating func show(_ suggestion: Suggestion) throws {
        try output.line()
        try say(
            "\(suggestion.title), \(suggestion.whereWords). \(suggestion.stateWords)")
        if suggestion.failedChecks.isEmpty { try say("All checks pass.") }
        try sayText("Source", suggestion.source)
        try sayText("Draft", suggestion.text ?? "")
        try say(Self.question)
    }

    /// Reads one answer and does what it says.
    private mutating func take(
        _ suggestion: Suggestion, since shown: Date, _ workspace: inout Workspace
    ) throws -> Answer {
        guard let line = input.next()?.text else { return .quit }
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        let verdict: Verdict
        switch words.first?.lowercased() ?? "" {
        case "accept", "a": verdict = .accept
        case "edit", "e":
            guard let text = try editedText(suggestion, rest) else {
                try say("Nothing is changed. " + Self.question)
                return .again
            }
            verdict = .edit(text)
        case "reject", "r":
            if rest.isEmpty { try say("Why? An empty line gives no reason.") }
            verdict = .reject(reason: rest.isEmpty ? input.next()?.text ?? "" : rest)
        case "skip", "s": verdict = .skip
        case "undo", "u": return try undo(&workspace)
        case "quit", "q": return .quit
        case "help", "h", "?":
            try say(
                "Accept lets the draft through as it is. Edit asks for a better text. Reject keeps "
                    + "the source's text instead. Skip leaves it for later. Undo takes your last "
                    + "decision back. Again says it again. The first letter is enough.",
                Self.question)
            return .again
        case "again", "g":
            try show(suggestion)
            return .again
        default:
            try say("That is none of the answers. " + Self.question)
            return .again
        }
        return try decide(verdict, on: suggestion, since: shown, &workspace)
    }

    private mutating func decide(
        _ verdict: Verdict, on suggestion: Suggestion, since shown: Date,
        _ workspace: inout Workspace
    ) throws -> Answer {
        do {
            let state = try workspace.decide(
                verdict, on: suggestion, by: reviewer, terms: plan.terms(of: suggestion),
                seconds: isTimed ? Date().timeIntervalSince(shown) : nil)
            try say("It is now \(state.words).")
        } catch let error as WorkspaceError where error.kind == .refused {
            try say("That cannot be: \(error.reason). " + Self.question)
            return .again
        }
        decisions += 1
        queue.removeLast()
        done.append(suggestion.id)
        return .decided
    }

    private mutating func undo(_ workspace: inout Workspace) throws -> Answer {
        do {
            let suggestion = try workspace.undo(by: reviewer)
            if done.last == suggestion.id {
                done.removeLast()
                decisions -= 1
            }
            queue.append(suggestion.id)
            try say("Your last decision is taken back.")
            return .decided
        } catch let error as WorkspaceError where [.notFound, .refused].contains(error.kind) {
            try say("That cannot be: \(error.reason). " + Self.question)
            return .again
        }
    }

    /// A new text, line by line where the passage has several; nil if nothing was changed.
    private mutating func editedText(_ suggestion: Suggestion, _ given: String) throws -> String? {
        let current = suggestion.text ?? ""
        let lines = current.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count > 1 else {
            if !given.isEmpty { return given }
            try say("Write the new text on one line; an empty line leaves it.")
            let text = input.next()?.text ?? ""
            return text.isEmpty || text == current ? nil : text
        }
        try say("Write each line anew; an empty line leaves it.")
        var edited: [String] = []
        for (place, line) in lines.enumerated() {
            try say("Line \(place + 1) of \(lines.count): \(line)")
            let text = input.next()?.text ?? ""
            edited.append(text.isEmpty ? line : text)
        }
        return edited == lines ? nil : edited.joined(separator: "\n")
    }
}
