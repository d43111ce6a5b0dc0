// Links show their labels; pictures, categories and other languages are kept elsewhere.

extension InlineParser {
    mutating func openLink() {
        if input.has("[[".utf8, at: index) {
            index += 2
            if frames.count < Wikitext.maximumDepth {
                frames.append(Frame(isInternal: true, start: output.count, firstPipe: pipes.count))
            }
            return
        }
        guard let end = addressEnd(from: index + 1) else { return take() }
        index = end
        while index < input.endIndex, input[index].isBlank { index += 1 }
        if frames.count < Wikitext.maximumDepth {
            frames.append(Frame(isInternal: false, start: output.count, firstPipe: pipes.count))
        }
    }

    /// Where the address that starts at `start` ends; nil if none starts there.
    private func addressEnd(from start: Int) -> Int? {
        let schemes = ["http://", "https://", "//", "ftp://", "mailto:", "news:", "irc://"]
        guard schemes.contains(where: { input.hasAnyCase($0.utf8, at: start) }) else { return nil }
        var end = start
        while end < input.endIndex, !input[end].isWhite, input[end] != UInt8(ascii: "]"),
            input[end] != UInt8(ascii: "["), input[end] != Mark.lineBreak
        {
            if input.has("''".utf8, at: end) { break }
            end += 1
        }
        return end
    }

    mutating func closeLink() {
        let isDouble = input.has("]]".utf8, at: index)
        guard let frame = frames.last else {
            if isDouble { index += run() } else { take() }
            return
        }
        if !frame.isInternal {
            frames.removeLast()
            index += 1
            return
        }
        guard isDouble else { return take() }
        frames.removeLast()
        index += 2
        close(frame)
    }

    private mutating func close(_ frame: Frame) {
        let content = Bytes(output[frame.start...])
        let cuts = pipes[frame.firstPipe...].map { $0 - frame.start }
        output.removeSubrange(frame.start...)
        pipes.removeSubrange(frame.firstPipe...)
        let target = content[..<(cuts.first ?? content.count)].trimmed
        let label = cuts.first.map { content[($0 + 1)...] }
        guard let colon = target.prefix(80).index(of: .colon, from: target.startIndex) else {
            show(target, label: label)
            return
        }
        if colon == target.startIndex {
            showVisible(target.dropFirst(), label: label)
            return
        }
        switch page.prefix(target[target.startIndex..<colon]) {
        case .file: readFile(content, cuts)
        case .category: addCategory(target[(colon + 1)...])
        case .language:
            let code = LinkPrefix.key(target[target.startIndex..<colon])
            let title = target[(colon + 1)...].trimmed.text
            if !title.isEmpty { page.interlanguageTitles[code] = title }
        case .project: showLabel(target[(colon + 1)...], label: label)
        case nil:
            if label != nil, InfoboxFacts.namesFile(target.suffix(8)) {
                readFile(content, cuts)
            } else {
                show(target, label: label)
            }
        }
    }

    /// "[[:Category:X]]" and "[[:fr:X]]".
    private mutating func showVisible(_ target: ByteSlice, label: ByteSlice?) {
        if let colon = target.prefix(20).index(of: .colon, from: target.startIndex),
            case .language = page.prefix(target[target.startIndex..<colon])
        {
            showLabel(target[(colon + 1)...], label: label)
        } else {
            show(target, label: label)
        }
    }

    private mutating func show(_ target: ByteSlice, label: ByteSlice?) {
        if page.context.keepsLinks { page.addLink(to: target) }
        showLabel(target, label: label)
    }

    /// The label, else the target.
    private mutating func showLabel(_ target: ByteSlice, label: ByteSlice?) {
        if let label {
            if !label.trimmed.isEmpty {
                output += label
                return
            }
            output += PipeTrick.label(of: target)
            return
        }
        output += target.first == UInt8(ascii: "#") ? target.dropFirst() : target
    }

    private func addCategory(_ name: ByteSlice) {
        let text = Tidy.text(name, page: page, as: .line)
        let title = text.split { $0 == "_" || $0 == " " }.joined(separator: " ")
        if title.isEmpty || page.categories.contains(title) || page.categories.count >= 1_000 {
            return
        }
        page.categories.append(title)
    }

    private func readFile(_ content: Bytes, _ cuts: [Int]) {
        let options = zip(cuts, cuts.dropFirst() + [content.count])
            .map { content[($0 + 1)..<$1].trimmed }
        guard let caption = ImageOptions.caption(among: options) else { return }
        let text = Tidy.text(caption, page: page, as: .line)
        if !text.isEmpty { page.captions.append(text) }
    }
}

/// "[[Mercury (planet)|]]" shows "Mercury".
enum PipeTrick {
    static func label(of target: ByteSlice) -> ByteSlice {
        var text = target
        if let colon = text.index(of: .colon, from: text.startIndex) { text = text[(colon + 1)...] }
        if text.last == UInt8(ascii: ")"), let open = text.lastIndex(of: UInt8(ascii: "(")) {
            text = text[text.startIndex..<open]
        } else if let comma = text.index(of: UInt8(ascii: ","), from: text.startIndex) {
            text = text[text.startIndex..<comma]
        }
        return text.trimmed
    }
}
