// "What is this word in the language of the texts?": words of one language as another language's index
// has them.

package import Language

/// Words and short phrases of one language with those that stand for them in another.
///
/// Both sides are index forms, content words alone, with a blank between.
package struct TermPairs: Sendable, Equatable {
    /// More than these are not taken: a table is to be a few MB.
    package static let mostEntries = 400_000
    static let mostTargets = 6
    static let mostWords = 4
    static let mostBytes = 255

    /// Primary language codes.
    package let source: String
    package let target: String
    /// By word or phrase, the best first.
    package private(set) var entries: [[UInt8]: [[UInt8]]] = [:]

    package init(from source: String, to target: String) {
        self.source = LanguageCode.primary(of: source)
        self.target = LanguageCode.primary(of: target)
    }

    package var isFull: Bool { entries.count >= Self.mostEntries }

    /// Adds index forms behind those that are known; one that is there already stays where it is.
    package mutating func add(_ key: [UInt8], _ target: [UInt8]) {
        guard Self.isFit(key), Self.isFit(target) else { return }
        guard var known = entries[key] else {
            if !isFull { entries[key] = [target] }
            return
        }
        guard known.count < Self.mostTargets, !known.contains(target) else { return }
        known.append(target)
        entries[key] = known
    }

    /// Adds all of another table behind what is here.
    package mutating func add(_ other: TermPairs) {
        for (key, targets) in other.entries {
            for target in targets { add(key, target) }
        }
    }

    private static func isFit(_ phrase: [UInt8]) -> Bool {
        !phrase.isEmpty && phrase.count <= mostBytes
            && phrase.count { $0 == 0x20 } < mostWords
            && !phrase.contains { $0 == 0x09 || $0 == 0x0A }
    }

    /// Leaves out what stands for words in a way that no text can be found by.
    mutating func keep(_ isWanted: (_ key: [UInt8], _ target: [UInt8]) throws -> Bool) rethrows {
        for (key, targets) in entries {
            let kept = try targets.filter { try isWanted(key, $0) }
            entries[key] = kept.isEmpty ? nil : kept
        }
    }

    /// The index form of a phrase: its content words with blanks between; nil without any.
    package static func key(of phrase: String, in analyzer: Analyzer) -> [UInt8]? {
        let words = analyzer.terms(of: phrase).filter { !$0.isStopWord }.map(\.bytes)
        return words.isEmpty ? nil : Array(words.joined(separator: [0x20]))
    }
}
