// From a derived passage one gets to the bytes that it came from.

import Passages

/// Which bytes of the source variant a passage was made of; the field "j".
package struct PassageAnchor: Sendable, Hashable {
    /// A place in ``Derivation/steps``; nil where the passage stands as in the source.
    package var step: Int?
    /// The source's passage by its place among all passages, headings included; nil is the title.
    package var passage: Int?
    /// Bytes of that passage.
    package var range: Range<Int>
    /// The first 8 hexadecimal digits of the SHA-256 of the whole source passage.
    package var hash: String
    /// The number of the entry in the audit log that let it through, if one did.
    package var entry: Int?

    package init(step: Int?, passage: Int?, of source: String, entry: Int? = nil) {
        self.step = step
        self.passage = passage
        range = 0..<source.utf8.count
        hash = Self.hash(of: source)
        self.entry = entry
    }

    package static func hash(of source: String) -> String {
        String(SHA256.digest(Array(source.utf8)).hex.prefix(8))
    }

    /// "0 4.0-120 1a2b3c4d 57"; "-" for no step, "t" for the title.
    var line: String {
        let place = passage.map { String($0) } ?? "t"
        let words = [
            step.map { String($0) } ?? "-", "\(place).\(range.lowerBound)-\(range.upperBound)",
            hash,
        ]
        return (words + [entry.map { String($0) }].compactMap { $0 }).joined(separator: " ")
    }

    /// - Returns: Nil for anything but what ``line`` gives.
    init?(line: String) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard (3...4).contains(words.count) else { return nil }
        let place = words[1].split(separator: ".", omittingEmptySubsequences: false)
        guard place.count == 2 else { return nil }
        let bounds = place[1].split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2, let start = Self.number(bounds[0]),
            let end = Self.number(bounds[1]), start <= end, words[2].utf8.count == 8
        else { return nil }
        if words[0] == "-" {
            step = nil
        } else {
            guard let number = Self.number(words[0]) else { return nil }
            step = number
        }
        if place[0] == "t" {
            passage = nil
        } else {
            guard let number = Self.number(place[0]) else { return nil }
            passage = number
        }
        range = start..<end
        hash = String(words[2])
        if words.count == 4 {
            guard let number = Self.number(words[3]) else { return nil }
            entry = number
        }
    }

    /// Plain decimal digits without a leading zero.
    private static func number(_ text: Substring) -> Int? {
        guard let number = Int(text), number >= 0, String(number) == text else { return nil }
        return number
    }

    /// Whether the source has the bytes that the anchor names, and is what it was.
    package func holds(in article: Article) -> Bool {
        guard let source = source(in: article) else { return false }
        return range.upperBound <= source.utf8.count && Self.hash(of: source) == hash
    }

    /// The text that the passage was made of.
    package func source(in article: Article) -> String? {
        guard let passage else { return article.title }
        return article.passages.indices.contains(passage) ? article.passages[passage].text : nil
    }
}
