// Text that is not the source's own says of every passage what made it, from what, and who let it through.

/// Where the text of a variant comes from; docs/format.md, "Derived text".
package struct Derivation: Sendable, Hashable {
    /// The variant of the same article that it was made of.
    package var language: String
    package var level: Level
    /// That variant's revision, where it has one.
    package var revision: String?
    /// How passages came about; anchors name them by their place.
    package var steps: [DerivationStep]
    /// First of the title, then of each passage in order.
    package var anchors: [PassageAnchor]

    package init(
        language: String, level: Level, revision: String?, steps: [DerivationStep] = [],
        anchors: [PassageAnchor] = []
    ) {
        self.language = language
        self.level = level
        self.revision = revision
        self.steps = steps
        self.anchors = anchors
    }

    /// The field "f": language, level, and the revision if there is one.
    var origin: String {
        ["\(language) \(level.rawValue)", revision].compactMap { $0 }.joined(separator: " ")
    }

    /// - Returns: Nil for anything but what ``origin`` gives.
    init?(origin: String) {
        let parts = origin.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count >= 2, let level = Level(rawValue: parts[1]) else { return nil }
        self.init(
            language: parts[0], level: level, revision: parts.count > 2 ? parts[2] : nil)
    }

    /// Whether a passage, or the title (-1), has a text of its own; others are found in the source.
    func isOwn(passage: Int) -> Bool { step(ofPassage: passage) != nil }

    /// How a passage came about; nil for one that stands as in the source, and for no passage.
    /// - Parameter passage: Its place among all passages, headings included.
    package func step(ofPassage passage: Int) -> DerivationStep? {
        guard anchors.indices.contains(passage + 1), let place = anchors[passage + 1].step,
            steps.indices.contains(place)
        else { return nil }
        return steps[place]
    }
}

/// What was done to passages by one tool with one outcome of review.
package struct DerivationStep: Sendable, Hashable {
    /// "simplify" or "translate".
    package var operation: String
    package var tool: String
    package var version: String
    package var model: String?
    /// What decided what the tool made: pair, temperature, digests of prompts and rules.
    package var parameters: [String: String]
    package var sourceType: DigitalSourceType
    /// A tier: "low", "medium" or "high"; nil is not known.
    package var confidence: String?
    /// How the tier was come by.
    package var confidenceMethod: String?
    /// Those who approved, in order of time; nobody is "not reviewed".
    package var reviews: [Review]

    package init(
        operation: String, tool: String, version: String, model: String? = nil,
        parameters: [String: String] = [:], sourceType: DigitalSourceType,
        confidence: String? = nil, confidenceMethod: String? = nil, reviews: [Review] = []
    ) {
        self.operation = operation
        self.tool = tool
        self.version = version
        self.model = model
        self.parameters = parameters
        self.sourceType = sourceType
        self.confidence = confidence
        self.confidenceMethod = confidenceMethod
        self.reviews = reviews
    }

    /// Whether a person, software or nobody approved; a person counts for more.
    package var reviewedBy: Review.Kind? {
        reviews.contains { $0.kind == .person } ? .person : reviews.first?.kind
    }
}

/// One approval of a passage.
package struct Review: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case person
        case software
    }

    /// A pseudonym.
    package var reviewer: String
    package var kind: Kind
    /// ISO 8601 date.
    package var date: String
    /// Whether the reviewer changed the draft.
    package var isEdited: Bool

    package init(reviewer: String, kind: Kind, date: String, isEdited: Bool = false) {
        self.reviewer = reviewer
        self.kind = kind
        self.date = date
        self.isEdited = isEdited
    }
}
