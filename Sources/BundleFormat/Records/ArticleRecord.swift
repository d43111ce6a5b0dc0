// "The same article gives the same bytes": the canonical form, for hashes, staging and blocks.

import Passages

/// An article as a sequence of fields; docs/format.md, "Records", lists them.
///
/// A metadata field is the byte 0x0B, a letter, and text on one line; a passage is the byte of its
/// kind and text. A field ends where the next begins: texts hold no byte below 0x20 but tab and line
/// feed, and metadata none at all.
package struct ArticleRecord: Sendable, Hashable {
    package var article: Article
    /// Titles that redirect to the article; ascending.
    package var aliases: [String]

    /// - Parameter aliases: In any order, duplicates allowed.
    package init(_ article: Article, aliases: [String] = []) {
        self.article = article
        self.aliases = Self.ordered(aliases)
    }

    static func ordered(_ aliases: [String]) -> [String] {
        Set(aliases.map(FieldWriter.cleaned)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The canonical bytes: what the article's hash is taken over.
    package var canonicalBytes: [UInt8] { canonicalFields.bytes }

    private var canonicalFields: FieldWriter {
        var fields = FieldWriter()
        fields.write("s", article.identity.source)
        fields.write("i", article.identity.article)
        fields.write("t", article.title)
        fields.write("l", article.language)
        if article.level != .original { fields.write("v", article.level.rawValue) }
        let provenance = article.provenance
        fields.write("r", provenance.revision)
        fields.write("d", provenance.timestamp)
        fields.write("g", provenance.retrieved)
        fields.write("u", provenance.url.map(AddressPattern.withoutBraces))
        fields.write("c", provenance.license)
        for author in provenance.authors { fields.write("a", author) }
        fields.write("h", provenance.historyURL.map(AddressPattern.withoutBraces))
        writeStoredFields(to: &fields)
        return fields
    }

    /// The part that lies in a block: all that has no column of its own.
    package var storedBytes: [UInt8] {
        var fields = FieldWriter()
        writeStoredFields(to: &fields)
        return fields.bytes
    }

    private func writeStoredFields(to fields: inout FieldWriter) {
        fields.write("o", article.provenance.translationOf)
        fields.write("y", article.summary)
        for category in article.categories { fields.write("k", category) }
        let titles = article.interlanguageTitles.map { "\($0.key):\($0.value)" }
        for title in titles.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            fields.write("w", title)
        }
        fields.write("q", article.wikidata)
        for signal in article.signals { fields.write("m", signal.line) }
        for alias in aliases { fields.write("b", alias) }
        if let derivation = article.derivation {
            fields.write("f", derivation.origin)
            for step in derivation.steps { fields.write("x", step.line) }
            for anchor in derivation.anchors { fields.write("j", anchor.line) }
        }
        for passage in article.passages { fields.write(passage) }
    }

    package var digest: Digest {
        MerkleTree.leaf(canonicalBytes)
    }

    /// The hash of a record as it was read; nil when its texts hold bytes that no writer lets through,
    /// which would be hashed as the spaces that they may have been.
    var digestAsRead: Digest? {
        let fields = canonicalFields
        return fields.hasCleaned ? nil : MerkleTree.leaf(fields.bytes)
    }

    /// Reads fields over what `article` already has; used for whole records and for stored parts.
    /// - Throws: ``FormatError`` for a byte that begins no known field.
    package mutating func read(_ bytes: [UInt8]) throws(FormatError) {
        var fields = FieldReader(bytes)
        while let field = try fields.next() {
            switch field {
            case .passage(let passage): article.passages.append(passage)
            case .metadata(let letter, let value): try set(letter, value)
            }
        }
    }

    package init(canonical bytes: [UInt8]) throws(FormatError) {
        self.init(
            Article(
                identity: ArticleIdentity(source: "", article: ""), title: "", language: "",
                provenance: Provenance(license: ""), passages: []))
        try read(bytes)
    }

    private mutating func set(_ letter: UInt8, _ value: String) throws(FormatError) {
        let identity = article.identity
        switch Character(Unicode.Scalar(letter)) {
        case "s": article.identity = ArticleIdentity(source: value, article: identity.article)
        case "i": article.identity = ArticleIdentity(source: identity.source, article: value)
        case "t": article.title = value
        case "l": article.language = value
        case "v": article.level = Level(rawValue: value) ?? .original
        case "r": article.provenance.revision = value
        case "d": article.provenance.timestamp = value
        case "g": article.provenance.retrieved = value
        case "u": article.provenance.url = value
        case "c": article.provenance.license = value
        case "a": article.provenance.authors.append(value)
        case "h": article.provenance.historyURL = value
        case "o": article.provenance.translationOf = value
        case "y": article.summary = value
        case "k": article.categories.append(value)
        case "w":
            let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            article.interlanguageTitles[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
        case "q": article.wikidata = value
        case "m": article.signals.append(Signal(line: value))
        case "b": aliases.append(value)
        case "f": article.derivation = Derivation(origin: value)
        case "x":
            guard let step = DerivationStep(line: value) else { throw damage(letter) }
            article.derivation?.steps.append(step)
        case "j":
            guard let anchor = PassageAnchor(line: value) else { throw damage(letter) }
            article.derivation?.anchors.append(anchor)
        default:
            throw FormatError(.damaged, "article record", "field \(letter) is not known")
        }
    }

    private func damage(_ letter: UInt8) -> FormatError {
        FormatError(.damaged, "article record", "a field \(letter) is not as it should be")
    }
}
