// `simplify`: passages in, simpler passages out, line by line, so that it works in a pipe.

import JSON
import Simplifying
import Terminal

struct SimplifyCommand {
    /// A longer line is refused, and gives an empty one.
    private static let longestLineInBytes = 1 << 20

    private let simplifier: Simplifier
    private let asJSON: Bool
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(_ values: Values) throws {
        let language = values.string("language") ?? ""
        let without = (values.string("without") ?? "").split(separator: ",").map(String.init)
        guard let simplifier = Simplifier(language: language, leavingOut: Set(without)) else {
            throw Failure(
                .usage,
                "there are no rules for the language \"\(language)\"; "
                    + "there are for \(Spoken.list(Simplifier.languages))")
        }
        self.simplifier = simplifier
        asJSON = values.flag("json")
    }

    func run() throws {
        var input = InputLines(limit: Self.longestLineInBytes)
        var output = Output.standard()
        var number = 0
        while let line = input.next() {
            number += 1
            guard !line.isCutShort else {
                let sentence = "line \(number) is longer than a passage may be, 1 MiB; cut it"
                complaints.notice(sentence)
                try output.line(
                    asJSON
                        ? JSONValue.object(present: [("error", .string(sentence))]).serialized()
                        : "")
                continue
            }
            let draft = simplifier.draft(of: line.text)
            try output.line(
                asJSON ? json(draft, of: line.text).serialized() : Sanitizer.line(draft.text).text)
        }
        try output.flush()
    }

    private func json(_ draft: Draft, of source: String) -> JSONValue {
        let checker = DraftChecker(from: simplifier.language, to: simplifier.language)
        return .object(present: [
            ("text", .string(draft.text)),
            ("changed", .bool(draft.isChanged)),
            ("confidence", .rounded(draft.confidence.score, places: 3)),
            ("confidence_tier", .string(draft.confidence.tier.rawValue)),
            ("confidence_method", .string(draft.confidence.method)),
            ("tool", .string(Simplifier.tool)),
            ("tool_version", .string(Simplifier.version)),
            ("rules", .strings(draft.rules)),
            ("checks", .array(checker.checks(source: source, draft: draft.text).map(Self.json))),
        ])
    }

    private static func json(_ check: DraftCheck) -> JSONValue {
        [
            "name": .string(check.name.rawValue), "passes": .bool(check.passed),
            "words": .string(check.explanation),
        ]
    }
}
