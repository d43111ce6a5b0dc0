// `info`: what a bundle is, in a few lines.

import BundleFormat
import JSON
import Terminal

struct InfoCommand {
    private let asJSON: Bool

    init(_ values: Values) {
        asJSON = values.flag("json")
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        let manifest = bundle.manifest
        let licenses = try bundle.licenses()
        let derivations = try bundle.activities().sorted { $0.key < $1.key }.map(\.value).filter {
            $0.operation != Activity.extraction
        }
        let dictionaries = try bundle.translations.wordbooks()
        guard !asJSON else {
            let object = JSONValue.object(present: [
                ("title", manifest[.title].map { .string($0) }),
                ("description", manifest[.summary].map { .string($0) }),
                ("publisher", manifest[.publisher].map { .string($0) }),
                ("languages", .strings(manifest.languages)),
                ("articles", .int(manifest.number(.articles))),
                ("redirects", .int(manifest.number(.aliases))),
                ("passages", .int(manifest.number(.passages))),
                ("date", manifest[.retrieved].map { .string($0) }),
                ("licenses", .strings(licenses.map(\.identifier))),
                (
                    "derived_by",
                    derivations.isEmpty
                        ? nil
                        : .strings(derivations.map { "\($0.operation): \($0.tool) \($0.version)" })
                ),
                (
                    "question_languages",
                    dictionaries.isEmpty && manifest[.questionLanguages] == nil
                        ? nil : .strings(manifest.questionLanguages)
                ),
                (
                    "dictionaries",
                    dictionaries.isEmpty ? nil : .array(dictionaries.map(Self.json))
                ),
                ("incomplete", manifest[.incomplete].map { .string($0) }),
                ("root", manifest[.root].map { .string($0) }),
                ("signature", "none"),
            ])
            try output.line(object.serialized())
            return .ok
        }
        var lines = ["Title: \(manifest[.title] ?? "none")."]
        if let summary = manifest[.summary] { lines.append("About: \(summary)") }
        if let publisher = manifest[.publisher] { lines.append("Publisher: \(publisher).") }
        lines.append("Languages: \(Spoken.list(manifest.languages)).")
        lines.append(
            "\(Spoken.count(manifest.number(.articles), "article")), "
                + "\(Spoken.count(manifest.number(.aliases), "redirect")), "
                + "\(Spoken.count(manifest.number(.passages), "passage")).")
        lines.append("Retrieved: \(manifest[.retrieved].map(Spoken.date) ?? "not stated").")
        lines.append("Licences: \(Spoken.list(licenses.map(\.name))).")
        for activity in derivations {
            let model = activity.model.map { ", model \($0)" } ?? ""
            lines.append(
                "Holds text by a machine, labelled so: \(activity.operation) by \(activity.tool) "
                    + "\(activity.version)\(model).")
        }
        if manifest[.questionLanguages] != nil {
            lines.append("Questions may be in: \(Spoken.list(manifest.questionLanguages)).")
        }
        lines += dictionaries.map(Self.words)
        if let incomplete = manifest[.incomplete] { lines.append("Incomplete: \(incomplete)") }
        lines.append("Signature: none.")
        try output.lines(lines.map { Sanitizer.line($0).text })
        return .ok
    }

    private static func json(_ book: Wordbook) -> JSONValue {
        .object(present: [
            ("name", .string(book.name)), ("from", .string(book.source)),
            ("to", .string(book.target)), ("license", .string(book.license)),
            ("attribution", book.attribution.map { .string($0) }),
        ])
    }

    private static func words(_ book: Wordbook) -> String {
        let named = book.attribution.map { " By \($0)." } ?? ""
        return "Dictionary: \(book.name), \(book.source) to \(book.target), "
            + "licence \(book.license).\(named)"
    }
}
