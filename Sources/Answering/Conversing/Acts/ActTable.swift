// Requests have few words and many wordings: what is polite or empty is taken away, and what is left
// must be one of the wordings from end to end. So "what's the source?" is a request and "What is the
// source of the Nile?" is none.

import Language

/// The wordings of requests in one language.
struct ActTable: Sendable {
    /// One element of a wording.
    private enum Element: Sendable, Equatable {
        case words([String])
        case number
        case language
        /// The rest of the turn, at least one word.
        case rest
    }
    private struct Wording: Sendable {
        let act: Act
        let elements: [(element: Element, isOptional: Bool)]
    }

    private let language: String
    private let empty: Set<String>
    private let wordings: [Wording]
    private let languages: [String: String]
    private let cues: ActCues
    /// Words that a turn of several requests may have beside them: "no", "ok".
    private let refusals: Set<String>
    /// Words that alone say no more than that something was heard.
    private let acknowledgements: Set<String>
    /// "could", behind which "you" says nothing.
    private let polite: Set<String>
    private let politePerson: String
    private let politePhrases: [[String]]
    /// Words at the beginning of a question that is answered by yes or no.
    private let inverted: Set<String>

    /// Requests that may have the form of such a question: "is there more?"
    private static let asked: Set<Act> = [
        .more, .source, .confidence, .language, .sections, .help, .again,
    ]

