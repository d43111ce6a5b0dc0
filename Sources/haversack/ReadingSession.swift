// Where a person is in a bundle, and what each request does.

import Answering
import BundleFormat
import Passages
import Terminal

/// The state of a reading session.
struct ReadingSession {
    /// An article that is open, at one of its sections.
    private struct Place {
        let entry: ArticleEntry
        let sections: [ArticleLines.Section]
        var section = 0
    }

    private var finder = AnswerFinder()
    private var conversation = Conversation(simplifier: RuleSimplifier())
    private var results: [ArticleEntry] = []
    private var places: [Place] = []
    private var lastLines: [String] = []
    private var wording: AnswerWording

    init(wording: AnswerWording = AnswerWording(nil)) {
        self.wording = wording
    }

    /// Whether the article that is open was the last thing read, and not an answer.
    private var isReading = false
    /// Whether the person said goodbye.
    private(set) var isOver = false

    private static let help = [
        "Type words to search; a question to ask. What you ask next may lean on it: and its capital?",
        "Of an answer you can ask: simpler, more, why, source, are you sure, in Spanish, spell that.",
        "A number opens that result. Open and a title opens an article.",
        "Next and previous go by section. Sections names them; section and a number goes there.",
        "All reads the whole article. Cite says where it comes from. Back returns to where you were.",
        "List names articles. Again repeats. New question forgets what was said. Quit leaves.",
    ]

    mutating func answer(
        _ request: ReadingRequest, _ bundle: inout BundleReader, _ output: inout Output
    ) throws {
        if request == .nothing { return }
        if request != .again { lastLines = try lines(for: request, &bundle) }
        let style = TerminalStyle.detectHere()
        for line in ArticleLines.printable(lastLines) {
            try output.lines(line.isEmpty ? [""] : Wrapping.wrap(line, width: style.width))
        }
    }

    private mutating func lines(
        for request: ReadingRequest, _ bundle: inout BundleReader
    ) throws -> [String] {
        switch request {
        case .nothing, .again, .quit: []
        case .help: Self.help
        case .search(let words): try search(words, &bundle)
        case .ask(let question): try say(question, &bundle)
        case .open(let number): try open(number, &bundle)
        case .openTitle(let title): try open(title, &bundle)
        case .section(let number): try move(to: number - 1)
        case .all: Array(try here().sections.map(ArticleLines.text).joined(separator: [""]))
        case .cite: try Citation(of: here().entry, in: &bundle).lines
        case .list: try list(&bundle)
        case .said(let line): try said(line, &bundle)
        }
    }

    /// A line that is no command: a request about what was said last, a question, or a search.
    private mutating func said(
        _ line: String, _ bundle: inout BundleReader
    ) throws -> [String] {
        guard let act = conversation.request(line)?.act else {
            return try conversation.isQuestion(line) ? say(line, &bundle) : search(line, &bundle)
        }
        switch act {
        case .help: return Self.help
        case .again where !lastLines.isEmpty: return lastLines
        case .goodbye:
            isOver = true
            return []
        default: return try carryOut(act, line, &bundle)
        }
    }

    /// Requests go to the open article while it is read, else to the conversation.
    private mutating func carryOut(
        _ act: Act, _ line: String, _ bundle: inout BundleReader
    ) throws -> [String] {
        guard isReading else {
            if act == .back, !conversation.canGoBack, places.count > 1 { return try back() }
            return try say(line, &bundle)
        }
        switch act {
        case .sections: return try sectionNames()
        case .nextSection, .readOn, .more: return try move(by: 1)
        case .previousSection: return try move(by: -1)
        case .back where places.count > 1: return try back()
        case .source: return try Citation(of: here().entry, in: &bundle).lines
        default: return try say(line, &bundle)
        }
    }

    private func here() throws -> Place {
        guard let place = places.last else {
            throw Failure(.nothingFound, "no article is open; search, then type a number")
        }
        return place
    }

