// "Does it really come from there?": derived text against the variant that it names.

import Passages

/// Checks every anchor of a derived article.
enum DerivationCheck {
    /// - Returns: What does not hold, one sentence each without its full stop.
    static func findings(
        _ article: Article, _ entry: ArticleEntry, _ bundle: inout BundleReader
    ) throws -> [String] {
        let name = "the \(entry.language) \(entry.level.rawValue) text of \"\(entry.title)\""
        guard let derivation = article.derivation else {
            return entry.isDerived ? ["\(name) does not say what it was made of"] : []
        }
        guard entry.isDerived else { return ["\(name) is derived and does not say so"] }
        let variants = try bundle.variants(of: entry)
        let source = variants.first {
            $0.language == derivation.language && $0.level == derivation.level
        }
        guard let source, source.passage != entry.passage else {
            return ["what \(name) was made of is not in the bundle"]
        }
        var findings: [String] = []
        if source.provenance.revision != derivation.revision {
            findings.append("\(name) was made of another revision than is in the bundle")
        }
        if derivation.anchors.count != article.passages.count + 1 {
            findings.append("\(name) does not anchor each of its passages")
        }
        let origin = try bundle.record(of: source).article
        let stepCount = derivation.steps.count
        let loose = derivation.anchors.count { anchor in
            !anchor.holds(in: origin) || anchor.step.map { $0 >= stepCount } ?? false
        }
        if loose > 0 { findings.append("\(loose) anchors of \(name) do not hold") }
        for (place, anchor) in derivation.anchors.dropFirst().enumerated()
        where anchor.step == nil && place < article.passages.count {
            if anchor.source(in: origin) != article.passages[place].text {
                findings.append("a passage of \(name) is not the source's and does not say so")
                break
            }
        }
        return findings
    }
}
