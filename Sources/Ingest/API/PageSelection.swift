// "Which pages?": a wiki has too many for "all".

/// Which pages of a wiki are wanted; the ways add up, and each page comes once.
package struct PageSelection: Sendable, Equatable {
    package var titles: [String]
    /// Files with a title a line; "-" is standard input.
    package var lists: [String]
    /// Titles of categories, with or without the word that stands for "Category".
    package var categories: [String]
    /// How many levels of categories within those are entered.
    package var depth: Int

    package init(
        titles: [String] = [], lists: [String] = [], categories: [String] = [], depth: Int = 0
    ) {
        self.titles = titles
        self.lists = lists
        self.categories = categories
        self.depth = depth
    }

    package var isEmpty: Bool { titles.isEmpty && lists.isEmpty && categories.isEmpty }

    /// The titles in a text such as "Water|Fire": a bar is the one mark that no title holds.
    package static func titles(in text: String) -> [String] {
        text.split(separator: "|").map { FieldText.clean(String($0)) }.filter { !$0.isEmpty }
    }

    /// All titles of ``titles`` and ``lists``, each once, in order.
    func allTitles() throws(SourceError) -> [String] {
        var all = titles
        for list in lists { all += try Self.titles(inFile: list) }
        var seen: Set<String> = []
        return all.filter { seen.insert($0).inserted }
    }

    /// A title a line; lines that begin with "#" are comments.
    private static func titles(inFile path: String) throws(SourceError) -> [String] {
        let file = try InputFile(path)
        var lines = LineReader(file, name: file.name, maximumLineSizeInBytes: 1 << 16)
        var titles: [String] = []
        while let line = try lines.next() {
            let hasMark = lines.lineNumber == 1 && line.starts(with: [0xEF, 0xBB, 0xBF])
            let text = hasMark ? [UInt8](line.dropFirst(3)) : line
            guard UTF8Check.isValid(text) else {
                throw SourceError(
                    .badData, file.name,
                    "line \(lines.lineNumber) is not UTF-8; convert the file first (iconv does it)")
            }
            let title = FieldText.clean(text)
            if !title.isEmpty, !title.hasPrefix("#") { titles.append(title) }
        }
        guard !titles.isEmpty else {
            throw SourceError(.badData, file.name, "there is no title in the list")
        }
        return titles
    }
}
