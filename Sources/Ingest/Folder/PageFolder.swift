// A folder of pages: the form for those who write their own.

import BundleFormat
import Foundation
import Markup

/// Reads the pages of a folder and its subfolders in the order of their paths.
final class PageFolder: ItemReader {
    private static let maximumProvenanceSizeInBytes = 64 << 20
    /// Files that come with a folder rather than being of it.
    private static let companions: Set<String> = [
        "changelog", "code_of_conduct", "contributing", "copying", "license", "licence", "notice",
        "provenance", "readme", "security",
    ]

    private let root: URL
    private let path: String
    private let source: String
    private let options: SourceOptions
    private var pages: ArraySlice<String> = []
    /// Paths without their extension that more than one page has.
    private var shared: Set<String> = []
    private var provenance = FolderProvenance()
    private var counts = SourceSummary()

    init(_ path: String, options: SourceOptions) throws(SourceError) {
        self.path = path
        self.options = options
        root = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
        source = root.lastPathComponent
        let files = try FolderListing.files(in: root, name: path)
        for file in files where Self.stem(of: file) == ProvenanceFile.name {
            try readProvenance(file)
        }
        let found = files.filter { PageForm($0) != nil }
        pages = found[...]
        shared = Self.shared(found)
        let others = files.count { PageForm($0) == nil && Self.stem(of: $0) != ProvenanceFile.name }
        if others > 0 { counts.skipped[.notAnArticle] = others }
        guard !pages.isEmpty else {
            throw SourceError(
                .badData, path,
                "there is no page (.md, .markdown, .html, .htm, .xhtml, .txt) in the folder")
        }
        for stray in provenance.strayEntries(pages: Set(found)) {
            let file = [path, stray.folder, ProvenanceFile.name].filter { !$0.isEmpty }
            counts.warnings.append(
                "\(file.joined(separator: "/")): it names \"\(stray.path)\", which is no page")
        }
    }

    private static func stem(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }

    private static func shared(_ pages: [String]) -> Set<String> {
        var seen: Set<String> = []
        return Set(pages.map(FolderListing.withoutExtension).filter { !seen.insert($0).inserted })
    }

    private func readProvenance(_ file: String) throws(SourceError) {
        let name = "\(path)/\(file)"
        let bytes = try InputFile(root.appendingPathComponent(file).path).read(
            upTo: Self.maximumProvenanceSizeInBytes)
        let folder = file.split(separator: "/").dropLast().joined(separator: "/")
        provenance.add(try ProvenanceFile(bytes, file: name), in: folder)
    }

    var summary: SourceSummary { counts }

    func next() throws(SourceError) -> SourceItem? {
        while let page = pages.popFirst() {
            if let article = try article(page) {
                counts.articles += 1
                return .article(article)
            }
        }
        guard counts.articles > 0 else {
            throw SourceError(.badData, path, "no page in the folder has a title and text")
        }
        return nil
    }

    // MARK: Pages

    private func article(_ page: String) throws(SourceError) -> PendingArticle? {
        guard let form = PageForm(page) else { return nil }
        let name = "\(path)/\(page)"
        let head = try PageHead(try read(page, form: form, name: name), form: form, name: name)
        if head.isRedirect { return skip(.notAnArticle) }
        let record = PageRecord(
            head.fields.over(provenance.fields(of: page)), name: name, options: options)
        let stem = Self.stem(of: FolderListing.withoutExtension(page))
        guard record.title != nil || !Self.companions.contains(stem.lowercased()) else {
            counts.warnings.append("\(name): left out, since its front matter has no title")
            return skip(.notAnArticle)
        }
        guard head.body.contains(where: { !$0.isXMLSpace }) else { return skip(.noText) }
        let title = record.title ?? head.heading ?? stem
        let language = try record.language()
        return PendingArticle(
            identity: ArticleIdentity(source: source, article: id(of: page)),
            title: title, language: language,
            provenance: try record.provenance(), level: try record.level(),
            summary: record.summary, categories: record.categories,
            body: Self.body(head.text(of: title), form: form, language: language))
    }

    /// The path without its extension, which stays where it alone tells two pages apart.
    private func id(of page: String) -> String {
        let id = FolderListing.withoutExtension(page)
        return shared.contains(id) && !page.hasSuffix(".md") ? page : id
    }

    private static func body(
        _ text: [UInt8], form: PageForm, language: String
    ) -> PendingArticle.Body {
        switch form {
        case .markdown: .markdown(text)
        case .html: .html(text, HTMLContext(language: language))
        case .text: .plain(String(decoding: text, as: UTF8.self))
        }
    }

    private func skip(_ reason: SkipReason) -> PendingArticle? {
        counts.skipped[reason, default: 0] += 1
        return nil
    }

    private func read(_ page: String, form: PageForm, name: String) throws(SourceError) -> [UInt8] {
        let file = try InputFile(root.appendingPathComponent(page).path)
        guard file.totalBytes ?? 0 <= options.maximumArticleSizeInBytes else {
            throw SourceError(.badData, name, "the page is larger than an article may be")
        }
        let bytes = try file.read(upTo: options.maximumArticleSizeInBytes)
        counts.bytesRead += bytes.count
        let encoding = try PageEncoding(bytes, form: form, name: name)
        if let remark = encoding.remark { counts.warnings.append("\(name): \(remark)") }
        return encoding.text
    }
}
