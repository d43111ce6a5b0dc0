// A folder of Markdown pages: the form for those who write their own.

import BundleFormat
import Foundation
import Markup

/// Reads the pages of a folder and its subfolders in the order of their paths.
final class MarkdownFolder: ItemReader {
    private static let maximumPageCount = 1_000_000
    /// Files that come with a folder rather than being of it.
    private static let companions: Set<String> = [
        "changelog", "code_of_conduct", "contributing", "copying", "license", "licence", "notice",
        "readme", "security",
    ]

    private let root: URL
    private let path: String
    private let source: String
    private let options: SourceOptions
    private var pages: ArraySlice<String>
    private var counts = SourceSummary()

    init(_ path: String, options: SourceOptions) throws(SourceError) {
        self.path = path
        self.options = options
        root = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
        source = root.lastPathComponent
        let files = try FolderListing.files(in: root, name: path)
        pages = files.filter(FolderListing.isMarkdown)[...]
        let others = files.count - pages.count
        if others > 0 { counts.skipped[.notAnArticle] = others }
        guard !pages.isEmpty else {
            throw SourceError(
                .badData, path, "there is no Markdown page (.md, .markdown) in the folder")
        }
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

    private func article(_ page: String) throws(SourceError) -> PendingArticle? {
        let name = "\(path)/\(page)"
        let (fields, body) = try split(try read(page, name: name), name: name)
        let record = PageRecord(fields, name: name, options: options)
        let id = FolderListing.withoutExtension(page)
        let stem = String(id.split(separator: "/").last ?? "")
        guard record.title != nil || !Self.companions.contains(stem.lowercased()) else {
            counts.warnings.append("\(name): left out, since its front matter has no title")
            return skip(.notAnArticle)
        }
        guard body.contains(where: { !$0.isXMLSpace }) else { return skip(.noText) }
        return PendingArticle(
            identity: ArticleIdentity(source: source, article: id),
            title: record.title ?? firstHeading(body) ?? stem,
            language: try record.language(), provenance: try record.provenance(),
            level: try record.level(), summary: record.summary, categories: record.categories,
            body: .markdown(body))
    }

    private func split(
        _ bytes: [UInt8], name: String
    ) throws(SourceError) -> ([String: [String]], [UInt8]) {
        do {
            let (fields, body) = try FrontMatter.split(bytes)
            return (fields, [UInt8](body))
        } catch {
            throw SourceError(.badData, name, error.description)
        }
    }

    /// The heading at the top of a page, without its markup.
    private func firstHeading(_ body: [UInt8]) -> String? {
        let line = body.split(separator: 0x0A).first { !$0.allSatisfy(\.isXMLSpace) }
        guard let line, case .heading(_, let text) = Markdown.document(from: line).blocks.first
        else {
            return nil
        }
        let title = FieldText.clean(text)
        return title.isEmpty ? nil : title
    }

    private func skip(_ reason: SkipReason) -> PendingArticle? {
        counts.skipped[reason, default: 0] += 1
        return nil
    }

    private func read(_ page: String, name: String) throws(SourceError) -> [UInt8] {
        let file = try InputFile(root.appendingPathComponent(page).path)
        guard file.totalBytes ?? 0 <= options.maximumArticleSizeInBytes else {
            throw SourceError(.badData, name, "the page is larger than an article may be")
        }
        var bytes = try file.read(upTo: options.maximumArticleSizeInBytes)
        counts.bytesRead += bytes.count
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if UTF8Check.isValid(bytes) { return bytes }
        counts.warnings.append("\(name): bytes that are not UTF-8 were replaced by U+FFFD")
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
}
