// A simpler text says what its source says: most of its words come from there.

import Language

extension DraftChecker {
    private static let leastShare = 0.4

    func coverage(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        guard isWithinLanguage else { return .pass(.coverage) }
        let analyzer = Analyzer(language: sourceLanguage)
        var known: Set<[UInt8]> = []
        analyzer.forEachTerm(in: Array(before.text.utf8)) { known.insert($0.bytes) }
        var content = 0
        var covered = 0
        var foreign: [String] = []
        let bytes = Array(after.text.utf8)
        analyzer.forEachTerm(in: bytes) { term in
            guard !term.isStopWord else { return }
            content += 1
            if known.contains(term.bytes) {
                covered += 1
            } else if foreign.count < 8 {
                foreign.append(String(decoding: bytes[term.range], as: UTF8.self))
            }
        }
        guard content >= 4, Double(covered) < Self.leastShare * Double(content) else {
            return .pass(.coverage)
        }
        let percent = covered * 100 / content
        return .fail(
            .coverage, foreign,
            "Only \(percent) percent of the draft's words are in the source; new are \(Self.spoken(foreign))."
        )
    }
}
