// Rules work on tokens; whatever is not plain running text (formulas, code, addresses) makes no
// tokens at all, and its sentence stays as it is.

/// Cuts a sentence into tokens, in linear time.
struct TokenReader {
    private let text: [UInt8]
    private let sentence: Range<Int>
    private var tokens: [Token] = []
    private var isInQuotes = false
    private var isInSquareBrackets = false
    private var isInSingleQuotes = false

    /// The most bytes a sentence may have to be worked on; longer ones are lists or tables.
    static let longestSentenceInBytes = 2_000

    /// - Returns: The tokens in order, or nil for a sentence that must be left alone: too long, not
    ///   UTF-8, or with marks of formulas, code, addresses or markup.
    static func tokens(of sentence: Range<Int>, in text: [UInt8]) -> [Token]? {
        guard sentence.count <= longestSentenceInBytes else { return nil }
        var reader = TokenReader(text: text, sentence: sentence)
        return reader.read() ? reader.tokens : nil
    }

    private init(text: [UInt8], sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
    }

    private mutating func read() -> Bool {
        let whole = String(decoding: text[sentence], as: UTF8.self)
        guard whole.utf8.count == sentence.count, !whole.contains("\u{FFFD}") else { return false }
        var place = sentence.lowerBound
        var gap = ""
        var chunk: [Unicode.Scalar] = []
        for scalar in whole.unicodeScalars {
            if scalar.properties.isWhitespace {
                if !chunk.isEmpty {
                    guard take(chunk, from: place, gap: gap, isLast: false) else { return false }
                    place += chunk.reduce(0) { $0 + UTF8.width($1) }
                    chunk.removeAll(keepingCapacity: true)
                    gap = ""
                }
                gap.unicodeScalars.append(scalar)
                place += UTF8.width(scalar)
            } else {
                chunk.append(scalar)
            }
        }
        if !chunk.isEmpty, !take(chunk, from: place, gap: gap, isLast: true) { return false }
        // A quotation that never closes: better to leave all of it alone.
        return !isInQuotes
    }

    private static let forbidden: Set<Unicode.Scalar> = [
        "\\", "{", "}", "<", ">", "_", "^", "|", "=", "~", "@", "#", "`", "\u{2061}", "∑", "√", "∫",
    ]

    private mutating func take(
        _ chunk: [Unicode.Scalar], from place: Int, gap: String, isLast: Bool
    ) -> Bool {
        var start = 0
        var offset = place
        var before = gap
        if chunk.contains(where: Self.forbidden.contains) { return false }
        for index in chunk.indices {
            guard Self.isDash(chunk[index]) else { continue }
            // A dash between words stands alone or is cut out; one between digits belongs to them.
            let isInNumber =
                index > start && index + 1 < chunk.count && chunk[index] != "\u{2014}"
            if isInNumber { continue }
            peel(chunk[start..<index], from: offset, before: before, isLast: false)
            let width = chunk[start..<index].reduce(0) { $0 + UTF8.width($1) }
            offset += width
            if index > start { before = "" }
            append(chunk[index...index], at: offset, before: before, kind: .dash)
            offset += UTF8.width(chunk[index])
            before = ""
            start = index + 1
        }
        peel(chunk[start...], from: offset, before: before, isLast: isLast)
        return !String(String.UnicodeScalarView(chunk)).holds("://")
    }

    /// Takes brackets, quotes and marks off both ends of a word.
    private mutating func peel(
        _ chunk: ArraySlice<Unicode.Scalar>, from place: Int, before: String, isLast: Bool
    ) {
        guard !chunk.isEmpty else { return }
        var low = chunk.startIndex
        var high = chunk.endIndex
        var offset = place
        var gap = before
        while low < high, let kind = Self.openingKind(chunk[low]) {
            if chunk[low] == "'", low + 1 < high,
                chunk[low + 1] == "s" || ("0"..."9").contains(chunk[low + 1])
            {
                break
            }
            append(chunk[low...low], at: offset, before: gap, kind: kind)
            offset += UTF8.width(chunk[low])
            gap = ""
            low += 1
        }
        while high > low, Self.closingKind(chunk[high - 1]) != nil {
            if chunk[high - 1] == ".",
                !endsSentence(chunk[low..<high], from: high, of: chunk, isLast)
            {
                break
            }
            if Self.isApostrophe(chunk[high - 1]), !isInSingleQuotes, high - low > 1 { break }
            high -= 1
        }
        word(chunk[low..<high], at: offset, before: gap)
        offset += chunk[low..<high].reduce(0) { $0 + UTF8.width($1) }
        if low < high { gap = "" }
        for index in high..<chunk.endIndex {
            guard let kind = Self.closingKind(chunk[index]) else { continue }
            append(chunk[index...index], at: offset, before: gap, kind: kind)
            offset += UTF8.width(chunk[index])
            gap = ""
        }
    }

