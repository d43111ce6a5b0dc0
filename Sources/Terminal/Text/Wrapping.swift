/// Lines of a width that a terminal can show, or none broken where a person did not break them.
package enum Wrapping {
    /// Breaks each paragraph at spaces, and between Chinese, Japanese and Korean characters.
    ///
    /// - Parameter width: Columns; nil leaves every paragraph on one line, as programs and
    ///   listeners want it. A word is broken only if it is longer than a whole line.
    /// - Returns: Lines without spaces at their ends; an empty paragraph is an empty line.
    package static func wrap(_ text: String, width: Int?) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .flatMap { paragraph -> [String] in
                let line = String(Substring(paragraph))
                guard let width else { return [withoutSpacesAtEnd(line)] }
                return wrap(paragraph: line, width: max(width, 2))
            }
    }

    private static func wrap(paragraph: String, width: Int) -> [String] {
        // As many bytes as columns are never too wide.
        if paragraph.utf8.count <= width, !paragraph.utf8.contains(UInt8(ascii: "\t")) {
            return [withoutSpacesAtEnd(paragraph)]
        }
        var lines = LineFilling(width: width)
        for piece in BreakPieces(paragraph) { lines.add(piece) }
        return lines.finished()
    }

    static func withoutSpacesAtEnd(_ line: String) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let last = line.utf8.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(line[...last])
    }
}

/// Fills lines with pieces as long as they fit.
private struct LineFilling {
    let width: Int
    private var done: [String] = []
    private var line = ""
    private var column = 0
    private var hasPendingSpace = false

    init(width: Int) { self.width = width }

    mutating func add(_ piece: BreakPieces.Piece) {
        guard case .text(let text, let columns) = piece else {
            hasPendingSpace = !line.isEmpty
            return
        }
        let gap = hasPendingSpace ? 1 : 0
        if column + gap + columns > width, !line.isEmpty { newLine() }
        if hasPendingSpace { append(" ", 1) }
        hasPendingSpace = false
        columns > width ? addLong(text) : append(text, columns)
    }

    mutating func finished() -> [String] {
        newLine()
        return done
    }

    private mutating func append(_ text: String, _ columns: Int) {
        line += text
        column += columns
    }

    private mutating func newLine() {
        done.append(line)
        line = ""
        column = 0
        hasPendingSpace = false
    }

    /// A word longer than a line, cut between characters as a person sees them.
    private mutating func addLong(_ word: String) {
        for character in word {
            let columns = ScalarWidth.of(String(character))
            if column + columns > width, !line.isEmpty { newLine() }
            append(String(character), columns)
        }
    }
}
