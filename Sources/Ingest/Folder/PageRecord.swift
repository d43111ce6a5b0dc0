// What the keys of a page's front matter mean.

import BundleFormat

/// The front matter of one page.
struct PageRecord {
    private let fields: [String: [String]]
    private let name: String
    private let options: SourceOptions

    init(_ fields: [String: [String]], name: String, options: SourceOptions) {
        self.fields = fields
        self.name = name
        self.options = options
    }

    var title: String? { text("title") }
    var summary: String? { text("description") }
    var categories: [String] { texts("categories") }

    func language() throws(SourceError) -> String {
        guard let given = text("language") ?? options.language else {
            throw failure("the front matter names no \"language\"; add it, or give --language")
        }
        guard let language = LanguageCode.normalized(given) else {
            throw failure("\"language\" is no language code: \(given)")
        }
        return language
    }

    func level() throws(SourceError) -> Level {
        guard let given = text("level") else { return .original }
        guard let level = Level(rawValue: given) else {
            let known = Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw failure("\"level\" is none of \(known): \(given)")
        }
        return level
    }

    func provenance() throws(SourceError) -> Provenance {
        let given = text("license") ?? text("licence") ?? options.license
        guard let license = given, !license.isEmpty else { throw .licenseUnknown(name) }
        return Provenance(
            timestamp: text("date"), retrieved: text("retrieved") ?? options.retrieved,
            url: text("url") ?? text("source"), license: license,
            authors: Contributor.shownNames(texts("authors")),
            translationOf: text("translation_of"))
    }

    private func failure(_ reason: String) -> SourceError {
        SourceError(.badData, name, reason)
    }

    /// A field of one value; several are joined as they would be in a sentence.
    private func text(_ key: String) -> String? {
        let texts = texts(key)
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    private func texts(_ key: String) -> [String] {
        (fields[key] ?? []).map(FieldText.clean).filter { !$0.isEmpty }
    }
}
