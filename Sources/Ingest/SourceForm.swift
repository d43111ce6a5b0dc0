// Sources are recognised by their first bytes; a form that cannot be read yet is called by its name.

/// Tells forms of sources apart and chooses the reader.
enum SourceForm {
    private static let headSizeInBytes = 4_096

    static func reader(
        _ path: String, options: SourceOptions
    ) throws(SourceError) -> any ItemReader {
        if path.hasPrefix("https://") || path.hasPrefix("http://") {
            throw SourceError(
                .badData, path, "addresses cannot be read yet; fetch a dump and give its file")
        }
        if path != "-", FolderListing.isFolder(path) {
            return try PageFolder(path, options: options)
        }
        return try fileReader(try InputFile(path), options: options)
    }

    private static func fileReader(
        _ file: InputFile, options: SourceOptions
    ) throws(SourceError) -> any ItemReader {
        let head = try file.read(upTo: headSizeInBytes)
        guard !head.isEmpty else {
            throw SourceError(.badData, file.name, "the file is empty; fetch it again")
        }
        if let form = unreadableForm(head) {
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
        var stream = content
        var head = try stream.read(atLeast: headSizeInBytes)
        stream = PrefixedStream(head, stream)
        if TarArchive.begins(head) {
            return EnterpriseReader(
                TarArchive(stream, name: file.name), file: file, options: options)
        }
        if let transcoded = UTF16Stream(head: head, stream) {
            head = try transcoded.read(atLeast: headSizeInBytes)
            stream = PrefixedStream(head, transcoded)
        } else {
            try checkEncoding(head, name: file.name)
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            head = try stream.next()
            head.removeFirst(3)
            stream = PrefixedStream(head, stream)
        }
        switch head.first(where: { !$0.isXMLSpace }) {
        case UInt8(ascii: "<"): return DumpReader(stream, file: file, options: options)
        case UInt8(ascii: "{"): return try lineReader(stream, file: file, options: options)
        case nil:
            throw SourceError(.badData, file.name, "there is nothing in it; fetch it again")
        default:
            throw SourceError(
                .badData, file.name,
                "this is no source: give a MediaWiki export, Wikimedia Enterprise NDJSON, "
                    + "articles as JSON Lines, or a folder of pages")
        }
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
    private static func unreadableForm(_ head: [UInt8]) -> String? {
        if head.starts(with: [0x5A, 0x49, 0x4D, 0x04]) {
            return "ZIM files cannot be read yet; give a MediaWiki export"
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
