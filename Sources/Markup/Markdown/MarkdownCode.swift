// Code and formulas stand between fences and are not read as text.

extension MarkdownBlocks {
    mutating func readIndentedCode() -> Bool {
        var code: [Bytes] = []
        while index < lines.endIndex {
            let line = lines[index]
            let isBlank = line.allSatisfy(\.isBlank)
            guard isBlank || line.prefix(4).allSatisfy({ $0 == .space }) && line.count > 4 else {
                break
            }
            code.append(Bytes(line.dropFirst(isBlank ? line.count : 4)))
            index += 1
        }
        add(code: code)
        return true
    }

    mutating func readFence(_ text: ByteSlice, _ indent: Int) -> Bool {
        guard let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
            return false
        }
        let length = text.prefix { $0 == sign }.count
        guard length >= 3, sign == UInt8(ascii: "~") || !text.dropFirst(length).contains(sign)
        else { return false }
        endParagraph()
        index += 1
        var code: [Bytes] = []
        while index < lines.endIndex {
            let line = lines[index]
            index += 1
            let closing = line.trimmed
            if closing.count >= length, closing.allSatisfy({ $0 == sign }) { break }
            let spaces = min(indent, line.prefix { $0 == .space }.count)
            code.append(Bytes(line.dropFirst(spaces)))
        }
        add(code: code)
        return true
    }

    private mutating func add(code lines: [Bytes]) {
        let text = CleanText.lines(lines.joined(separator: [.newline]))
        if !text.utf8.allSatisfy(\.isWhite) { blocks.append(.code(text)) }
    }

    /// "$$" … "$$", on one line or several.
    mutating func readFormula(_ text: ByteSlice) -> Bool {
        guard text.has("$$".utf8, at: text.startIndex) else { return false }
        let fence = Bytes("$$")
        var body = Bytes(text.dropFirst(2).trimmed)
        var position = index + 1
        if body.suffix(2).elementsEqual(fence) {
            body.removeLast(2)
        } else {
            guard body.index(of: fence, from: 0) == nil else { return false }
            while position < lines.endIndex, position - index < 200 {
                let line = lines[position].trimmed
                position += 1
                body.append(.newline)
                body += line
                if line.suffix(2).elementsEqual(fence) { break }
            }
            guard body.suffix(2).elementsEqual(fence) else { return false }
            body.removeLast(2)
        }
        endParagraph()
        index = position
        let formula = CleanText.lines(Formula.readable(body.trimmed))
        if !formula.isEmpty { blocks.append(.formula(formula)) }
        return true
    }
}
