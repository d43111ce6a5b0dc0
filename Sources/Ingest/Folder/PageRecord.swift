// What the keys of a page mean, wherever they are said.

import BundleFormat

/// What is said about one page.
struct PageRecord {
    private let fields: PageFields
    private let name: String
    private let options: SourceOptions

    /// - Parameter name: The page, for messages.
    init(_ fields: PageFields, name: String, options: SourceOptions) {
        self.fields = fields
        self.name = name
        self.options = options
    }

    var title: String? { text("title") }
    var summary: String? { text("description") }
    var categories: [String] { texts("categories") }

    func language() throws(SourceError) -> String {
        guard let given = text("language") ?? options.language else {
            throw SourceError(
                .badData, name,
                "nothing names its \"language\"; add it to the page or to provenance.json, "
                    + "or give --language")
        }
        guard let language = LanguageCode.normalized(given) else {
            throw failure("language", "is no language code: \(given)")
        }
        return language
    }

    func level() throws(SourceError) -> Level {
        guard let given = text("level") else { return .original }
        guard let level = Level(rawValue: given) else {
            let known = Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw failure("level", "is none of \(known): \(given)")
        }
        return level
    }

    func provenance() throws(SourceError) -> Provenance {
        Provenance(
            timestamp: text("date"), retrieved: text("retrieved") ?? options.retrieved,
            url: text("url"), license: try license(),
            authors: Contributor.shownNames(texts("authors")),
            translationOf: text("translation_of"))
    }

    /// An SPDX identifier; addresses of well-known licences are read as one.
    private func license() throws(SourceError) -> String {
        guard let given = text("license") ?? options.license, !given.isEmpty else {
            throw .licenseUnknown(name)
        }
        guard given.contains("://") else { return LicenseName.spelled(given) }
        guard let license = LicenseName(given)?.identifier else {
            throw failure("license", "is an address of no licence that is known: \(given)")
        }
        return license
    }

    private func failure(_ key: String, _ reason: String) -> SourceError {
        let field = fields[key]
        return SourceError(
            .badData, field?.file ?? name, "\(field?.place ?? "")\"\(key)\" \(reason)")
    }

    /// A field of one value; several are joined as they would be in a sentence.
    private func text(_ key: String) -> String? {
        let texts = texts(key)
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    private func texts(_ key: String) -> [String] { fields[key]?.values ?? [] }
}
