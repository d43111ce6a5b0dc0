// `show`: an article, or a section of it.

import BundleFormat
import JSON
import Passages
import Terminal

struct ShowCommand {
    private let arguments: TitleArguments
    private let section: String?
    private let isBeside: Bool

    init(_ values: Values) {
        arguments = TitleArguments(values, hasLevel: true)
        section = values.string("section")
        isBeside = values.flag("beside")
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        let entry = try arguments.entry(in: &bundle)
        let record = try bundle.record(of: entry)
        let sections = try wanted(ArticleLines.sections(of: record.article))
        if arguments.asJSON {
            try output.line(json(entry, record.article, sections).serialized())
            return .ok
        }
        let style = TerminalStyle.detectHere()
        let words = DerivationWords(of: record.article)
        var lines = words.map { [$0.label, ""] } ?? []
        if section == nil { lines += [entry.title, ""] }
        if isBeside, words != nil {
            lines += try beside(entry, sections, &bundle)
        } else {
            lines += Array(sections.map(ArticleLines.text).joined(separator: [""]))
        }
        for line in ArticleLines.printable(lines) {
            try output.lines(line.isEmpty ? [""] : Wrapping.wrap(line, width: style.width))
        }
        return .ok
    }

    /// Derived passages, each with what it was made of.
    private func beside(
        _ entry: ArticleEntry, _ sections: [ArticleLines.Section], _ bundle: inout BundleReader
    ) throws -> [String] {
        let article = try bundle.record(of: entry).article
        let origin = try bundle.origin(of: entry)
        let pairs = BesideLines(
            article, origin: try origin.map { try bundle.record(of: $0).article })
        return section == nil
            ? pairs.lines
            : pairs.lines(among: Set(sections.flatMap(\.passages) + sections.compactMap(\.passage)))
    }

    /// All sections, or the named one with those below it.
    private func wanted(_ sections: [ArticleLines.Section]) throws -> [ArticleLines.Section] {
        guard let section else { return sections }
        let key = section.lowercased()
        guard let start = sections.firstIndex(where: { $0.heading?.lowercased() == key }) else {
            let names = sections.compactMap(\.heading).prefix(20).map { "\"\($0)\"" }
            throw Failure(
                .nothingFound,
                names.isEmpty
                    ? "the article has no sections; leave out --section"
                    : "no section is called \"\(section)\"; there are \(Spoken.list(names))")
        }
        let below = sections[(start + 1)...].prefix { $0.level > sections[start].level }
        return [sections[start]] + below
    }

    private func json(
        _ entry: ArticleEntry, _ article: Article, _ sections: [ArticleLines.Section]
    ) -> JSONValue {
        let passages = sections.flatMap { section in
            section.passages.map { passage -> JSONValue in
                [
                    "section": .string(section.heading ?? ""), "kind": .string("\(passage.kind)"),
                    "text": .string(passage.text),
                ]
            }
        }
        return .object(present: [
            ("source", .string(entry.identity.source)),
            ("article", .string(entry.identity.article)),
            ("title", .string(entry.title)),
            ("language", .string(entry.language)),
            ("level", .string(entry.level.rawValue)),
            ("revision", entry.provenance.revision.map { .string($0) }),
            ("license", .string(entry.provenance.license)),
            ("label", DerivationWords(of: article).map { .string($0.label) }),
            ("passages", .array(passages)),
        ])
    }
}
