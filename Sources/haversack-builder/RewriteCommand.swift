// `translate` and `simplify`: passages in, passages out, a line each, without a bundle.

import Adapting
import BundleFormat
import JSON
import Markup
import Terminal

/// Puts lines of standard input through a provider.
struct RewriteCommand {
    /// A longer line is given back as it is.
    private static let longestLineInBytes = Passage.maximumSizeInBytes
    /// So much is read before a provider that likes large batches is asked.
    private static let longestBatchInLines = 4_096

    private let task: AdaptationTask
    private let settings: ProviderSettings
    private let asJSON: Bool
    private let complaints = StandardError(program: BuilderCommands.table.program)

    init(translating values: Values) throws {
        try self.init(
            values, from: values.string("from") ?? "", to: values.string("to") ?? "",
            level: .original, provider: .apertium)
    }

    init(simplifying values: Values) throws {
        let language = values.string("language") ?? ""
        try self.init(values, from: language, to: language, level: .simple, provider: .rules)
    }

    private init(
        _ values: Values, from: String, to: String, level: Level, provider: ProviderSettings.Kind
    ) throws {
        task = AdaptationTask(
            from: try ProviderOptions.language(from), to: try ProviderOptions.language(to),
            level: level)
        guard level == .simple || task.from != task.to else {
            throw Failure(.usage, "--from and --to name one language; name two")
        }
        settings = ProviderOptions.settings(values, default: provider)
        asJSON = values.flag("json")
    }

    func run() throws {
        let provider = try settings.open(for: task)
        var drafting = PassageDrafting(provider, task, checks: PlainChecks())
        var output = Output.standard()
        var lines = InputLines(limit: Self.longestLineInBytes)
        var lost = Loss()
        while true {
            let batch = Self.batch(from: &lines, upTo: provider.batchSizeInBytes)
            if batch.isEmpty { break }
            try write(batch, &drafting, &lost, &output)
        }
        try output.flush()
        guard lost.count > 0 else { return }
        throw Failure(
            .tryAgain,
            "\(Spoken.count(lost.count, "line")) could not be drafted and stand as they were: "
                + "\(lost.reason); try again")
    }

    private struct Loss {
        var count = 0
        var reason = ""
    }

    private static func batch(from lines: inout InputLines, upTo size: Int) -> [InputLine] {
        var batch: [InputLine] = []
        var total = 0
        while total < size, batch.count < longestBatchInLines, let line = lines.next() {
            batch.append(line)
            total += line.bytes.count
        }
        return batch
    }

    private func write(
        _ batch: [InputLine], _ drafting: inout PassageDrafting, _ lost: inout Loss,
        _ output: inout Output
    ) throws {
        let texts = batch.map(\.text)
        let forms = zip(batch, texts).map { line, text in
            PassageForm(title: line.isCutShort ? "" : text)
        }
        let drafts = drafting.drafts(of: forms)
        for (place, draft) in drafts.enumerated() {
            var draft = draft
            if batch[place].isCutShort {
                draft = .problem(
                    "the line is longer than \(Self.longestLineInBytes) bytes; cut it")
            }
            if case .problem(let reason) = draft.outcome {
                lost.count += 1
                lost.reason = reason
            }
            let line = RewrittenLine(draft, of: texts[place], drafting.provider.identity)
            try output.line(asJSON ? line.json.serialized() : Sanitizer.line(line.text).text)
        }
        try output.flush()
    }
}

/// One line as it comes out.
struct RewrittenLine {
    let text: String
    private let source: String
    private let draft: PassageDraft
    private let identity: ProviderIdentity

    init(_ draft: PassageDraft, of source: String, _ identity: ProviderIdentity) {
        self.draft = draft
        self.source = source
        self.identity = identity
        if case .text(let text) = draft.outcome { self.text = text } else { text = source }
    }

    var json: JSONValue {
        var error: String?
        if case .problem(let reason) = draft.outcome { error = reason }
        return .object(present: [
            ("text", .string(text)),
            ("changed", .bool(text != source)),
            ("confidence", draft.confidence.map { .rounded($0.value, places: 3) } ?? .null),
            ("confidence_tier", draft.confidence.map { .string($0.tier.rawValue) }),
            ("confidence_method", draft.confidence.map { .string($0.method) }),
            ("tool", .string(identity.name)),
            ("tool_version", .string(identity.version)),
            ("model", identity.model.map { .string($0) }),
            ("rules", .strings(draft.rules)),
            ("checks", .array(draft.findings.map(Self.json))),
            ("error", error.map { .string($0) }),
        ])
    }

    private static func json(_ finding: CheckFinding) -> JSONValue {
        [
            "name": .string(finding.name), "passes": .bool(finding.passes),
            "words": .string(finding.words),
        ]
    }
}
