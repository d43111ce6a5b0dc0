// A dictionary is read both ways, and its words become what indexes have.

import BundleFormat
import Language

/// Turns entries of one dictionary into term tables for its two directions.
struct TermCollector {
    private let source: Analyzer
    private let target: Analyzer
    private var forward: TermPairs
    private var backward: TermPairs
    private(set) var count = 0

    init(_ dictionary: RecipeDictionary) {
        source = Analyzer(language: dictionary.source)
        target = Analyzer(language: dictionary.target)
        forward = TermPairs(from: dictionary.source, to: dictionary.target)
        backward = TermPairs(from: dictionary.target, to: dictionary.source)
    }

    mutating func take(_ entry: DictionaryEntry) {
        guard let word = TermPairs.key(of: entry.word, in: source) else { return }
        for translation in entry.translations {
            guard let other = TermPairs.key(of: translation, in: target) else { continue }
            count += 1
            if entry.direction.contains(.forward) { forward.add(word, other) }
            if entry.direction.contains(.backward) { backward.add(other, word) }
        }
    }

    /// Puts the words behind what other dictionaries gave.
    func hand(to tables: inout [TermPairs]) {
        for table in [forward, backward] {
            let place = tables.firstIndex {
                $0.source == table.source && $0.target == table.target
            }
            if let place { tables[place].add(table) } else { tables.append(table) }
        }
    }
}
