// "Who", "when", "how many": what sort of thing would be an answer.

/// The sort of answer that a question asks for.
enum QuestionKind: Sendable, CaseIterable {
    case who
    case time
    case place
    case quantity
    case reason
    case definition
    case other

    init(_ question: String, language: String) {
        let words = question.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
        let text = " " + words.joined(separator: " ") + " "
        let cues = Self.cues[String(language.prefix(2))] ?? Self.cues["en"] ?? []
        self =
            cues.first { cue in cue.phrases.contains { text.contains(" \($0) ") } }?.kind ?? .other
    }

    private static let cues: [String: [(kind: QuestionKind, phrases: [String])]] = [
        "en": [
            (
                .quantity,
                [
                    "how many", "how much", "how long", "how old", "how far", "how large",
                    "how big",
                    "how tall", "how high", "how deep", "how often", "how fast", "how common",
                    "what percentage", "what percent", "what number", "what is the population",
                    "what was the population", "how heavy", "how wide",
                ]
            ),
            (
                .time,
                [
                    "when", "what year", "which year", "in what year", "what date", "what day",
                    "what month", "what century", "what decade", "what time", "since when",
                ]
            ),
            (.who, ["who", "whom", "whose", "what person", "which person"]),
            (
                .place,
                [
                    "where", "what city", "which city", "what country", "which country",
                    "what state",
                    "which state", "what place", "what town", "what continent", "what region",
                ]
            ),
            (.reason, ["why", "what caused", "what causes", "how come", "for what reason"]),
            (.definition, ["what is", "what are", "what's", "define", "meaning of", "who is"]),
        ],
        "es": [
            (
                .quantity,
                ["cuántos", "cuántas", "cuánto", "cuánta", "qué porcentaje", "qué cantidad"]
            ),
            (.time, ["cuándo", "qué año", "qué fecha", "qué día", "qué siglo"]),
            (.who, ["quién", "quiénes"]),
            (.place, ["dónde", "adónde", "qué ciudad", "qué país", "qué lugar"]),
            (.reason, ["por qué"]),
            (.definition, ["qué es", "qué son", "qué significa"]),
        ],
        "fr": [
            (.quantity, ["combien", "quel pourcentage", "quelle quantité"]),
            (.time, ["quand", "quelle année", "quelle date", "quel jour", "quel siècle"]),
            (.who, ["qui"]),
            (.place, ["où", "quelle ville", "quel pays", "quel endroit"]),
            (.reason, ["pourquoi"]),
            (.definition, ["qu'est", "que signifie"]),
        ],
        "de": [
            (.quantity, ["wie viele", "wie viel", "wieviel", "wie lange", "wie groß", "wie hoch"]),
            (.time, ["wann", "welchem jahr", "welches jahr", "welches datum"]),
            (.who, ["wer", "wen", "wem", "wessen"]),
            (.place, ["wo", "woher", "wohin", "welche stadt", "welches land"]),
            (.reason, ["warum", "weshalb", "wieso"]),
            (.definition, ["was ist", "was sind", "was bedeutet"]),
        ],
    ]
}
