// A dump may bring the wiki's templates along, before or after the pages that use them.

import Markup
import SQLite
import Synchronization
import Zstandard

/// The templates of a dump, on disk; asked by all workers.
final class TemplateShelf: TemplateLibrary {
    /// What asks the scratch database; one thread at a time.
    private struct Lookup: ~Copyable {
        let database: Database
        var select: Statement

        mutating func text(_ name: String) throws -> (target: String?, frame: [UInt8])? {
            defer { select.reset() }
            try select.bind(name, at: 1)
            guard try select.step() else { return nil }
            return (select.text(0), select.bytes(1))
        }
    }

    fileprivate static let maximumSizeInBytes = 4 << 20
    private let lookup: Mutex<Lookup>

    private init(_ lookup: consuming sending Lookup) {
        self.lookup = Mutex(lookup)
    }

    /// Reads the templates of an export; nil when it has none.
    ///
    /// What is wrong with the export is for those to say who read its pages.
    static func collect(
        from stream: any ByteStream, name: String, options: SourceOptions
    ) throws(SourceError) -> TemplateShelf? {
        var templates = TemplatePages(stream, name: name, options: options)
        do {
            let database = try Database.writable(at: "")
            try database.execute(
                """
                PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4000;
                CREATE TABLE template (name TEXT PRIMARY KEY, target TEXT, source BLOB)
                  WITHOUT ROWID; BEGIN
                """)
            var insert = try database.prepare("INSERT OR REPLACE INTO template VALUES (?, ?, ?)")
            var compressor = try Compressor(level: 1)
            var isEmpty = true
            while let template = templates.next() {
                isEmpty = false
                try insert.bind(template.name, at: 1)
                try insert.bind(template.target, at: 2)
                try insert.bind(try compressor.compress(template.source), at: 3)
                try insert.run()
            }
            if isEmpty { return nil }
            let select = try database.prepare("SELECT target, source FROM template WHERE name = ?")
            return TemplateShelf(Lookup(database: database, select: select))
        } catch {
            throw SourceError(
                .inputOutput, name, "its templates do not fit on the disk; make room and try again")
        }
    }

    func source(ofTemplate name: String) -> [UInt8]? {
        var wanted = name
        for _ in 0..<4 {
            let found = lookup.withLock { lookup in
                (try? lookup.text(wanted)).flatMap { $0 }
            }
            guard let found else { return nil }
            if let target = found.target {
                wanted = target
                continue
            }
            guard var decompressor = try? Decompressor() else { return nil }
            return try? decompressor.decompress(
                found.frame, maximumSizeInBytes: Self.maximumSizeInBytes)
        }
        return nil
    }
}

/// The templates among the pages of an export.
private struct TemplatePages: ~Copyable {
    struct Template {
        let name: String
        /// The name of another template that this one stands for.
        let target: String?
        let source: [UInt8]
    }

    private let name: String
    private let options: SourceOptions
    private var parser: DumpParser
    private var site: Site

    init(_ stream: any ByteStream, name: String, options: SourceOptions) {
        self.name = name
        self.options = options
        parser = DumpParser(
            stream, name: name, maximumTextSizeInBytes: TemplateShelf.maximumSizeInBytes)
        site = Site(SiteInformation(), documentLanguage: nil, fileName: name, options: options)
    }

    /// Nil at the end, and where the export is damaged.
    mutating func next() -> Template? {
        let isTemplate = { [site] (page: DumpPage) in
            (page.namespace ?? site.namespace(ofTitle: page.title)) == 10
        }
        while let part = try? parser.next(wantsText: isTemplate) {
            if case .site(let information) = part {
                site = Site(
                    information, documentLanguage: nil, fileName: name, options: options)
                return next()
            }
            guard case .page(let page) = part, isTemplate(page), let text = page.newest?.text
            else { continue }
            let target = page.redirectTarget ?? RedirectText.target(text)
            return Template(
                name: Self.key(page.title), target: target.map(Self.key),
                source: XMLEntities.decode(text[...]))
        }
        return nil
    }

    /// The title without its namespace, as templates are called.
    private static func key(_ title: String) -> String {
        let name = title.utf8.firstIndex(of: UInt8(ascii: ":")).map {
            title[title.utf8.index(after: $0)...]
        }
        return (name ?? title[...]).split { $0 == " " || $0 == "_" }.joined(separator: " ")
            .lowercased()
    }
}
