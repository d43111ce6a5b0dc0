// What people made of sentences to simplify them, whole and harmed.

import Foundation
import Simplifying

struct Simplifications {
    private let originals: [String]
    private let references: [[String]]

    init(original: String, references: [String]) throws {
        originals = try Self.lines(original)
        self.references = try references.map(Self.lines)
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            running(String($0))
        }
    }

    /// Tokens as running text: brackets, marks and quotation marks closed up, a capital at the start.
    private static func running(_ line: String) -> String {
        var text = " " + line + " "
        for (token, mark) in [
            ("-lrb-", "("), ("-rrb-", ")"), (" n't", "n't"), (" 's", "'s"), (" ' ", "' "),
            ("( ", "("), (" )", ")"),
            (" ,", ","), (" .", "."), (" ;", ";"), (" :", ":"), (" ?", "?"), (" !", "!"),
            (" %", "%"),
        ] { text = text.replacingOccurrences(of: token, with: mark) }
        text = text.trimmingCharacters(in: .whitespaces)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    func measure() {
        let checker = DraftChecker(from: "en", to: "en")
        var sound = Tally()
        var harmed: [Damage.Kind: Tally] = [:]
        var wrong = Tally()
        var random = SplitMix(seed: 1)
        for reference in references {
            for index in originals.indices where index < reference.count {
                sound.add(checker.checks(source: originals[index], draft: reference[index]))
                let next = (index + 1) % reference.count
                let damage = Damage(
                    language: "en", source: originals[index], other: reference[next])
                for kind in Damage.Kind.allCases {
                    if kind == .sentence {
                        harmed[kind, default: Tally()].add(
                            checker.checks(
                                source: originals[index] + " " + originals[next],
                                draft: reference[index]))
                    }
                    guard let draft = damage.done(kind, to: reference[index], &random) else {
                        continue
                    }
                    harmed[kind, default: Tally()].add(
                        checker.checks(source: originals[index], draft: draft))
                }
                wrong.add(checker.checks(source: originals[next], draft: reference[index]))
            }
        }
        print("Sound: \(sound.words)")
        for kind in Damage.Kind.allCases {
            print("\(kind.rawValue): \(harmed[kind]?.words ?? "none")")
        }
        print("another sentence's simplification: \(wrong.words)")
    }
}
