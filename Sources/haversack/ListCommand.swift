// `list`: every article, a line each.

import BundleFormat
import JSON
import Terminal

struct ListCommand {
    private let asJSON: Bool

    init(_ values: Values) {
        asJSON = values.flag("json")
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        var passage = -1
        var current = try bundle.entry(after: passage)
        while let entry = current {
            passage = entry.passage
            let next = try bundle.entry(after: passage)
            let end = next?.passage ?? bundle.manifest.number(.passages)
            try write(entry, passages: max(0, end - passage), &output)
            current = next
        }
        return .ok
    }

    private func write(_ entry: ArticleEntry, passages: Int, _ output: inout Output) throws {
        if asJSON {
            let object = JSONValue.object(present: [
                ("source", .string(entry.identity.source)),
                ("article", .string(entry.identity.article)), ("title", .string(entry.title)),
                ("language", .string(entry.language)), ("level", .string(entry.level.rawValue)),
                ("passages", .int(passages)), ("derived", entry.isDerived ? true : nil),
            ])
            try output.line(object.serialized())
        } else {
            try output.line(Spoken.text(Sanitizer.line(entry.title).text))
        }
    }
}
