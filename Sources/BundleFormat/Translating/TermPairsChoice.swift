// Of all that dictionaries have, a bundle needs the words that its texts can be found by.

import Language
import SQLite

/// Chooses what goes into a bundle's term tables.
struct TermPairsChoice {
    /// Primary codes of the languages of the texts.
    let languages: Set<String>

    /// The bundle's own pairs first, then those of dictionaries whose words its texts have.
    /// - Parameter database: The bundle, its search index written.
    func pairs(
        _ own: [TermPairs], _ given: [TermPairs], in database: borrowing Database, passages: Int
    ) throws -> [TermPairs] {
        let own = own.filter { languages.contains($0.target) }
        let given = given.filter { languages.contains($0.target) && $0.source != $0.target }
        guard !given.isEmpty else { return own }
        let known = try knownWords(of: given, in: database, passages: passages)
        var tables = own
        for var table in given {
            table.keep { _, target in
                target.split(separator: 0x20).allSatisfy { known.contains(Array($0)) }
            }
            let place = tables.firstIndex {
                $0.source == table.source && $0.target == table.target
            }
            if let place { tables[place].add(table) } else { tables.append(table) }
        }
        return tables
    }

    /// Which words of the targets some passage has.
    private func knownWords(
        of tables: [TermPairs], in database: borrowing Database, passages: Int
    ) throws -> Set<[UInt8]> {
        var words: Set<[UInt8]> = []
        for table in tables {
            for target in table.entries.values.joined() {
                for word in target.split(separator: 0x20) { words.insert(Array(word)) }
            }
        }
        var index = try IndexReader(database, passages: passages)
        // In order, so that neighbours share a row of terms.
        var known: Set<[UInt8]> = []
        for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) })
        where try index.list(of: word) != nil {
            known.insert(word)
        }
        return known
    }
}