    private mutating func search(
        _ words: String, _ bundle: inout BundleReader
    ) throws -> [String] {
        let searched = try finder.search(words, language: nil, limit: 10, in: &bundle)
        if let first = searched.hits.first, first.explanation.isTitle {
            conversation.attend(to: first.passage.entry, in: &bundle)
        }
        let found = searched.hits.map(\.passage)
        results = found.map(\.entry)
        guard !found.isEmpty else {
            throw Failure(.nothingFound, "nothing found for \"\(words)\"; try fewer or other words")
        }
        var snippets = Snippets(for: words)
        return searched.corrections.map(ExplanationLines.correction)
            + ["\(Spoken.count(found.count, "result")). Type a number to open one."]
            + found.enumerated().flatMap { place, passage in
                PassageLines.result(
                    passage, number: place + 1, snippet: snippets.snippet(of: passage))
            }
    }

    private mutating func say(
        _ line: String, _ bundle: inout BundleReader
    ) throws -> [String] {
        let reply = try conversation.turn(line, in: &bundle)
        let answer = reply.answer
        isReading = false
        var entries: [ArticleEntry] = []
        for entry in answer.quotes.map(\.entry) + answer.passages.map(\.entry)
        where !entries.contains(entry) {
            entries.append(entry)
        }
        guard reply.act == nil else {
            if !entries.isEmpty { results = Array(entries.prefix(10)) }
            return ReplyLines.lines(reply, in: &bundle)
        }
        results = Array(entries.prefix(10))
        let more = results.isEmpty ? [] : ["Type 1 to open \"\(results[0].title)\"."]
        let words = AnswerWording.lines(wording.wording(of: reply.answer))
        return ReplyLines.lines(reply, in: &bundle) + words + more
    }

    private mutating func open(
        _ number: Int, _ bundle: inout BundleReader
    ) throws -> [String] {
        guard results.indices.contains(number - 1) else {
            throw Failure(
                .nothingFound,
                results.isEmpty
                    ? "there are no results yet; type words to search"
                    : "there is no result \(number); there are \(results.count)")
        }
        return try open(results[number - 1], &bundle)
    }

    private mutating func open(
        _ title: String, _ bundle: inout BundleReader
    ) throws -> [String] {
        guard let entry = try bundle.entries(titled: title).first else {
            let near = try NearTitles.titles(near: title, in: &bundle).map { "\"\($0)\"" }
            throw Failure(
                .nothingFound,
                "no article is called \"\(title)\""
                    + (near.isEmpty ? "" : "; near it are \(Spoken.list(near))"))
        }
        return try open(entry, &bundle)
    }

    private mutating func open(
        _ entry: ArticleEntry, _ bundle: inout BundleReader
    ) throws -> [String] {
        let article = try bundle.record(of: entry).article
        let sections = ArticleLines.sections(of: article)
        places.append(Place(entry: entry, sections: sections))
        conversation.attend(to: entry, in: &bundle)
        isReading = true
        let count = sections.count { $0.heading != nil }
        return (DerivationWords(of: article).map { [$0.label] } ?? [])
            + ["\(entry.title). \(Spoken.count(count, "section"))."]
            + (sections.first.map(ArticleLines.text) ?? [])
    }

    private func sectionNames() throws -> [String] {
        try here().sections.enumerated().map { place, section in
            "\(place + 1). \(section.heading ?? "Beginning")"
        }
    }

    private mutating func move(by step: Int) throws -> [String] {
        try move(to: here().section + step)
    }

    private mutating func move(to section: Int) throws -> [String] {
        let place = try here()
        guard place.sections.indices.contains(section) else {
            throw Failure(
                .nothingFound,
                section < 0
                    ? "this is the beginning" : "this is the end of \"\(place.entry.title)\"")
        }
        places[places.count - 1].section = section
        isReading = true
        return ArticleLines.text(of: place.sections[section])
    }

    private mutating func back() throws -> [String] {
        guard places.count > 1 else {
            throw Failure(.nothingFound, "there is no article to go back to")
        }
        places.removeLast()
        let place = try here()
        isReading = true
        return [place.entry.title] + ArticleLines.text(of: place.sections[place.section])
    }

    private mutating func list(_ bundle: inout BundleReader) throws -> [String] {
        results = []
        var passage = -1
        while results.count < 50, let entry = try bundle.entry(after: passage) {
            passage = entry.passage
            results.append(entry)
        }
        let total = bundle.manifest.number(.articles)
        let lines = results.enumerated().map { "\($0 + 1). \($1.title)" }
        return lines
            + (total > lines.count ? ["And \(total - lines.count) more; search for them."] : [])
    }
}
