// From the pages of a wiki on the network to articles and redirects.

import BundleFormat
import HTTP
import Markup
import Passages

/// Reads chosen pages of a MediaWiki through its `api.php`, one request at a time.
final class APIReader: ItemReader {
    private let api: WikiAPI
    private let wiki: WikiSite
    private let options: SourceOptions
    private let notice: (String) -> Void
    private let query: PageQuery
    private var batches: PageBatches
    private var pages: ArraySlice<WikiPage> = []
    private var redirects: ArraySlice<SourceRedirect> = []
    /// Numbers of all pages that came so far, whatever became of them.
    private var known: Set<Int> = []
    private var lost = LostPages()
    private var counts = SourceSummary()

    /// - Parameter patience: For tests; nil is as the options say.
    init(
        _ address: String, options: SourceOptions, notice: @escaping (String) -> Void,
        patience: Patience? = nil
    ) throws(SourceError) {
        try APIAddress.check(address, options.wiki.pages)
        self.options = options
        self.notice = notice
        api = try WikiAPI(
            address, options: options,
            patience: patience ?? Patience(tries: options.wiki.tries ?? 5, notice: notice))
        if options.wiki.contact == nil, Project(base: address) != nil {
            notice("Wikimedia asks programs for a contact; give yours with --contact.")
        }
        wiki = try WikiSite(api, options: options)
        query = PageQuery(
            api: api, available: wiki.properties, wantsText: options.wiki.form == .wikitext)
        batches = try PageBatches(
            options.wiki.pages, size: wiki.batchSize,
            walk: CategoryWalk(
                options.wiki.pages, api: api, site: wiki.site, namespaces: options.namespaces))
    }

    var summary: SourceSummary {
        var summary = counts
        summary.bytesRead = api.bytesRead
        lost.report(to: &summary, source: api.address)
        for category in batches.emptyCategories {
            summary.warnings.append("\(api.address): there is nothing in \"\(category)\"")
        }
        if batches.otherCount > 0 {
            summary.skipped[.namespace, default: 0] += batches.otherCount
        }
        return summary
    }

    func next() throws(SourceError) -> SourceItem? {
        while true {
            if let redirect = redirects.popFirst() {
                counts.redirects += 1
                return .redirect(redirect)
            }
            if let page = pages.popFirst() {
                if let article = try article(from: page) { return .article(article) }
            } else if let batch = try batches.next(without: known) {
                take(try query.result(of: batch))
            } else {
                try finish()
                return nil
            }
        }
    }

    private func take(_ result: PageQuery.Result) {
        lost.take(result)
        pages = result.pages.filter { known.insert($0.id).inserted }[...]
    }

    private func article(from page: WikiPage) throws(SourceError) -> PendingArticle? {
        guard options.namespaces.contains(page.namespace) else { return skip(.namespace) }
        guard page.model == nil || page.model == "wikitext" else { return skip(.model) }
        guard let revision = page.revision else { return skip(.noText) }
        guard let (body, fetched) = try body(of: page, revision: revision) else {
            return skip(.noText)
        }
        let article = PendingArticle(
            identity: ArticleIdentity(source: wiki.site.source, article: String(page.id)),
            title: page.title, language: language(of: page),
            provenance: try provenance(of: page, revision: revision, fetched: fetched),
            summary: page.description.map(FieldText.clean), categories: page.categories,
            interlanguageTitles: page.languageLinks, wikidata: page.wikidata,
            signals: page.contributorCount > 0
                ? [Signal("contributors", String(page.contributorCount))] : [],
            reading: options.reading, body: body)
        counts.articles += 1
        redirects = ArraySlice(redirects(of: page))
        return article
    }

    private func skip(_ reason: SkipReason) -> PendingArticle? {
        counts.skipped[reason, default: 0] += 1
        return nil
    }

    private func redirects(of page: WikiPage) -> [SourceRedirect] {
        page.redirects.filter { options.namespaces.contains($0.namespace) }.map {
            SourceRedirect(
                source: wiki.site.source, title: $0.title, target: page.title,
                section: $0.section, language: language(of: page))
        }
    }

    private func language(of page: WikiPage) -> String {
        guard options.language == nil else { return wiki.site.language }
        return page.language.flatMap(LanguageCode.normalized) ?? wiki.site.language
    }
}

extension APIReader {
    /// The text in the form that was asked for, and when it was fetched; nil if there is none.
    private func body(
        of page: WikiPage, revision: Int
    ) throws(SourceError) -> (PendingArticle.Body, fetched: String)? {
        if options.wiki.form == .wikitext {
            guard let text = page.text, let fetched = page.fetched,
                text.utf8.contains(where: { !$0.isXMLSpace })
            else { return nil }
            return (.wikitext(XMLEntities.encode(Array(text.utf8)), wiki.site), fetched)
        }
        switch try PageRendering(api: api).html(ofRevision: revision) {
        case .html(let html, let fetched):
            guard !html.isEmpty else { return nil }
            let context = HTMLContext(
                language: language(of: page), keepsReferences: options.reading.keepsReferences,
                keepsLinks: options.reading.keepsLinks)
            return (.html(html, context), fetched)
        case .refused(let refusal):
            counts.warnings.append(
                "\(api.address): \"\(page.title)\" was left out, since the wiki does not give its "
                    + "text: \(refusal.info) (\(refusal.code))")
            return nil
        }
    }

    private func provenance(
        of page: WikiPage, revision: Int, fetched: String
    ) throws(SourceError) -> Provenance {
        let site = wiki.site
        let known = site.project.license(on: fetched) ?? wiki.license
        guard let license = known ?? options.license else { throw licenseUnknown }
        let script = site.scriptURL
        return Provenance(
            revision: String(revision), timestamp: page.timestamp, retrieved: fetched,
            url: script.map { WikiAddress.permalink(script: $0, revision: String(revision)) },
            license: license,
            authors: (site.contributors.map { [$0] } ?? []) + page.contributors,
            historyURL: script.map { WikiAddress.history(script: $0, title: page.title) })
    }

    private var licenseUnknown: SourceError {
        guard let terms = wiki.terms else { return .licenseUnknown(api.address) }
        return SourceError(
            .licenseUnknown, api.address,
            "the wiki states its terms as \"\(terms)\", which is not known by an identifier; "
                + "give it with --license (such as CC-BY-SA-4.0)")
    }

    /// Says what came from the cache; nothing at all is an error, which names what was not there.
    private func finish() throws(SourceError) {
        if api.cachedCount > 0, let oldest = api.oldestFetched {
            notice(
                "\(api.address): answers from the cache: \(api.cachedCount) of "
                    + "\(api.cachedCount + api.askedCount), the oldest of \(oldest); "
                    + "--refresh asks again.")
        }
        guard counts.articles == 0 else { return }
        let reasons = summary.warnings.map { $0.dropFirst(api.address.utf8.count + 2) }
        throw SourceError(
            .badData, api.address,
            (["there is no page with text among those asked for"] + reasons)
                .joined(separator: "; "))
    }
}
