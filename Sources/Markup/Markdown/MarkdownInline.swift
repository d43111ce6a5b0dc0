// Within Markdown's text: emphasis, links, code, pictures.

/// Turns the Markdown of one block into text, in one pass.
struct MarkdownInline {
    private struct Open {
        let isPicture: Bool
        let start: Int
    }

    private let input: ByteSlice
    private var index: Int
    private var output = Bytes()
    private var open: [Open] = []
    private var captions: [String] = []
    /// Lengths of runs of backticks that are known not to be closed.
    private var unclosed: Set<Int> = []

    private init(_ input: ByteSlice) {
        self.input = input
        index = input.startIndex
    }

    /// The text, with line breaks where the author set them, and captions of pictures.
    static func text(_ input: ByteSlice) -> (text: String, captions: [String]) {
        var parser = MarkdownInline(input)
        parser.read()
        return (tidy(parser.output), parser.captions)
    }

    /// The text on one line; captions stand in it.
    static func line(_ input: ByteSlice) -> String {
        let (text, captions) = text(input)
        let line = text.split(separator: "\n").joined(separator: " ")
        return line.isEmpty ? captions.joined(separator: " ") : line
    }

    /// White space collapsed; hard breaks become line feeds.
    private static func tidy(_ bytes: Bytes) -> String {
        var result = Bytes()
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            if byte == 0xC2, index + 1 < bytes.count,
                bytes[index + 1] == 0xA0 || bytes[index + 1] < 0xA0
            {
                byte = .space
                index += 1
            }
            index += 1
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

    private mutating func take() {
        output.append(input[index])
        index += 1
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

    private func run(at start: Int) -> Int {
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
        output += input[index..<(index + length)]
        index += length
    }

    /// Signs of emphasis go; signs between blanks, and "_" inside words, are text.
    private mutating func readEmphasis(_ sign: UInt8) {
        let length = run(at: index)
        let before = index > input.startIndex ? input[index - 1] : UInt8.space
        let after = index + length < input.endIndex ? input[index + length] : UInt8.space
        let isFree = before.isWhite && after.isWhite
        let isInWord = sign == UInt8(ascii: "_") && before.isWordByte && after.isWordByte
        let isSum = sign == UInt8(ascii: "*") && length == 1 && before.isDigit && after.isDigit
        if isFree || isInWord || isSum || sign == UInt8(ascii: "~") && length != 2 {
            output += input[index..<(index + length)]
        }
        index += length
    }

    private mutating func start(isPicture: Bool, length: Int) {
        index += length
        guard open.count < MarkdownBlocks.maximumDepth else {
            return output.append(UInt8(ascii: "["))
        }
        open.append(Open(isPicture: isPicture, start: output.count))
        output.append(UInt8(ascii: "["))
    }

    /// "](address)" and "][reference]" end a link; a lone "]" is text.
    private mutating func end() {
        guard let last = open.popLast() else { return take() }
        guard let after = linkEnd(index + 1) else { return take() }
        index = after
        let label = Bytes(output[(last.start + 1)...])
        output.removeSubrange(last.start...)
        if last.isPicture {
            let caption = Self.tidy(label)
            if !caption.isEmpty { captions.append(caption) }
        } else {
            output += label
        }
    }

    private func linkEnd(_ start: Int) -> Int? {
        guard start < input.endIndex else { return nil }
        let isInline = input[start] == UInt8(ascii: "(")
        guard isInline || input[start] == UInt8(ascii: "[") else { return nil }
        var depth = 0
        let limit = min(input.endIndex, start + 2_000)
        var position = start
        while position < limit {
            switch input[position] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return position + 1 }
            case UInt8(ascii: "\\"): position += 1
            default: break
            }
            position += 1
        }
        return nil
    }

    /// "<http://a.b>" shows the address; other tags go.
    private mutating func readTag() {
        let limit = min(input.endIndex, index + 1_000)
        guard let end = input.index(of: UInt8(ascii: ">"), from: index, before: limit),
            end > index + 1
        else {
            return take()
        }
        let inside = input[(index + 1)..<end]
        guard let first = inside.first, first.isASCIILetter || "/!?".utf8.contains(first) else {
            return take()
        }
        let name = inside.prefix { $0.isASCIILetter }
        if inside.contains(.colon) && !inside.contains(where: \.isWhite)
            || inside.contains(UInt8(ascii: "@"))
        {
            output += inside
        } else if name.elementsEqual("br".utf8) {
            output.append(Mark.lineBreak)
        }
        index = end + 1
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
