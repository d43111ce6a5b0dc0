// "Which wiki is this, and on which terms?": asked once, before any page.

import Foundation
import HTTP
import JSON

/// What a wiki says about itself and what it can do.
struct WikiSite {
    let site: Site
    /// SPDX identifier of the terms that the wiki states, if they are known ones.
    let license: String?
    /// The terms as the wiki states them, for messages.
    let terms: String?
    /// How many pages may be asked for at once.
    let batchSize: Int
    /// Kinds of properties that pages have there; empty if the wiki does not say.
    let properties: Set<String>

    private static let usualBatchSize = 50

    init(_ api: WikiAPI, options: SourceOptions) throws(SourceError) {
        let query = try api.answer(
            to: WikiRequest([
                "action": "query", "meta": "siteinfo", "siprop": "general|namespaces|rightsinfo",
            ])
        ).value["query"]
        guard let query, let general = query["general"] else {
            throw SourceError(
                .badData, api.address,
                "the answer says nothing about a wiki; check that the address is its api.php's")
        }
        site = Site(
            Self.information(query, general, address: api.address, project: options.project),
            documentLanguage: general["lang"]?.stringValue, fileName: Self.host(api.address),
            options: options)
        let terms = ["url", "text"].compactMap { query["rightsinfo"]?[$0]?.stringValue }
            .filter { !$0.isEmpty }
        license = terms.lazy.compactMap { LicenseName($0)?.identifier }.first
        self.terms = terms.isEmpty ? nil : FieldText.clean(terms.joined(separator: ", "))
        (batchSize, properties) = try Self.abilities(api)
    }

    private static func information(
        _ query: JSONValue, _ general: JSONValue, address: String, project: String?
    ) -> SiteInformation {
        var information = SiteInformation()
        information.name = FieldText.clean(general["sitename"]?.stringValue ?? "")
        information.databaseName = FieldText.clean(general["wikiid"]?.stringValue ?? "")
        information.base = FieldText.clean(general["base"]?.stringValue ?? "")
        information.script = script(general, address: address)
        // Whose terms hold is told by where the text was fetched, or by the curator, not by what a
        // wiki calls itself.
        let stated = project.flatMap { DatabaseName($0)?.project }
        information.project = Project(base: address) ?? stated ?? .other
        for member in query["namespaces"]?.members ?? [] {
            guard let number = Int(member.name), let name = member.value["name"]?.stringValue,
                !name.isEmpty
            else { continue }
            information.namespaces[number] = FieldText.clean(name)
        }
        return information
    }

    /// The address of `index.php`: the wiki's server may be named without "https:".
    private static func script(_ general: JSONValue, address: String) -> String? {
        guard let server = general["server"]?.stringValue.map(FieldText.clean),
            let script = general["script"]?.stringValue.map(FieldText.clean), script.hasPrefix("/")
        else { return nil }
        if server.hasPrefix("//") {
            return "\(address.prefix { $0 != "/" })\(server)\(script)"
        }
        guard server.hasPrefix("https://") || server.hasPrefix("http://") else { return nil }
        return server + script
    }

    private static func host(_ address: String) -> String {
        let parts = address.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : address
    }

    private static func abilities(
        _ api: WikiAPI
    ) throws(SourceError) -> (batchSize: Int, properties: Set<String>) {
        let request = WikiRequest(["action": "paraminfo", "modules": "query"])
        guard case .answer(let answer) = try api.reply(to: request) else {
            return (usualBatchSize, [])
        }
        let parameters =
            answer.value["paraminfo"]?["modules"]?.arrayValue?.first?["parameters"]?.arrayValue
        let named = { (name: String) in parameters?.first { $0["name"]?.stringValue == name } }
        let limit = named("titles")?["limit"]?.intValue ?? usualBatchSize
        let properties = named("prop")?["type"]?.arrayValue?.compactMap(\.stringValue) ?? []
        return (min(max(limit, 1), usualBatchSize), Set(properties))
    }
}
