// The completed question is the one that was typed, with words exchanged: whatever else stood in it
// stays as it was.

/// Words of a turn exchanged for others.
struct Rewriting: Sendable {
    let turn: Utterance
    /// By place of a word: what stands instead; empty takes it away.
    private var instead: [Int: String] = [:]
    private var behind: [Int: String] = [:]

    init(_ turn: Utterance) {
        self.turn = turn
    }

    var isEmpty: Bool { instead.isEmpty && behind.isEmpty }

    mutating func replace(_ words: Range<Int>, with text: String) {
        guard let first = words.first else { return }
        instead[first] = text
        for place in words.dropFirst() { instead[place] = "" }
    }

    mutating func remove(_ place: Int) { instead[place] = "" }

    mutating func insert(_ text: String, behind place: Int) {
        guard !text.isEmpty else { return }
        behind[place] = [behind[place], text].compactMap { $0 }.joined(separator: " ")
    }

    func has(_ place: Int) -> Bool { instead[place] != nil }

    /// The question with the exchanged words, from a place on.
    func text(from start: Int = 0) -> String {
        let bytes = Array(turn.text.utf8)
        guard turn.words.indices.contains(start) else { return turn.text }
        var text =
            start == 0
            ? String(decoding: bytes[..<turn.words[0].range.lowerBound], as: UTF8.self) : ""
        if start > 0, turn.text.hasPrefix("¿") { text = "¿" }
        for place in turn.words.indices.dropFirst(start) {
            let word = turn.words[place]
            if place > start {
                let gap = turn.words[place - 1].range.upperBound..<word.range.lowerBound
                let between = String(decoding: bytes[gap], as: UTF8.self)
                if instead[place]?.isEmpty != true || between.contains(where: { !$0.isWhitespace })
                {
                    text += between
                }
            }
            if instead[place] == nil, place > start, instead[place - 1]?.isEmpty == true,
                !word.isSuffix, text.last?.isWhitespace == false
            {
                text += " "
            }
            text += instead[place] ?? word.text
            if let behind = behind[place] { text += " " + behind }
        }
        if let last = turn.words.last {
            text += String(decoding: bytes[last.range.upperBound...], as: UTF8.self)
        }
        return Self.tidied(text)
    }

    /// Single blanks, none behind an apostrophe that joins, a capital at the beginning.
    static func tidied(_ text: String) -> String {
        var result = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (wrong, right) in [("l' ", "l'"), ("d' ", "d'"), (" ?", "?"), (" ,", ","), ("¿ ", "¿")]
        {
            result = result.exchanging(wrong, for: right)
        }
        if result.hasPrefix("¿"), !result.contains("?") { result.removeFirst() }
        guard let first = result.firstIndex(where: { $0.isLetter || $0.isNumber }) else {
            return result
        }
        return result[..<first] + result[first].uppercased() + result[result.index(after: first)...]
    }
}

extension String {
    /// With every `part` exchanged; the standard library's way links a whole engine for expressions.
    func exchanging(_ part: String, for other: String) -> String {
        let bytes = Array(utf8)
        let wanted = Array(part.utf8)
        guard let first = wanted.first, wanted.count <= bytes.count else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if bytes[place] == first, bytes[place...].starts(with: wanted) {
                result += other.utf8
                place += wanted.count
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
