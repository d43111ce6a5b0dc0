// What each request does. All keep the thread: the answer stands again, or the next words of its
// article.

import BundleFormat
import Language

extension Conversation {
    mutating func carryOut(
        _ request: ActRequest, of text: String, in bundle: inout BundleReader
    ) throws -> Reply {
        var reply = Reply(answer: again(text), request: request)
        switch request.act {
        case .newQuestion:
            clear()
            return Reply(
                answer: Answer(saidTo: text, language: language ?? "en"), request: request,
                remarks: [.cleared])
        case .thanks:
            return Reply(
                answer: Answer(saidTo: text, language: language ?? "en"), request: request,
                remarks: [.thanks])
        case .goodbye:
            return Reply(
                answer: Answer(saidTo: text, language: language ?? "en"), request: request,
                remarks: [.goodbye])
        case .greeting:
            return Reply(
                answer: Answer(saidTo: text, language: language ?? "en"), request: request,
                remarks: [.greeting])
        case .help:
            return Reply(
                answer: Answer(saidTo: text, language: language ?? "en"), request: request,
                remarks: [.help])
        case .back: return try goBack(request, text, in: &bundle)
        default: break
        }
        guard let quote = place else {
            reply.remarks = [.nothingYet]
            return reply
        }
        switch request.act {
        case .more, .readOn: try readOn(from: quote, &reply, in: &bundle)
        case .nextSection: try move(1, from: quote, &reply, in: &bundle)
        case .previousSection: try move(-1, from: quote, &reply, in: &bundle)
        case .sections:
            reply.sections = try ArticleCursor(quote.entry, in: &bundle).sectionNames()
        case .simpler: try simplify(quote, &reply, in: &bundle)
        case .summary: try summarise(quote, &reply, in: &bundle)
        case .why: try explain(quote, &reply, in: &bundle)
        case .language: try translate(quote, request.language, &reply, in: &bundle)
        case .spell: reply.spelled = spelled(quote)
        default: break
        }
        return reply
    }

    /// The last answer, as what is said to another turn.
    private func again(_ text: String) -> Answer {
        var answer =
            answered.last?.answer.said(to: text) ?? Answer(saidTo: text, language: language ?? "en")
        if let place { answer.quotes = [place] }
        return answer
    }

    // MARK: On and back

    private mutating func readOn(
        from quote: Quote, _ reply: inout Reply, in bundle: inout BundleReader
    ) throws {
        guard let next = try ArticleCursor(quote.entry, in: &bundle).next(after: quote) else {
            reply.remarks = [.endOfArticle]
            return
        }
        reply.answer.quotes = [next]
        place = next
    }

    private mutating func move(
        _ step: Int, from quote: Quote, _ reply: inout Reply, in bundle: inout BundleReader
    ) throws {
        let cursor = try ArticleCursor(quote.entry, in: &bundle)
        guard let next = cursor.section(step, from: quote) else {
            reply.remarks = [step > 0 ? .endOfArticle : .beginningOfArticle]
            return
        }
        reply.answer.quotes = [next]
        place = next
    }

    /// The answer about another topic before, by name or the last one.
    private mutating func goBack(
        _ request: ActRequest, _ text: String, in bundle: inout BundleReader
    ) throws -> Reply {
        var reply = Reply(answer: again(text), request: request)
        if let name = request.reference, let found = named(name) {
            return returned(to: found, text, request)
        }
        if let name = request.reference,
            let lexicon = Lexicon.of(memory.question?.lexicon.language ?? "en"),
            !lexicon.stems(of: name).isEmpty, !isGeneral(name, lexicon)
        {
            if let entry = try bundle.entries(titled: name).first {
                attend(to: entry, in: &bundle)
                if let place {
                    reply.answer = Answer(saidTo: text, language: language ?? "en").quoting(place)
                }
                return reply
            }
            reply.remarks = [.notTalkedAbout(name)]
            return reply
        }
        guard let last = answered.last?.answer.quotes.first else {
            reply.remarks = [answered.isEmpty ? .nothingYet : .nothingBefore]
            return reply
        }
        if let place, place != last, place.entry == last.entry {
            // Reading on is undone first.
            self.place = last
            reply.answer = again(text)
            return reply
        }
        let other = answered.lastIndex { $0.answer.quotes.first?.entry != last.entry }
        let before = other ?? (answered.count > 1 ? answered.count - 2 : nil)
        guard let before else {
            reply.remarks = [.nothingBefore]
            return reply
        }
        return returned(to: before, text, request)
    }

