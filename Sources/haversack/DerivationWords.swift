// Nothing a machine wrote passes as a person's: how derived text is announced, before it is heard.

import BundleFormat
import Passages
import Terminal

/// What is said of the derived text of an article.
struct DerivationWords {
    private let derivation: Derivation
    private let passages: [Passage]

    /// Nil for a source's own text.
    init?(of article: Article) {
        guard let derivation = article.derivation else { return nil }
        self.derivation = derivation
        passages = article.passages
    }

    /// The first line that is shown: "Translated from en by apertium 3.8, from revision 123; reviewed by
    /// software on 24 November 2026, not by a person."
    var label: String {
        let makers = derivation.steps.map(Self.maker)
        let distinct = makers.enumerated().filter { makers.firstIndex(of: $0.element) == $0.offset }
        let revision = derivation.revision.map { ", from revision \($0)" } ?? ""
        var words = "\(verb) by \(Spoken.list(distinct.map(\.element)))\(revision); \(reviewWords)"
        let kept = counts.asSource
        if kept > 0 { words += "; \(Spoken.count(kept, "passage")) as in the source" }
        return Sanitizer.line("\(words).").text
    }

    private var verb: String {
        derivation.steps.first?.operation == "simplify"
            ? "Simplified" : "Translated from \(derivation.language)"
    }

    private static func maker(_ step: DerivationStep) -> String {
        let tool = step.version == "not told" ? step.tool : "\(step.tool) \(step.version)"
        return step.model.map { "\(tool) with the model \($0)" } ?? tool
    }

    /// Passages by who approved them; headings count too.
    private var counts: (person: Int, software: Int, nobody: Int, asSource: Int) {
        var counts = (person: 0, software: 0, nobody: 0, asSource: 0)
        for place in passages.indices {
            guard let step = derivation.step(ofPassage: place) else {
                counts.asSource += 1
                continue
            }
            switch step.reviewedBy {
            case .person: counts.person += 1
            case .software: counts.software += 1
            case nil: counts.nobody += 1
            }
        }
        return counts
    }

    private var reviewWords: String {
        let counts = counts
        let total = counts.person + counts.software + counts.nobody
        let date = derivation.steps.flatMap(\.reviews).map(\.date).max()
        let last = date.map { " on \(Spoken.date(iso: $0))" } ?? ""
        if counts.person == total { return "reviewed by a person\(last)" }
        if counts.software == total { return "reviewed by software\(last), not by a person" }
        if counts.nobody == total { return "not reviewed by anybody" }
        var parts: [String] = []
        if counts.person > 0 { parts.append("\(counts.person) reviewed by a person") }
        if counts.software > 0 { parts.append("\(counts.software) by software only") }
        if counts.nobody > 0 { parts.append("\(counts.nobody) by nobody") }
        return "of \(Spoken.count(total, "passage")) \(Spoken.list(parts))"
    }
}

extension DerivationStep {
    /// What an answer says of one quote: "Translated by apertium 3.8; reviewed by software, not by a
    /// person."
    var words: String {
        let verb = operation == "simplify" ? "Simplified" : "Translated"
        let tool = version == "not told" ? tool : "\(tool) \(version)"
        let review =
            switch reviewedBy {
            case .person: "reviewed by a person"
            case .software: "reviewed by software, not by a person"
            case nil: "not reviewed"
            }
        let maker = model.map { "\(tool) with the model \($0)" } ?? tool
        return Sanitizer.line("\(verb) by \(maker); \(review).").text
    }
}
