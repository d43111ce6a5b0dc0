// Apertium: dictionaries and grammar rules, on any machine, with no network and no model.

import BundleFormat
import Foundation
import Programs
import Synchronization

/// Translates by the program `apertium`, whole batches at a time.
final class ApertiumProvider: Provider {
    private let path: String
    private let modes: [String]
    private let language: String
    private let run: ProviderRun
    private var halving = BatchHalving()
    let identity: ProviderIdentity

    /// A start takes a quarter of a second, so batches are large.
    var batchSizeInBytes: Int { 128 << 10 }

    init(_ settings: ProviderSettings, _ task: AdaptationTask) throws(ProviderError) {
        guard task.operation == .translate, !task.isPlainer else {
            throw ProviderError(
                .unsupported, "apertium",
                "it translates and does not simplify; name another provider")
        }
        guard let path = ProgramPath.find("apertium", in: settings.programPath) else {
            throw ProviderError(
                .missing, "apertium",
                "the program is not installed; install it and a pair "
                    + "(apt install apertium apertium-eng-spa)")
        }
        run = ProviderRun(
            programPath: settings.programPath, timeoutInSeconds: settings.timeoutInSeconds)
        self.path = path
        language = task.to
        let pairs = ApertiumPairs(listing: try Self.ask(path, "-l", run))
        modes = try Self.modes(settings, task, pairs)
        let version = try Self.ask(path, "-V", run).split(separator: "\n").first ?? ""
        let number = version.split(separator: " ").last { $0.first?.isNumber ?? false }
        identity = ProviderIdentity(
            name: "apertium", version: number.map(String.init) ?? "not told",
            parameters: Self.parameters(of: modes), sourceType: .algorithmicallyEnhanced)
    }

    private static func ask(
        _ path: String, _ option: String, _ run: ProviderRun
    ) throws(ProviderError) -> String {
        do {
            return String(
                decoding: try run.output(of: path, [option], input: []), as: UTF8.self)
        } catch {
            throw ProviderError(.missing, "apertium", "\(error.reason); install it again")
        }
    }

    private static func modes(
        _ settings: ProviderSettings, _ task: AdaptationTask, _ pairs: ApertiumPairs
    ) throws(ProviderError) -> [String] {
        if let pivot = settings.pivot {
            if let first = pairs.name(from: task.from, to: pivot),
                let second = pairs.name(from: pivot, to: task.to)
            {
                return [first, second]
            }
        } else if let pair = pairs.name(from: task.from, to: task.to) {
            return [pair]
        }
        let pivots = pairs.pivots(from: task.from, to: task.to)
        let targets = pairs.targets(from: task.from)
        let advice =
            if settings.pivot == nil, let pivot = pivots.first {
                "translate over another language (pivot \(pivot)), or install the pair"
            } else if targets.isEmpty {
                "install a pair, such as apertium-eng-spa"
            } else {
                "from \(task.from) there are only \(targets.joined(separator: ", ")); install the pair"
            }
        throw ProviderError(
            .missing, "apertium", "no pair from \(task.from) to \(task.to) is installed; \(advice)")
    }

    /// The pairs, each with the hash of its mode file, and of the data that it names.
    private static func parameters(of modes: [String]) -> [String: String] {
        var parameters = ["pair": modes.joined(separator: " ")]
        let files = modes.compactMap { ApertiumData.digest(of: $0) }
        if files.count == modes.count {
            parameters["data_sha256"] = files.joined(separator: " ")
        }
        return parameters
    }

    func outcomes(for texts: [String]) -> [DraftOutcome] {
        halving.outcomes(for: texts) { texts throws(DraftFailureError) in
            try drafts(of: texts).map { .draft($0) }
        }
    }

    private func drafts(of texts: [String]) throws(DraftFailureError) -> [Draft] {
        var drafts = texts.map { Draft($0) }
        for mode in modes {
            let input = ApertiumStream.bytes(of: drafts.map(\.text))
            let (output, unknown) = try outputs(of: mode, input, count: texts.count)
            guard let found = ApertiumStream.texts(from: output, count: texts.count) else {
                throw DraftFailureError("apertium did not give back every text")
            }
            for (place, text) in found.enumerated() {
                drafts[place].text = text
                drafts[place].unknownWords = (drafts[place].unknownWords ?? []) + unknown[place]
            }
        }
        for place in drafts.indices {
            guard texts[place].utf8.allSatisfy({ $0 == 0x20 }) || !drafts[place].text.isEmpty else {
                throw DraftFailureError("apertium gave nothing for a text")
            }
            drafts[place].text = KeptNumbers.kept(
                TidiedDraft.tidied(drafts[place].text, of: texts[place], in: language),
                of: texts[place])
        }
        return drafts
    }

    /// The translated stream, and for each text the words that no dictionary has, which the marked
    /// output would tell only at the price of wrong articles before them.
    private func outputs(
        of mode: String, _ input: [UInt8], count: Int
    ) throws(DraftFailureError) -> ([UInt8], [[String]]) {
        let results = Mutex<[Int: Result<[UInt8], DraftFailureError>]>([:])
        let (path, run, analysis) = (path, run, ApertiumData.analysis(of: mode))
        DispatchQueue.concurrentPerform(iterations: 2) { task in
            let result = Result { () throws(DraftFailureError) -> [UInt8] in
                if task == 0 {
                    return try run.output(of: path, ["-u", "-f", "none", mode], input: input)
                }
                guard let analysis else { return [] }
                return try run.output(of: analysis[0], Array(analysis[1...]), input: input)
            }
            results.withLock { $0[task] = result }
        }
        let found = results.withLock { $0 }
        let output = try found[0]?.get() ?? []
        let analysed = (try? found[1]?.get()) ?? []
        let unknown = ApertiumStream.unknownWords(in: analysed, count: count)
        return (output, unknown ?? [[String]](repeating: [], count: count))
    }
}
