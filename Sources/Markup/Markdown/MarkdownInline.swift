// Within Markdown's text: links, code, pictures, entities.

/// Turns the Markdown of one block into text, in one pass.
///
/// What turns out to be a sign of markup is overwritten in the output, so that places in it hold.
struct MarkdownInline {
    struct Open {
        let isPicture: Bool
        /// The place of "[" in the output and of the label in the input.
        let start: Int
        let label: Int
    }

    /// Stands for what is left out.
    static let nothing: UInt8 = 0x1A

    let input: ByteSlice
    let definitions: MarkdownDefinitions
    var index: Int
    var output = Bytes()
    var open: [Open] = []
    var captions: [String] = []
    var emphasis = MarkdownEmphasis()
    /// Where superscripts begin in the output.
    var raised: [Int] = []
    /// Lengths of runs of backticks that are known not to be closed.
    private var unclosed: Set<Int> = []
    var hasUnclosedComment = false
    var hasUnclosedPicture = false

    private init(_ input: ByteSlice, _ definitions: MarkdownDefinitions) {
        self.input = input
        self.definitions = definitions
        index = input.startIndex
    }

    /// The text, with line breaks where the author set them, and captions of pictures.
    static func text(
        _ input: ByteSlice, _ definitions: MarkdownDefinitions
    ) -> (text: String, captions: [String]) {
        var parser = MarkdownInline(input, definitions)
        parser.read()
        return (tidy(parser.output[...]), parser.captions)
    }

    /// The text on one line; captions stand in it.
    static func line(_ input: ByteSlice, _ definitions: MarkdownDefinitions) -> String {
        let (text, captions) = text(input, definitions)
        let line = text.split(separator: "\n").joined(separator: " ")
        return line.isEmpty ? captions.joined(separator: " ") : line
    }

    /// White space collapsed; hard breaks become line feeds.
    static func tidy(_ bytes: ByteSlice) -> String {
        var result = Bytes()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            var byte = bytes[index]
            if byte == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] <= 0xA0 {
                byte = .space
                index += 1
            }
            index += 1
            if byte == nothing { continue }
            if byte.isWhite {
                if let last = result.last, !last.isWhite { result.append(.space) }
            } else if byte == Mark.lineBreak {
                while result.last == .space { result.removeLast() }
                if !result.isEmpty { result.append(.newline) }
            } else {
                result.append(byte)
            }
        }
        return result.trimmed.text
    }

    private mutating func read() {
        while index < input.endIndex {
            let byte = input[index]
            switch byte {
            case UInt8(ascii: "\\"): readEscape()
            case UInt8(ascii: "`"): readCode()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readEmphasis(byte)
            case UInt8(ascii: "!") where input.has("![".utf8, at: index):
                start(isPicture: true, length: 2)
            case UInt8(ascii: "["): start(isPicture: false, length: 1)
            case UInt8(ascii: "]"): end()
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"): readEntity()
            case UInt8(ascii: "$"): readFormula()
            default: take()
            }
        }
    }

    mutating func take(_ count: Int = 1) {
        output.append(contentsOf: input[index..<(index + count)])
        index += count
    }

    private mutating func readEscape() {
        index += 1
        guard index < input.endIndex else { return output.append(UInt8(ascii: "\\")) }
        let isSign =
            !input[index].isLetter && !input[index].isDigit && !input[index].isWhite
            && input[index] > 0x20
        if !isSign { output.append(UInt8(ascii: "\\")) } else { take() }
    }

    private mutating func readEntity() {
        guard let entity = Entity.read(input, at: index) else { return take() }
        output += entity.text
        index = entity.end
    }

    func run(at start: Int) -> Int {
        var end = start
        while end < input.endIndex, input[end] == input[start] { end += 1 }
        return end - start
    }

    private mutating func readCode() {
        let length = run(at: index)
        var position = index + length
        if !unclosed.contains(length) {
            while let found = input.index(of: UInt8(ascii: "`"), from: position) {
                let other = run(at: found)
                if other == length {
                    output += input[(index + length)..<found].trimmed
                    index = found + length
                    return
                }
                position = found + other
            }
            unclosed.insert(length)
        }
        take(length)
    }

    /// Signs of emphasis go if they have a partner; "5*3" has none.
    private mutating func readEmphasis(_ sign: UInt8) {
        let length = run(at: index)
        let before = index > input.startIndex ? input[index - 1] : UInt8.space
        let after = index + length < input.endIndex ? input[index + length] : UInt8.space
        let start = output.count
        take(length)
        let isSum = sign == UInt8(ascii: "*") && length == 1 && before.isDigit && after.isDigit
        if isSum || sign == UInt8(ascii: "~") && length != 2 { return }
        let run = MarkdownEmphasis.Run(
            sign: sign, start: start, count: length, between: before, and: after)
        for place in emphasis.add(run) { output[place] = Self.nothing }
    }

    /// "$x$" loses its signs; a lone "$" is money.
    private mutating func readFormula() {
        let limit = min(input.endIndex, index + 500)
        guard index + 1 < input.endIndex, !input[index + 1].isWhite,
            let end = input.index(of: UInt8(ascii: "$"), from: index + 1, before: limit),
            end > index + 1,
            !input[end - 1].isWhite, end + 1 >= input.endIndex || !input[end + 1].isDigit
        else { return take() }
        output += Formula.readable(input[(index + 1)..<end])
        index = end + 1
    }
}
