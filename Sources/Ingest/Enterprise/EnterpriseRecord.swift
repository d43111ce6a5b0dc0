// What the keys of an article object mean, and what is said when one does not hold.

import BundleFormat
import JSON
import Markup

/// One article object; keys that are not known are left alone, and most may be missing.
struct EnterpriseRecord {
    let title: String
    private let id: String
    private let value: JSONValue
    private let place: String
    private let name: String

    /// Whether a value is such an object rather than an article of the form with "text".
    static func describes(_ value: JSONValue) -> Bool {
        if value["text"] != nil { return false }
        if value["article_body"] != nil || value["is_part_of"] != nil { return true }
        return value["title"] == nil && value["name"] != nil && value["identifier"] != nil
    }

    init(_ value: JSONValue, place: String, name: String) throws(SourceError) {
        let failure = { (reason: String) in SourceError(.badData, name, "\(place) \(reason)") }
        guard case .object = value else { throw failure("is \(value.kind), not an object") }
        self.value = value
        self.place = place
        self.name = name
        title = FieldText.clean(value["name"]?.stringValue ?? "")
        guard !title.isEmpty else { throw failure("has no \"name\"") }
        guard let id = Self.identifier(value["identifier"]) else {
            throw failure("has no \"identifier\"")
        }
        self.id = id
    }

    /// A number or a text.
    private static func identifier(_ value: JSONValue?) -> String? {
        if let number = value?.intValue { return String(number) }
        let text = FieldText.clean(value?.stringValue ?? "")
        return text.isEmpty ? nil : text
    }

    var namespace: Int { value["namespace"]?["identifier"]?.intValue ?? 0 }
    var databaseName: String { Self.identifier(value["is_part_of"]?["identifier"]) ?? "" }
    var languageCode: String { value["in_language"]?["identifier"]?.stringValue ?? "" }

    /// The address of the wiki, up to its host.
    var base: String {
        let url = value["is_part_of"]?["url"]?.stringValue ?? value["url"]?.stringValue ?? ""
        let parts = url.split(separator: "/", omittingEmptySubsequences: false).prefix(3)
        return parts.count == 3 && parts[1].isEmpty ? parts.joined(separator: "/") + "/" : ""
    }

    private var version: JSONValue? { value["version"] }

    /// Of the revision, how probable it is that others will revert it.
    var revertRisk: Double? {
        version?["scores"]?["revertrisk"]?["probability"]?["true"]?.doubleValue
    }

    var isTextSuppressed: Bool { value["visibility"]?["text"]?.boolValue == false }

    // MARK: The article

    /// Nil if the object has no text.
    func article(site: Site, options: SourceOptions) throws(SourceError) -> PendingArticle? {
        guard let body = body(site: site) else { return nil }
        return PendingArticle(
            identity: ArticleIdentity(source: site.source, article: id), title: title,
            language: site.language, provenance: try provenance(site: site, options: options),
            summary: summary, wikidata: wikidata,
            signals: EnterpriseSignals.signals(of: value), body: body)
    }

    private var summary: String? {
        let text = FieldText.clean(value["description"]?.stringValue ?? "")
        return text.isEmpty ? nil : text
    }

    private var wikidata: String? {
        let item = value["main_entity"]?["identifier"]?.stringValue ?? ""
        let isItem =
            item.hasPrefix("Q") && item.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        return isItem && item.utf8.count > 1 ? item : nil
    }

    /// HTML says what templates show; wikitext does where there is no HTML.
    private func body(site: Site) -> PendingArticle.Body? {
        let body = value["article_body"]
        if let html = body?["html"]?.stringValue, !isBlank(html) {
            return .html(Array(html.utf8), HTMLContext(language: site.language))
        }
        if let wikitext = body?["wikitext"]?.stringValue, !isBlank(wikitext) {
            return .wikitext(XMLEntities.encode(Array(wikitext.utf8)), site)
        }
        return nil
    }

    private func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy(\.isXMLSpace) }

    private func provenance(
        site: Site, options: SourceOptions
    ) throws(SourceError) -> Provenance {
        let timestamp = value["date_modified"]?.stringValue.map { FieldText.clean($0) }
        let revision = Self.identifier(version?["identifier"])
        let script = site.scriptURL
        return Provenance(
            revision: revision, timestamp: timestamp, retrieved: options.retrieved,
            url: permalink(script: script, revision: revision),
            license: try license(site: site, timestamp: timestamp, options: options),
            authors: authors(site: site),
            historyURL: script.map { WikiAddress.history(script: $0, title: title) })
    }

    private func permalink(script: String?, revision: String?) -> String? {
        guard let script, let revision else {
            return value["url"]?.stringValue.map { FieldText.clean($0) }
        }
        return WikiAddress.permalink(script: script, revision: revision)
    }

    private func license(
        site: Site, timestamp: String?, options: SourceOptions
    ) throws(SourceError) -> String {
        let given = value["license"]?.arrayValue ?? value["license"].map { [$0] } ?? []
        let known = given.compactMap { license in
            ["identifier", "url", "name"].lazy.compactMap { license[$0]?.stringValue }
                .compactMap { LicenseName($0)?.identifier }.first
        }
        let license =
            LicenseName.expression(of: known) ?? site.project.license(
                on: options.retrieved ?? timestamp)
            ?? options.license
        guard let license else { throw .licenseUnknown("\(name), \(place)") }
        return license
    }

    private func authors(site: Site) -> [String] {
        let editor = version?["editor"]?["name"]?.stringValue
        let isShown = value["visibility"]?["editor"]?.boolValue != false
        return Contributor.shownNames(
            [site.contributors, isShown ? editor : nil].compactMap { $0 })
    }

    // MARK: Redirects

    func redirects(site: Site) -> [SourceRedirect] {
        (value["redirects"]?.arrayValue ?? []).compactMap { redirect in
            let other = FieldText.clean(redirect["name"]?.stringValue ?? "")
            guard !other.isEmpty, other != title else { return nil }
            return SourceRedirect(
                source: site.source, title: other, target: title, section: nil,
                language: site.language)
        }
    }
}
