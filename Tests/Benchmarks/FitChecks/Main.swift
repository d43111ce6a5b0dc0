// Learns what the checks on drafts know of languages: their commonest words, and how long a text is in
// each beside its English. And fits the confidence in translated drafts.
//
//   fit-checks words FOLDER                      prints Sources/Simplifying/Checks/LearnedTables.swift
//   fit-checks confidence FOLDER FROM-TO:MODE…   needs apertium; a pair such as en-es:eng-spa
//
// The folder has FLORES-200's parallel lines, a file a language (CC BY-SA 4.0). Every second line is
// read; the others are for measuring.

import Foundation
import Language

@main
struct Main {
    private static let mostWords = 100

    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        switch (words.first, words.count) {
        case ("words", 2): try learn(ParallelCorpus(folder: Array(words)[1]))
        case ("confidence", 3...):
            let corpus = try ParallelCorpus(folder: Array(words)[1])
            try ConfidenceFit(corpus, Array(words.dropFirst(2))).report()
        default:
            print("usage: fit-checks words FOLDER")
            print("       fit-checks confidence FOLDER FROM-TO:MODE…")
            exit(64)
        }
    }

    private static func learn(_ corpus: ParallelCorpus) throws {
        guard let english = corpus.lines["en"]?.fitting else {
            print("fit-checks: there is no English file in that folder")
            exit(66)
        }
        var words: [String] = []
        var lengths: [String] = []
        for (code, lines) in corpus.lines.sorted(by: { $0.key < $1.key }) {
            words.append("        \(code): \(commonest(lines.fitting).joined(separator: " "))")
            let characters = { (lines: [String]) in lines.reduce(0) { $0 + $1.unicodeScalars.count }
            }
            let ratio = Double(characters(lines.fitting)) / Double(characters(english))
            lengths.append("\(code):\(String(format: "%.2f", ratio))")
        }
        print(source(words, lengths))
    }

    private static func commonest(_ lines: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }
            ) {
                let folded = String(decoding: Folding.fold(Array(word.utf8)), as: UTF8.self)
                counts[folded, default: 0] += 1
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostWords).map(
            \.key)
    }

    private static func source(_ words: [String], _ lengths: [String]) -> String {
        """
        // Made by the program fit-checks from every second line of FLORES-200 (CC BY-SA 4.0): counts of
        // words and characters. Not edited by hand.

        extension LanguageProfile {
            static let table = \"\"\"
        \(words.joined(separator: "\n"))
                \"\"\"
        }

        extension TextLength {
            static let table = \"\"\"
                \(lengths.prefix(11).joined(separator: " "))
                \(lengths.dropFirst(11).joined(separator: " "))
                \"\"\"
        }
        """
    }
}
