// "When?", "how tall?", "when was that?": another question about what was asked before.

extension TurnReader {
    /// A turn that asks something and names nothing.
    func questionWord() -> TurnReading? {
        if let reading = questionWordLast() { return reading }
        guard let question = memory.question, let asking = turn.question,
            asking.lowerBound == start || asking.lowerBound == 0
                || turn.has([.preposition, .of], at: start), isBare(asking)
        else { return nil }
        let words = turn.text(of: start..<asking.upperBound)
        let text = other(question, asking: words)
        return TurnReading(
            text: TurnReader.asked(Rewriting.tidied(text), like: turn),
            supplied: memory.recent.filter { text.lowercased().contains($0.phrase.lowercased()) },
            keepsFocus: true)
    }

    /// "C'était quand ?", "¿y eso cuándo fue?", "il y a combien ?": the word that asks comes last.
    private func questionWordLast() -> TurnReading? {
        guard let question = memory.question, let asking = turn.question, turn.phrases.isEmpty,
            asking.lowerBound > start, turn.words.count <= 6,
            !turn.words.indices.contains(where: {
                turn.has([.it, .he, .she, .they, .verb], at: $0)
            }),
            turn.words.indices.allSatisfy({
                asking.contains($0) || turn.has([.auxiliary, .small, .this, .joins], at: $0)
            })
        else { return nil }
        let text = other(question, asking: turn.text(of: asking))
        return TurnReading(
            text: TurnReader.asked(Rewriting.tidied(text), like: turn),
            supplied: memory.recent.filter { text.lowercased().contains($0.phrase.lowercased()) },
            keepsFocus: true)
    }

    /// Whether nothing stands beside the words that ask but "was that", "did it happen".
    private func isBare(_ asking: Range<Int>) -> Bool {
        let behind = asking.upperBound..<turn.words.count
        let hasName = turn.phrases.contains {
            asking.contains($0.words.lowerBound) && $0.isNamed
        }
        let isLong = turn.phrases.contains {
            asking.contains($0.words.lowerBound) && $0.words.count > 1
        }
        guard !hasName, !isLong else { return false }
        if behind.isEmpty { return asking.count <= 4 }
        let isEvent = behind.contains { turn.has(.this, at: $0) || isEventIt($0) }
        return isEvent && turn.phrases.allSatisfy { $0.words.lowerBound < asking.upperBound }
            && behind.allSatisfy {
                turn.has([.this, .auxiliary, .small, .filler], at: $0) || isEventIt($0)
                    || happens($0)
            }
    }

    private func happens(_ place: Int) -> Bool {
        let words: Set<String> = [
            "happen", "happened", "occur", "occurred", "paso", "ocurrio", "sucedio", "passe",
            "arrive", "produit", "happening",
        ]
        return words.contains(turn.words[place].folded)
    }

    private func isEventIt(_ place: Int) -> Bool {
        turn.has(.it, at: place)
            && turn.words.indices.contains { $0 > place && happens($0) }
    }

    /// A question with other words that ask.
    private func other(_ question: Utterance, asking words: String) -> String {
        let mark = turn.isAsked || question.isAsked ? "?" : ""
        let plain = question.text.filter { !"?¿".contains($0) }
        guard let asked = question.question, asked.lowerBound <= 1,
            asked.upperBound < question.words.count
        else { return "\(words) (\(plain))\(mark)" }
        let rest = question.rest(from: asked.upperBound)
        let isSubject = !question.has(.auxiliary, at: asked.upperBound)
        guard isSubject, lexicon.language == "en" else {
            return isSubject && lexicon.language == "fr"
                ? "\(words) (\(plain))\(mark)" : "\(words) \(rest)\(mark)"
        }
        if let passive = EnglishPassive.question(words, of: question, behind: asked.upperBound) {
            return passive + mark
        }
        return "\(words) (\(plain))\(mark)"
    }
}
