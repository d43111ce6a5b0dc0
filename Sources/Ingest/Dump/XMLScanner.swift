// Reads the XML of exports tag by tag, in whatever chunks it comes, and knows the place in bytes.

/// Gives the tags of an XML document in order, with the character data before each.
///
/// Comments and processing instructions are passed over. A document type declaration is refused:
/// exports have none, and expanding entities is how XML is made to eat memory.
package struct XMLScanner: ~Copyable {
    private static let maximumTagSizeInBytes = 1 << 20

    private let stream: any ByteStream
    package let name: String
    private var buffer: [UInt8] = []
    private var position = 0
    /// Where in the stream the buffer begins.
    private var bufferOffset = 0
    private var hasEnded = false
    private var limit = 0

    /// Character data before the tag given last, entities still in place.
    package private(set) var text: [UInt8] = []
    /// Whether there was more of it than was asked for.
    package private(set) var hasOverflowed = false

    package init(_ stream: any ByteStream, name: String) {
        self.stream = stream
        self.name = name
    }

    /// The place just after the tag given last.
    package var byteOffset: Int { bufferOffset + position }

    /// The next tag; nil at the end of the document.
    ///
    /// - Parameter limit: Bytes of character data to keep in ``text``.
    package mutating func next(keeping limit: Int = 0) throws(SourceError) -> XMLTag? {
        self.limit = limit
        text.removeAll(keepingCapacity: true)
        hasOverflowed = false
        while try readText() {
            guard try readSpecial() else { return try readTag() }
        }
        return nil
    }

    package func failure(_ reason: String) -> SourceError {
        SourceError(.badData, name, "\(reason) at byte \(byteOffset); fetch or export it again")
    }

    /// Reads up to the next `<`; false at the end of the document.
    private mutating func readText() throws(SourceError) -> Bool {
        while true {
            if let less = ByteSearch.first(UInt8(ascii: "<"), in: buffer, from: position) {
                keep(upTo: less)
                return true
            }
            keep(upTo: buffer.count)
            guard try refill() else { return false }
        }
    }

    private mutating func keep(upTo end: Int) {
        if end > position, limit > 0 || hasOverflowed {
            if text.count + end - position <= limit {
                text += buffer[position..<end]
            } else {
                hasOverflowed = true
            }
        }
        position = end
    }

    /// Reads what begins with `<!` or `<?`; false if a tag stands here.
    private mutating func readSpecial() throws(SourceError) -> Bool {
        if try isNext("<!--") {
            try skip(past: "-->")
        } else if try isNext("<![CDATA[") {
            position += 9
            try readCDATA()
        } else if try isNext("<!") {
            guard !hasEnded || buffer.count - position >= "<![CDATA[".utf8.count else {
                throw SourceError(.truncated, name, "the file ends within a tag")
            }
            throw failure("the document type declaration is not supported: it stands")
        } else if try isNext("<?") {
            try skip(past: "?>")
        } else {
            return false
        }
        return true
    }

    /// Keeps the content so that decoding entities later gives it back.
    private mutating func readCDATA() throws(SourceError) {
        let content = try take(before: "]]>")
        let escaped = content.flatMap { byte in
            byte == UInt8(ascii: "&") ? [UInt8]("&amp;".utf8) : [byte]
        }
        if text.count + escaped.count <= limit { text += escaped } else { hasOverflowed = true }
    }

    private mutating func readTag() throws(SourceError) -> XMLTag {
        let start = position
        var quote: UInt8?
        var index = start + 1
        while true {
            if index - position >= Self.maximumTagSizeInBytes { throw failure("a tag without end") }
            if index == buffer.count {
                index -= position
                guard try refill() else {
                    throw SourceError(.truncated, name, "the file ends within a tag")
                }
            }
            let byte = buffer[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == UInt8(ascii: "<") {
                throw failure("a tag within a tag")
            }
            index += 1
        }
        guard let tag = XMLTag(buffer[(position + 1)..<index]) else {
            throw failure("\"<\" that begins no tag")
        }
        position = index + 1
        return tag
    }

    private mutating func skip(past end: String) throws(SourceError) {
        position += 2
        while try !isNext(end) {
            guard position < buffer.count else {
                throw SourceError(.truncated, name, "the file ends within a comment")
            }
            position += 1
        }
        position += end.utf8.count
    }

    private mutating func take(before end: String) throws(SourceError) -> [UInt8] {
        var content: [UInt8] = []
        while try !isNext(end) {
            guard position < buffer.count else {
                throw SourceError(.truncated, name, "the file ends within a CDATA section")
            }
            if content.count <= limit { content.append(buffer[position]) }
            position += 1
        }
        position += end.utf8.count
        return content
    }

    /// Whether the given ASCII text stands at the position.
    private mutating func isNext(_ wanted: String) throws(SourceError) -> Bool {
        while buffer.count - position < wanted.utf8.count {
            guard try refill() else { return false }
        }
        return buffer[position...].starts(with: wanted.utf8)
    }

    /// Puts the next chunk behind what is not yet read, which moves to the front.
    private mutating func refill() throws(SourceError) -> Bool {
        guard !hasEnded else { return false }
        let chunk = try stream.next()
        hasEnded = chunk.isEmpty
        bufferOffset += position
        if position == buffer.count {
            buffer = chunk
        } else {
            buffer.removeSubrange(..<position)
            buffer += chunk
        }
        position = 0
        return !chunk.isEmpty
    }
}
