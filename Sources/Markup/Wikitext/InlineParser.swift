// Within a line: links, emphasis, entities; what remains is text.

/// Turns the wikitext of one block into text, in one pass without recursion.
///
/// A link's label is rendered by the time that its end is met; then the link's own text is
/// replaced by what it shows.
struct InlineParser {
    struct Frame {
        /// False for "[http://… label]".
        let isInternal: Bool
        let start: Int
        let firstPipe: Int
    }

    let input: ByteSlice
    let page: WikitextPage
    var index: Int
    var output = Bytes()
    var frames: [Frame] = []
    var pipes: [Int] = []

    private static let stops = ByteSet("'[]|&_-{}~")

    init(_ input: ByteSlice, page: WikitextPage) {
        self.input = input
        self.page = page
        index = input.startIndex
    }

    /// Text with markers for literals, line breaks and superscripts, not yet tidy.
    static func render(_ input: ByteSlice, page: WikitextPage) -> Bytes {
        var parser = InlineParser(input, page: page)
        return parser.render()
    }

    private mutating func render() -> Bytes {
        output.reserveCapacity(input.count)
        let stops = Self.stops
        while index < input.endIndex {
            let start = index
            var position = start
            while position < input.endIndex, !stops.contains(input[position]) { position += 1 }
            if position > start { output.append(contentsOf: input[start..<position]) }
            index = position
            if position < input.endIndex { readSpecial(input[position]) }
        }
        return output
    }

    private mutating func readSpecial(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "'"): readApostrophes()
        case UInt8(ascii: "["): openLink()
        case UInt8(ascii: "]"): closeLink()
        case .pipe: readPipe()
        case UInt8(ascii: "&"): readEntity()
        case UInt8(ascii: "_"): readBehaviourSwitch()
        case UInt8(ascii: "-"): readConversion()
        default: readLeftover(byte)
        }
    }

    mutating func take(_ count: Int = 1) {
        output.append(contentsOf: input[index..<(index + count)])
        index += count
    }

    func run() -> Int {
        var end = index
        while end < input.endIndex, input[end] == input[index] { end += 1 }
        return end - index
    }

    private mutating func readApostrophes() {
        let length = run()
        index += length
        let shown = length == 1 ? 1 : length == 4 ? 1 : length > 5 ? length - 5 : 0
        output.append(contentsOf: repeatElement(UInt8(ascii: "'"), count: min(shown, 2)))
    }

    private mutating func readPipe() {
        if let frame = frames.last, frame.isInternal { pipes.append(output.count) }
        take()
    }

    private mutating func readEntity() {
        guard let entity = Entity.read(input, at: index) else {
            take()
            return
        }
        output += entity.text
        index = entity.end
    }

    /// "__NOTOC__" and its like in any language.
    private mutating func readBehaviourSwitch() {
        guard input.has("__".utf8, at: index) else { return take() }
        var end = index + 2
        while end < input.endIndex, end < index + 60, input[end] != UInt8(ascii: "_"),
            input[end].isLetter, input[end] >= 0x80 || input[end] & 0x20 == 0
        {
            end += 1
        }
        guard end > index + 2, input.has("__".utf8, at: end) else { return take(run()) }
        index = end + 2
    }

    /// "-{zh-hans:…;zh-hant:…}-": text in several writings, of which the first is shown.
    private mutating func readConversion() {
        guard input.has("-{".utf8, at: index), !input.has("-{{".utf8, at: index),
            let brace = input.index(of: UInt8(ascii: "}"), from: index, before: index + 500),
            input.has("}-".utf8, at: brace)
        else { return take() }
        var content = input[(index + 2)..<brace]
        index = brace + 2
        if let pipe = content.index(of: .pipe, from: content.startIndex),
            pipe - content.startIndex < 4
        {
            let flags = content[content.startIndex..<pipe]
            if flags.contains(UInt8(ascii: "H")) || flags.contains(UInt8(ascii: "T")) { return }
            content = content[(pipe + 1)...]
        }
        let first = content.prefix { $0 != UInt8(ascii: ";") }
        if let colon = first.index(of: .colon, from: first.startIndex), content.count > first.count
        {
            content = first[(colon + 1)...]
        }
        output += content.trimmed
    }

    /// Braces that belong to nothing, and signatures.
    private mutating func readLeftover(_ byte: UInt8) {
        let length = run()
        if length >= (byte == UInt8(ascii: "~") ? 3 : 2) {
            index += length
        } else if byte == UInt8(ascii: "{"), input.has("{|".utf8, at: index) {
            index += 2
        } else {
            take(length)
        }
    }
}