    /// The last answer whose topic or article is called so.
    private func named(_ name: String) -> Int? {
        guard let lexicon = Lexicon.of(memory.question?.lexicon.language ?? "en") else {
            return nil
        }
        let wanted = lexicon.stems(of: name)
        guard !wanted.isEmpty else { return nil }
        let current = answered.last?.answer.quotes.first?.entry
        let ordered = answered.indices.reversed()
        return ordered.first { place in
            guard let quote = answered[place].answer.quotes.first else { return false }
            return wanted.isSubset(of: lexicon.stems(of: quote.entry.title))
                || answered[place].topic.map { wanted.isSubset(of: lexicon.stems(of: $0.phrase)) }
                    == true
        }
            ?? ordered.first { place in
                answered[place].answer.quotes.first?.entry != current
                    && answered[place].topic.map { !wanted.isDisjoint(with: $0.definition) } == true
            }
    }

    /// Whether a reference names no topic: "the other country", "the previous one".
    private func isGeneral(_ name: String, _ lexicon: Lexicon) -> Bool {
        TalkWordReader.words(of: name, language: lexicon.language).allSatisfy {
            !lexicon.roles(of: $0).isDisjoint(
                with: .closed.union([.kind, .attribute, .picks, .other, .thing]))
        }
    }

    private mutating func returned(to place: Int, _ text: String, _ request: ActRequest) -> Reply {
        let found = answered.remove(at: place)
        answered.append(found)
        self.place = found.answer.quotes.first
        if let topic = found.topic { memory.attend(to: topic) }
        return Reply(answer: again(text), request: request)
    }

    // MARK: The same in other ways

    /// The bundle's own simple text goes before what rules make on the spot.
    private mutating func simplify(
        _ quote: Quote, _ reply: inout Reply, in bundle: inout BundleReader
    ) throws {
        let entry = quote.entry
        let simple =
            entry.level == .simple
            ? nil
            : try bundle.variants(of: entry).first {
                $0.level == .simple && $0.language == entry.language
            }
        if let simple, let found = try Counterpart.sentence(like: quote, in: simple, &bundle) {
            reply.answer.quotes = [found]
            place = found
            return
        }
        reply.rendering = simplifier?.simpler(quote.text, language: quote.entry.language)
        guard reply.rendering == nil else { return }
        reply.answer.quotes = [quote.firstSentence]
        reply.remarks = [.noSimplerText]
    }

    /// The first sentence of the article, which says what it is about.
    private mutating func summarise(
        _ quote: Quote, _ reply: inout Reply, in bundle: inout BundleReader
    ) throws {
        guard let first = try ArticleCursor(quote.entry, in: &bundle).first(from: 0) else { return }
        reply.answer.quotes = [first.firstSentence]
    }

    /// The sentence beside the quote that gives a reason; without one, the quote stands.
    private func explain(
        _ quote: Quote, _ reply: inout Reply, in bundle: inout BundleReader
    ) throws {
        let all = try ArticleCursor(quote.entry, in: &bundle).allSentences(limit: 600)
        let near = all.filter { $0.section == quote.section && $0.text != quote.text }
        let words = Reasons.words(of: quote.entry.language)
        let topic = Set(
            Analyzer(language: quote.entry.language).terms(of: quote.text)
                .filter { !$0.isStopWord }.map(\.bytes))
        let best = near.filter { sentence in
            let folded = " " + Folding.key(sentence.text) + " "
            return abs(sentence.passage - quote.passage) <= 1
                && words.contains { folded.hasPart(" \($0) ") }
                && Analyzer(language: quote.entry.language).terms(of: sentence.text)
                    .contains { topic.contains($0.bytes) }
        }.min { abs($0.passage - quote.passage) < abs($1.passage - quote.passage) }
        reply.answer.quotes = [quote] + (best.map { [$0] } ?? [])
        if best == nil { reply.remarks = [.noReasonStated] }
    }

    private mutating func translate(
        _ quote: Quote, _ language: String?, _ reply: inout Reply, in bundle: inout BundleReader
    ) throws {
        guard let language, language != LanguageCode.primary(of: quote.entry.language) else {
            return
        }
        guard let other = try Counterpart.find(of: quote.entry, in: language, &bundle),
            let found = try Counterpart.sentence(like: quote, in: other, &bundle)
        else {
            reply.remarks = [.notInLanguage(language)]
            return
        }
        reply.answer.quotes = [found]
        // Another text of one article says itself what it is.
        reply.remarks = other.identity == quote.entry.identity ? [] : [.inLanguage(language)]
        place = found
    }

    /// The name that the answer gives, or the article's title.
    private func spelled(_ quote: Quote) -> String {
        let said = answered.last?.answer.quotes.first?.text ?? quote.text
        return memory.answerNames.first { said.hasPart($0.phrase) }?.phrase
            ?? TitleWords.shown(quote.entry.title).trimmingBlanks
    }
}
