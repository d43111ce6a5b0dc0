// Questions and requests in one thread: what "it" is, and what "in other words" is about.

package import BundleFormat
import Language
import Passages

/// A conversation about one bundle: turns may lean on the ones before.
package struct Conversation {
    /// Older answers are not gone back to.
    static let mostAnswers = 24

    var finder = AnswerFinder()
    let simplifier: (any Simplifier)?
    var memory = ConversationMemory()
    /// What was answered, with the topic that it was about; the last is talked about.
    var answered: [(answer: Answer, topic: Topic?)] = []
    /// The quote from which reading goes on.
    var place: Quote?
    var language: String?

    /// - Parameter simplifier: What says quotes in simpler words, if anything does.
    /// - Parameter threshold: 0…1: below this confidence nothing is answered.
    package init(
        simplifier: (any Simplifier)? = nil,
        threshold: Double = AnswerFinder.usualThreshold
    ) {
        self.simplifier = simplifier
        finder.threshold = threshold
    }

    /// Replies to a turn, read in the light of the ones before.
    ///
    /// A question that names what it is about is left as it is; of another, what it leaves out is
    /// taken from the conversation. A request about the last answer ("simpler", "go on") is carried
    /// out and loses nothing.
    /// - Parameter language: Of the turn, BCP 47; nil is guessed.
    /// - Throws: `FormatError` when the index is damaged.
    package mutating func turn(
        _ text: String, language: String? = nil, in bundle: inout BundleReader
    ) throws -> Reply {
        let language = language ?? guess(text, in: bundle)
        self.language = language
        guard let parts = try parts(of: text, language, in: &bundle) else {
            return try ask(text, as: text, language, in: &bundle)
        }
        if parts.question == nil, parts.requests.last?.act == .why,
            let reply = try askWhy(text, language, in: &bundle)
        {
            return reply
        }
        var reply: Reply?
        for request in parts.requests where parts.question == nil || request.act.changesTopic {
            reply = try carryOut(request, of: text, in: &bundle)
        }
        guard let question = parts.question else {
            return reply
                ?? Reply(
                    answer: Answer(saidTo: text, language: language), request: parts.requests.last)
        }
        return try ask(question, as: text, language, in: &bundle)
    }

    /// Sets what the conversation is about: an article that was opened.
    package mutating func attend(to entry: ArticleEntry, in bundle: inout BundleReader) {
        var topic = Topic(phrase: TitleWords.shown(entry.title).trimmingBlanks, determiner: "")
        topic.isNamed = true
        topic.entry = entry
        if let subject = try? ArticleSubject(of: entry, in: &bundle) {
            topic.kind = subject.kind
            topic.definition = subject.definition
        }
        memory.attend(to: topic)
        place = (try? ArticleCursor(entry, in: &bundle))?.first(from: 0)
    }

    /// The request that a turn is as a whole, if it is one; nothing is carried out.
    package func request(_ text: String, language: String? = nil) -> ActRequest? {
        for code in Self.order(language ?? self.language ?? "en") {
            guard let lexicon = Lexicon.of(code) else { continue }
            let parts = ActReader.parts(of: text, lexicon: lexicon)
            if parts.question == nil { return parts.requests.last }
        }
        return nil
    }

    /// Whether more than one thing was answered.
    package var canGoBack: Bool { answered.count > 1 }

    /// Forgets what was talked about.
    package mutating func clear() {
        memory = ConversationMemory()
        answered = []
        place = nil
    }

    // MARK: Understanding

    private func guess(_ text: String, in bundle: borrowing BundleReader) -> String {
        let words = Analyzer(language: language ?? "").terms(of: text).filter(\.isStopWord)
        if let language, !words.isEmpty || text.utf8.count < 12 { return language }
        let own = QuestionLanguage.guess(text, among: bundle.manifest.questionLanguages)
        let known = Analyzer(language: own).terms(of: text).count(where: \.isStopWord)
        // Asked in a language that the bundle has not, but clearly so.
        let other = ["en", "es", "fr"].map { code in
            (code, Analyzer(language: code).terms(of: text).count(where: \.isStopWord))
        }.max { $0.1 < $1.1 }
        return other.map { $0.1 >= known + 2 ? $0.0 : own } ?? own
    }

    private static func order(_ language: String) -> [String] {
        [language] + ["en", "es", "fr"].filter { $0 != LanguageCode.primary(of: language) }
    }

    /// The requests of a turn and what is left of it; nil when it is a question alone.
    private func parts(
        of text: String, _ language: String, in bundle: inout BundleReader
    ) throws -> TurnParts? {
        for (place, code) in Self.order(language).enumerated() {
            guard let lexicon = Lexicon.of(code) else { continue }
            let parts = ActReader.parts(of: text, lexicon: lexicon)
            guard !parts.requests.isEmpty, place == 0 || parts.question == nil else { continue }
            let isEmpty = memory.isEmpty && answered.isEmpty && self.place == nil
            if isEmpty, parts.question == nil {
                // Before the first answer "Source" or "Hello" may be looked for.
                let needs = parts.requests.contains { $0.act.needsAnswer }
                if try needs || !bundle.entries(titled: text).isEmpty { return nil }
            }
            return parts
        }
        return nil
    }

    // MARK: Asking

    private mutating func ask(
        _ question: String, as typed: String, _ language: String, in bundle: inout BundleReader
    ) throws -> Reply {
        guard let lexicon = Lexicon.of(language) else {
            return try askPlainly(question, as: typed, language, in: &bundle)
        }
        let turn = try utterance(question, lexicon, in: &bundle)
        let reading = TurnReader(turn, memory).read()
        let answer = try answer(typed, reading, language, in: &bundle)
        let asked = try utterance(reading.text, lexicon, in: &bundle)
        try remember(reading, asked, answer, in: &bundle)
        return Reply(answer: answer)
    }

    /// "Why?" asks for what was asked to be explained; nil where the bundle does not say, so that the
    /// answer is explained instead.
    private mutating func askWhy(
        _ text: String, _ language: String, in bundle: inout BundleReader
    ) throws -> Reply? {
        guard let lexicon = Lexicon.of(language), let place else { return nil }
        let turn = Utterance(text, lexicon: lexicon)
        guard turn.words.count <= 4,
            let reading = TurnReader(turn, memory).questionWord()
        else { return nil }
        let answer = try answer(text, reading, language, in: &bundle)
        guard let quote = answer.quotes.first, quote.entry == place.entry, quote != place
        else { return nil }
        note(answer)
        return Reply(answer: answer)
    }

    private func utterance(
        _ text: String, _ lexicon: Lexicon, in bundle: inout BundleReader
    ) throws -> Utterance {
        let titles = try KnownTitles.spans(in: text, lexicon: lexicon, bundle: &bundle)
        return Utterance(text, lexicon: lexicon, titles: titles)
    }

    private mutating func answer(
        _ typed: String, _ reading: TurnReading, _ language: String, in bundle: inout BundleReader
    ) throws -> Answer {
        let query = Self.query(for: reading)
        let given = reading.supplied.isEmpty ? nil : givenFact(beside: reading.text)
        var answer = try finder.answer(
            typed, readingAs: query, language: language, withoutPassage: given, in: &bundle)
        answer.read(as: reading.text)
        return answer
    }

    /// The fact that was just given, where another is asked for: "Author: …" answers nothing that does
    /// not ask for the author.
    private func givenFact(beside reading: String) -> Int? {
        guard let quote = answered.last?.answer.quotes.first, quote.kind == .fact else {
            return nil
        }
        let analyzer = Analyzer(language: quote.entry.language)
        let label = analyzer.terms(of: String(quote.text.prefix { $0 != ":" })).map(\.bytes)
        let asked = Set(analyzer.terms(of: reading).map(\.bytes))
        return label.contains(where: asked.contains) ? nil : quote.passage
    }

    /// What is looked for: the reading, with the title of the article that tells of what it supplies;
    /// articles call people by their last names.
    private static func query(for reading: TurnReading) -> String {
        var text = reading.text
        for topic in reading.supplied where topic.source != nil && topic.entry == nil {
            let last = topic.phrase.split(separator: " ").last.map(String.init) ?? topic.phrase
            text = text.exchanging(topic.phrase, for: last)
        }
        let words = Folding.key(text)
        let titles = reading.supplied.compactMap {
            ($0.entry ?? $0.source).map { TitleWords.shown($0.title).trimmingBlanks }
        }
        guard let missing = titles.first(where: { !words.contains(Folding.key($0)) }) else {
            return text
        }
        return "\(text) (\(missing))"
    }

    /// Keeps an answer to go back to and on from.
    mutating func note(_ answer: Answer) {
        guard let quote = answer.quotes.first else { return }
        place = quote
        answered.append((answer, memory.focus))
        if answered.count > Self.mostAnswers { answered.removeFirst() }
    }
}

extension Act {
    /// Whether what is asked behind it is asked in another light.
    fileprivate var changesTopic: Bool { self == .back || self == .newQuestion }
}
