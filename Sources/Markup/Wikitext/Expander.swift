// Templates, comments and tags come first: what they leave is wikitext again, read line by line later.

/// Replaces templates by what they say, in one pass from left to right.
///
/// Inner templates end before outer ones, so each is rendered once, when its end is met, and no
/// recursion is needed. What is open lies on a stack of bounded depth.
struct Expander {
    /// What has been opened and may be closed.
    struct Frame {
        /// The number of braces; 0 is a link.
        var braces: Int
        /// Where its content begins in `output`.
        var start: Int
        let firstSeparator: Int
        let startsLine: Bool
    }

    let input: Bytes
    let page: WikitextPage
    var output = Bytes()
    var index = 0
    var frames: [Frame] = []
    /// Places of "|" and, for the first in an argument, "=": place × 2, plus 1 for "=".
    var separators: [Int] = []
    /// Braces opened beyond the greatest depth.
    var overflow = 0
    var sawHeading = false
    var lists: [UInt8] = []
    var hidden: Hidden?
    var unclosedTags: Set<String> = []

    /// An element that is not shown, until its end.
    struct Hidden {
        let name: String
        let start: Int
        let frameCount: Int
        var depth = 1
    }

    private static let stops = ByteSet("{}[]<=|", controls: true)

    init(_ input: Bytes, page: WikitextPage) {
        self.input = input
        self.page = page
        output.reserveCapacity(input.count)
    }

    /// The page's text without templates, comments, references and HTML.
    mutating func expand() -> Bytes {
        let inside = Self.stops
        while index < input.count {
            let start = index
            var position = start
            while position < input.count, !inside.contains(input[position]) { position += 1 }
            if position > start { output.append(contentsOf: input[start..<position]) }
            index = position
            if position < input.count { readSpecial(input[position]) }
        }
        return output
    }

    private mutating func readSpecial(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): openBraces()
        case UInt8(ascii: "}"): closeBraces()
        case UInt8(ascii: "["): openLink()
        case UInt8(ascii: "]"): closeLink()
        case UInt8(ascii: "<"): readTag()
        case .pipe: separate(isEquals: false)
        case .equals: separate(isEquals: true)
        default: index += 1
        }
    }

    private mutating func separate(isEquals: Bool) {
        if let frame = frames.last {
            if !isEquals {
                separators.append(output.count << 1)
            } else if separators.count > frame.firstSeparator,
                let last = separators.last, last & 1 == 0
            {
                separators.append(output.count << 1 | 1)
            }
        } else if isEquals, !sawHeading, output.endsLine {
            sawHeading = input.has("==".utf8, at: index)
        }
        output.append(isEquals ? .equals : .pipe)
        index += 1
    }

    /// How many times the byte at `index` stands there in a row.
    private func run() -> Int {
        var end = index
        while end < input.count, input[end] == input[index] { end += 1 }
        return end - index
    }

    // MARK: Links

    /// Links matter here because a "|" inside one separates no arguments.
    private mutating func openLink() {
        let length = run()
        output.append(contentsOf: input[index..<(index + length)])
        index += length
        if length >= 2, hasRoom() { push(braces: 0, startsLine: false) }
    }

    private mutating func closeLink() {
        guard input.has("]]".utf8, at: index), let frame = frames.last, frame.braces == 0 else {
            output.append(input[index])
            index += 1
            return
        }
        frames.removeLast()
        separators.removeSubrange(frame.firstSeparator...)
        joinLines(from: frame.start)
        output += "]]"
        index += 2
    }

    /// A link may be broken across lines; the lines must not be taken apart later.
    private mutating func joinLines(from start: Int) {
        guard output.count - start < 4_000 || output.count < start + 20_000 && isFile(start) else {
            return
        }
        for position in start..<output.count where output[position] == .newline {
            output[position] = .space
        }
    }

    private func isFile(_ start: Int) -> Bool {
        guard let colon = output.index(of: .colon, from: start, before: start + 40) else {
            return false
        }
        if case .file = page.prefix(output[start..<colon]) { return true }
        return false
    }

    /// Whether one more may be opened; the oldest unclosed link gives way.
    private mutating func hasRoom() -> Bool {
        if frames.count < Wikitext.maximumDepth { return true }
        guard let oldest = frames.firstIndex(where: { $0.braces == 0 }) else { return false }
        frames.remove(at: oldest)
        return true
    }

    private mutating func push(braces: Int, startsLine: Bool) {
        frames.append(
            Frame(
                braces: braces, start: output.count, firstSeparator: separators.count,
                startsLine: startsLine))
    }

    // MARK: Braces

    private mutating func openBraces() {
        let length = run()
        if length == 1 {
            output.append(input[index])
            index += 1
            return
        }
        index += length
        if !hasRoom() {
            overflow += length / 2
            return
        }
        let startsLine = output.endsLine
        output.append(contentsOf: repeatElement(UInt8(ascii: "{"), count: length))
        push(braces: length, startsLine: startsLine)
    }

    private mutating func closeBraces() {
        var length = run()
        let end = index + length
        index = end
        let skipped = min(overflow, length / 2)
        overflow -= skipped
        length -= skipped * 2
        while length >= 2, dropUnclosedLinks(), let frame = frames.last {
            let used = min(3, length, frame.braces)
            index = end - (length - used)
            close(frame, braces: used)
            length -= used
        }
        index = end
        output.append(contentsOf: repeatElement(UInt8(ascii: "}"), count: length))
    }

    /// Gives up links that were opened after the innermost brace.
    /// - Returns: Whether a brace is open.
    private mutating func dropUnclosedLinks() -> Bool {
        guard let last = frames.lastIndex(where: { $0.braces > 0 }) else { return false }
        frames.removeSubrange((last + 1)...)
        return true
    }

    private mutating func close(_ frame: Frame, braces: Int) {
        let call = self.call(of: frame, isParameter: braces == 3)
        separators.removeSubrange(frame.firstSeparator...)
        frames.removeLast()
        output.removeSubrange((frame.start - braces)...)
        if let hidden, hidden.start > output.count { self.hidden = nil }
        if frame.braces - braces >= 2 {
            var rest = frame
            rest.braces -= braces
            rest.start -= braces
            frames.append(rest)
        }
        output.append(contentsOf: rendering(of: call, isParameter: braces == 3))
    }

    private func rendering(of call: TemplateCall, isParameter: Bool) -> Bytes {
        if isParameter {
            return call.arguments.first.map { Bytes($0.value) } ?? []
        }
        return TemplateRenderer(page: page).render(call)
    }

    private func call(of frame: Frame, isParameter: Bool) -> TemplateCall {
        let endsLine = index >= input.count || input[index] == .newline
        return TemplateCall(
            content: Bytes(output[frame.start...]), offset: frame.start,
            separators: separators[frame.firstSeparator...],
            place: .init(
                isOutermost: frames.count == 1, startsLine: frame.startsLine, endsLine: endsLine,
                isBeforeHeadings: !sawHeading))
    }
}
