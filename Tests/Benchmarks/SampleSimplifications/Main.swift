// Draws changed sentences by a seed, so that a person can judge what the rules do to real articles.
//
//   sample-simplifications ARTICLES LANGUAGE COUNT SEED [--full]
//
// ARTICLES is what haversack-builder extract --json writes. Each line tells the article's id, the
// paragraph and the sentence, the rules, and the changed words before and after; --full gives the whole
// sentence too, for judging.

import Foundation
import JSON
import Simplifying

@main
struct Main {
    static func main() throws {
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.count >= 4, let count = Int(words[2]), let seed = UInt64(words[3]),
            let simplifier = Simplifier(language: words[1])
        else {
            print("usage: sample-simplifications ARTICLES LANGUAGE COUNT SEED [--full]")
            exit(64)
        }
        var random = SplitMix(seed: seed)
        let all = try changed(in: words[0], by: simplifier)
        print("\(all.count) changed sentences; \(min(count, all.count)) of them, seed \(seed).")
        for (number, sentence) in all.shuffled(using: &random).prefix(count).enumerated() {
            print("\(number + 1). \(sentence.words)")
            if words.contains("--full") { print("   \(sentence.before)\n   \(sentence.after)") }
        }
    }

    private static func changed(in path: String, by simplifier: Simplifier) throws
        -> [ChangedSentence]
    {
        var sentences: [ChangedSentence] = []
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let article = try JSONValue.parse(String(line))
            guard let id = article["id"]?.stringValue, let text = article["text"]?.stringValue
            else { continue }
            for (number, paragraph) in text.split(separator: "\n").enumerated() {
                let draft = simplifier.draft(of: String(paragraph))
                for (place, anchor) in draft.anchors.enumerated() {
                    let changes = draft.changes.filter {
                        anchor.source.contains($0.source.lowerBound)
                    }
                    guard !changes.isEmpty else { continue }
                    sentences.append(
                        ChangedSentence(
                            name: "\(id), paragraph \(number + 1), sentence \(place + 1)",
                            source: String(paragraph),
                            draft: draft, anchor: anchor, changes: changes))
                }
            }
        }
        return sentences
    }
}
