// Apertium's pairs name languages by two or three letters, recipes by BCP 47.

import Ingest

/// The pairs that are installed, as `apertium -l` lists them.
struct ApertiumPairs {
    private struct Pair {
        let name: String
        let from: String
        let to: String
    }

    private let pairs: [Pair]

    init(listing: String) {
        pairs = listing.split { $0 == "\n" || $0 == " " }.compactMap { name in
            let parts = name.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, let from = LanguageCode.normalized(String(parts[0])),
                let to = LanguageCode.normalized(String(parts[1]))
            else { return nil }
            return Pair(name: String(name), from: from, to: to)
        }
    }

    /// The name of the pair for two languages; a regional form falls back on its language.
    func name(from: String, to: String) -> String? {
        for source in [from, Self.primary(from)] {
            for target in [to, Self.primary(to)] {
                if let pair = pairs.first(where: { $0.from == source && $0.to == target }) {
                    return pair.name
                }
            }
        }
        return nil
    }

    /// Languages between two others.
    func pivots(from: String, to: String) -> [String] {
        let reached = Set(pairs.filter { $0.from == Self.primary(from) }.map(\.to))
        let leading = Set(pairs.filter { $0.to == Self.primary(to) }.map(\.from))
        return reached.intersection(leading).sorted()
    }

    /// Languages that a language is translated into.
    func targets(from: String) -> [String] {
        Set(pairs.filter { $0.from == Self.primary(from) }.map { Self.primary($0.to) }).sorted()
    }

    private static func primary(_ language: String) -> String {
        language.split(separator: "-").first.map(String.init) ?? language
    }
}
