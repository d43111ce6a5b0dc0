// What is wrong with a draft as a text: its length, its quotation marks, repetition, an echo of what a
// model was told, or no change at all.

extension DraftChecker {
    func quotations(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        if isWithinLanguage {
            let lost = before.quotations.filter { quoted in !after.text.holds(quoted) }
            guard !lost.isEmpty else { return .pass(.quotations) }
            return .fail(
                .quotations, lost, "What the source quotes is not quoted as it stands: \(lost[0]).")
        }
        guard before.quotations.isEmpty != after.quotations.isEmpty else {
            return .pass(.quotations)
        }
        // Titles take quotation marks in some languages and none in others: longer quotations count.
        let longest = (before.quotations + after.quotations).map(\.count).max() ?? 0
        guard longest >= 60 else { return .pass(.quotations) }
        return .fail(
            .quotations, before.quotations + after.quotations,
            before.quotations.isEmpty
                ? "The draft quotes, the source does not."
                : "The source quotes, the draft does not.")
    }

    func length(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let expected =
            isWithinLanguage
            ? 1 : TextLength.of(after.language) / TextLength.of(before.language)
        guard before.scalars >= 20, after.scalars > 0 else {
            return after.scalars == 0 && before.scalars > 0
                ? .fail(.length, [], "The draft is empty.") : .pass(.length)
        }
        let ratio = Double(after.scalars) / Double(before.scalars) / expected
        // Short texts vary more.
        let slack = 1 + 12 / Double(before.scalars)
        let bounds =
            isWithinLanguage ? (0.55 / slack)...(1.45 * slack) : (0.66 / slack)...(1.5 * slack)
        if bounds.contains(ratio) { return .pass(.length) }
        let percent = Int((ratio * 100).rounded())
        return .fail(
            .length, ["\(percent) percent"],
            ratio < 1
                ? "The draft has \(percent) percent of the length to be expected; something may be missing."
                : "The draft has \(percent) percent of the length to be expected; something may be added."
        )
    }

    func repetition(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let run = Self.longestRun(after.words.map(\.folded))
        if run.count >= 4, run.count > Self.longestRun(before.words.map(\.folded)).count {
            return .fail(
                .repetition, [run.word],
                "The draft repeats \"\(run.word)\" \(run.count) times in a row.")
        }
        let limit = max(2, Self.mostRepeated(before.words.map(\.folded))?.count ?? 0)
        guard let most = Self.mostRepeated(after.words.map(\.folded)), most.count > limit else {
            return .pass(.repetition)
        }
        return .fail(
            .repetition, [most.text], "The draft says \"\(most.text)\" \(most.count) times.")
    }

    private static func longestRun(_ words: [String]) -> (word: String, count: Int) {
        var best = (word: "", count: 0)
        var count = 0
        for (index, word) in words.enumerated() {
            count = index > 0 && words[index - 1] == word ? count + 1 : 1
            if count > best.count { best = (word, count) }
        }
        return best
    }

    /// The run of four words that stands most often.
    private static func mostRepeated(_ words: [String]) -> (text: String, count: Int)? {
        guard words.count >= 8 else { return nil }
        var counts: [String: Int] = [:]
        var best: (text: String, count: Int)?
        for start in 0...(words.count - 4) {
            let text = words[start..<(start + 4)].joined(separator: " ")
            let count = (counts[text] ?? 0) + 1
            counts[text] = count
            if count > best?.count ?? 0 { best = (text, count) }
        }
        return best
    }

    private static let echoes = [
        "as an ai", "language model", "here is the", "here's the", "sure, here", "sure! here",
        "translation:",
        "simplified version", "simplified text", "rewritten text", "original text:", "i cannot",
        "i'm sorry",
        "```", "<|", "### ", "[inst]", "user:", "assistant:", "system:", "traduccion:",
        "texto simplificado",
        "como modelo de lenguaje", "aqui esta la", "voici la traduction", "traduction :",
        "hier ist die",
        "ubersetzung:", "note:", "please provide", "let me know if",
    ]

    func prompt(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let draft = Array(after.text.lowercased().utf8)
        let source = Array(before.text.lowercased().utf8)
        let found = Self.echoes.filter { echo in
            // "There is the" does not say "here is the".
            let isWord = echo.first?.isLetter == true
            let bytes = Array(echo.utf8)
            return draft.holds(bytes, atWordStart: isWord) && !source.holds(bytes)
        }
        guard !found.isEmpty else { return .pass(.prompt) }
        return .fail(
            .prompt, found,
            "The draft seems to repeat instructions or to talk about itself: \(found[0]).")
    }

    func glossary(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let source = " " + before.words.map(\.folded).joined(separator: " ") + " "
        let draft = " " + after.words.map(\.folded).joined(separator: " ")
        var missing: [String] = []
        for term in glossary {
            let key = CheckedText(term.source, language: sourceLanguage).words.map(\.folded).joined(
                separator: " ")
            guard !key.isEmpty, source.holds(" \(key) ") else { continue }
            let isThere = term.targets.contains { target in
                let words = CheckedText(target, language: targetLanguage).words.map(\.folded)
                return !words.isEmpty && draft.holds(" " + words.joined(separator: " "))
            }
            if !isThere { missing.append(term.source) }
        }
        guard let first = missing.first else { return .pass(.glossary) }
        let wanted = glossary.first { $0.source == first }?.targets.first ?? ""
        return .fail(
            .glossary, missing,
            "The glossary wants \"\(wanted)\" for \"\(first)\", and the draft does not have it.")
    }

    func unchanged(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        guard !isWithinLanguage, before.words.count >= 4 else { return .pass(.unchanged) }
        let ordinary = before.words.filter { !$0.isCapital && !$0.hasDigit }.count
        guard ordinary >= 3, before.words.map(\.folded) == after.words.map(\.folded) else {
            return .pass(.unchanged)
        }
        return .fail(.unchanged, [], "The draft is the source, word for word.")
    }
}
