// Categories hold categories, and some of them each other: each is entered once.

import JSON

/// Gives the pages of categories, and of those within them down to a depth.
struct CategoryWalk {
    private let api: WikiAPI
    private let site: Site
    private let namespaces: Set<Int>
    private var open: ArraySlice<(title: String, depth: Int)>
    private var seen: Set<String>
    /// Categories that were named and hold nothing at all.
    private(set) var empty: [String] = []
    /// Members that are no page of a wanted namespace.
    private(set) var otherCount = 0

    init(_ selection: PageSelection, api: WikiAPI, site: Site, namespaces: Set<Int>) {
        self.api = api
        self.site = site
        self.namespaces = namespaces
        let titles = selection.categories.map { Self.fullTitle($0, site) }
        seen = Set(titles)
        open = ArraySlice(titles.map { ($0, selection.depth) })
    }

    /// A category's title with the wiki's own word in front, whether it was given or not.
    private static func fullTitle(_ title: String, _ site: Site) -> String {
        let clean = FieldText.clean(title.split(separator: "_").joined(separator: " "))
        if site.namespace(ofTitle: clean) == categoryNamespace { return clean }
        return "\(site.namespaces[categoryNamespace] ?? "Category"):\(clean)"
    }

    private static let categoryNamespace = 14

    /// The ids of the pages in the next category, nil when all are done.
    mutating func next() throws(SourceError) -> [Int]? {
        guard let (title, depth) = open.popFirst() else { return nil }
        var ids: [Int] = []
        var subcategories: [String] = []
        var others = 0
        try api.answers(to: Self.request(title)) { answer throws(SourceError) in
            for member in answer.value["query"]?["categorymembers"]?.arrayValue ?? [] {
                if member["type"]?.stringValue == "subcat" {
                    if let title = member["title"]?.stringValue { subcategories.append(title) }
                } else if let id = member["pageid"]?.intValue, let space = member["ns"]?.intValue,
                    namespaces.contains(space)
                {
                    ids.append(id)
                } else {
                    others += 1
                }
            }
        }
        otherCount += others
        if ids.isEmpty, subcategories.isEmpty, others == 0 { empty.append(title) }
        if depth > 0 {
            let new = subcategories.filter { seen.insert($0).inserted }
            open += new.map { ($0, depth - 1) }
        }
        return ids
    }

    private static func request(_ title: String) -> WikiRequest {
        WikiRequest([
            "action": "query", "list": "categorymembers", "cmtitle": title,
            "cmtype": "page|subcat", "cmprop": "ids|title|type", "cmlimit": "max",
        ])
    }
}
