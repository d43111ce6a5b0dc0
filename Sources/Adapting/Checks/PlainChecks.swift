// What can be said of a draft without knowing its languages.

/// Numbers and length.
package struct PlainChecks: DraftChecking {
    package init() {}

    package func findings(
        source: String, draft: String, task: AdaptationTask
    ) -> [CheckFinding] {
        let wanted = Self.numbers(in: source)
        let there = Self.numbers(in: draft)
        let missing = wanted.filter { wanted.count(of: $0) > there.count(of: $0) }
        let new = there.filter { there.count(of: $0) > wanted.count(of: $0) }
        let ratio = Double(draft.utf8.count) / Double(max(1, source.utf8.count))
        let numberWords =
            missing.isEmpty && new.isEmpty
            ? "The numbers are those of the source."
            : "Numbers differ: missing \(Self.words(missing)), new \(Self.words(new))."
        return [
            CheckFinding(
                name: "numbers", passes: missing.isEmpty && new.isEmpty, words: numberWords),
            CheckFinding(
                name: "length", passes: source.utf8.count < 40 || (0.4...2.5).contains(ratio),
                words: "The draft has \(Int(ratio * 100)) percent of the source's length."),
        ]
    }

    private static func words(_ numbers: [String]) -> String {
        numbers.isEmpty ? "none" : numbers.prefix(5).joined(separator: ", ")
    }

    private static func numbers(in text: String) -> [String] {
        text.split { !($0.isNumber || ".,:".contains($0)) }.map { $0.filter(\.isNumber) }
            .filter { !$0.isEmpty }
    }

    package func confidence(
        source: String, draft: Draft, task: AdaptationTask, findings: [CheckFinding]
    ) -> DraftConfidence {
        let words = max(1, source.split(separator: " ").count)
        let unknown = Double(draft.unknownWords.count) / Double(words)
        let length = min(1, Double(words) / 60)
        let failed = findings.contains { !$0.passes }
        let value = max(0, 1 - 0.4 * length - 2 * unknown) * (failed ? 0.5 : 1)
        return DraftConfidence(
            tier: value > 0.8 ? .high : value > 0.5 ? .medium : .low, value: value,
            method: "length and unknown words")
    }
}

extension [String] {
    fileprivate func count(of text: String) -> Int { count { $0 == text } }
}
