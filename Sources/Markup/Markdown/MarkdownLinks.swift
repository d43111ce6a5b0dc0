// "[label](address)", "![picture](address)", "<tag>": what is shown of links, pictures and HTML.

extension MarkdownInline {
    private static let longestTarget = 2_000

    mutating func start(isPicture: Bool, length: Int) {
        index += length
        guard open.count < MarkdownBlocks.maximumDepth else {
            return output.append(UInt8(ascii: "["))
        }
        open.append(Open(isPicture: isPicture, start: output.count, label: index))
        output.append(UInt8(ascii: "["))
    }

    /// "](address)", "][reference]" and a label that is defined end a link; a lone "]" is text.
    mutating func end() {
        guard let last = open.popLast() else { return take() }
        let label = input[last.label..<index]
        if label.first == UInt8(ascii: "^"), definitions.has(label) {
            index += 1
            for place in last.start..<output.count { output[place] = Self.nothing }
            return
        }
        if let after = targetEnd(index + 1) {
            index = after
        } else if definitions.has(label) {
            index += 1
        } else {
            return take()
        }
        output[last.start] = Self.nothing
        if last.isPicture {
            let caption = Self.tidy(output[last.start...])
            if !caption.isEmpty { captions.append(caption) }
            for place in last.start..<output.count { output[place] = Self.nothing }
        }
    }

    /// Behind "(address)" or "[reference]".
    private mutating func targetEnd(_ start: Int) -> Int? {
        guard start < input.endIndex else { return nil }
        if input[start] == UInt8(ascii: "[") { return referenceEnd(start) }
        guard input[start] == UInt8(ascii: "(") else { return nil }
        return input.has("(data:".utf8, at: start) ? pictureEnd(start) : bracketEnd(start)
    }

    /// A picture written out in the text holds no brackets, and may be of any length.
    private mutating func pictureEnd(_ start: Int) -> Int? {
        guard !hasUnclosedPicture, let end = input.index(of: UInt8(ascii: ")"), from: start) else {
            hasUnclosedPicture = true
            return nil
        }
        return end + 1
    }

    private func referenceEnd(_ start: Int) -> Int? {
        let limit = min(input.endIndex, start + Self.longestTarget)
        guard let end = input.index(of: UInt8(ascii: "]"), from: start, before: limit) else {
            return nil
        }
        return end + 1
    }

    /// Brackets may nest, and a title in quotation marks may hold any.
    private func bracketEnd(_ start: Int) -> Int? {
        var depth = 0
        let limit = min(input.endIndex, start + Self.longestTarget)
        var position = start
        while position < limit {
            let byte = input[position]
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return position + 1 }
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if input[position - 1].isWhite,
                    let close = input.index(of: byte, from: position + 1, before: limit)
                {
                    position = close
                }
            default: break
            }
            position += 1
        }
        return nil
    }

    // MARK: HTML

    /// "<http://a.b>" shows the address; tags go, but for what they do to the text.
    mutating func readTag() {
        if input.has("<!--".utf8, at: index) { return readComment() }
        if let address = addressEnd() {
            output += input[(index + 1)..<address]
            index = address + 1
            return
        }
        guard let tag = MarkdownTag(input, at: index) else { return take() }
        let source = input[index..<tag.end]
        index = tag.end
        switch tag.name {
        case "br": output.append(Mark.lineBreak)
        case "img": if let text = HTML.description(ofTag: source) { captions.append(text) }
        case "sup": if tag.isEnd { endRaised() } else { startRaised() }
        default: break
        }
    }

    private mutating func readComment() {
        guard !hasUnclosedComment, let end = input.index(of: Bytes("-->"), from: index + 4) else {
            hasUnclosedComment = true
            return take(4)
        }
        index = end + 3
    }

    /// Where the ">" of "<scheme:…>" or "<name@host>" stands.
    private func addressEnd() -> Int? {
        let limit = min(input.endIndex, index + Self.longestTarget)
        var position = index + 1
        var isAddress = false
        while position < limit {
            let byte = input[position]
            if byte == UInt8(ascii: ">") { return isAddress ? position : nil }
            if byte.isWhite || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") {
                return nil
            }
            isAddress = isAddress || byte == .colon || byte == UInt8(ascii: "@")
            position += 1
        }
        return nil
    }

    /// The place kept at the start of a raised text takes the sign of an exponent, if it is one.
    private mutating func endRaised() {
        guard let place = raised.popLast(), place > 0, place + 1 < output.count else { return }
        if Exponent.raises(output[(place + 1)...], over: output[..<place]) {
            output[place] = UInt8(ascii: "^")
        }
    }

    private mutating func startRaised() {
        raised.append(output.count)
        output.append(Self.nothing)
    }
}
