// Names must come through. Within a language they stay as they are; in another they may be translated
// ("Germany"), so only a name that went together with one that came is objected to.

extension DraftChecker {
    func names(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        isWithinLanguage ? namesKept(before, after) : namesCarried(before, after)
    }

    private func namesKept(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let lost = Self.names(before).filter { !isIn(after, $0) }.map(\.text)
        let new = Self.names(after).filter { !isIn(before, $0) }.map(\.text)
        guard !lost.isEmpty || !new.isEmpty else { return .pass(.names) }
        let parts = [
            lost.isEmpty ? nil : "\(Self.spoken(lost)) is missing",
            new.isEmpty ? nil : "\(Self.spoken(new)) is new",
        ].compactMap(\.self)
        return .fail(.names, lost + new, "Names differ: \(parts.joined(separator: "; ")).")
    }

    /// Capitalised words inside sentences, each once; months beside numbers are dates.
    private static func names(_ text: CheckedText) -> [CheckedText.Word] {
        var seen = DatesOfText(text).words
        return text.words.filter { word in
            word.isCapital && !word.opensSentence && word.text.unicodeScalars.count > 1
                && !word.hasDigit
                && seen.insert(word.folded).inserted
        }
    }

    private func isIn(_ text: CheckedText, _ name: CheckedText.Word) -> Bool {
        let stem = Self.stem(name.folded)
        return text.words.contains { Self.stem($0.folded) == stem }
    }

    /// Without the ending of a possessive.
    private static func stem(_ word: String) -> String {
        for ending in ["'s", "\u{2019}s", "'"] where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private func namesCarried(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        let lost = unmatched(before, in: after)
        guard lost.count > 0 else { return .pass(.names) }
        let new = unmatched(after, in: before)
        // A script without capitals: only a name of two words that is nowhere to be found counts.
        if !after.words.contains(where: \.isCapital) {
            let pairs = Self.pairs(lost, in: before)
            guard !pairs.isEmpty else { return .pass(.names) }
            return .fail(.names, pairs, "\(Self.spoken(pairs)) is not found in the draft.")
        }
        guard before.words.contains(where: \.isCapital), !new.isEmpty else { return .pass(.names) }
        // Only of English is it known which words are no names, and only within a script what a name
        // looks like; elsewhere a whole name must be gone.
        let isOneScript = Self.isASCII(lost) == Self.isASCII(new)
        if before.language != "en" && after.language != "en" || !isOneScript,
            Self.pairs(lost, in: before).isEmpty || Self.pairs(new, in: after).isEmpty
        {
            return .pass(.names)
        }
        return .fail(
            .names, (lost + new).map(\.text),
            "Names may differ: \(Self.spoken(lost.map(\.text))) in the source, \(Self.spoken(new.map(\.text))) in the draft."
        )
    }

    /// Names whose sound no word of the other text has.
    private func unmatched(_ text: CheckedText, in other: CheckedText) -> [CheckedText.Word] {
        // German writes every noun with a capital.
        guard text.language != "de" else { return [] }
        let isEnglish = text.language == "en"
        let hasCapitals = other.words.contains(where: \.isCapital)
        let others = other.words.filter { $0.isCapital || !hasCapitals }
            .map { (word: $0.folded, sound: SoundSkeleton.of($0.folded)) }
        return Self.names(text).filter { name in
            let sound = SoundSkeleton.of(Self.stem(name.folded))
            guard sound.count >= 3, name.text.unicodeScalars.count >= 4 else { return false }
            // "University" and "German" are translated.
            if isEnglish, EnglishLexicon.shared.isOrdinary(name.folded) { return false }
            return !others.contains { other in
                SoundSkeleton.alike(sound, other.sound) && Self.startAlike(name.folded, other.word)
            }
        }
    }

    /// Within one script, names that are one begin with one letter, or at least sound all alike.
    private static func startAlike(_ a: String, _ b: String) -> Bool {
        guard let x = a.utf8.first, let y = b.utf8.first, (x < 0x80) == (y < 0x80) else {
            return true
        }
        return x == y || SoundSkeleton.of(a) == SoundSkeleton.of(b)
    }

    private static func isASCII(_ names: [CheckedText.Word]) -> Bool {
        names.contains { $0.folded.utf8.first.map { $0 < 0x80 } ?? false }
    }

    /// Of names that stand side by side, both.
    private static func pairs(_ names: [CheckedText.Word], in text: CheckedText) -> [String] {
        let lost = Set(names.map(\.folded))
        return zip(text.words, text.words.dropFirst()).compactMap { first, second in
            lost.contains(first.folded) && lost.contains(second.folded)
                ? "\(first.text) \(second.text)" : nil
        }
    }
}
