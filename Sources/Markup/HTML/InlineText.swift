// Running text as it is put together from the pieces between tags: clean from the first byte on.

/// The text of one block, or of one line.
///
/// White space collapses as browsers do it; what nobody sees (control characters, soft hyphens,
/// zero-width spaces) is left out at once.
struct InlineText {
    /// White space that comes before the next visible byte.
    private enum White: Int {
        case none, space, line, paragraph
    }

    private var bytes = Bytes()
    private var pending = White.none
    /// Whether something was left out just before, around which signs may stand that now separate
    /// nothing.
    private var hasGap = false
    /// Where formulas stand that may be all there is.
    private var formulas: [Range<Int>] = []

    var isEmpty: Bool { bytes.isEmpty }
    /// Bytes so far.
    var count: Int { bytes.count }
    /// The last visible byte, if nothing parts it from what comes next.
    var touchingBytes: ByteSlice { pending == .none ? bytes[...] : [] }

    /// What stops the reading of a run of plain bytes.
    private static let stops = ByteSet(" \n\t&", controls: true)

    // MARK: Taking

    /// Everything on one line.
    var line: String { text(linesAs: [.space]) }

    /// Lines as values of a list: "a, b".
    var values: String {
        guard bytes.contains(.newline) else { return line }
        var result = Bytes()
        for line in bytes.split(separator: .newline) {
            if !result.isEmpty {
                result += Self.isOpen(result.suffix(3), before: line.first) ? " " : ", "
            }
            result += line
        }
        return result.text
    }

    /// Whether a text that ends so goes on behind it: "1740 –", "Born:", "Ulm (Germany".
    static func isOpen(_ end: some Sequence<UInt8>, before next: UInt8?) -> Bool {
        let end = Array(end)
        if next == UInt8(ascii: "(") { return true }
        if end == Bytes("–") || end == Bytes("—") { return true }
        return end.last == UInt8(ascii: ",") || end.last == .colon || end.last == UInt8(ascii: "(")
    }

    /// Paragraphs, in which a line may still end early.
    var paragraphs: [String] {
        guard bytes.contains(.newline) else { return bytes.isEmpty ? [] : [line] }
        var found: [Bytes] = [[]]
        for line in bytes.split(separator: .newline, omittingEmptySubsequences: false) {
            if line.isEmpty {
                found.append([])
            } else {
                if found[found.count - 1].last != nil { found[found.count - 1].append(.newline) }
                found[found.count - 1] += line
            }
        }
        return found.filter { !$0.isEmpty }.map(\.text)
    }

    /// The formula that is all there is, except for a sign behind it.
    var onlyFormula: String? {
        guard formulas.count == 1, let range = formulas.first, range.lowerBound == 0,
            range.upperBound <= bytes.count,
            bytes[range.upperBound...].allSatisfy({ $0 == 0x2C || $0 == 0x2E || $0 == .space })
        else { return nil }
        return bytes[range].text
    }

    private func text(linesAs separator: Bytes) -> String {
        guard bytes.contains(.newline) else { return bytes.text }
        return Bytes(bytes.split(separator: .newline).joined(separator: separator)).text
    }

    // MARK: Adding

    /// Text as the source has it.
    @inline(never)
    mutating func append(_ source: ByteSlice, hasEntities: Bool = true) {
        var index = source.startIndex
        while index < source.endIndex {
            let end = plainEnd(source, from: index)
            if end > index {
                var start = index
                if hasGap { while start < end, closesGap(before: source[start]) { start += 1 } }
                if start < end {
                    flush()
                    bytes.append(contentsOf: source[start..<end])
                }
                index = end
            } else {
                index = readSpecial(source, index, hasEntities: hasEntities)
            }
        }
    }

    /// Text that is clean already.
    mutating func append(clean text: String) {
        append(Bytes(text)[...], hasEntities: false)
    }

    /// A sign by itself, without white space before it.
    mutating func join(_ text: String) {
        pending = .none
        bytes += text
    }

    mutating func append(formula: Bytes) {
        if formula.isEmpty { return }
        flush()
        let start = bytes.count
        append(formula[...], hasEntities: false)
        formulas.append(start..<bytes.count)
    }

    mutating func space() { if pending == .none { pending = .space } }

    /// One break ends a line, a second one the paragraph.
    mutating func breakLine() {
        pending = pending == .line || pending == .paragraph ? .paragraph : .line
    }

    /// A break that does not add up with others.
    mutating func endLine() { if pending != .paragraph { pending = .line } }

    /// Says that something is left out here.
    mutating func leaveGap() { hasGap = true }

    // MARK: Bytes

    private func plainEnd(_ source: ByteSlice, from start: Int) -> Int {
        let stops = Self.stops
        var end = start
        while end < source.endIndex {
            let byte = source[end]
            if byte < 0x80 {
                if stops.contains(byte) { return end }
            } else if byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
                return end
            } else if byte == 0xE3, source.has([0x80, 0x80], at: end + 1) {
                return end
            }
            end += 1
        }
        return end
    }

    private mutating func flush() {
        hasGap = false
        let white = pending
        pending = .none
        if bytes.isEmpty { return }
        switch white {
        case .none: break
        case .space: bytes.append(.space)
        case .line: bytes.append(.newline)
        case .paragraph: bytes += "\n\n"
        }
    }

    private mutating func readSpecial(
        _ source: ByteSlice, _ index: Int, hasEntities: Bool
    ) -> Int {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "&"):
            if hasEntities, let entity = HTMLEntity.read(source, at: index) {
                append(entity.text[...], hasEntities: false)
                return entity.end
            }
            return show(source, index, count: 1)
        case 0x20, 0x0A, 0x09, 0x0C, 0x0D: space()
        case 0xC2, 0xE2, 0xE3, 0xEF: return readLong(source, index)
        default: break
        }
        return index + 1
    }

    private mutating func show(_ source: ByteSlice, _ index: Int, count: Int) -> Int {
        let end = min(index + count, source.endIndex)
        flush()
        bytes.append(contentsOf: source[index..<end])
        return end
    }

    private mutating func readLong(_ source: ByteSlice, _ index: Int) -> Int {
        let second = index + 1 < source.endIndex ? source[index + 1] : 0
        let third = index + 2 < source.endIndex ? source[index + 2] : 0
        switch (source[index], second, third) {
        case (0xC2, 0xA0, _): space()
        case (0xC2, 0x80...0x9F, _), (0xC2, 0xAD, _): break
        case (0xC2, _, _): return show(source, index, count: 2)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE3, 0x80, 0x80):
            space()
            return index + 3
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return index + 3
        default: return show(source, index, count: 3)
        }
        return index + 2
    }

    // MARK: Gaps

    /// Mends the signs around something that was left out: "( , born 1950)", "word ,".
    /// - Returns: Whether the next sign separates nothing any more and goes.
    private mutating func closesGap(before next: UInt8) -> Bool {
        let last = bytes.last ?? UInt8(ascii: "(")
        let isOpen = last == UInt8(ascii: "(")
        switch next {
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            if isOpen || last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { return true }
            pending = .none
        case UInt8(ascii: ")"):
            pending = .none
            if isOpen, !bytes.isEmpty { return dropBracket() }
            if last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { bytes.removeLast() }
        case UInt8(ascii: "."): if pending == .space { pending = .none }
        default: if isOpen, pending == .space { pending = .none }
        }
        hasGap = false
        return false
    }

    private mutating func dropBracket() -> Bool {
        bytes.removeLast()
        while let last = bytes.last, last.isWhite {
            bytes.removeLast()
            pending = .space
        }
        return true
    }
}
