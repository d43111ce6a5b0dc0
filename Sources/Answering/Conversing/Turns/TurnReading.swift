// What a turn was understood to ask.

/// A turn as it stands alone.
struct TurnReading: Sendable {
    /// The question in plain words.
    let text: String
    /// The topics that were supplied.
    var supplied: [Topic] = []
    /// What the conversation is about from here on, where the reading itself decides it.
    var focus: Topic?
    /// Whether the focus stays although the question names other things.
    var keepsFocus = false
}