    /// - Parameter table: Lines "act: wording, wording"; in a wording "a/b" is either, "a?" may be
    ///   missing, "#" is a number, "@" the name of a language, "*" the rest. "phrases: …" and
    ///   "empty: words" are taken away first; "languages: code name name, …" names languages.
    init(_ table: String, language: String) {
        self.language = language
        var empty: Set<String> = []
        var cues = ActCues()
        var refusals: Set<String> = []
        var acknowledgements: Set<String> = []
        var polite: Set<String> = []
        var politePhrases: [[String]] = []
        var inverted: Set<String> = []
        var wordings: [Wording] = []
        var languages: [String: String] = [:]
        for line in table.split(separator: "\n") where line.hasPrefix("empty:") {
            empty.formUnion(
                TalkWordReader.words(of: String(line.dropFirst(6)), language: language).map(
                    \.folded))
        }
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            switch parts[0] {
            case "empty": continue
            case "phrases":
                politePhrases += parts[1].split(separator: ",").map {
                    TalkWordReader.words(of: String($0), language: language).map(\.folded)
                }
            case "polite": polite.formUnion(Self.keys(parts[1]))
            case "inverted": inverted.formUnion(parts[1].split(separator: " ").map(String.init))
            case "acknowledgements": acknowledgements.formUnion(Self.keys(parts[1]))
            case "refusals": refusals.formUnion(Self.keys(parts[1]))
            case "languages":
                for entry in parts[1].split(separator: ",") {
                    let names = entry.split(separator: " ")
                    for name in names.dropFirst() {
                        languages[Folding.key(String(name))] = String(names[0])
                    }
                }
            default:
                if cues.take(parts[0], parts[1], language: language) { continue }
                guard let act = Act(rawValue: String(parts[0])) else { continue }
                wordings += parts[1].split(separator: ",").map {
                    Wording(act: act, elements: Self.elements($0, empty, language))
                }.filter { !$0.elements.allSatisfy(\.isOptional) }
            }
        }
        self.empty = empty
        self.cues = cues
        self.refusals = refusals
        self.acknowledgements = acknowledgements
        self.polite = polite
        politePerson = "you"
        self.politePhrases = politePhrases
        self.inverted = inverted
        self.wordings = wordings
        self.languages = languages
    }

    private static func keys(_ words: Substring) -> [String] {
        words.split(separator: " ").map { Folding.key(String($0)) }
    }

    /// Empty words are taken out of wordings as they are out of turns.
    private static func elements(
        _ wording: Substring, _ empty: Set<String>, _ language: String
    ) -> [(element: Element, isOptional: Bool)] {
        wording.split(separator: " ").flatMap { part -> [(element: Element, isOptional: Bool)] in
            let isOptional = part.hasSuffix("?")
            let choices = (isOptional ? part.dropLast() : part).split(separator: "/")
            switch choices.first {
            case "#": return [(.number, isOptional)]
            case "@": return [(.language, isOptional)]
            case "*": return [(.rest, isOptional)]
            default: break
            }
            let words = choices.map {
                TalkWordReader.words(of: String($0), language: language).map(\.folded)
            }
            guard words.count > 1 else {
                return (words.first ?? []).filter { !empty.contains($0) }.map {
                    (.words([$0]), isOptional)
                }
            }
            let full = words.map { $0.filter { !empty.contains($0) } }.filter { !$0.isEmpty }
            guard !full.isEmpty else { return [] }
            return [(.words(full.compactMap(\.last)), isOptional)]
        }
    }

    // MARK: Recognising

    /// The request that some words are as a whole.
    func request(_ words: [TalkWord]) -> ActRequest? {
        let words = withoutPoliteness(words)
        let core = words.enumerated().filter { place, word in
            !empty.contains(word.folded)
                && !(word.folded == politePerson && place > 0
                    && polite.contains(words[place - 1].folded)
                    && words[..<place].allSatisfy { empty.contains($0.folded) })
        }.map(\.element)
        let asks = words.first.map { inverted.contains($0.text.lowercased()) } == true
        guard !core.isEmpty, core.count <= 12 else { return nil }
        for isExact in [true, false] {
            for wording in wordings {
                var request = ActRequest(wording.act)
                if asks, !Self.asked.contains(wording.act) { continue }
                if match(wording.elements[...], core[...], isExact, &request) { return request }
            }
        }
        return cues.request(words, empty: empty, languages: languages) { act in
            !asks || Self.asked.contains(act)
        }
    }

    /// Without "if you please" and its like.
    private func withoutPoliteness(_ words: [TalkWord]) -> [TalkWord] {
        var words = words
        for phrase in politePhrases {
            guard words.count > phrase.count,
                let start = (0...(words.count - phrase.count)).first(where: { start in
                    zip(words[start...], phrase).allSatisfy { $0.folded == $1 }
                })
            else { continue }
            words.removeSubrange(start..<start + phrase.count)
        }
        return words
    }

    /// Whether words say no more than that something was heard: "ok".
    func acknowledges(_ words: [TalkWord]) -> Bool {
        !words.isEmpty && words.allSatisfy { acknowledgements.contains($0.folded) }
    }

    /// Whether words say nothing beside a request: "ok", "no".
    func saysNothing(_ words: [TalkWord]) -> Bool {
        words.allSatisfy { empty.contains($0.folded) || refusals.contains($0.folded) }
    }

    private func match(
        _ elements: ArraySlice<(element: Element, isOptional: Bool)>, _ words: ArraySlice<TalkWord>,
        _ isExact: Bool, _ request: inout ActRequest
    ) -> Bool {
        guard let first = elements.first else { return words.isEmpty }
        let rest = elements.dropFirst()
        if case .rest = first.element {
            guard !words.isEmpty else { return first.isOptional && rest.isEmpty }
            request.reference = words.map(\.text).joined(separator: " ")
            return true
        }
        if let word = words.first, fits(word, first.element, isExact) {
            var taken = request
            if first.element == .language { taken.language = languages[word.folded] }
            if match(rest, words.dropFirst(), isExact, &taken) {
                request = taken
                return true
            }
        }
        return first.isOptional && match(rest, words, isExact, &request)
    }

    private func fits(_ word: TalkWord, _ element: Element, _ isExact: Bool) -> Bool {
        switch element {
        case .words(let wanted):
            wanted.contains { $0 == word.folded || !isExact && Typo.joins(word.folded, $0) }
        case .number: word.isNumber
        case .language: languages[word.folded] != nil
        case .rest: true
        }
    }
}

/// One slip of the finger.
enum Typo {
    private static let leastLength = 5

    /// Whether one letter more, less, other, or two exchanged make one word of the other.
    static func joins(_ word: String, _ other: String) -> Bool {
        let one = Array(word.utf8)
        let two = Array(other.utf8)
        guard min(one.count, two.count) >= leastLength, abs(one.count - two.count) <= 1,
            one.first == two.first
        else { return false }
        let start = zip(one, two).prefix { $0 == $1 }.count
        let a = one[start...]
        let b = two[start...]
        if a.isEmpty || b.isEmpty { return true }
        if a.count == b.count {
            if a.dropFirst().elementsEqual(b.dropFirst()) { return true }
            let isExchanged =
                a.count > 1 && a[start] == b[start + 1] && a[start + 1] == b[start]
            return isExchanged && a.dropFirst(2).elementsEqual(b.dropFirst(2))
        }
        return a.count > b.count
            ? a.dropFirst().elementsEqual(b) : b.dropFirst().elementsEqual(a)
    }
}
