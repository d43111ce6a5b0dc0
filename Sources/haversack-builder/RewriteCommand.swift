// `translate` and `simplify`: passages in, passages out, a line each, without a bundle.

import Adapting
import BundleFormat
import Foundation
import JSON
import Passages
import Terminal

/// Puts lines of standard input through a provider.
struct RewriteCommand {
    /// A longer line is refused, and gives an empty one.
    private static let longestLineInBytes = 1 << 20
    /// So much is read before a provider that likes large batches is asked.
    private static let longestBatchInLines = 4_096
    /// So many lines are checked and written at a time.
    private static let pieceInLines = 64

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

    func run() async throws {
        let provider = try opened()
        let checks = NamedChecks()
        var drafting = PassageDrafting(provider, task, checks: checks)
        var output = Output.standard()
        var lines = InputLines(limit: Self.longestLineInBytes)
        var waiting: [AnsweredLine] = []
        var lost = Loss()
        let workers = OrderedWorkers(width: ProcessInfo.processInfo.activeProcessorCount)
        let asJSON = asJSON
        try await workers.run(
            next: {
                if waiting.isEmpty { waiting = Self.answered(&lines, &drafting) }
                let piece = Array(waiting.prefix(Self.pieceInLines))
                waiting.removeFirst(piece.count)
                return piece.isEmpty ? nil : piece
            },
            work: { piece in piece.map { $0.checked(by: checks) } },
            write: { piece in
                for line in piece {
                    lost.take(line)
                    if line.isRefused {
                        complaints.notice("line \(lost.lines) \(AnsweredLine.refusal)")
                    }
                    try output.line(
                        asJSON ? line.json.serialized() : Sanitizer.line(line.text).text)
                }
                try output.flush()
            })
        guard lost.count > 0 else { return }
        throw Failure(
            .tryAgain,
            "left as it was: \(Spoken.count(lost.count, "line")), for the last because "
                + "\(lost.reason); try again")
    }

    /// A language without rules is the caller's mistake here, since no recipe asks for it.
    private func opened() throws -> any Provider {
        do {
            return try settings.open(for: task)
        } catch {
            guard error.kind == .unsupported else { throw error }
            throw Failure(.usage, error.description)
        }
    }

    private struct Loss {
        var lines = 0
        var count = 0
        var reason = ""

        mutating func take(_ line: RewrittenLine) {
            lines += 1
            guard let problem = line.problem, !line.isRefused else { return }
            count += 1
            reason = problem
        }
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

    /// The next lines with what the provider says to them; none at the end of input.
    private static func answered(
        _ lines: inout InputLines, _ drafting: inout PassageDrafting
    ) -> [AnsweredLine] {
        let batch = batch(from: &lines, upTo: drafting.provider.batchSizeInBytes)
        let forms = batch.map {
            PassageForm(title: $0.isCutShort ? "" : $0.text, longest: 2 * longestLineInBytes)
        }
        let answers = drafting.answers(for: forms)
        let identity = drafting.provider.identity
        return zip(batch, answers).map { AnsweredLine(line: $0, answer: $1, identity: identity) }
    }
}

/// A line with what a provider said to it.
private struct AnsweredLine: Sendable {
    let line: InputLine
    let answer: PassageAnswer
    let identity: ProviderIdentity

    static let refusal = "is longer than a passage may be, 1 MiB; cut it"

    func checked(by checks: any DraftChecking) -> RewrittenLine {
        guard !line.isCutShort else {
            return RewrittenLine(.problem("the line \(Self.refusal)"), of: nil, identity)
        }
        return RewrittenLine(answer.checked(by: checks), of: line.text, identity)
    }
}

/// One line as it comes out.
struct RewrittenLine: Sendable {
    let text: String
    /// Why it stands as it was; nil if it was drafted.
    var problem: String? {
        if case .problem(let reason) = draft.outcome { reason } else { nil }
    }
    /// Whether it was too long to be looked at.
    let isRefused: Bool
    private let source: String
    private let draft: PassageDraft
    private let identity: ProviderIdentity

    /// - Parameter line: Nil if it was too long.
    init(_ draft: PassageDraft, of line: String?, _ identity: ProviderIdentity) {
        self.draft = draft
        isRefused = line == nil
        let source = line ?? ""
        self.source = source
        self.identity = identity
        if case .text(let text) = draft.outcome { self.text = text } else { text = source }
    }

    var json: JSONValue {
        .object(present: [
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
            ("error", problem.map { .string($0) }),
        ])
    }

    private static func json(_ finding: CheckFinding) -> JSONValue {
        [
            "name": .string(finding.name), "passes": .bool(finding.passes),
            "words": .string(finding.words),
        ]
    }
}
