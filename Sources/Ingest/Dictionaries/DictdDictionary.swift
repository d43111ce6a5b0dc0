// Dictionaries for the server dictd: an index of headwords, and a text that it points into.

/// Reads FreeDict's dictionaries and their like (dict.org; the man page of dictfmt).
struct DictdDictionary {
    private static let mostWords = 2_000_000

    private let path: String
    private let index: any ByteStream
    private let searchPath: String?

    /// - Parameters:
    ///   - path: The index; the text stands beside it as `.dict` or `.dict.dz`.
    ///   - index: The bytes of the index.
    init(_ path: String, index: any ByteStream, searchPath: String?) {
        self.path = path
        self.index = index
        self.searchPath = searchPath
    }

    func forEachEntry(_ body: (DictionaryEntry) -> Void) throws(SourceError) {
        let text = try text()
        var lines = LineReader(index, name: path, maximumLineSizeInBytes: 4_096)
        var seen: Set<Range<Int>> = []
        while let line = try lines.next() {
            guard !line.isEmpty else { continue }
            let place = "line \(lines.lineNumber)"
            guard lines.lineNumber <= Self.mostWords else {
                throw failure("\(place): there are more words than a dictionary may have")
            }
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard fields.count >= 3, let offset = Self.number(fields[1]),
                let length = Self.number(fields[2])
            else {
                throw failure("\(place) is not a word, a place and a length; get the file again")
            }
            guard offset <= text.count, length <= text.count - offset else {
                throw failure("\(place) points behind the end of the text; get both files again")
            }
            // Inflected headwords may lead to the entry of another.
            let range = offset..<(offset + length)
            guard !fields[0].starts(with: Array("00".utf8)), seen.insert(range).inserted else {
                continue
            }
            let word = String(decoding: fields[0], as: UTF8.self)
            let translations = DictdEntry.translations(
                in: String(decoding: text[range], as: UTF8.self))
            if !translations.isEmpty {
                body(DictionaryEntry(word: word, translations: translations))
            }
        }
    }

    private func failure(_ reason: String) -> SourceError { SourceError(.badData, path, reason) }

    private func text() throws(SourceError) -> [UInt8] {
        let stem = path.hasSuffix(".index") ? String(path.dropLast(6)) : path
        for name in ["\(stem).dict", "\(stem).dict.dz"] {
            let file: InputFile
            do {
                file = try InputFile(name)
            } catch {
                if error.kind == .missing { continue }
                throw error
            }
            let most = DictionaryFile.maximumSizeInBytes
            let head = try file.read(upTo: 6)
            guard let compression = Compression(head: head) else {
                return try PrefixedStream(head, file).readAll(upTo: most, of: name)
            }
            return try compression.stream(from: file, head: head, programPath: searchPath)
                .readAll(upTo: most, of: name)
        }
        throw SourceError(
            .missing, path,
            "neither \(stem).dict nor \(stem).dict.dz stands beside it; put the text there")
    }

    /// The base 64 digits of dictd's index: A to Z, a to z, 0 to 9, "+" and "/".
    static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 7 else { return nil }
        var value = 0
        for digit in digits {
            let part: UInt8
            switch digit {
            case 0x41...0x5A: part = digit - 0x41
            case 0x61...0x7A: part = digit - 0x61 + 26
            case 0x30...0x39: part = digit - 0x30 + 52
            case 0x2B: part = 62
            case 0x2F: part = 63
            default: return nil
            }
            value = value << 6 | Int(part)
        }
        return value
    }
}
