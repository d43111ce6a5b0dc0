// After a question: what it and its answer were about.

import BundleFormat
import Language

extension Conversation {
    mutating func remember(
        _ reading: TurnReading, _ asked: Utterance, _ answer: Answer, in bundle: inout BundleReader
    ) throws {
        memory.follow(reading, asked: asked)
        try identify(answer, in: &bundle)
        try rememberNames(asked, answer, in: &bundle)
        note(answer)
    }

    /// Finds the article of what is talked about.
    private mutating func identify(
        _ answer: Answer, in bundle: inout BundleReader
    ) throws {
        let quoted = answer.quotes.first?.entry
        guard var topic = memory.focus else {
            if let quoted { attend(to: quoted, in: &bundle) }
            return
        }
        guard topic.entry == nil else { return }
        var entry = try bundle.entries(titled: topic.phrase).first
        if entry == nil, let quoted {
            let own = Set(Analyzer(language: quoted.language).terms(of: topic.phrase).map(\.bytes))
            let title = Analyzer(language: quoted.language).terms(
                of: TitleWords.shown(quoted.title)
            )
            .filter { !$0.isStopWord }.map(\.bytes)
            if title.contains(where: own.contains) { entry = quoted }
        }
        guard let entry else { return }
        topic.entry = entry
        if let subject = try? ArticleSubject(of: entry, in: &bundle) {
            topic.kind = subject.kind
            topic.definition = subject.definition
        }
        memory.attend(to: topic)
    }

    /// The article that a name is the title of; a last name more or less is no other person.
    private static func article(
        of name: String, in bundle: inout BundleReader
    ) throws -> ArticleEntry? {
        if let entry = try bundle.entries(titled: name).first { return entry }
        let words = name.split(separator: " ")
        guard words.count > 2 else { return nil }
        return try bundle.entries(titled: words.dropLast().joined(separator: " ")).first
    }

    private mutating func rememberNames(
        _ asked: Utterance, _ answer: Answer, in bundle: inout BundleReader
    ) throws {
        guard let quote = answer.quotes.first else { return }
        let cue = QuestionCue(asked.text, language: asked.lexicon.language)
        let isWho = cue.kind == .who || !asked.isAsked && memory.focus?.kind.isPerson != true
        guard isWho else {
            memory.answerTime = cue.kind == .time ? NamesInQuote.year(in: quote.text) : nil
            return
        }
        let found = NamesInQuote.topics(in: quote.text, beside: asked.text, lexicon: asked.lexicon)
        var names: [Topic] = []
        for var name in found {
            name.source = quote.entry
            name.entry = try Self.article(of: name.phrase, in: &bundle)
            if let entry = name.entry, let subject = try? ArticleSubject(of: entry, in: &bundle) {
                // What is answered by its own article's title is no name unless it is a person's.
                if entry == quote.entry, !subject.kind.isPerson { continue }
                name.kind = subject.kind == .thing ? .unknown : subject.kind
                name.definition = subject.definition
            }
            names.append(name)
        }
        if !names.isEmpty { memory.answerNames = names }
    }
}
