// Translators are given prose. Numbers of list items, tabs between cells and code are none, and come
// back as they were.

package import Passages

/// A passage as pieces of prose between what stays.
package struct PassageForm: Sendable, Equatable {
    private enum Piece: Equatable {
        case fixed(String)
        case prose(String)
    }

    private let kind: Passage.Kind
    private var longestInBytes = Passage.maximumSizeInBytes
    private var pieces: [Piece] = []

    package init(_ passage: Passage) {
        kind = passage.kind
        switch passage.kind {
        case .code, .formula, .reference: pieces = [.fixed(passage.text)]
        case .fact: addFact(passage.text)
        case .list: addList(passage.text)
        default: addParts(of: passage.text[...])
        }
    }

    /// A title or heading, which is prose throughout.
    ///
    /// - Parameter longest: In bytes, of what may be made of it.
    package init(title: String, longest: Int = Passage.maximumSizeInBytes) {
        kind = .heading2
        longestInBytes = longest
        addParts(of: title[...])
    }

    /// What a provider is given, in order; none holds a line end.
    package var prose: [String] {
        pieces.compactMap { piece in
            if case .prose(let text) = piece { text } else { nil }
        }
    }

    /// The passage's text with other prose.
    ///
    /// - Parameter texts: As many as ``prose``.
    /// - Returns: Nil if there are fewer, or if a text would change the passage's form.
    package func text(with texts: [String]) -> String? {
        guard texts.count == prose.count else { return nil }
        var rest = texts[...]
        var result = ""
        for piece in pieces {
            switch piece {
            case .fixed(let text): result += text
            case .prose:
                guard let text = rest.popFirst(), !text.utf8.contains(where: { $0 < 0x20 }) else {
                    return nil
                }
                result += kind == .fact && result.isEmpty ? text.replacing(": ", with: " ") : text
            }
        }
        let isTooLong = result.utf8.count > longestInBytes
        return isTooLong || result.isEmpty ? nil : result
    }

    /// Line ends, tabs and whatever else is below a space part prose from prose.
    private mutating func addParts(of text: Substring) {
        var rest = text
        while let mark = rest.utf8.firstIndex(where: { $0 < 0x20 }) {
            addTerms(rest[..<mark])
            let next = rest.utf8.index(after: mark)
            pieces.append(.fixed(String(rest[mark..<next])))
            rest = rest[next...]
        }
        addTerms(rest)
    }

    /// "Hours = kilometres ÷ 5" is no sentence: what stands between its signs stays between them.
    private mutating func addTerms(_ text: Substring) {
        guard text.contains(" = "), text.count < 200,
            text.last.map({ !".!?".contains($0) }) ?? false
        else { return add(text) }
        var rest = text
        while let sign = rest.indices.first(where: { Self.signs.contains(rest[$0]) }),
            sign > rest.startIndex
        {
            let next = rest.index(after: sign)
            guard rest[rest.index(before: sign)] == " ", next < rest.endIndex, rest[next] == " "
            else { break }
            add(rest[..<sign])
            pieces.append(.fixed(String(rest[sign])))
            rest = rest[next...]
        }
        add(rest)
    }

    private static let signs: Set<Character> = ["=", "×", "÷", "+", "−", "*", "/"]

    private mutating func addList(_ text: String) {
        for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if row > 0 { pieces.append(.fixed("\n")) }
            let indented = line.drop { $0 == " " }
            let digits = indented.prefix { $0.isASCII && $0.isNumber }
            let number = !digits.isEmpty && indented.dropFirst(digits.count).hasPrefix(". ")
            let body = number ? indented.dropFirst(digits.count + 2) : indented
            pieces.append(.fixed(String(line[..<body.startIndex])))
            addParts(of: body)
        }
    }

    private mutating func addFact(_ text: String) {
        guard let colon = text.firstRange(of: ": ") else { return addParts(of: text[...]) }
        addParts(of: text[..<colon.lowerBound])
        pieces.append(.fixed(": "))
        addParts(of: text[colon.upperBound...])
    }

    /// Prose, if there is a letter in it; white space at its ends stays.
    private mutating func add(_ text: Substring) {
        guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
            if !text.isEmpty { pieces.append(.fixed(String(text))) }
            return
        }
        let start = text.prefix { $0 == " " }
        let body = text.dropFirst(start.count)
        let end = body.reversed().prefix { $0 == " " }.count
        if !start.isEmpty { pieces.append(.fixed(String(start))) }
        pieces.append(.prose(String(body.dropLast(end))))
        if end > 0 { pieces.append(.fixed(String(body.suffix(end)))) }
    }
}
