// A formula's source is kept, so it should at least be short.

/// Makes LaTeX a little easier to read without changing what it says.
enum Formula {
    /// Commands that only concern looks.
    private static let dropped: Set<String> = [
        "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "left", "right", "big",
        "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "quad", "qquad", "mathstrut",
        "hfill",
    ]
    /// Commands whose argument says it all.
    private static let unwrapped: Set<String> = [
        "mathrm", "text", "textrm", "mathit", "mathbf", "mathsf", "operatorname", "mbox",
        "mathnormal",
        "textit", "textbf", "boldsymbol",
    ]

    static func readable(_ source: ByteSlice) -> Bytes {
        var result = Bytes()
        var index = source.startIndex
        var depth = 0
        var unwrappedAt: [Int] = []
        while index < source.endIndex {
            let byte = source[index]
            if byte == UInt8(ascii: "\\") {
                index = readCommand(source, index, depth, &unwrappedAt, &result)
                continue
            }
            index += 1
            if byte == UInt8(ascii: "{") {
                depth += 1
                if unwrappedAt.last == depth { continue }
            }
            if byte == UInt8(ascii: "}") {
                depth -= 1
                if unwrappedAt.last == depth + 1 {
                    unwrappedAt.removeLast()
                    continue
                }
            }
            if byte == UInt8(ascii: ","), result.last == .space { result.removeLast() }
            result.append(byte)
        }
        return result
    }

    /// - Returns: Where to go on.
    private static func readCommand(
        _ source: ByteSlice, _ start: Int, _ depth: Int, _ unwrappedAt: inout [Int],
        _ result: inout Bytes
    ) -> Int {
        var end = start + 1
        while end < source.endIndex, source[end].isASCIILetter { end += 1 }
        if end == start + 1 { return readSign(source, start, &result) }
        let name = source[(start + 1)..<end].text
        if dropped.contains(name) {
            if name.hasSuffix("quad") { result.append(.space) }
            while end < source.endIndex, source[end].isBlank { end += 1 }
            return end
        }
        if unwrapped.contains(name), source.has("{".utf8, at: end), unwrappedAt.count < 40 {
            unwrappedAt.append(depth + 1)
            if let last = result.last, last.isASCIILetter { result.append(.space) }
            return end
        }
        result.append(contentsOf: source[start..<end])
        return end
    }

    /// "\," and its like are only gaps.
    private static func readSign(_ source: ByteSlice, _ start: Int, _ result: inout Bytes) -> Int {
        guard start + 1 < source.endIndex else {
            result.append(source[start])
            return start + 1
        }
        switch source[start + 1] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), .space: result.append(.space)
        case UInt8(ascii: "!"): break
        default: result.append(contentsOf: source[start..<(start + 2)])
        }
        return start + 2
    }
}
