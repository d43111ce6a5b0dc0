// Human translations between all pairs of FLORES-200's languages that are there, whole and harmed.

import Foundation
import Simplifying

struct Translations {
    private let corpus: ParallelCorpus
    private let pairs: [(from: String, to: String)]

    init(folder: String, pairs: [String]) throws {
        let corpus = try ParallelCorpus(folder: folder)
        self.corpus = corpus
        let codes = corpus.lines.keys.sorted()
        let all = codes.flatMap { from in
            codes.compactMap { from == $0 ? nil : (from: from, to: $0) }
        }
        self.pairs = pairs.isEmpty ? all : all.filter { pairs.contains("\($0.from)-\($0.to)") }
    }

    func measure() {
        var sound = Tally()
        var harmed: [Damage.Kind: Tally] = [:]
        var random = SplitMix(seed: 1)
        for pair in pairs {
            let result = measure(pair.from, pair.to, &random)
            print("\(pair.from)-\(pair.to): \(result.sound.words)")
            if pairs.count < 10 {
                for kind in Damage.Kind.allCases {
                    print("  \(kind.rawValue): \(result.harmed[kind]?.words ?? "none")")
                }
            }
            sound.add(result.sound)
            for (kind, tally) in result.harmed { harmed[kind, default: Tally()].add(tally) }
        }
        print("All pairs, sound: \(sound.words)")
        for kind in Damage.Kind.allCases {
            print("\(kind.rawValue): \(harmed[kind]?.words ?? "none")")
        }
    }

    private func measure(_ from: String, _ to: String, _ random: inout SplitMix) -> (
        sound: Tally, harmed: [Damage.Kind: Tally]
    ) {
        let checker = DraftChecker(from: from, to: to)
        let sources = corpus.lines[from]?.measuring ?? []
        let targets = corpus.lines[to]?.measuring ?? []
        // A language that is neither, and near where there is one.
        let wrong =
            corpus.lines[Self.near[to] == from ? "fr" : Self.near[to] ?? "en"]?.measuring ?? []
        var sound = Tally()
        var harmed: [Damage.Kind: Tally] = [:]
        for index in sources.indices {
            sound.add(checker.checks(source: sources[index], draft: targets[index]))
            let next = (index + 1) % targets.count
            let damage = Damage(language: to, source: sources[index], other: targets[next])
            for kind in Damage.Kind.allCases {
                switch kind {
                case .sentence:
                    // Two lines in the source, one of them in the draft.
                    harmed[kind, default: Tally()].add(
                        checker.checks(
                            source: sources[index] + " " + sources[next], draft: targets[index]))
                case .language:
                    harmed[kind, default: Tally()].add(
                        checker.checks(source: sources[index], draft: wrong[index]))
                default:
                    guard let draft = damage.done(kind, to: targets[index], &random) else {
                        continue
                    }
                    harmed[kind, default: Tally()].add(
                        checker.checks(source: sources[index], draft: draft))
                }
            }
        }
        return (sound, harmed)
    }

    private static let near = [
        "es": "pt", "pt": "gl", "gl": "pt", "ca": "oc", "oc": "ca", "fr": "it", "it": "es",
        "da": "sv", "sv": "da",
        "ru": "uk", "uk": "ru", "be": "ru", "en": "de", "de": "da",
    ]
}
