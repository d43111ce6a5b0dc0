// What the keys of an article's line mean, and what is said when one does not hold.

import BundleFormat
import JSON
import Passages

/// One article as a JSON object; keys that are not known are left alone.
struct LineRecord {
    private let value: JSONValue
    private let place: String
    private let name: String

    init(_ value: JSONValue, place: String, name: String) {
        self.value = value
        self.place = place
        self.name = name
    }

    func article(source: String, options: SourceOptions) throws(SourceError) -> PendingArticle {
        guard case .object = value else { throw failure("is \(value.kind), not an object") }
        if EnterpriseRecord.describes(value) {
            throw failure("is an article of Wikimedia Enterprise among others; part the file")
        }
        let title = FieldText.clean(try required("title"))
        guard !title.isEmpty else { throw failure("has an empty \"title\"") }
        let body = try required("text")
        guard let id = try text("id"), !id.isEmpty else { throw failure("has no \"id\"") }
        return PendingArticle(
            identity: ArticleIdentity(source: source, article: id), title: title,
            language: try language(options), provenance: try provenance(options),
            summary: try text("description").map(FieldText.clean),
            categories: try texts("categories").map(FieldText.clean).filter { !$0.isEmpty },
            body: .plain(body))
    }

    private func language(_ options: SourceOptions) throws(SourceError) -> String {
        guard let given = try text("language") ?? options.language else {
            throw failure("has no \"language\"; add it, or give --language")
        }
        guard let language = LanguageCode.normalized(given) else {
            throw failure("has a \"language\" that is no language code: \(given)")
        }
        return language
    }

    private func provenance(_ options: SourceOptions) throws(SourceError) -> Provenance {
        guard let license = try text("license") ?? options.license, !license.isEmpty else {
            throw .licenseUnknown("\(name), \(place)")
        }
        return Provenance(
            revision: try text("revision"), timestamp: try text("timestamp"),
            retrieved: try text("retrieved") ?? options.retrieved, url: try text("url"),
            license: license, authors: Contributor.shownNames(try texts("authors")))
    }

    private func failure(_ reason: String) -> SourceError {
        SourceError(.badData, name, "\(place) \(reason)")
    }

    private func required(_ key: String) throws(SourceError) -> String {
        guard let text = try text(key) else { throw failure("has no \"\(key)\"") }
        return text
    }

    /// A text or a whole number; nil if absent or null. Other numbers would have to be rounded.
    private func text(_ key: String) throws(SourceError) -> String? {
        switch value[key] {
        case nil, .null: return nil
        case .string(let text): return text
        case .int(let number): return String(number)
        case .double:
            throw failure("has a number where \"\(key)\" should be a whole one or a text")
        case .some(let other):
            throw failure("has \(other.kind) where \"\(key)\" should be a text")
        }
    }

    /// A list of texts; one text alone is a list of it.
    private func texts(_ key: String) throws(SourceError) -> [String] {
        switch value[key] {
        case nil, .null: return []
        case .string(let text): return [text]
        case .array(let values):
            var texts: [String] = []
            for element in values {
                guard case .string(let text) = element else {
                    throw failure("has \(element.kind) among the texts of \"\(key)\"")
                }
                texts.append(text)
            }
            return texts
        case .some(let other):
            throw failure("has \(other.kind) where \"\(key)\" should be a list of texts")
        }
    }
}
