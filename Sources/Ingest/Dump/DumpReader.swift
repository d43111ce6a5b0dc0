// From pages of a MediaWiki export to articles and redirects.

import BundleFormat
import Markup
import Passages

/// Reads a MediaWiki XML export.
final class DumpReader: ItemReader {
    private let file: InputFile
    private let options: SourceOptions
    private let fileName: String
    private let library: (any TemplateLibrary)?
    private var parser: DumpParser
    private var site: Site
    private var documentLanguage: String?
    private var pageCount = 0
    private var lastPage: DumpPage?
    private var repairedCount = 0
    private var counts = SourceSummary()

    /// - Parameter library: The wiki's templates, read before.
    init(
        _ stream: any ByteStream, file: InputFile, options: SourceOptions,
        library: (any TemplateLibrary)? = nil
    ) {
        self.file = file
        self.library = library
        self.options = options
        fileName = SourceName.of(file.name)
        parser = DumpParser(
            stream, name: file.name,
            maximumTextSizeInBytes: options.maximumArticleSizeInBytes)
        site = Site(
            SiteInformation(), documentLanguage: nil, fileName: fileName, options: options)
    }

    var summary: SourceSummary {
        var summary = counts
        summary.bytesRead = file.bytesRead
        summary.totalBytes = file.totalBytes
        summary.warnings += file.warnings
        if repairedCount > 0 {
            summary.warnings.append(
                "\(file.name): bytes that are not UTF-8 were replaced by U+FFFD; "
                    + "pages that held some: \(repairedCount)")
        }
        return summary
    }

    func next() throws(SourceError) -> SourceItem? {
        do {
            while let part = try parser.next(wantsText: wantsText) {
                switch part {
                case .start(let language): begin(SiteInformation(), language: language)
                case .site(let information): begin(information, language: documentLanguage)
                case .page(let page): if let item = try item(from: page) { return item }
                case .end: break
                }
            }
        } catch  where error.kind == .truncated {
            try endEarly(error)
        }
        try checkEnd()
        return nil
    }

    private func begin(_ information: SiteInformation, language: String?) {
        documentLanguage = language
        site = Site(
            information, documentLanguage: language, fileName: fileName, options: options,
            library: library)
    }

    private func namespace(of page: DumpPage) -> Int {
        page.namespace ?? site.namespace(ofTitle: page.title)
    }

    private var wantsText: (DumpPage) -> Bool {
        { [self] page in
            page.redirectTarget == nil
                && (options.namespaces.contains(namespace(of: page)) || isGuide(page))
        }
    }

    /// Whether the page tells which articles belong together.
    private func isGuide(_ page: DumpPage) -> Bool {
        options.readsCategoryPages && namespace(of: page) == 14
            || options.guideTitles.contains(page.title)
    }

    private func item(from page: DumpPage) throws(SourceError) -> SourceItem? {
        if pageCount == 0 { warnAboutSite() }
        pageCount += 1
        lastPage = page
        guard !page.title.isEmpty else { return skip(.noTitle) }
        guard options.namespaces.contains(namespace(of: page)) else {
            return try guide(from: page) ?? skip(.namespace)
        }
        if let target = page.redirectTarget { return redirect(from: page, to: target) }
        guard let revision = page.newest else { return skip(.noText) }
        guard revision.model == nil || revision.model == "wikitext" else { return skip(.model) }
        guard !revision.isTooLarge else {
            counts.warnings.append(
                "\(file.name): the page \"\(page.title)\" is larger than "
                    + "\(options.maximumArticleSizeInBytes) bytes and was left out")
            return skip(.tooLarge)
        }
        guard let text = revision.text, text.contains(where: { !$0.isXMLSpace }) else {
            return skip(.noText)
        }
        if let target = RedirectText.target(text) { return redirect(from: page, to: target) }
        return .article(try article(from: page, revision: revision, text: text))
    }

