// A page as a wiki tells of it, put together from the parts of an answer.

import JSON

/// A page with its newest revision.
struct WikiPage {
    /// Names kept of one page, in the wiki's order, which is that of accounts.
    static let maximumContributorCount = 20

    let id: Int
    let title: String
    let namespace: Int
    private(set) var language: String?
    private(set) var revision: Int?
    private(set) var timestamp: String?
    private(set) var model: String?
    /// As it was written; nil if hidden or not asked for.
    private(set) var text: String?
    /// When the revision was fetched.
    private(set) var fetched: String?
    private(set) var description: String?
    private(set) var wikidata: String?
    /// Without the word for "Category".
    private(set) var categories: [String] = []
    private(set) var languageLinks: [String: String] = [:]
    private(set) var redirects: [(title: String, section: String?, namespace: Int)] = []
    private(set) var contributors: [String] = []
    private(set) var accountCount = 0
    private(set) var anonymousCount = 0

    /// - Parameter value: A page of an answer; nil if it is none that exists.
    init?(_ value: JSONValue) {
        guard let id = value["pageid"]?.intValue, let title = value["title"]?.stringValue,
            let namespace = value["ns"]?.intValue
        else { return nil }
        self.id = id
        self.title = FieldText.clean(title)
        self.namespace = namespace
    }

    /// All who had a hand in it, those who are known by an address only included.
    var contributorCount: Int { accountCount + anonymousCount }

    /// Adds what a further part of the answer says.
    mutating func take(_ value: JSONValue, fetched: String) {
        language = value["pagelanguage"]?.stringValue ?? language
        anonymousCount = value["anoncontributors"]?.intValue ?? anonymousCount
        description = description ?? value["description"]?.stringValue
        if let properties = value["pageprops"] {
            wikidata = properties["wikibase_item"]?.stringValue.map(FieldText.clean) ?? wikidata
            description = description ?? properties["wikibase-shortdesc"]?.stringValue
        }
        if let newest = value["revisions"]?.arrayValue?.first {
            take(revision: newest)
            self.fetched = fetched
        }
        takeLists(value)
    }

    /// Wikis before 1.32 know no slots and give the text at once.
    private mutating func take(revision value: JSONValue) {
        revision = value["revid"]?.intValue
        timestamp = value["timestamp"]?.stringValue.map(FieldText.clean)
        let slot = value["slots"]?["main"] ?? value
        model = slot["contentmodel"]?.stringValue
        text = slot["content"]?.stringValue
    }

    private mutating func takeLists(_ value: JSONValue) {
        for category in value["categories"]?.arrayValue ?? [] {
            guard let title = category["title"]?.stringValue else { continue }
            let name = title.firstIndex(of: ":").map { title[title.index(after: $0)...] }
            categories.append(FieldText.clean(String(name ?? title[...])))
        }
        for link in value["langlinks"]?.arrayValue ?? [] {
            guard let code = link["lang"]?.stringValue, let title = link["title"]?.stringValue
            else { continue }
            languageLinks[code] = FieldText.clean(title)
        }
        for redirect in value["redirects"]?.arrayValue ?? [] {
            guard let title = redirect["title"]?.stringValue else { continue }
            redirects.append(
                (
                    FieldText.clean(title),
                    redirect["fragment"]?.stringValue.map(FieldText.clean),
                    redirect["ns"]?.intValue ?? 0
                ))
        }
        for contributor in value["contributors"]?.arrayValue ?? [] {
            accountCount += 1
            guard contributors.count < Self.maximumContributorCount,
                let name = contributor["name"]?.stringValue.flatMap(Contributor.shownName),
                !contributors.contains(name)
            else { continue }
            contributors.append(name)
        }
    }
}
