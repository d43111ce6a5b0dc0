// Wikimedia Enterprise delivers articles as lines of JSON, alone or in an archive.

import BundleFormat
import JSON

/// Reads article objects of Wikimedia Enterprise.
final class EnterpriseReader: ItemReader {
    /// Titles that a warning names; of the others it gives the number.
    private static let namedTitleCount = 5
    private static let endings = [".ndjson", ".jsonl", ".json"]

    private let file: InputFile
    private let options: SourceOptions
    private let archive: TarArchive?
    private var lines: JSONLines?
    private var sites = EnterpriseSites()
    private var waiting: [SourceItem] = []
    private var last: LastWhole?
    private var counts = SourceSummary()
    private var objectCount = 0
    private var hasEnded = false
    private var risky: [String] = []

    init(_ lines: JSONLines, file: InputFile, options: SourceOptions) {
        self.lines = lines
        self.file = file
        self.options = options
        archive = nil
    }

    init(_ archive: TarArchive, file: InputFile, options: SourceOptions) {
        self.archive = archive
        self.file = file
        self.options = options
    }

    var summary: SourceSummary {
        var summary = counts
        summary.bytesRead = file.bytesRead
        summary.totalBytes = file.totalBytes
        summary.warnings += file.warnings
        if !risky.isEmpty { summary.warnings.append(riskWarning) }
        return summary
    }

    private var riskWarning: String {
        let named = risky.map { "\"\($0)\"" }.joined(separator: ", ")
        let others = (counts.skipped[.revertRisk] ?? 0) - risky.count
        return "\(file.name): revisions that are likely to be reverted were left out: \(named)"
            + (others > 0 ? " and \(others) more" : "")
    }

    func next() throws(SourceError) -> SourceItem? {
        do {
            while waiting.isEmpty {
                guard let value = try nextValue() else { break }
                try read(value)
            }
        } catch  where error.kind == .truncated {
            try counts.endEarly(error, after: last, options: options)
            (lines, hasEnded) = (nil, true)
        }
        if let item = waiting.popLast() { return item }
        guard objectCount > 0 else {
            let form = archive == nil ? "article" : "file of articles (.ndjson)"
            throw SourceError(.badData, file.name, "there is no \(form) in it")
        }
        return nil
    }

    /// The next object, of the next file if the archive holds several.
    private func nextValue() throws(SourceError) -> JSONValue? {
        while !hasEnded {
            if let value = try lines?.next() { return value }
            guard let archive else { return nil }
            guard let name = try archive.nextFile() else { break }
            lines = Self.isWanted(name) ? lines(of: archive, name) : nil
        }
        return nil
    }

    private func lines(of archive: TarArchive, _ member: String) -> JSONLines {
        JSONLines(
            TarFileStream(archive), name: file.name, member: FieldText.clean(member),
            options: options)
    }

    private static func isWanted(_ name: String) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        return !last.hasPrefix(".") && endings.contains { last.hasSuffix($0) }
    }

    private func read(_ value: JSONValue) throws(SourceError) {
        let place = lines?.place ?? ""
        let record = try EnterpriseRecord(value, place: place, name: file.name)
        objectCount += 1
        guard options.namespaces.contains(record.namespace) else { return skip(.namespace) }
        if record.isTextSuppressed { return skip(.suppressed) }
        if let risk = record.revertRisk, risk > options.revertRiskThreshold {
            if risky.count < Self.namedTitleCount { risky.append(record.title) }
            return skip(.revertRisk)
        }
        let site = sites.site(of: record, fileName: SourceName.of(file.name), options: options)
        guard let article = try record.article(site: site, options: options) else {
            return skip(.noText)
        }
        let redirects = record.redirects(site: site)
        waiting = redirects.reversed().map { .redirect($0) } + [.article(article)]
        counts.articles += 1
        counts.redirects += redirects.count
        last = LastWhole(
            title: article.title, article: article.identity.article,
            byte: lines?.byteOffset ?? 0)
    }

    private func skip(_ reason: SkipReason) { counts.skipped[reason, default: 0] += 1 }
}

/// The wikis that objects are of, which one delivery names over and over.
struct EnterpriseSites {
    private struct Key: Hashable {
        let databaseName: String
        let base: String
        let language: String
    }

    private var sites: [Key: Site] = [:]

    mutating func site(
        of record: EnterpriseRecord, fileName: String, options: SourceOptions
    ) -> Site {
        let key = Key(
            databaseName: record.databaseName, base: record.base, language: record.languageCode)
        if let site = sites[key] { return site }
        var information = SiteInformation()
        information.databaseName = key.databaseName
        information.base = key.base
        let site = Site(
            information, documentLanguage: key.language, fileName: fileName, options: options)
        sites[key] = site
        return site
    }
}
