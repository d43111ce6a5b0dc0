// "Is this line asked, or looked for?": a reader types both into one place.

import Language

extension Conversation {
    /// Whether a line has the form of a question or leans on the conversation, so that it is to be
    /// asked rather than searched for.
    package func isQuestion(_ line: String) -> Bool {
        if line.contains("?") || line.contains("¿") { return true }
        return ["en", "es", "fr"].contains { code in
            guard let lexicon = Lexicon.of(code) else { return false }
            let turn = Utterance(line, lexicon: lexicon)
            if turn.words.count > 2,
                turn.has(.asks, at: 0) || turn.has(.of, at: 0) && turn.has(.asks, at: 1)
            {
                return true
            }
            if turn.words.count > 2, code == "en", turn.has(.auxiliary, at: 0) { return true }
            if turn.about != nil { return true }
            guard !memory.isEmpty else { return false }
            return turn.words.count > 1 && turn.has(.joins, at: 0)
                || turn.words.count <= 8 && TurnReader(turn, memory).correction() != nil
        }
    }
}
