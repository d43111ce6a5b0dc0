// The export schema, versions 0.3 to 0.11, over the tags of its XML.
//
// Elements that are not named here (uploads, discussion threads, content of other slots) are passed
// over whole, so later versions of the schema read as far as they keep what is here.

extension XMLName {
    static let mediawiki = XMLName("mediawiki")
    static let page = XMLName("page")
    static let revision = XMLName("revision")
    static let text = XMLName("text")
    static let title = XMLName("title")
    static let id = XMLName("id")
    static let namespace = XMLName("ns")
    static let redirect = XMLName("redirect")
    static let timestamp = XMLName("timestamp")
    static let contributor = XMLName("contributor")
    static let userName = XMLName("username")
    static let address = XMLName("ip")
    static let model = XMLName("model")
    static let siteInformation = XMLName("siteinfo")
    static let siteName = XMLName("sitename")
    static let databaseName = XMLName("dbname")
    static let base = XMLName("base")
    static let namespaces = XMLName("namespaces")
}

/// Reads an export's parts in the order of the document.
struct DumpParser: ~Copyable {
    /// What a dump holds at its first level.
    enum Part {
        case start(language: String?)
        case site(SiteInformation)
        case page(DumpPage)
        case end
    }

    /// Titles, names and dates are shorter; what is not is refused.
    private static let fieldLimitInBytes = 1 << 16

    private let maximumTextSizeInBytes: Int
    private var scanner: XMLScanner
    private var isInside = false

    init(_ stream: any ByteStream, name: String, maximumTextSizeInBytes: Int) {
        scanner = XMLScanner(stream, name: name)
        self.maximumTextSizeInBytes = maximumTextSizeInBytes
    }

    /// The next part; nil at the end of the file.
    ///
    /// - Parameter wantsText: Whether a page's text is needed, asked before it is read.
    /// - Throws: ``SourceError`` of kind `truncated` if the file ends within the dump.
    mutating func next(
        wantsText: (DumpPage) -> Bool
    ) throws(SourceError) -> Part? {
        while let tag = try scanner.next() {
            if !isInside { return try start(tag) }
            switch (tag.name, tag.kind) {
            case (.mediawiki, .close):
                isInside = false
                return .end
            case (.siteInformation, .open): return .site(try readSite())
            case (.page, .open): return .page(try readPage(wantsText: wantsText))
            case (_, .close): throw scanner.failure("</\(tag.name)> that closes nothing")
            default: try skip(tag)
            }
        }
        guard !isInside else { throw truncated }
        return nil
    }

    private var truncated: SourceError {
        SourceError(.truncated, scanner.name, "no </mediawiki> at its end")
    }

    private mutating func start(_ tag: XMLTag) throws(SourceError) -> Part {
        guard tag.name == .mediawiki, tag.kind == .open else {
            throw SourceError(
                .badData, scanner.name,
                "<\(tag.name)> stands where a MediaWiki export begins with <mediawiki>")
        }
        isInside = true
        return .start(language: tag.attribute("xml:lang"))
    }

    private mutating func readSite() throws(SourceError) -> SiteInformation {
        var site = SiteInformation()
        while let tag = try child(of: .siteInformation) {
            switch tag.name {
            case .siteName: site.name = try field(tag)
            case .databaseName: site.databaseName = try field(tag)
            case .base: site.base = try field(tag)
            case .namespaces where tag.kind == .open: try readNamespaces(into: &site)
            default: try skip(tag)
            }
        }
        return site
    }

    private mutating func readNamespaces(into site: inout SiteInformation) throws(SourceError) {
        while let tag = try child(of: .namespaces) {
            let key = tag.attribute("key").flatMap { Int($0) }
            let name = try field(tag)
            if let key, !name.isEmpty { site.namespaces[key] = name }
        }
    }

    private mutating func readPage(
        wantsText: (DumpPage) -> Bool
    ) throws(SourceError) -> DumpPage {
        var page = DumpPage()
        while let tag = try child(of: .page) {
            switch tag.name {
            case .title: page.title = try field(tag)
            case .namespace: page.namespace = Int(try field(tag))
            case .id: page.id = try field(tag)
            case .redirect:
                page.redirectTarget = tag.attribute("title")
                try skip(tag)
            case .revision where tag.kind == .open:
                page.add(try readRevision(newerThan: page.newest, keepsText: wantsText(page)))
            default: try skip(tag)
            }
        }
        page.endOffset = scanner.byteOffset
        return page
    }

    private mutating func readRevision(
        newerThan newest: DumpRevision?, keepsText: Bool
    ) throws(SourceError) -> DumpRevision {
        var revision = DumpRevision()
        while let tag = try child(of: .revision) {
            switch tag.name {
            case .id: revision.id = try field(tag)
            case .timestamp: revision.timestamp = try field(tag)
            case .model: revision.model = try field(tag)
            case .contributor: revision.contributor = try readContributor(tag)
            case .text:
                let isOlder = newest.map { revision.order < $0.order } ?? false
                try readText(tag, into: &revision, keeps: keepsText && !isOlder)
            default: try skip(tag)
            }
        }
        return revision
    }

    private mutating func readText(
        _ tag: XMLTag, into revision: inout DumpRevision, keeps: Bool
    ) throws(SourceError) {
        guard tag.kind == .open else { return }
        guard keeps else { return try skip(tag) }
        let close = try scanner.next(keeping: maximumTextSizeInBytes)
        try check(close, closes: tag)
        revision.isTooLarge = scanner.hasOverflowed
        if !revision.isTooLarge { revision.text = [UInt8](scanner.text[...]) }
    }

    private mutating func readContributor(_ tag: XMLTag) throws(SourceError) -> String? {
        guard tag.kind == .open else { return nil }
        var name: String?
        while let part = try child(of: .contributor) {
            switch part.name {
            case .userName: name = Contributor.shownName(try field(part))
            case .address:
                if !(try field(part)).isEmpty { name = Contributor.withheld }
            default: try skip(part)
            }
        }
        return name
    }

    /// The next tag within an element; nil where the element ends.
    private mutating func child(of parent: XMLName) throws(SourceError) -> XMLTag? {
        guard let tag = try scanner.next() else { throw truncated }
        guard tag.kind == .close else { return tag }
        guard tag.name == parent else {
            throw scanner.failure("</\(tag.name)> within <\(parent)>")
        }
        return nil
    }

    /// The content of an element that holds text only, without white space around it.
    private mutating func field(_ tag: XMLTag) throws(SourceError) -> String {
        guard tag.kind == .open else { return "" }
        let close = try scanner.next(keeping: Self.fieldLimitInBytes)
        try check(close, closes: tag)
        guard !scanner.hasOverflowed else {
            throw scanner.failure("<\(tag.name)> is longer than it may be")
        }
        return FieldText.clean(XMLEntities.decode(scanner.text[...]))
    }

    private func check(_ close: XMLTag?, closes tag: XMLTag) throws(SourceError) {
        guard let close else { throw truncated }
        guard close.kind == .close, close.name == tag.name else {
            throw scanner.failure("<\(close.name)> within <\(tag.name)>")
        }
    }

    /// Passes over an element with all that is in it.
    private mutating func skip(_ tag: XMLTag) throws(SourceError) {
        var depth = tag.kind == .open ? 1 : 0
        while depth > 0 {
            guard let inner = try scanner.next() else { throw truncated }
            switch inner.kind {
            case .open: depth += 1
            case .close: depth -= 1
            case .empty: break
            }
        }
    }
}
