// Tables are written as text: "source=target!conditions", separated by semicolons. They are parsed
// when they are first used.

/// The substitutions of one language, found by the first word that they replace.
struct SubstitutionTable: Sendable {
    private let entries: [String: [Substitution]]

    init(verbs: String = "", nouns: String = "", adjectives: String = "", phrases: String = "") {
        var entries: [String: [Substitution]] = [:]
        for (text, kind) in [
            (phrases, Substitution.Kind.phrase), (verbs, .verb), (nouns, .noun),
            (adjectives, .adjective),
        ] {
            for line in text.split(separator: ";") {
                guard let entry = Self.entry(line, kind) else { continue }
                entries[entry.source[0], default: []].append(entry)
            }
        }
        // The longest first; of equals, the first in the table.
        for key in entries.keys {
            entries[key] = entries[key]?.enumerated().sorted { a, b in
                a.element.source.count != b.element.source.count
                    ? a.element.source.count > b.element.source.count : a.offset < b.offset
            }.map(\.element)
        }
        self.entries = entries
    }

    /// The entries whose first word this is, the longest first.
    func entries(startingWith word: String) -> [Substitution] { entries[word] ?? [] }

    private static func entry(_ line: Substring, _ kind: Substitution.Kind) -> Substitution? {
        guard let equals = line.firstIndex(of: "=") else { return nil }
        let source = line[..<equals].split(whereSeparator: \.isWhitespace).map(String.init)
        var rest = line[line.index(after: equals)...]
        var conditions: [Character] = []
        if let mark = rest.lastIndex(of: "!") {
            conditions = rest[rest.index(after: mark)...].filter { !$0.isWhitespace }.map { $0 }
            rest = rest[..<mark]
        }
        var target = rest.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !source.isEmpty else { return nil }
        var inflected = kind == .noun ? max(target.count - 1, 0) : 0
        if let starred = target.firstIndex(where: { $0.hasPrefix("*") }) {
            inflected = starred
            target[starred].removeFirst()
        }
        let isLiteral = conditions.contains("x")
        return Substitution(
            kind: isLiteral ? .phrase : kind, source: source, target: target, inflected: inflected,
            conditions: conditions.filter { $0 != "x" })
    }
}
