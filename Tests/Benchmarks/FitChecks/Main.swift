// Learns what the checks on drafts know of languages: their commonest words, and how long a text is in
// each beside its English.
//
//   fit-checks FOLDER
//
// The folder has FLORES-200's parallel lines, a file a language (CC BY-SA 4.0). Every second line is
// read; the others are for measuring. Prints Sources/Simplifying/Checks/LearnedTables.swift.

import Foundation
import Language

@main
struct Main {
    private static let mostWords = 100

    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: fit-checks FOLDER")
            exit(64)
        }
        let corpus = try ParallelCorpus(folder: CommandLine.arguments[1])
        guard let english = corpus.lines["en"]?.fitting else {
            print("fit-checks: there is no English file in that folder")
            exit(66)
        }
        var words: [String] = []
        var lengths: [String] = []
        for (code, lines) in corpus.lines.sorted(by: { $0.key < $1.key }) {
            words.append("        \(code): \(commonest(lines.fitting).joined(separator: " "))")
            let characters = { (lines: [String]) in lines.reduce(0) { $0 + $1.unicodeScalars.count } }
            let ratio = Double(characters(lines.fitting)) / Double(characters(english))
            lengths.append("\(code):\(String(format: "%.2f", ratio))")
        }
        print(source(words, lengths))
    }

    private static func commonest(_ lines: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }) {
                let folded = String(decoding: Folding.fold(Array(word.utf8)), as: UTF8.self)
                counts[folded, default: 0] += 1
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostWords).map(\.key)
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
