// An article as lines to be heard: title, facts, then heading by heading.

import BundleFormat
import Passages
import Terminal

enum ArticleLines {
    /// A section of an article: its heading, nil before the first, and the passages under it.
    struct Section {
        let heading: String?
        let level: Int
        var passages: [Passage]

        /// The heading as it is stored.
        var passage: Passage? {
            heading.flatMap { text in
                Passage.Kind(rawValue: UInt8(16 + level)).map { Passage($0, text) }
            }
        }
    }

    static func sections(of article: Article) -> [Section] {
        var sections = [Section(heading: nil, level: 1, passages: [])]
        for passage in article.passages {
            if let level = passage.kind.headingLevel {
                sections.append(Section(heading: passage.text, level: level, passages: []))
            } else if passage.kind.isNumbered {
                sections[sections.count - 1].passages.append(passage)
            }
        }
        return sections.filter { $0.heading != nil || !$0.passages.isEmpty }
    }

    /// Paragraphs with an empty line between; nothing is wrapped here.
    static func text(of section: Section) -> [String] {
        var blocks: [[String]] = section.heading.map { [[$0]] } ?? []
        let facts = section.passages.filter { $0.kind == .fact }.map(\.text)
        if !facts.isEmpty { blocks.append(facts) }
        var caption: String?
        for passage in section.passages where passage.kind != .fact {
            switch passage.kind {
            case .table, .tableWithoutHeader:
                blocks.append(table(passage, caption: caption))
            default: blocks.append(lines(passage.text))
            }
            caption = nil
        }
        return Array(blocks.joined(separator: [""]))
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Row by row, each cell after the name of its column.
    private static func table(_ passage: Passage, caption: String?) -> [String] {
        let rows = lines(passage.text).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let hasHeader = passage.kind == .table
        return Spoken.table(
            caption: caption, header: hasHeader ? rows.first ?? [] : [],
            rows: Array(hasHeader ? rows.dropFirst() : rows[...]))
    }

    /// Lines made safe for a terminal; how many hidden controls were removed is said at the end.
    static func printable(_ lines: [String]) -> [String] {
        var removed = 0
        let cleaned = lines.map { line in
            let clean = Sanitizer.clean(line)
            removed += clean.removed
            return Spoken.text(clean.text)
        }
        guard removed > 0 else { return cleaned }
        return cleaned + ["", "\(Spoken.count(removed, "hidden control")) removed."]
    }
}
