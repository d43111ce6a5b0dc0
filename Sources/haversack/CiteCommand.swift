// `cite`: whose text this is, where it stands, on which terms, and what was done to it.

import BundleFormat
import JSON
import Terminal

struct CiteCommand {
    private let arguments: TitleArguments

    init(_ values: Values) {
        arguments = TitleArguments(values, hasLevel: false)
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        let entry = try arguments.entry(in: &bundle)
        let citation = try Citation(of: entry, in: &bundle)
        if arguments.asJSON {
            try output.line(citation.json.serialized())
        } else {
            try output.lines(citation.lines)
        }
        return .ok
    }
}

/// The attribution of an article.
struct Citation {
    private let entry: ArticleEntry
    private let license: License?
    private let activity: Activity?
    private let translationOf: String?

    init(of entry: ArticleEntry, in bundle: inout BundleReader) throws {
        self.entry = entry
        license = try bundle.licenses().first { $0.identifier == entry.provenance.license }
        activity = try bundle.activities()[entry.activity]
        translationOf = try bundle.record(of: entry).article.provenance.translationOf
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
        if let activity {
            lines.append("Changed: \(activity.note)")
            lines.append("By: \(activity.tool) \(activity.version).")
        }
        return lines.map { Sanitizer.line($0).text }
    }

    var json: JSONValue {
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
            ("changed", activity.map { .string($0.note) }),
            ("changed_by", activity.map { .string("\($0.tool) \($0.version)") }),
        ])
    }
}
