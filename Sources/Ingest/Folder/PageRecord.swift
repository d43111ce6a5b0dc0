// What the keys of a page's front matter mean.

import BundleFormat

/// The front matter of one page.
struct PageRecord {
    private let fields: [String: String]
    private let name: String
    private let options: SourceOptions

    init(_ fields: [String: String], name: String, options: SourceOptions) {
        self.fields = fields
        self.name = name
        self.options = options
    }

    var summary: String? { fields["description"].map(FieldText.clean) }
    var categories: [String] { Self.list(fields["categories"]) }

    func language() throws(SourceError) -> String {
        guard let given = fields["language"] ?? options.language else {
            throw failure("the front matter names no \"language\"; add it, or give --language")
        }
        guard let language = LanguageCode.normalized(given) else {
            throw failure("\"language\" is no language code: \(given)")
        }
        return language
    }

    func level() throws(SourceError) -> Level {
        guard let given = fields["level"] else { return .original }
        guard let level = Level(rawValue: given) else {
            let known = Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw failure("\"level\" is none of \(known): \(given)")
        }
        return level
    }

    func provenance() throws(SourceError) -> Provenance {
        let given = fields["license"] ?? fields["licence"] ?? options.license
        guard let license = given, !license.isEmpty else { throw .licenseUnknown(name) }
        return Provenance(
            timestamp: fields["date"], retrieved: fields["retrieved"] ?? options.retrieved,
            url: fields["url"] ?? fields["source"], license: license,
            authors: Contributor.shownNames(Self.list(fields["authors"])),
            translationOf: fields["translation_of"])
    }

    private func failure(_ reason: String) -> SourceError {
        SourceError(.badData, name, reason)
    }

    /// "[a, b]" or "a, b" as two texts.
    private static func list(_ value: String?) -> [String] {
        guard var text = value.map(FieldText.clean) else { return [] }
        if text.hasPrefix("["), text.hasSuffix("]") { text = String(text.dropFirst().dropLast()) }
        return text.split(separator: ",").map { FrontMatterFields.unquoted(String($0)) }
            .filter { !$0.isEmpty }
    }
}
