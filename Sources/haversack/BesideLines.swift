// A derived text and its source, passage by passage, for those who know both.

import BundleFormat
import JSON
import Passages

/// Pairs of what a variant says and what its source says.
struct BesideLines {
    struct Pair {
        let passage: Passage
        let step: DerivationStep?
        /// Nil where the source is not in the bundle.
        let source: String?
    }

    let pairs: [Pair]

    /// - Parameter origin: The variant that the article was made of.
    init(_ article: Article, origin: Article?) {
        let derivation = article.derivation
        pairs = article.passages.enumerated().map { place, passage in
            let anchors = derivation?.anchors ?? []
            let anchor = anchors.indices.contains(place + 1) ? anchors[place + 1] : nil
            return Pair(
                passage: passage, step: derivation?.step(ofPassage: place),
                source: origin.flatMap { anchor?.source(in: $0) })
        }
    }

    /// Those of some passages alone.
    func lines(among wanted: Set<Passage>) -> [String] {
        BesideLines(pairs: pairs.filter { wanted.contains($0.passage) }).lines
    }

    private init(pairs: [Pair]) {
        self.pairs = pairs
    }

    /// The variant's passage, then "Source:" with the source's; one that stands as in the source once.
    var lines: [String] {
        var lines: [String] = []
        for pair in pairs where pair.passage.kind != .reference {
            if !lines.isEmpty { lines.append("") }
            lines += Self.lines(pair.passage.text)
            guard pair.step != nil, let source = pair.source else { continue }
            lines += Self.lines("Source: " + source)
        }
        return lines
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
