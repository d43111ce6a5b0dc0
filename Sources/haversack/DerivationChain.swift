// From derived text back to the source's own words, step by step, for whoever must attribute it.

import BundleFormat
import JSON
import Terminal

/// What a variant was made of, and what that was made of, up to a source's own text.
struct DerivationChain {
    private struct Link {
        let article: Article
        let derivation: Derivation
    }

    /// No chain is longer in a sound bundle.
    private static let longest = 8

    private var links: [Link] = []
    /// The text that people wrote; nil if the bundle lacks it.
    private var source: ArticleEntry?

    init(of entry: ArticleEntry, in bundle: inout BundleReader) throws {
        var current: ArticleEntry? = entry
        while let entry = current, links.count < Self.longest {
            let article = try bundle.record(of: entry).article
            guard let derivation = article.derivation else {
                source = entry
                return
            }
            links.append(Link(article: article, derivation: derivation))
            current = try bundle.origin(of: entry)
        }
    }

    var lines: [String] { links.flatMap { Self.lines($0) } + sourceLines }

    private var sourceLines: [String] {
        guard !links.isEmpty, let source else { return [] }
        let revision = source.provenance.revision.map { ", revision \($0)" } ?? ""
        return [
            "The source's own text: \"\(source.title)\" in \(source.language)\(revision), in this bundle."
        ]
    }

    private static func lines(_ link: Link) -> [String] {
        let words = DerivationWords(of: link.article)
        var lines = words.map { [$0.label] } ?? []
        lines.append(
            "Changed: the text was \(link.derivation.steps.first?.operation == "simplify" ? "put into plainer words" : "translated") "
                + "by a machine; this is an adaptation of the source under the licence named here.")
        var tools: [String] = []
        for step in link.derivation.steps {
            let parameters = step.parameters.sorted { $0.key < $1.key }.map {
                "\($0.key) \($0.value)"
            }
            let settings = parameters.isEmpty ? "" : ", \(parameters.joined(separator: ", "))"
            let line =
                "Made with \(step.tool) \(step.version)"
                + "\(step.model.map { ", model \($0)" } ?? "")\(settings); digital source type "
                + "\(step.sourceType.rawValue)."
            if !tools.contains(line) { tools.append(line) }
        }
        lines += tools
        let reviewers = link.derivation.steps.flatMap(\.reviews)
        for (name, kind) in Self.names(reviewers) {
            let dates = reviewers.filter { $0.reviewer == name && $0.kind == kind }.map(\.date)
            let word = kind == .person ? "a person" : "software"
            lines.append(
                "Reviewed by \(name), \(word), last on \(Spoken.date(iso: dates.max() ?? "")).")
        }
        let tiers = ["high", "medium", "low"].compactMap { tier -> String? in
            let count = link.article.passages.indices.count {
                link.derivation.step(ofPassage: $0)?.confidence == tier
            }
            return count > 0 ? "\(tier) for \(Spoken.count(count, "passage"))" : nil
        }
        if !tiers.isEmpty { lines.append("Confidence: \(Spoken.list(tiers)).") }
        return lines
    }

    private static func names(_ reviews: [Review]) -> [(String, Review.Kind)] {
        var names: [(String, Review.Kind)] = []
        for review in reviews where !names.contains(where: { $0 == (review.reviewer, review.kind) })
        {
            names.append((review.reviewer, review.kind))
        }
        return names
    }

    /// Nil for a source's own text.
    var json: JSONValue? {
        guard !links.isEmpty else { return nil }
        return .array(
            links.map { link in
                let asSource = link.derivation.anchors.dropFirst().count { $0.step == nil }
                return .object(present: [
                    ("label", DerivationWords(of: link.article).map { .string($0.label) }),
                    ("from_language", .string(link.derivation.language)),
                    ("from_level", .string(link.derivation.level.rawValue)),
                    ("from_revision", link.derivation.revision.map { .string($0) }),
                    ("passages", .int(link.article.passages.count)),
                    ("passages_as_source", .int(asSource)),
                    ("steps", .array(link.derivation.steps.map(DerivedObject.full))),
                ])
            })
    }
}
