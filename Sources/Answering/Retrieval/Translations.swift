// A question in one language, passages in another: what its words are in the language of the texts.

import BundleFormat
import Language

/// Words that stand for a question's words because they are their translations.
struct Translations {
    /// A word of the texts' language.
    struct Word: Equatable {
        /// The question's term that it stands for, by its place.
        let place: Int
        /// What it counts of a word of the question itself.
        let weight: Float
    }

    /// What the best translation counts, and how much less each that follows.
    private static let weight: Float = 1
    private static let decline: Float = 0.75
    /// The same where the bundle also has texts in the question's language, which come first.
    private static let weightBesideOwn: Float = 0.6
    private static let mostTargets = 4
    private static let longestPhrase = 4

    /// By index form.
    private(set) var words: [[UInt8]: Word] = [:]
    /// Places of terms that have a translation.
    private(set) var known: Set<Int> = []
    /// Whether the bundle has nothing in the question's language.
    private(set) var isForeign = false

    /// Looks up a question's words, phrases first.
    static func of(_ query: Query, in bundle: inout BundleReader) throws -> Translations {
        var found = Translations()
        let source = LanguageCode.primary(of: query.language)
        let languages = bundle.manifest.languages.map(LanguageCode.primary)
        found.isForeign = !languages.contains(source)
        for target in languages where target != source {
            guard try bundle.translations.has(from: source, to: target) else { continue }
            try found.look(up: query, from: source, to: target, in: &bundle)
        }
        return found
    }

    private mutating func look(
        up query: Query, from source: String, to target: String, in bundle: inout BundleReader
    ) throws {
        var places: [[UInt8]: Int] = [:]
        for (place, term) in query.terms.enumerated() { places[term.bytes] = place }
        var start = 0
        while start < query.sequence.count {
            var length = min(Self.longestPhrase, query.sequence.count - start)
            while length > 0 {
                let phrase = query.sequence[start..<(start + length)]
                let key = Array(phrase.joined(separator: [0x20]))
                let targets = try bundle.translations.targets(of: key, from: source, to: target)
                if !targets.isEmpty {
                    take(targets, for: phrase.compactMap { places[$0] })
                    break
                }
                length -= 1
            }
            start += max(1, length)
        }
    }

    /// Words of a phrase's translations stand for the words of the phrase, the first for the first.
    private mutating func take(_ targets: [[UInt8]], for places: [Int]) {
        guard let last = places.last else { return }
        known.formUnion(places)
        var weight = isForeign ? Self.weight : Self.weightBesideOwn
        for target in targets.prefix(Self.mostTargets) {
            let parts = target.split(separator: 0x20).map(Array.init)
            for (number, part) in parts.enumerated() {
                let place = number < places.count ? places[number] : last
                if let old = words[part], old.weight >= weight { continue }
                words[part] = Word(place: place, weight: weight)
            }
            weight *= Self.decline
        }
    }
}