    /// Whether a full stop at the end of a chunk is a mark of its own and no abbreviation's.
    private func endsSentence(
        _ word: ArraySlice<Unicode.Scalar>, from high: Int, of chunk: ArraySlice<Unicode.Scalar>,
        _ isLast: Bool
    ) -> Bool {
        guard isLast else { return false }
        return !word.dropLast().contains(".") || word.dropLast().last == "."
    }

    private mutating func word(_ scalars: ArraySlice<Unicode.Scalar>, at place: Int, before: String)
    {
        guard let first = scalars.first else { return }
        let count = scalars.count
        if count > 2, scalars[scalars.endIndex - 1] == "s",
            Self.isApostrophe(scalars[scalars.endIndex - 2])
        {
            let stem = scalars.dropLast(2)
            append(stem, at: place, before: before, kind: Self.wordKind(stem, first))
            let offset = place + stem.reduce(0) { $0 + UTF8.width($1) }
            append(scalars.suffix(2), at: offset, before: "", kind: .word)
            tokens[tokens.count - 1].tag = .clitic
            tokens[tokens.count - 1].lower = "'s"
            return
        }
        append(scalars, at: place, before: before, kind: Self.wordKind(scalars, first))
    }

    private static func wordKind(
        _ scalars: ArraySlice<Unicode.Scalar>, _ first: Unicode.Scalar
    ) -> Token.Kind {
        if scalars.contains(where: {
            ("0"..."9").contains($0)
                || $0.properties.numericType != nil && !$0.properties.isAlphabetic
        }) {
            return .number
        }
        let isPlain = scalars.allSatisfy {
            $0.properties.isAlphabetic || $0 == "-" || $0 == "." || isApostrophe($0)
                || $0.properties.isDiacritic || $0 == "\u{2010}" || $0 == "\u{2011}"
        }
        return isPlain && (first.properties.isAlphabetic || isApostrophe(first)) ? .word : .symbol
    }

    private mutating func append(
        _ scalars: ArraySlice<Unicode.Scalar>, at place: Int, before: String, kind: Token.Kind
    ) {
        guard !scalars.isEmpty else { return }
        let text = String(String.UnicodeScalarView(scalars))
        let end = place + text.utf8.count
        var token = Token(text, before: before, source: place..<end, kind: kind)
        if kind == .quote { turnQuotes(text) }
        if text == "[" { isInSquareBrackets = true }
        token.isProtected = isInQuotes || isInSingleQuotes || isInSquareBrackets || kind == .symbol
        if text == "]" { isInSquareBrackets = false }
        if token.lower.contains("\u{2019}") {
            token.lower = String(token.lower.map { $0 == "\u{2019}" ? "'" : $0 })
        }
        tokens.append(token)
    }

    private mutating func turnQuotes(_ mark: String) {
        switch mark {
        case "\"": isInQuotes.toggle()
        case "\u{201C}", "\u{201E}", "«": isInQuotes = true
        case "\u{201D}", "»": isInQuotes = false
        case "'", "\u{2018}", "\u{2019}": isInSingleQuotes.toggle()
        default: break
        }
    }
}

extension TokenReader {
    static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{2013}" || scalar == "\u{2014}"
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}"
    }

    private static func openingKind(_ scalar: Unicode.Scalar) -> Token.Kind? {
        switch scalar {
        case "(", "[": .opener
        case "\"", "\u{201C}", "\u{201E}", "«", "'", "\u{2018}": .quote
        case "¿", "¡": .mark
        default: nil
        }
    }

    private static func closingKind(_ scalar: Unicode.Scalar) -> Token.Kind? {
        switch scalar {
        case ")", "]": .closer
        case "\"", "\u{201D}", "\u{201C}", "»", "'", "\u{2019}": .quote
        case ",", ";", ":", "!", "?", ".", "…": .mark
        default: nil
        }
    }
}
