// Whatever writes drafts is asked in one way, so that a curator can choose and a reviewer can compare.

/// Something that drafts texts for one task.
///
/// A provider answers for every text that it is given, in order. It never throws once it is open: what
/// goes wrong is said of the texts that it costs.
package protocol Provider: AnyObject {
    /// What the record says of it; complete once it has been asked.
    var identity: ProviderIdentity { get }
    /// How much text it is given at a time; a single longer text may come alone.
    var batchSizeInBytes: Int { get }
    /// - Parameter texts: Prose without line ends.
    /// - Returns: As many outcomes as texts.
    func outcomes(for texts: [String]) -> [DraftOutcome]
}

/// What became of one text.
package enum DraftOutcome: Sendable, Equatable {
    case draft(Draft)
    case failure(DraftFailure)
}

/// A text as a provider would have it.
package struct Draft: Sendable, Equatable {
    package var text: String
    /// 0…1 as the provider says it, if it does.
    package var confidence: Double?
    /// Names of rules that were applied, in order.
    package var rules: [String] = []
    /// Words that the provider had no translation for; nil where it does not tell.
    package var unknownWords: [String]?
    /// Whether it may say anything: not so of rules, which change a word here and there.
    package var isByModel = true
    /// How a model was asked.
    package var prompt: RenderedPrompt?

    package init(_ text: String) {
        self.text = text
    }
}

/// Why there is no draft of a text.
package struct DraftFailure: Sendable, Equatable {
    /// Half a sentence: "the server did not answer in 120 seconds".
    package let reason: String
    /// Whether asking for other texts is of no use either.
    package let stopsProvider: Bool

    package init(_ reason: String, stopsProvider: Bool = false) {
        self.reason = reason
        self.stopsProvider = stopsProvider
    }
}
