// The lines of a parallel corpus, in two halves: one to learn from, one to measure on.

import Foundation

struct ParallelCorpus {
    struct Lines {
        let all: [String]
        /// Lines one, three, five and so on.
        var fitting: [String] { all.enumerated().filter { $0.offset % 2 == 0 }.map(\.element) }
        /// The others.
        var measuring: [String] { all.enumerated().filter { $0.offset % 2 == 1 }.map(\.element) }
    }

    /// By BCP 47 code.
    let lines: [String: Lines]

    private static let codes = [
        "arb": "ar", "bel": "be", "ben": "bn", "cat": "ca", "dan": "da", "deu": "de", "eng": "en",
        "epo": "eo", "eus": "eu", "fra": "fr", "glg": "gl", "hin": "hi", "isl": "is", "ita": "it",
        "oci": "oc", "por": "pt", "rus": "ru", "spa": "es", "swe": "sv", "swh": "sw", "ukr": "uk",
    ]

    /// - Parameter folder: Files named like "eng_Latn.txt"; others are passed over.
    init(folder: String) throws {
        var lines: [String: Lines] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            guard name.hasSuffix(".txt"), let code = Self.codes[String(name.prefix(3))] else {
                continue
            }
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            lines[code] = Lines(
                all: text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
        }
        self.lines = lines
    }
}
