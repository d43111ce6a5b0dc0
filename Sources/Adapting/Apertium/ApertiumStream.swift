// Apertium's programs speak a format of their own; writing it ourselves keeps what must not change out
// of their hands, and tells which output belongs to which input.

/// Texts as one stream for `apertium -f none`, and back.
///
/// Special characters are escaped by a backslash, as apertium-destxt does. What stands in square
/// brackets passes through unchanged: there go the ends of texts, with their numbers, and whatever is
/// no prose: addresses, marks that the programs use themselves.
enum ApertiumStream {
    private static let special = Set("[]{}^$/\\@<>".utf8)
    /// Marks of the programs' own, and what joins lines.
    private static let marks = Set("*#~+\n\r\t\0".utf8)

    static func bytes(of texts: [String]) -> [UInt8] {
        var stream: [UInt8] = []
        for (number, text) in texts.enumerated() {
            for piece in ProtectedText.pieces(of: text) {
                if piece.isProtected {
                    stream += Array("[".utf8) + escaped(piece.bytes) + Array("]".utf8)
                } else {
                    append(piece.bytes, to: &stream)
                }
            }
            stream += Array(".[][\n;\(number);\n]".utf8)
        }
        return stream
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to stream: inout [UInt8]) {
        for byte in bytes {
            if marks.contains(byte) {
                stream += [UInt8(ascii: "["), byte == 0 ? 0x20 : byte, UInt8(ascii: "]")]
            } else {
                if special.contains(byte) { stream.append(UInt8(ascii: "\\")) }
                stream.append(byte)
            }
        }
    }

    private static func escaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.flatMap { special.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
    }

    /// - Returns: Nil unless there are exactly the texts 0..<count, in order.
    static func texts(from stream: [UInt8], count: Int) -> [String]? {
        var reader = Reader(stream)
        var texts: [String] = []
        while let text = reader.next(number: texts.count) { texts.append(text.text) }
        return texts.count == count ? texts : nil
    }

    /// The words of each text that an analysis has no entry for.
    ///
    /// An analysis writes "^word/reading$", and "^word/*word$" where it knows none.
    static func unknownWords(in stream: [UInt8], count: Int) -> [[String]]? {
        var reader = Reader(stream)
        var words: [[String]] = []
        while let text = reader.next(number: words.count) { words.append(text.unknown) }
        return words.count == count ? words : nil
    }

    private struct Reader {
        private let stream: [UInt8]
        private var position = 0

        init(_ stream: [UInt8]) {
            self.stream = stream
        }

        /// The text before the end mark with this number.
        mutating func next(number: Int) -> (text: String, unknown: [String])? {
            let end = Array("\n;\(number);\n".utf8)
            var text: [UInt8] = []
            var unknown: [String] = []
            while position < stream.count {
                let byte = stream[position]
                position += 1
                switch byte {
                case UInt8(ascii: "\\"):
                    guard position < stream.count else { return nil }
                    text.append(stream[position])
                    position += 1
                case UInt8(ascii: "["):
                    guard let content = bracketed() else { return nil }
                    if content == end { return (Self.finished(text), unknown) }
                    guard !content.starts(with: [0x0A, UInt8(ascii: ";")]) else { return nil }
                    text += content
                case UInt8(ascii: "*") where stream[..<(position - 1)].last == UInt8(ascii: "/"):
                    unknown.append(word())
                case UInt8(ascii: "*"), UInt8(ascii: "@"), UInt8(ascii: "#"): break
                default: text.append(byte)
                }
            }
            return nil
        }

        /// What stands up to the closing bracket; nil if there is none.
        private mutating func bracketed() -> [UInt8]? {
            var content: [UInt8] = []
            while position < stream.count, stream[position] != UInt8(ascii: "]") {
                if stream[position] == UInt8(ascii: "\\") { position += 1 }
                if position < stream.count { content.append(stream[position]) }
                position += 1
            }
            position += 1
            return position <= stream.count ? content : nil
        }

        /// The word that begins here; it is not passed over.
        private func word() -> String {
            let word = stream[position...].prefix {
                $0 > 0x20 && !special.contains($0) && !",.;:!?()\"".utf8.contains($0)
            }
            return String(decoding: word, as: UTF8.self)
        }

        /// Without the full stop that ended the text for the programs' sake.
        private static func finished(_ bytes: [UInt8]) -> String {
            var bytes = bytes
            if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
