// What was talked about so far: enough to understand the next turn, and no more.

import BundleFormat

/// Topics and questions of a conversation, bounded.
struct ConversationMemory: Sendable {
    /// Older topics are forgotten.
    static let mostTopics = 24
    /// In bytes.
    private static let longestPhrase = 400

    /// What the conversation is about now.
    private(set) var focus: Topic?
    /// Everything named, oldest first; each once.
    private(set) var topics: [Topic] = []
    /// Topics that were the focus, in the order in which they became it.
    private(set) var trail: [Topic] = []
    /// The last question as it was read.
    var question: Utterance?
    /// People named in the last quotes and not in the question.
    var answerNames: [Topic] = []
    /// The last year that a quote named, where the question asked for a time.
    var answerTime: String?

    var isEmpty: Bool { focus == nil && question == nil }

    /// Takes note of a topic; one of the same name is brought up to date.
    mutating func mention(_ topic: Topic) {
        var topic = topic
        if let place = topics.firstIndex(where: { Self.isSame($0, topic) }) {
            let known = topics.remove(at: place)
            if topic.kind == .unknown { topic.kind = known.kind }
            topic.entry = topic.entry ?? known.entry
            if topic.definition.isEmpty { topic.definition = known.definition }
        }
        topics.append(topic)
        if topics.count > Self.mostTopics { topics.removeFirst() }
        if let focus, Self.isSame(focus, topic) { self.focus = topic }
        if let place = trail.firstIndex(where: { Self.isSame($0, topic) }) { trail[place] = topic }
    }

    mutating func attend(to topic: Topic) {
        mention(topic)
        focus = topics.last
        guard let focus, !trail.contains(where: { Self.isSame($0, focus) }) else { return }
        trail.append(focus)
        if trail.count > Self.mostTopics { trail.removeFirst() }
    }

    /// Takes in a question as it was read.
    mutating func follow(_ reading: TurnReading, asked: Utterance) {
        let choice = TopicChoice(asked)
        for topic in choice.mentioned { mention(topic) }
        for topic in reading.supplied where topic.phrase.utf8.count < Self.longestPhrase {
            mention(topic)
        }
        if !reading.keepsFocus { answerNames = [] }
        if let focus = reading.focus {
            attend(to: focus)
        } else if !reading.keepsFocus || focus == nil, let chosen = choice.focus,
            !names(focus, in: asked)
        {
            attend(to: chosen)
        }
        question = asked
    }

    /// Whether a question names what is talked about, which then stays so.
    private func names(_ topic: Topic?, in question: Utterance) -> Bool {
        guard let topic, topic.isNamed else { return false }
        return question.phrases.contains {
            question.text(of: $0.words).lowercased() == topic.plain.lowercased()
        }
    }

    static func isSame(_ one: Topic, _ other: Topic) -> Bool {
        one.phrase.lowercased() == other.phrase.lowercased()
            || one.entry != nil && one.entry == other.entry
    }

    /// Topics from the focus back, each once.
    var recent: [Topic] {
        let others = topics.reversed().filter { topic in
            focus.map { !Self.isSame($0, topic) } ?? true
        }
        return (focus.map { [$0] } ?? []) + others
    }

    /// Whether a topic may be a person: a name, or "the king".
    private func mayBePerson(_ topic: Topic) -> Bool {
        guard !topic.isCapital, let lexicon = question?.lexicon else { return true }
        return !lexicon.stems(of: topic.phrase).isDisjoint(with: lexicon.people)
    }

    /// What a pronoun stands for.
    func topic(for role: WordRole) -> Topic? {
        let isPersonal = role.isDisjoint(with: [.it, .they])
        if isPersonal {
            if let focus, focus.kind.isPerson, focus.kind.fits(role, isPlural: false) {
                return focus
            }
            let answered = answerNames.first {
                $0.kind.fits(role, isPlural: false) && $0.kind != .thing && $0.kind != .place
            }
            return answered
                ?? recent.first { $0.kind.isPerson && $0.kind.fits(role, isPlural: false) }
                ?? recent.first { $0.isFullName && $0.kind == .unknown }
                ?? recent.first { topic in
                    topic.isCapital && topic.kind == .unknown
                        && trail.contains { Self.isSame($0, topic) }
                }
                ?? focus.flatMap {
                    $0.kind.fits(role, isPlural: false) && mayBePerson($0) ? $0 : nil
                }
        }
        if role.contains(.it), role.contains(.he) || role.contains(.she) {
            // Grammatical gender: whatever is talked about.
            return focus ?? recent.first
        }
        if role.contains(.they), !role.contains(.it), let plural = focus?.isPlural, !plural,
            focus?.kind.isPerson == true
        {
            return recent.first { $0.isPlural } ?? focus
        }
        return recent.first { $0.kind.fits(role, isPlural: $0.isPlural) } ?? focus
    }
}
