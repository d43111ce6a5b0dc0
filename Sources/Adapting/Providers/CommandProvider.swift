// What nobody foresaw can be a program of the curator's own: JSON Lines in, JSON Lines out.

import BundleFormat
import Foundation
import JSON
import Programs

/// Runs a program for each batch. A line in has `id`, `text`, `from`, `to`, `level` and `operation`; a
/// line out has `id` and `text`, or `error`, and may have `confidence`, `tool`, `version` and `model`.
final class CommandProvider: Provider {
    private let path: String
    private let arguments: [String]
    private let task: AdaptationTask
    private let run: ProviderRun
    private var halving = BatchHalving()
    private(set) var identity: ProviderIdentity

    var batchSizeInBytes: Int { 16 << 10 }

    init(_ settings: ProviderSettings, _ task: AdaptationTask) throws(ProviderError) {
        guard let name = settings.command.first else {
            throw ProviderError(.misconfigured, "command", "no program is named; name one")
        }
        let found =
            name.contains("/")
            ? (FileManager.default.isExecutableFile(atPath: name) ? name : nil)
            : ProgramPath.find(name, in: settings.programPath)
        guard let found else {
            throw ProviderError(.missing, name, "there is no such program; check its name")
        }
        path = found
        arguments = Array(settings.command.dropFirst())
        self.task = task
        run = ProviderRun(
            programPath: settings.programPath, timeoutInSeconds: settings.timeoutInSeconds)
        identity = ProviderIdentity(
            name: found.split(separator: "/").last.map(String.init) ?? found, version: "not told",
            parameters: arguments.isEmpty ? [:] : ["arguments": arguments.joined(separator: " ")],
            sourceType: .trainedAlgorithmicMedia)
    }

    func outcomes(for texts: [String]) -> [DraftOutcome] {
        halving.outcomes(for: texts) { texts throws(DraftFailureError) in try answers(to: texts) }
    }

    private func answers(to texts: [String]) throws(DraftFailureError) -> [DraftOutcome] {
        var input: [UInt8] = []
        for (id, text) in texts.enumerated() {
            let line: JSONValue = [
                "id": .int(id), "text": .string(text), "from": .string(task.from),
                "to": .string(task.to), "level": .string(task.level.rawValue),
                "operation": .string(task.operation.rawValue),
            ]
            input += line.bytes() + [0x0A]
        }
        let output = try run.output(of: path, arguments, input: input)
        var outcomes: [Int: DraftOutcome] = [:]
        for line in output.split(separator: 0x0A) {
            guard let value = try? JSONValue.parse(Array(line)), let id = value["id"]?.intValue
            else {
                throw DraftFailureError("\(identity.name) wrote a line that is no JSON with an id")
            }
            note(value)
            if texts.indices.contains(id) { outcomes[id] = Self.outcome(value, of: texts[id]) }
        }
        guard outcomes.count == texts.count else {
            throw DraftFailureError("\(identity.name) did not give back every text")
        }
        return texts.indices.compactMap { outcomes[$0] }
    }

    private static func outcome(_ value: JSONValue, of source: String) -> DraftOutcome {
        guard let text = value["text"]?.stringValue else {
            let reason = value["error"]?.stringValue ?? "no text given"
            return .failure(DraftFailure(String(reason.prefix(200))))
        }
        var draft = Draft(ModelText.clean(text, of: source))
        draft.confidence = value["confidence"]?.doubleValue.map { min(max($0, 0), 1) }
        return .draft(draft)
    }

    /// What the program says of itself.
    private func note(_ value: JSONValue) {
        if let tool = value["tool"]?.stringValue { identity.name = tool }
        if let version = value["version"]?.stringValue { identity.version = version }
        if let model = value["model"]?.stringValue { identity.model = model }
    }
}
