// A variant is put together passage by passage; what may not go out is as in the source, and says so.

package import BundleFormat
import JSON
import Passages

/// The passages of a variant in the making.
struct VariantText {
    private let source: Article
    private let task: AdaptationTask
    private var texts: [Int: (row: Suggestion, outcome: Admission.Outcome)] = [:]
    /// Bytes of prose, and those of them that are derived or need not be.
    private(set) var proseSize = 0
    private(set) var derivedSize = 0
    /// Words of the drafts that went out, and those of them that no reviewer changed.
    private(set) var words = 0
    private(set) var unmodifiedWords = 0
    private(set) var derivedCount = 0
    private(set) var reviewedCount = 0

    init(_ source: Article, _ task: AdaptationTask) {
        self.source = source
        self.task = task
        for planned in PlannedPassage.all(of: source, task: task) where planned.position >= 0 {
            proseSize += planned.passage.text.utf8.count
        }
    }

    /// Takes what was decided on a passage; one whose source has changed stands as in the source.
    mutating func take(_ row: Suggestion, _ outcome: Admission.Outcome) {
        let current =
            row.position < 0
            ? source.title
            : source.passages.indices.contains(row.position)
                ? source.passages[row.position].text : nil
        guard current == row.source else { return }
        switch outcome {
        case .asSource: return
        case .unchanged: derivedSize += row.source.utf8.count
        case .text(let approvals):
            texts[row.position] = (row, outcome)
            derivedCount += 1
            if !approvals.isEmpty { reviewedCount += 1 }
            if row.position >= 0 { derivedSize += row.source.utf8.count }
            count(row)
        }
    }

    private mutating func count(_ row: Suggestion) {
        let draft = row.draft ?? ""
        let size = draft.split(separator: " ").count
        words += size
        unmodifiedWords += max(0, size - EditDistance.words(draft, row.text ?? draft))
    }

    /// Why the variant does not go out as a whole; nil if it may.
    func holdReason(
        _ rule: VariantRule, _ policy: Policy, _ report: inout VariantReport
    ) -> String? {
        guard derivedCount > 0 else { return "no passage of it may go out yet" }
        let share = Double(derivedSize) / Double(max(1, proseSize))
        guard share >= rule.leastShare else {
            return "only \(Int(share * 100)) percent of it may go out yet"
        }
        guard task.operation == .translate, let limit = policy.unmodified, reviewedCount > 0,
            limit.limitInPercent < 100
        else { return nil }
        let percent = unmodifiedWords * 100 / max(1, words)
        if percent > limit.limitInPercent {
            return "\(percent) percent of its words are as the machine wrote them; "
                + "the limit is \(limit.limitInPercent)"
        }
        if percent > limit.limitInPercent - limit.flexibilityInPoints {
            report.warn(
                source, rule, "\(percent) percent of its words are as the machine wrote them")
        }
        return nil
    }

    /// - Parameter license: Of the adaptation; nil is the source's own.
    func article(license: String?) -> Article {
        var steps: [DerivationStep] = []
        var anchors: [PassageAnchor] = []
        var article = source
        article.language = task.to
        article.level = task.level
        anchors.append(anchor(at: -1, source.title, &steps))
        if let title = texts[-1]?.row.text { article.title = title }
        let kept = source.passages.enumerated().filter { $0.element.kind != .reference }
        article.passages = kept.map { place, passage in
            anchors.append(anchor(at: place, passage.text, &steps))
            return texts[place].flatMap { $0.row.text }.map { Passage(passage.kind, $0) } ?? passage
        }
        if let license { article.provenance.license = license }
        article.provenance.translationOf = nil
        article.signals = []
        if task.operation == .translate {
            article.summary = nil
            article.categories = []
        }
        article.derivation = Derivation(
            language: source.language, level: source.level, revision: source.provenance.revision,
            steps: steps, anchors: anchors)
        return article
    }

    private func anchor(
        at position: Int, _ text: String, _ steps: inout [DerivationStep]
    ) -> PassageAnchor {
        let place = position < 0 ? nil : position
        guard let (row, outcome) = texts[position], case .text(let approvals) = outcome,
            let provider = row.provider
        else { return PassageAnchor(step: nil, passage: place, of: text) }
        let step = step(row, provider, approvals)
        let number = steps.firstIndex(of: step) ?? steps.count
        if number == steps.count { steps.append(step) }
        return PassageAnchor(step: number, passage: place, of: text, entry: approvals.last?.entry)
    }

    private func step(
        _ row: Suggestion, _ provider: ProviderIdentity, _ approvals: [Approval]
    ) -> DerivationStep {
        let isEdited = row.text != row.draft
        let isByPerson = approvals.contains { $0.review.kind == .person && $0.review.isEdited }
        let type: DigitalSourceType =
            isEdited && isByPerson && provider.sourceType == .trainedAlgorithmicMedia
            ? .compositeWithTrainedAlgorithmicMedia : provider.sourceType
        return DerivationStep(
            operation: task.operation.rawValue, tool: provider.name, version: provider.version,
            model: provider.model, parameters: provider.parameters, sourceType: type,
            confidence: row.tier?.rawValue, confidenceMethod: row.method,
            reviews: approvals.map(\.review))
    }
}

extension Article {
    /// What was done to a derived article, as the bundle's table of activities has it; nil for others.
    package var derivationActivity: Activity? {
        guard let derivation, let first = derivation.steps.first else { return nil }
        let pairs = first.parameters.sorted { $0.key < $1.key }
        let verb = first.operation == "translate" ? "Translated from" : "Simplified in"
        let place = first.operation == "translate" ? derivation.language : language
        return Activity(
            operation: first.operation, tool: first.tool, version: first.version,
            model: first.model,
            parameters: pairs.isEmpty
                ? nil
                : JSONValue.object(pairs.map { JSONMember($0.key, .string($0.value)) })
                    .serialized(),
            sourceType: first.sourceType,
            note:
                "\(verb) \(place) by a machine; passages that were not let through are as in the source."
        )
    }
}
