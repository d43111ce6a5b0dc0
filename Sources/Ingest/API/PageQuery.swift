// "What is known of these pages?": everything but rendered text comes with one question.

import JSON

/// Asks for a batch of pages.
struct PageQuery {
    /// What a wiki has of a batch.
    struct Result {
        /// In the order in which they were asked for.
        var pages: [WikiPage] = []
        /// Titles under which there is nothing, and titles that cannot be.
        var absent: [String] = []
        var invalid: [String] = []
        /// Special pages, and pages of other wikis.
        var elsewhere: [String] = []
    }

    private static let properties = [
        "info", "revisions", "categories", "langlinks", "pageprops", "redirects", "contributors",
        "description",
    ]

    let api: WikiAPI
    /// Those that the wiki has; empty if it does not say.
    let available: Set<String>
    let wantsText: Bool

    func result(of batch: PageBatch) throws(SourceError) -> Result {
        var result = Result()
        var order: [Int] = []
        var pages: [Int: WikiPage] = [:]
        var routes = TitleRoutes()
        var seen: Set<String> = []
        try api.answers(to: request(batch)) { answer throws(SourceError) in
            guard let query = answer.value["query"] else { return }
            routes.take(query)
            for link in query["interwiki"]?.arrayValue ?? [] {
                if let title = link["title"]?.stringValue, seen.insert(title).inserted {
                    result.elsewhere.append(title)
                }
            }
            for value in query["pages"]?.arrayValue ?? [] {
                guard let page = WikiPage(value), value["missing"] == nil else {
                    Self.note(value, in: &result, seen: &seen)
                    continue
                }
                if pages[page.id] == nil { order.append(page.id) }
                pages[page.id, default: page].take(value, fetched: answer.fetched)
            }
        }
        result.pages = Self.sorted(order.compactMap { pages[$0] }, as: batch, routes)
        return result
    }

    private func request(_ batch: PageBatch) -> WikiRequest {
        let known = Self.properties.filter { available.isEmpty || available.contains($0) }
        var request = WikiRequest([
            "action": "query", "prop": known.joined(separator: "|"), "redirects": "1",
            "converttitles": "1", "rvslots": "main",
            "rvprop": "ids|timestamp|contentmodel" + (wantsText ? "|content" : ""),
            "clshow": "!hidden", "cllimit": "max", "lllimit": "max", "rdlimit": "max",
            "rdprop": "pageid|title|fragment", "pclimit": "max",
            "ppprop": "wikibase_item|wikibase-shortdesc",
        ])
        switch batch {
        case .titles(let titles): request.add("titles", titles.joined(separator: "|"))
        case .ids(let ids): request.add("pageids", ids.map(String.init).joined(separator: "|"))
        }
        return request
    }

    /// Keeps the title of what is no page, once.
    private static func note(
        _ value: JSONValue, in result: inout Result, seen: inout Set<String>
    ) {
        let number = value["pageid"]?.intValue.map { "page \($0)" }
        guard let title = value["title"]?.stringValue ?? number, seen.insert(title).inserted
        else { return }
        if value["invalid"] != nil {
            result.invalid.append(title)
        } else if value["special"] != nil {
            result.elsewhere.append(title)
        } else {
            result.absent.append(title)
        }
    }

    /// Pages in the order of the batch; those that cannot be placed come last, in the wiki's order.
    private static func sorted(
        _ pages: [WikiPage], as batch: PageBatch, _ routes: TitleRoutes
    ) -> [WikiPage] {
        var places: [String: Int] = [:]
        switch batch {
        case .titles(let titles):
            for (place, title) in titles.enumerated() {
                let end = routes.end(of: title)
                places[end] = min(places[end] ?? place, place)
            }
            return stable(pages) { places[$0.title] }
        case .ids(let ids):
            for (place, id) in ids.enumerated() { places[String(id)] = place }
            return stable(pages) { places[String($0.id)] }
        }
    }

    private static func stable(
        _ pages: [WikiPage], _ place: (WikiPage) -> Int?
    ) -> [WikiPage] {
        pages.enumerated()
            .map { (place: place($0.element) ?? Int.max, index: $0.offset, page: $0.element) }
            .sorted { ($0.place, $0.index) < ($1.place, $1.index) }
            .map(\.page)
    }
}
