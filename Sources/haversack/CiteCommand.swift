// `cite`: whose text this is, where it stands, on which terms, and what was done to it.

import BundleFormat
import JSON
import Passages
import Terminal

struct CiteCommand {
    private let arguments: TitleArguments
    private let wantsReferences: Bool

    init(_ values: Values) {
        arguments = TitleArguments(values, hasLevel: true)
        wantsReferences = values.flag("references")
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        let entry = try arguments.entry(in: &bundle)
        let citation = try Citation(of: entry, in: &bundle)
        if arguments.asJSON {
            try output.line(citation.json(withReferences: wantsReferences).serialized())
        } else {
            try output.lines(citation.lines)
            if wantsReferences { try output.lines(citation.referenceLines) }
        }
        return wantsReferences && citation.references.isEmpty ? .nothingFound : .ok
    }
}

/// The attribution of an article.
struct Citation {
    private let entry: ArticleEntry
    private let license: License?
    private let activity: Activity?
    private let translationOf: String?
    private let wikidata: String?
    private let signals: [Signal]
    private let chain: DerivationChain
    /// Works that the article refers to, where the bundle has them.
    let references: [String]

    init(of entry: ArticleEntry, in bundle: inout BundleReader) throws {
        self.entry = entry
        license = try bundle.licenses().first { $0.identifier == entry.provenance.license }
        activity = try bundle.activities()[entry.activity]
        let article = try bundle.record(of: entry).article
        translationOf = article.provenance.translationOf
        chain = try DerivationChain(of: entry, in: &bundle)
        wikidata = article.wikidata
        signals = article.signals
        references = article.passages.filter { $0.kind == .reference }.map(\.text)
    }

    private var authors: [String] { entry.provenance.authors }

    var lines: [String] {
        let provenance = entry.provenance
        var lines = [
            "Title: \(entry.title).",
            "Authors: \(authors.isEmpty ? "not stated" : Spoken.list(authors)).",
            "Source: \(entry.identity.source), article \(entry.identity.article).",
        ]
        if let revision = provenance.revision { lines.append("Revision: \(revision).") }
        if let time = provenance.timestamp { lines.append("Of: \(Spoken.date(iso: time)).") }
        lines.append("Address: \(provenance.url ?? "not stated")")
        if let history = provenance.historyURL { lines.append("All authors: \(history)") }
        let retrieved = provenance.retrieved.map(Spoken.date) ?? "not stated"
        lines.append("Retrieved: \(retrieved).")
        let name = license?.name ?? provenance.license
        lines.append("Licence: \(name) (\(provenance.license)), without any warranty.")
        if let url = license?.url { lines.append("Licence address: \(url)") }
        if let translationOf { lines.append("A translation of: \(translationOf).") }
        if let wikidata { lines.append("Wikidata item: \(wikidata).") }
        lines += signalLines
        if entry.isDerived {
            lines += chain.lines
        } else if let activity {
            lines.append("Changed: \(activity.note)")
            lines.append("By: \(activity.tool) \(activity.version).")
        }
        return lines.map { Spoken.text(Sanitizer.line($0).text) }
    }

    /// What the source says of the article: editors' marks together, scores and the like each; where
    /// else to look is no part of an attribution.
    private var signalLines: [String] {
        let marks = signals.filter { $0.name == "maintenance" }.map(\.value)
        let others = signals.filter { $0.name != "maintenance" && $0.name != "hatnote" }
        return (marks.isEmpty ? [] : ["Marked by its editors: \(Spoken.list(marks))."])
            + others.prefix(20).map { "\($0.line.prefix(1).uppercased())\($0.line.dropFirst())." }
    }

    /// The works, numbered; or why they are not there.
    var referenceLines: [String] {
        let count = signals.first { $0.name == "references" }.flatMap { Int($0.value) } ?? 0
        guard references.isEmpty else {
            return ["References: \(references.count)."]
                + references.enumerated().map {
                    Spoken.text(Sanitizer.line("\($0.offset + 1). \($0.element)").text)
                }
        }
        guard count > 0 else { return ["The article names no references."] }
        return [
            "The article has \(Spoken.count(count, "reference")), which this bundle was made without; "
                + "they stand at its address."
        ]
    }

    func json(withReferences: Bool) -> JSONValue {
        let provenance = entry.provenance
        return .object(present: [
            ("title", .string(entry.title)),
            ("source", .string(entry.identity.source)),
            ("article", .string(entry.identity.article)),
            ("language", .string(entry.language)),
            ("level", .string(entry.level.rawValue)),
            ("authors", .strings(authors)),
            ("revision", provenance.revision.map { .string($0) }),
            ("timestamp", provenance.timestamp.map { .string($0) }),
            ("url", provenance.url.map { .string($0) }),
            ("history", provenance.historyURL.map { .string($0) }),
            ("retrieved", provenance.retrieved.map { .string($0) }),
            ("license", .string(provenance.license)),
            ("license_name", license.map { .string($0.name) }),
            ("license_url", license?.url.map { .string($0) }),
            ("translation_of", translationOf.map { .string($0) }),
            ("wikidata", wikidata.map { .string($0) }),
            ("signals", .strings(signals.map(\.line))),
            ("derivation", chain.json),
            ("references", withReferences ? .strings(references) : nil),
            ("changed", activity.map { .string($0.note) }),
            ("changed_by", activity.map { .string("\($0.tool) \($0.version)") }),
        ])
    }
}
