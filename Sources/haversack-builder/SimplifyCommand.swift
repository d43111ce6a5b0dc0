// `simplify`: passages in, simpler passages out, line by line, so that it works in a pipe.

import JSON
import Simplifying
import Terminal

struct SimplifyCommand {
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
        var input = InputLines(limit: 1 << 20)
        var output = Output.standard()
        var number = 0
        while let line = input.next() {
            number += 1
            let draft = simplifier.draft(of: line.text)
            try output.line(asJSON ? json(draft).serialized() : Sanitizer.line(draft.text).text)
        }
        try output.flush()
    }

    private func json(_ draft: Draft) -> JSONValue {
        .object(present: [
            ("text", .string(draft.text)),
            ("changed", .bool(draft.isChanged)),
            ("confidence", .rounded(draft.confidence.score, places: 3)),
            ("tool", .string(Simplifier.tool)),
            ("tool_version", .string(Simplifier.version)),
            ("rules", .strings(draft.rules)),
            ("checks", .array([])),
        ])
    }
}
