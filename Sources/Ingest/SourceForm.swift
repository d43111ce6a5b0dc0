// Sources are recognised by their first bytes; a form that cannot be read yet is called by its name.

/// Tells forms of sources apart and chooses the reader.
package enum SourceForm {
    private static let headSizeInBytes = 4_096

    /// Whether a source is on the network.
    package static func isAddress(_ path: String) -> Bool {
        path.hasPrefix("https://") || path.hasPrefix("http://")
    }

    static func reader(
        _ path: String, options: SourceOptions
    ) throws(SourceError) -> any ItemReader {
        if path != "-", FolderListing.isFolder(path) {
            return try PageFolder(path, options: options)
        }
        if ZIMParts.areThere(for: path) { return try ZIMSource(path, options: options) }
        return try fileReader(try InputFile(path), options: options)
    }

    private static func fileReader(
        _ file: InputFile, options: SourceOptions
    ) throws(SourceError) -> any ItemReader {
        let head = try file.read(upTo: headSizeInBytes)
        guard !head.isEmpty else {
            throw SourceError(.badData, file.name, "the file is empty; fetch it again")
        }
        if head.starts(with: ZIMHeader.magic) {
            return try ZIMSource(file.path, options: options)
        }
        if let form = unreadableForm(head, of: file) {
            throw SourceError(.badData, file.name, form)
        }
        guard let compression = Compression(head: head) else {
            return try contentReader(PrefixedStream(head, file), file: file, options: options)
        }
        let content = try compression.stream(
            from: file, head: head, programPath: options.programPath)
        do {
            return try contentReader(content, file: file, options: options)
        } catch  where error.kind == .truncated {
            throw SourceError(
                .truncated, file.name, "\(error.reason), before anything in it; fetch it again")
        }
    }

    /// Chooses by what is there once nothing is compressed any more.
    private static func contentReader(
        _ content: any ByteStream, file: InputFile, options: SourceOptions
    ) throws(SourceError) -> any ItemReader {
        let first = try content.read(atLeast: headSizeInBytes)
        if TarArchive.begins(first) {
            return EnterpriseReader(
                TarArchive(PrefixedStream(first, content), name: file.name), file: file,
                options: options)
        }
        let (head, stream) = try text(in: PrefixedStream(first, content), name: file.name)
        switch head.first(where: { !$0.isXMLSpace }) {
        case UInt8(ascii: "<"):
            return DumpReader(
                stream, file: file, options: options,
                library: try templates(of: file, options: options))
        case UInt8(ascii: "{"): return try lineReader(stream, file: file, options: options)
        case nil:
            throw SourceError(.badData, file.name, "there is nothing in it; fetch it again")
        case _ where head.starts(with: ZIMHeader.magic):
            throw SourceError(
                .badData, file.name, "this is a compressed ZIM file; decompress it first")
        default:
            throw SourceError(
                .badData, file.name,
                "this is no source: give a MediaWiki export, Wikimedia Enterprise NDJSON, a ZIM file, "
                    + "articles as JSON Lines, or a folder of pages")
        }
    }

    /// The content as UTF-8 without a byte-order mark, and its first bytes.
    private static func text(
        in content: any ByteStream, name: String
    ) throws(SourceError) -> (head: [UInt8], stream: any ByteStream) {
        var stream = content
        var head = try stream.read(atLeast: headSizeInBytes)
        stream = PrefixedStream(head, stream)
        if let transcoded = UTF16Stream(head: head, stream) {
            head = try transcoded.read(atLeast: headSizeInBytes)
            stream = PrefixedStream(head, transcoded)
        } else {
            try checkEncoding(head, name: name)
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            head = try stream.next()
            head.removeFirst(3)
            stream = PrefixedStream(head, stream)
        }
        return (head, stream)
    }

    /// Reads an export's templates before its pages, which may call those that come behind them; a
    /// pipe can be read only once.
    private static func templates(
        of file: InputFile, options: SourceOptions
    ) throws(SourceError) -> TemplateShelf? {
        guard file.totalBytes != nil, options.readsTemplates else { return nil }
        let again = try InputFile(file.name)
        let head = try again.read(upTo: headSizeInBytes)
        let content: any ByteStream
        if let compression = Compression(head: head) {
            content = try compression.stream(
                from: again, head: head, programPath: options.programPath)
        } else {
            content = PrefixedStream(head, again)
        }
        return try TemplateShelf.collect(
            from: try text(in: content, name: file.name).stream, name: file.name, options: options)
    }

    /// Chooses by the keys of the first line.
    private static func lineReader(
        _ stream: any ByteStream, file: InputFile, options: SourceOptions
    ) throws(SourceError) -> any ItemReader {
        var lines = JSONLines(stream, name: file.name, options: options)
        if let first = try lines.peek(), EnterpriseRecord.describes(first) {
            return EnterpriseReader(lines, file: file, options: options)
        }
        return try ArticleLines(lines, file: file, options: options)
    }

    /// What to say about files that are known and yet not read.
    private static func unreadableForm(_ head: [UInt8], of file: InputFile) -> String? {
        if ZIMParts.isLater(file.name) {
            return "this is a later part of a ZIM file; give the first, which ends in .zimaa"
        }
        if head.starts(with: "SQLite format 3\0".utf8) {
            return "this is a database, not a source; give what it was built from"
        }
        if head.starts(with: "PK\u{03}\u{04}".utf8) || head.starts(with: "7z".utf8) {
            return "archives are not read; unpack it first"
        }
        return nil
    }

    /// Refuses XML that declares an encoding other than Unicode's.
    private static func checkEncoding(_ head: [UInt8], name: String) throws(SourceError) {
        let declaration = head.prefix(256).prefix { $0 != UInt8(ascii: ">") }
        guard
            declaration.starts(with: "<?xml".utf8)
                || declaration.dropFirst(3).starts(with: "<?xml".utf8),
            let tag = XMLTag(declaration.drop { $0 != UInt8(ascii: "x") }),
            let encoding = tag.attribute("encoding")?.lowercased()
        else { return }
        guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding) else {
            throw SourceError(
                .badData, name, "it is in \(encoding); convert it to UTF-8 first (iconv does it)")
        }
    }
}
