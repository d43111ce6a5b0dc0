// Each form of page says in its own way what it is about and who wrote it.

import Markup

/// What a page says about itself, and the text behind that.
struct PageHead {
    var fields = PageFields()
    var body: [UInt8]
    /// What the page is called by its first heading or line, if nothing else says.
    var heading: String?
    /// The text behind a line that is only a title, if the heading is such a line.
    private var rest: [UInt8]?
    /// Whether the page only leads to another.
    var isRedirect = false

    /// - Parameter name: The file, for messages.
    init(_ text: [UInt8], form: PageForm, name: String) throws(SourceError) {
        body = text
        switch form {
        case .markdown:
            try readFrontMatter(name)
            heading = Self.firstHeading(body)
        case .text:
            try readFrontMatter(name)
            takeTitleLine()
        case .html: try readHTML(name)
        }
    }

    // MARK: Front matter

    private mutating func readFrontMatter(_ name: String) throws(SourceError) {
        let matter = try Self.frontMatter(body, name)
        add(matter, name)
        body = Array(body[matter.end...])
    }

    private static func frontMatter(
        _ bytes: [UInt8], _ name: String
    ) throws(SourceError) -> FrontMatter {
        do {
            return try FrontMatter(bytes)
        } catch {
            throw SourceError(.badData, name, error.description)
        }
    }

    /// - Parameter offset: Lines of the file before the front matter.
    private mutating func add(_ matter: FrontMatter, _ name: String, offset: Int = 0) {
        let ordered = matter.fields.sorted { matter.lines[$0.key] ?? 0 < matter.lines[$1.key] ?? 0 }
        for (key, values) in ordered {
            fields.set(key, values, file: name, line: matter.lines[key].map { $0 + offset })
        }
    }

    // MARK: Titles

    /// The heading at the top of a page, without its markup.
    private static func firstHeading(_ body: [UInt8]) -> String? {
        let line = body.split(separator: 0x0A).first { !$0.allSatisfy(\.isXMLSpace) }
        guard let line, case .heading(_, let text) = Markdown.document(from: line).blocks.first
        else {
            return nil
        }
        let title = FieldText.clean(text)
        return title.isEmpty ? nil : title
    }

    /// A short first line with an empty one behind it is the title of a text, not of its text.
    private mutating func takeTitleLine() {
        let start = body.firstIndex { !$0.isXMLSpace } ?? body.endIndex
        guard let end = body[start...].firstIndex(of: 0x0A), end - start <= 100 else { return }
        let next = body[(end + 1)...].prefix { $0 != 0x0A }
        let title = FieldText.clean(Array(body[start..<end]))
        guard next.allSatisfy(\.isXMLSpace), !title.isEmpty,
            !".!?:;,".utf8.contains(title.utf8.last ?? 0), !"-*•".contains(title.first ?? "-")
        else { return }
        heading = title
        rest = Array(body[end...])
    }

    /// The text of a page with this title, which it need not say again.
    func text(of title: String) -> [UInt8] { title == heading ? rest ?? body : body }

    // MARK: HTML

    private mutating func readHTML(_ name: String) throws(SourceError) {
        if let comment = Self.comment(in: body) {
            let matter = try Self.frontMatter(Array(body[comment]), name)
            let before = body[..<comment.lowerBound].count { $0 == 0x0A }
            add(matter, name, offset: before)
        }
        let page = HTML.page(from: body, context: HTMLContext())
        isRedirect = page.document.redirectTarget != nil
        heading = page.title.map { FieldText.clean($0) }
        let metadata = page.metadata
        let first = { (keys: [String]) in keys.lazy.compactMap { metadata[$0] }.first }
        let stated: [(String, String?)] = [
            ("title", first(["haversack:title"])),
            ("language", page.language.flatMap(LanguageCode.normalized)),
            ("description", first(["description", "dcterms.description", "og:description"])),
            ("level", first(["level"])),
            ("authors", first(["author", "authors", "dcterms.creator", "dc.creator"])),
            ("license", Self.license(of: page)),
            ("url", page.address),
            (
                "date",
                first([
                    "date", "dcterms.modified", "dcterms.date", "dc.date", "article:modified_time",
                    "article:published_time",
                ])
            ),
            ("retrieved", first(["retrieved"])),
            ("translation_of", first(["translation_of", "translation-of"])),
        ]
        for (key, value) in stated { fields.set(key, value.map { [$0] } ?? [], file: name) }
        let keywords = first(["categories", "keywords", "article:tag"]) ?? ""
        fields.set("categories", keywords.split(separator: ",").map(String.init), file: name)
    }

    /// What `rel="license"` or a `meta` element names, if it can be put in SPDX's words.
    private static func license(of page: HTMLPage) -> String? {
        let named = ["license", "licence", "dcterms.license", "dc.rights"].lazy
            .compactMap { page.metadata[$0] }.first
        if let named {
            return LicenseName(named)?.identifier
        }
        return page.licenseAddress.flatMap { LicenseName($0)?.identifier }
    }

    /// The inside of a comment near the start that holds front matter.
    private static func comment(in body: [UInt8]) -> Range<Int>? {
        guard let open = body.prefix(1_024).firstRange(of: Array("<!--".utf8)) else { return nil }
        var start = open.upperBound
        while start < body.endIndex, body[start].isXMLSpace { start += 1 }
        guard body[start...].starts(with: "---".utf8),
            let close = body[start...].firstRange(of: Array("\n-->".utf8))
        else { return nil }
        return start..<(close.lowerBound + 1)
    }
}
