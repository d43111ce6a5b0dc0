// How often the checks on drafts object to what people wrote, and how often they see harm.
//
//   measure-checks translations FOLDER [PAIR…]     FLORES-200; a pair such as en-es; else all
//   measure-checks simplifications ORIGINAL REFERENCE…   files of TurkCorpus, tokens made running text
//
// Of FLORES only every second line is read: the others are for learning (fit-checks).

import Foundation
import Simplifying

@main
struct Main {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        switch words.first {
        case "translations" where words.count >= 2:
            try Translations(folder: Array(words)[1], pairs: Array(words.dropFirst(2))).measure()
        case "simplifications" where words.count >= 3:
            let files = Array(words.dropFirst())
            try Simplifications(original: files[0], references: Array(files.dropFirst())).measure()
        default:
            print("usage: measure-checks translations FOLDER [PAIR…]")
            print("       measure-checks simplifications ORIGINAL REFERENCE…")
            exit(64)
        }
    }
}
