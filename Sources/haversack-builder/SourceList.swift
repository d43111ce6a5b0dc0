// What a command reads: sources with their options, one after another.

import BundleFormat
import Ingest
import Terminal

/// Sources as the command line and a recipe name them.
struct SourceList {
    struct Entry {
        let path: String
        let options: SourceOptions

        /// Text can be looked at before its licence is settled; a bundle cannot be made of it.
        ///
        /// - Parameter notice: Is told what a person who waits should know.
        func openForLooking(notice: @escaping (String) -> Void) throws -> SourceReader {
            var options = options
            options.license = options.license ?? SourceList.noLicense
            return try SourceReader.open(path, options: options, notice: notice)
        }
    }

    /// SPDX for a licence that nobody named.
    static let noLicense = "NOASSERTION"

    let entries: [Entry]
    let recipe: Recipe?

    /// - Parameter named: Sources besides the recipe's; nil is those of the command line.
    /// - Throws: ``Failure`` when no source is named; ``SourceError`` for a recipe that does not hold.
    init(_ values: Values, recipe: Recipe? = nil, named: [String]? = nil) throws {
        let named = named ?? values.positionals
        let options = Self.options(values)
        guard options.wiki.pages.isEmpty || named.contains(where: SourceForm.isAddress)
        else {
            throw Failure(
                .usage, "pages are named without a wiki; give the address of its api.php")
        }
        var entries = (recipe?.sources ?? []).map {
            Entry(path: $0.path, options: $0.options(in: recipe ?? Recipe(), default: options))
        }
        var given = options
        given.license = options.license ?? recipe?.license
        given.retrieved = options.retrieved ?? recipe?.retrieved
        recipe?.guide(&given)
        entries += named.map { Entry(path: $0, options: given) }
        guard !entries.isEmpty else {
            throw Failure(
                .usage, "no source is named; name a file, folder or address, or give --recipe")
        }
        self.entries = entries
        self.recipe = recipe
    }

    private static func options(_ values: Values) -> SourceOptions {
        var options = SourceOptions()
        options.language = values.string("language")
        options.project = values.string("project")
        options.license = values.string("license")
        options.retrieved = values.string("retrieved")
        options.acceptTruncated = values.flag("accept-truncated")
        options.reading.keepsReferences = values.flag("references")
        options.reading.showsPronunciation = values.flag("pronunciation")
        options.wiki = wikiOptions(values)
        return options
    }

    private static func wikiOptions(_ values: Values) -> WikiOptions {
        var options = WikiOptions()
        options.pages = PageSelection(
            titles: values.strings("titles").flatMap(PageSelection.titles),
            lists: values.strings("list"),
            categories: values.strings("category").flatMap(PageSelection.titles),
            depth: values.integer("depth") ?? 0)
        options.form = values.string("as").flatMap(WikiOptions.Form.init) ?? options.form
        options.cacheFolder = values.string("cache")
        options.refreshes = values.flag("refresh")
        options.contact = values.string("contact")
        options.timeoutInSeconds = values.integer("timeout")
        options.tries = values.integer("tries")
        return options
    }
}

/// Items enough to keep a worker busy for some milliseconds.
struct ItemBatch: Sendable {
    private static let sizeInBytes = 512 << 10
    private(set) var items: [SourceItem] = []

    /// The next items of a source, nil at its end.
    static func next(from reader: SourceReader) throws -> ItemBatch? {
        var batch = ItemBatch()
        var size = 0
        while size < sizeInBytes, batch.items.count < 512, let item = try reader.next() {
            batch.items.append(item)
            switch item {
            case .article(let pending), .guide(let pending, _): size += pending.sizeInBytes
            case .redirect: break
            }
        }
        return batch.items.isEmpty ? nil : batch
    }
}
