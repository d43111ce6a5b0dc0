// From the pages of a ZIM file to articles and redirects.

import BundleFormat
import Markup
import Passages

/// Reads a ZIM file: articles in the order in which they lie in it, then redirects by their paths.
///
/// The file is compared with its checksum before the first article. Beside one open cluster, memory
/// is 13 bytes for each page.
final class ZIMSource: ItemReader {
    private let name: String
    private let archive: ZIMArchive
    private let options: SourceOptions
    private var book: Book?
    private var nextPage = 0
    private var nextEntry = 0
    /// Titles of pages that are called otherwise than their entries, by the entries' numbers.
    private var pageTitles: [Int: String] = [:]
    private var lastArticle: (place: BlobPlace, title: String)?
    private var skippedMainPage = false
    private var repairedCount = 0
    private var counts = SourceSummary()

    /// What is known once the directory has been read.
    private struct Book {
        let contents: ZIMContents
        let origin: ZIMOrigin
        /// Knows namespaces by their prefixes, if the file was made of a wiki.
        let site: Site?
    }

    /// - Parameter path: The file, the first of its parts, or its name without the parts' endings.
    init(_ path: String, options: SourceOptions) throws(SourceError) {
        name = path
        self.options = options
        archive = try ZIMArchive(path, programPath: options.programPath)
        counts.totalBytes = archive.file.size
    }

    var summary: SourceSummary {
        var summary = counts
        if repairedCount > 0 {
            summary.warnings.append(
                "\(name): bytes that are not UTF-8 were replaced by U+FFFD; "
                    + "pages that held some: \(repairedCount)")
        }
        return summary
    }

    func next() throws(SourceError) -> SourceItem? {
        let book = try openBook()
        while nextPage < book.contents.pages.count {
            let page = book.contents.pages[nextPage]
            nextPage += 1
            if let item = try item(at: page, in: book) { return item }
        }
        while nextEntry < archive.entryCount {
            nextEntry += 1
            if let item = try redirect(nextEntry - 1, in: book) { return item }
        }
        counts.bytesRead = archive.file.size
        guard counts.articles > 0 else {
            throw SourceError(.badData, name, "there is no article in it; give another file")
        }
        return nil
    }

    private func openBook() throws(SourceError) -> Book {
        if let book { return book }
        let contents = try ZIMContents(archive)
        try ZIMChecksum.check(archive)
        let origin = ZIMOrigin(contents.metadata, file: name, options: options)
        counts.warnings += origin.warnings
        if contents.otherCount > 0 { counts.skipped[.notAnArticle] = contents.otherCount }
        let site = origin.project.map { _ in
            Site(
                SiteInformation(), documentLanguage: origin.language, fileName: origin.source,
                options: options)
        }
        let opened = Book(contents: contents, origin: origin, site: site)
        book = opened
        return opened
    }

    private func item(
        at page: ZIMContents.Page, in book: Book
    ) throws(SourceError) -> SourceItem? {
        let entry = try archive.entry(Int(page.entry))
        if let lastArticle, lastArticle.place == page.place {
            return alias(ZIMTitle.of(entry), of: lastArticle.title, in: book)
        }
        counts.bytesRead = try archive.place(ofCluster: Int(page.place.cluster))
        guard let bytes = try text(of: entry, at: page.place) else { return nil }
        let context = HTMLContext(language: book.origin.language)
        let title = ZIMTitle.of(entry, page: bytes, context: context)
        guard !title.isEmpty else { return skip(.noTitle) }
        guard options.namespaces.contains(book.site?.namespace(ofTitle: title) ?? 0) else {
            return skip(.namespace)
        }
        if try isCopy(entry, titled: title, in: book) {
            return alias(ZIMTitle.words(entry.path), of: title, in: book)
        }
        if entry.index == book.contents.mainPage, book.contents.pages.count > 1,
            !Self.hasProse(bytes, context)
        {
            skippedMainPage = true
            return skip(.linksOnly)
        }
        if title != ZIMTitle.of(entry) { pageTitles[entry.index] = title }
        lastArticle = (page.place, title)
        return .article(try article(entry, title: title, bytes, context, in: book.origin))
    }

