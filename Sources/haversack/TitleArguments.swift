// Which article a title on the command line means, and what is near when it means none.

import BundleFormat
import Terminal

/// The article a person named, by title, language and level.
struct TitleArguments {
    let title: String
    let language: String?
    let level: Level?
    let asJSON: Bool

    init(_ values: Values, hasLevel: Bool) {
        title = values.joined(from: 1)
        language = values.string("language")
        level = hasLevel ? values.string("level").flatMap { Level(rawValue: $0) } : nil
        asJSON = values.flag("json")
    }

    /// The article; other matches are named on standard error.
    /// - Throws: ``Failure`` with 1, naming near titles, when no article is called so.
    func entry(in bundle: inout BundleReader) throws -> ArticleEntry {
        let named = try bundle.entries(titled: title)
        let all = language == nil && level == nil ? named : try withVariants(named, in: &bundle)
        let wanted = all.filter {
            (language == nil || $0.language == language) && (level == nil || $0.level == level)
        }
        let order = bundle.manifest.languages
        let sorted = wanted.enumerated().sorted { one, other in
            (rank(one.element, order), one.offset) < (rank(other.element, order), other.offset)
        }.map(\.element)
        guard let first = sorted.first else { throw try notFound(all, in: &bundle) }
        let others = sorted.filter { $0.identity != first.identity }
        if !others.isEmpty {
            let others = others.prefix(5).map { "\"\($0.title)\" (\($0.language))" }
            StandardError(program: ReaderCommands.table.program).notice(
                "Also under this title: \(Spoken.list(others)).")
        }
        return first
    }

    /// An article under its own title first, a source's own text before what was made of it, then by the
    /// bundle's order of languages.
    private func rank(_ entry: ArticleEntry, _ order: [String]) -> Int {
        let place = order.firstIndex(of: entry.language) ?? order.count
        let derived = entry.isDerived ? 500 : 0
        return (entry.title == title ? place : place + 1_000) + derived
    }

    /// The other texts of articles, which may have other titles.
    private func withVariants(
        _ entries: [ArticleEntry], in bundle: inout BundleReader
    ) throws -> [ArticleEntry] {
        var all = entries
        for entry in entries {
            for variant in try bundle.variants(of: entry) where !all.contains(variant) {
                all.append(variant)
            }
        }
        return all
    }

    private func notFound(
        _ all: [ArticleEntry], in bundle: inout BundleReader
    ) throws -> Failure {
        guard all.isEmpty else {
            let there = all.prefix(5).map { "\($0.language), \($0.level.rawValue)" }
            return Failure(
                .nothingFound,
                "\"\(title)\" is there only in: \(Spoken.list(there)); leave out --language or --level"
            )
        }
        let near = try NearTitles.titles(near: title, in: &bundle).map { "\"\($0)\"" }
        let hint = near.isEmpty ? "try search" : "near it are \(Spoken.list(near))"
        return Failure(.nothingFound, "no article is called \"\(title)\"; \(hint)")
    }
}
