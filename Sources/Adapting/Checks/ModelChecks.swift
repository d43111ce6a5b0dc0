// A model that simplifies may say what its source does not, in the source's own words. These checks ask
// for more than those that any draft passes; a draft that fails one is for a person to look at.

import Language

/// Checks of a text that a model simplified, within one language.
struct ModelChecks {
    private let before: [Word]
    private let after: [Word]
    private let language: String

    /// A word with its stem, and whether it carries meaning.
    private struct Word {
        let stem: [UInt8]
        let text: String
        let isContent: Bool
    }

    init(source: String, draft: String, language: String) {
        before = Self.words(of: source, language)
        after = Self.words(of: draft, language)
        self.language = language
    }

    private static func words(of text: String, _ language: String) -> [Word] {
        let bytes = Array(text.utf8)
        var words: [Word] = []
        Analyzer(language: language).forEachTerm(in: bytes) { term in
            let text = String(decoding: bytes[term.range], as: UTF8.self).lowercased()
            words.append(Word(stem: term.bytes, text: text, isContent: !term.isStopWord))
        }
        return words
    }

    var findings: [CheckFinding] { [novelty, omission, subject, stutter, opposites] }

    private func finding(_ name: String, _ objects: [String], _ words: String) -> CheckFinding {
        let named = objects.prefix(6).joined(separator: ", ")
        return CheckFinding(
            name: name, passes: objects.isEmpty,
            words: objects.isEmpty ? "" : "\(words): \(named).")
    }

    /// Content words that one text has more often than the other.
    private static func surplus(of one: [Word], over other: [Word]) -> [String] {
        var left: [[UInt8]: Int] = [:]
        for word in other where word.isContent { left[word.stem, default: 0] += 1 }
        return one.filter(\.isContent).filter { word in
            left[word.stem, default: 0] -= 1
            return left[word.stem, default: 0] < 0
        }.map(\.text)
    }

    /// One word in twelve may be new, or be said once more.
    private var novelty: CheckFinding {
        let new = Self.surplus(of: after, over: before)
        let most = max(1, after.count(where: \.isContent) / 12)
        return finding(
            "novelty", new.count > most ? new : [],
            "The draft has words that the source does not have")
    }

    /// Two words in five may go.
    private var omission: CheckFinding {
        let lost = Self.surplus(of: before, over: after)
        let total = before.count(where: \.isContent)
        return finding(
            "omission", lost.count * 5 > total * 2 ? lost : [], "Much of the source is missing")
    }

    /// What a text is about stands at its beginning, and stays there.
    private var subject: CheckFinding {
        let first = after.first(where: \.isContent)
        let start = before.filter(\.isContent).prefix(3).map(\.stem)
        guard let first, !start.isEmpty, !start.contains(first.stem) else {
            return finding("subject", [], "")
        }
        return finding("subject", [first.text], "The draft begins with something else")
    }

    /// The same words twice in a row, "sour to sweet to sweet", or three soon again: "Taejo Wang Kŏn,
    /// also known as Taejo Wang Kŏn".
    private var stutter: CheckFinding {
        let found = Self.repeated(after)
        let isInSource = !Self.repeated(before).isEmpty
        return finding("stutter", isInSource ? [] : found, "The draft says twice in a row")
    }

    private static func repeated(_ words: [Word]) -> [String] {
        for length in 1...4 {
            for gap in 0...(length == 3 ? 6 : 0) where words.count >= 2 * length + gap {
                for start in 0...(words.count - 2 * length - gap) {
                    let one = words[start..<(start + length)]
                    let next = words[(start + length + gap)..<(start + 2 * length + gap)]
                    let isSaid = gap == 0 || one.count(where: \.isContent) >= 2
                    if isSaid, one.map(\.stem) == next.map(\.stem) { return one.map(\.text) }
                }
            }
        }
        return []
    }

    /// "Male" for "female", and "only" where the source has no such word.
    private var opposites: CheckFinding {
        let pairs = OppositeWords.pairs(in: language)
        let old = Set(before.map(\.text))
        let new = Set(after.map(\.text))
        var objects: [String] = []
        for (one, other) in pairs {
            let lost = old.contains(one) && !new.contains(one) && new.contains(other)
            let turned = old.contains(other) && !new.contains(other) && new.contains(one)
            if lost || turned { objects.append("\(one) and \(other)") }
        }
        objects += OppositeWords.absolute(in: language).filter {
            new.contains($0) && !old.contains($0)
        }
        return finding(
            "opposites", objects, "The draft may say the contrary, or more than the source")
    }
}
