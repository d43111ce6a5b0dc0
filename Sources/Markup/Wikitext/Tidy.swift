// What a dropped template leaves behind must not be heard: "( , born 1950 )", "word ,".

/// Makes rendered inline text fit to show: white space, gaps, literals, superscripts.
struct Tidy {
    enum Use {
        /// Line breaks stay.
        case paragraph
        /// Everything on one line.
        case line
        /// Line breaks separate values.
        case values
    }

    private let page: WikitextPage
    private let use: Use
    private var output = Bytes()
    /// White space that comes before the next visible byte.
    private var pending: UInt8?

    static func text(_ bytes: ByteSlice, page: WikitextPage, as use: Use) -> String {
        var tidy = Tidy(page: page, use: use)
        tidy.output.reserveCapacity(bytes.count)
        tidy.read(bytes)
        return String(decoding: tidy.output, as: UTF8.self)
    }

    private init(page: WikitextPage, use: Use) {
        self.page = page
        self.use = use
    }

    private mutating func read(_ bytes: ByteSlice) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isPlain(byte) {
                index = readPlain(bytes, index)
            } else if byte > UInt8.space, byte < 0x7F {
                readVisible(byte, bytes, index)
                index += 1
            } else if byte <= UInt8.space || byte == 0x7F {
                index = readControl(byte, bytes, index)
            } else {
                index = readLong(bytes, index)
            }
        }
    }

    /// Whether the byte is part of a word and begins nothing that needs a thought.
    @inline(__always)
    private func isPlain(_ byte: UInt8) -> Bool {
        if byte < 0x80 { return byte.isASCIILetter || byte.isDigit }
        return byte != 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF
    }

    private mutating func readPlain(_ bytes: ByteSlice, _ start: Int) -> Int {
        var end = start + 1
        while end < bytes.endIndex {
            let byte = bytes[end]
            guard
                isPlain(byte) || byte == 0xE3 && end + 1 < bytes.endIndex && bytes[end + 1] != 0x80
            else { break }
            end += 1
        }
        if output.last == UInt8(ascii: "("), pending == .space { pending = nil }
        flush()
        output.append(contentsOf: bytes[start..<end])
        return end
    }

    // MARK: White space and marks

    private mutating func readControl(_ byte: UInt8, _ bytes: ByteSlice, _ index: Int) -> Int {
        switch byte {
        case .space, .tab, .newline: pending = pending ?? .space
        case Mark.lineBreak: pending = use == .line ? .space : .newline
        case Mark.literal:
            if let (literal, end) = page.literal(in: bytes, at: index) {
                append(literal)
                return end
            }
        case Mark.superscript: if raises(bytes, index) { append(UInt8(ascii: "^")) }
        default: break
        }
        return index + 1
    }

    private mutating func append(_ literal: WikitextPage.Literal) {
        let visible = literal.bytes.trimmed
        if visible.isEmpty { return }
        if literal.bytes.first?.isWhite == true { pending = pending ?? .space }
        flush()
        output += CleanText.lines(literal.line)
        if literal.bytes.last?.isWhite == true { pending = pending ?? .space }
    }

    private func raises(_ bytes: ByteSlice, _ index: Int) -> Bool {
        guard pending == nil,
            let end = bytes.index(of: Mark.superscriptEnd, from: index, before: index + 12)
        else { return false }
        return Exponent.raises(bytes[(index + 1)..<end], over: output[...])
    }

    // MARK: Longer characters

    private mutating func readLong(_ bytes: ByteSlice, _ index: Int) -> Int {
        let byte = bytes[index]
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        if byte == 0xC2 {
            if next == 0xA0 { pending = pending ?? .space }
            if next <= 0xA0 && next >= 0x80 || next == 0xAD { return index + 2 }
        }
        if byte == 0xE2, let end = readInvisible(bytes, index, next) { return end }
        if bytes.has([0xE3, 0x80, 0x80], at: index) {
            pending = pending ?? .space
            return index + 3
        }
        if bytes.has([0xEF, 0xBB, 0xBF], at: index) { return index + 3 }
        if bytes.has([0xEF, 0xBC, 0x89], at: index),
            output.has([0xEF, 0xBC, 0x88], at: output.count - 3)
        {
            output.removeLast(3)
            return index + 3
        }
        flush()
        output.append(byte)
        return index + 1
    }

    /// Zero-width and thin spaces, direction marks stay.
    private mutating func readInvisible(_ bytes: ByteSlice, _ index: Int, _ next: UInt8) -> Int? {
        guard index + 2 < bytes.endIndex else { return nil }
        let third = bytes[index + 2]
        if next == 0x80, third == 0x8B || third == 0xA8 || third == 0xA9 { return index + 3 }
        if next == 0x81, third == 0xA0 { return index + 3 }
        if next == 0x80, third <= 0x8A || third == 0xAF {
            pending = pending ?? .space
            return index + 3
        }
        return nil
    }

    private mutating func flush() {
        guard let white = pending else { return }
        pending = nil
        if output.isEmpty { return }
        guard white == .newline else { return output.append(.space) }
        if use == .values {
            output +=
                output.last == UInt8(ascii: ",") || output.last == UInt8(ascii: ":") ? " " : ", "
        } else {
            output.append(.newline)
        }
    }

    private mutating func append(_ byte: UInt8) {
        flush()
        output.append(byte)
    }

    // MARK: Gaps

    private mutating func readVisible(_ byte: UInt8, _ bytes: ByteSlice, _ index: Int) {
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            if closesGap(before: byte, next) { return }
        case UInt8(ascii: ")"):
            dropOpenEnd()
            if output.last == UInt8(ascii: "("), dropBrackets() { return }
        case UInt8(ascii: "."):
            if pending == .space, next.isWhite || next == 0, let last = output.last,
                last.isWordByte || last == UInt8(ascii: ")")
            {
                pending = nil
            }
        case UInt8(ascii: "]") where pending != nil || output.last == UInt8(ascii: "["):
            if output.last == UInt8(ascii: "[") {
                output.removeLast()
                pending = .space
                return
            }
        default:
            if output.last == UInt8(ascii: "("), pending == .space { pending = nil }
        }
        append(byte)
    }

    /// - Returns: Whether the sign says nothing and goes.
    private mutating func closesGap(before sign: UInt8, _ next: UInt8) -> Bool {
        guard let last = output.last else { return false }
        if last == UInt8(ascii: "(") {
            pending = nil
            return true
        }
        if last == UInt8(ascii: ",") || last == UInt8(ascii: ";"), pending != nil || last == sign {
            return !next.isDigit
        }
        if pending == .space, !next.isDigit, last.isWordByte || last == UInt8(ascii: ")") {
            pending = nil
        }
        return false
    }

    /// A separator before an end separates nothing.
    private mutating func dropOpenEnd() {
        guard pending == .space, let last = output.last else { return }
        if last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { output.removeLast() }
        pending = nil
    }

    /// "()" goes unless it follows a name, as in code.
    private mutating func dropBrackets() -> Bool {
        let wasApart = output.dropLast().last.map { $0.isWhite } ?? true
        let before = output.dropLast().last ?? .space
        if !wasApart, before.isDigit || before.isASCIILetter || before == 0x5F || before == 0x2E {
            return false
        }
        output.removeLast()
        if wasApart, !output.isEmpty {
            output.removeLast()
            pending = .space
        }
        return true
    }
}