    private func guide(from page: DumpPage) throws(SourceError) -> SourceItem? {
        guard isGuide(page), let revision = page.newest, let text = revision.text else {
            return nil
        }
        let isCategory = namespace(of: page) == 14
        var title = page.title
        if isCategory, let colon = title.firstIndex(of: ":") {
            title = String(title[title.index(after: colon)...])
        }
        let pending = PendingArticle(
            identity: ArticleIdentity(source: site.source, article: page.id), title: title,
            language: site.language, provenance: Provenance(license: ""),
            body: .wikitext(repaired(text), site))
        return .guide(pending, isCategory: isCategory)
    }

    private func skip(_ reason: SkipReason) -> SourceItem? {
        counts.skipped[reason, default: 0] += 1
        return nil
    }

    private func redirect(from page: DumpPage, to target: String) -> SourceItem? {
        let parts = target.split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let title = parts.first, !title.isEmpty else { return skip(.noText) }
        counts.redirects += 1
        let section = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
        return .redirect(
            SourceRedirect(
                source: site.source, title: page.title, target: FieldText.clean(String(title)),
                section: section, language: site.language))
    }

    private func article(
        from page: DumpPage, revision: DumpRevision, text: [UInt8]
    ) throws(SourceError) -> PendingArticle {
        let provenance = try provenance(of: page, revision: revision)
        counts.articles += 1
        return PendingArticle(
            identity: ArticleIdentity(
                source: site.source, article: page.id.isEmpty ? page.title : page.id),
            title: page.title, language: site.language, provenance: provenance,
            body: .wikitext(repaired(text), site))
    }

    private func provenance(
        of page: DumpPage, revision: DumpRevision
    ) throws(SourceError) -> Provenance {
        let timestamp = revision.timestamp.isEmpty ? nil : revision.timestamp
        let license = site.project.license(on: options.retrieved ?? timestamp) ?? options.license
        guard let license else { throw .licenseUnknown(file.name) }
        let script = site.scriptURL
        var authors = site.contributors.map { [$0] } ?? []
        if page.revisionCount > 1 { authors += page.contributors }
        return Provenance(
            revision: revision.id.isEmpty ? nil : revision.id, timestamp: timestamp,
            retrieved: options.retrieved,
            url: revision.id.isEmpty
                ? nil : script.map { WikiAddress.permalink(script: $0, revision: revision.id) },
            license: license, authors: authors,
            historyURL: script.map { WikiAddress.history(script: $0, title: page.title) })
    }

    /// Text as valid UTF-8.
    private func repaired(_ text: [UInt8]) -> [UInt8] {
        guard !UTF8Check.isValid(text) else { return text }
        repairedCount += 1
        return Array(String(decoding: text, as: UTF8.self).utf8)
    }
}

extension DumpReader {
    private func warnAboutSite() {
        if site.scriptURL == nil {
            counts.warnings.append(
                "\(file.name): the dump does not name its wiki, so articles have no permalink; "
                    + "--project (such as enwiki) supplies it")
        }
        if site.language == LanguageCode.undetermined {
            counts.warnings.append(
                "\(file.name): the dump does not name its language; --language supplies it")
        }
    }

    /// Where a dump that ends early was whole for the last time.
    private func endEarly(_ error: SourceError) throws(SourceError) {
        let place =
            lastPage.map {
                "its last whole page is \"\($0.title)\" (id \($0.id)), "
                    + "which ends at byte \($0.endOffset)"
            } ?? "not one page is whole"
        guard options.acceptTruncated, let lastPage else {
            throw SourceError(
                .truncated, file.name,
                "the dump ends early (\(error.reason)): \(place); fetch it again, "
                    + "or take what is there with --accept-truncated")
        }
        counts.truncation = Truncation(
            lastTitle: lastPage.title, lastArticle: lastPage.id, byte: lastPage.endOffset)
        counts.warnings.append("\(file.name): the dump ends early: \(place)")
    }

    private func checkEnd() throws(SourceError) {
        guard pageCount > 0 else {
            throw SourceError(
                .badData, file.name, "there is no page in it; export or fetch it again")
        }
    }
}

extension SourceError {
    static func licenseUnknown(_ subject: String) -> SourceError {
        SourceError(
            .licenseUnknown, subject,
            "neither the source nor its project tells the licence; give it with --license "
                + "(such as CC-BY-SA-4.0)")
    }
}