    /// Whether a page stands under the path of a redirect, and under its own path too.
    ///
    /// Titles of a wiki are its paths. Packers that follow a redirect when they fetch it make a copy
    /// of its target, with the target's title.
    private func isCopy(
        _ entry: ZIMEntry, titled title: String, in book: Book
    ) throws(SourceError) -> Bool {
        guard book.site != nil, ZIMTitle.words(entry.path) != title else { return false }
        let path = title.split(separator: " ").joined(separator: "_")
        guard path != entry.path, let own = try archive.entry(entry.namespace, path) else {
            return false
        }
        return book.contents.isArticle(own) && ZIMTitle.of(own) == title
    }

    /// The bytes of a page, nil if there are none or too many.
    private func text(
        of entry: ZIMEntry, at place: BlobPlace
    ) throws(SourceError) -> [UInt8]? {
        let size = try archive.size(of: place)
        guard size <= options.maximumArticleSizeInBytes else {
            counts.warnings.append(
                "\(name): the page \"\(ZIMTitle.of(entry))\" is larger than "
                    + "\(options.maximumArticleSizeInBytes) bytes and was left out")
            skip(.tooLarge)
            return nil
        }
        let bytes = try archive.bytes(0..<size, of: place)
        guard bytes.contains(where: { !$0.isXMLSpace }) else {
            skip(.noText)
            return nil
        }
        guard !UTF8Check.isValid(bytes) else { return bytes }
        repairedCount += 1
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private func article(
        _ entry: ZIMEntry, title: String, _ bytes: [UInt8], _ context: HTMLContext,
        in origin: ZIMOrigin
    ) throws(SourceError) -> PendingArticle {
        // Pages are parsed by others; only where nothing else tells the licence is it done here too.
        let license =
            origin.license ?? origin.page.license(of: HTML.page(from: bytes, context: context))
        guard let license else { throw .licenseUnknown(name) }
        counts.articles += 1
        return PendingArticle(
            identity: ArticleIdentity(source: origin.source, article: entry.path), title: title,
            language: origin.language,
            provenance: origin.provenance(title: title, license: license),
            signals: origin.signals, origin: origin.page, body: .html(bytes, context))
    }

    @discardableResult
    private func skip(_ reason: SkipReason) -> SourceItem? {
        counts.skipped[reason, default: 0] += 1
        return nil
    }

    /// Whether a page says something beside linking to others.
    private static func hasProse(_ bytes: [UInt8], _ context: HTMLContext) -> Bool {
        HTML.page(from: bytes, context: context).document.passages().contains {
            $0.kind == .paragraph && $0.text.utf8.count >= 120
        }
    }
}

extension ZIMSource {
    /// The redirect of an entry, nil if it is none or leads to no article.
    private func redirect(_ index: Int, in book: Book) throws(SourceError) -> SourceItem? {
        let entry = try archive.entry(index)
        guard book.contents.isContent(entry), case .redirect = entry.content else { return nil }
        guard let target = try archive.destination(of: entry), book.contents.isArticle(target),
            !(skippedMainPage && target.index == book.contents.mainPage)
        else { return skip(.leadsNowhere) }
        return alias(
            ZIMTitle.of(entry), of: pageTitles[target.index] ?? ZIMTitle.of(target), in: book)
    }

    /// Another title of an article; nil if it is the same, so that nothing is left out.
    private func alias(_ title: String, of target: String, in book: Book) -> SourceItem? {
        guard !title.isEmpty, title != target else { return nil }
        counts.redirects += 1
        return .redirect(
            SourceRedirect(
                source: book.origin.source, title: title, target: target, section: nil,
                language: book.origin.language))
    }
}
