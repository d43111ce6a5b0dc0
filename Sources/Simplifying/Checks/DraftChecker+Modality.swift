// "May" is not "must", and "at least five" is not "five".

extension DraftChecker {
    /// Kinds of words that limit what is said; words of one kind may stand for each other.
    private static let tables: [String: [(kind: String, words: Set<String>)]] = [
        "en": [
            (
                "possibility",
                set(
                    "may might can could possibly perhaps maybe probably likely potentially able cannot allow allows allowed possible"
                )
            ),
            (
                "obligation",
                set(
                    "must shall should ought need needs needed required require requires has-to have-to had-to obliged forced necessary"
                )
            ),
            (
                "report",
                set(
                    "allegedly reportedly supposedly apparently claimed claims believed thought said considered suspected"
                )
            ),
            (
                "approximation",
                set(
                    "about approximately around roughly nearly almost circa some estimated estimate c ca approx near"
                )
            ),
            (
                "lower bound",
                set(
                    "at-least more-than over no-fewer no-less minimum above exceed exceeds exceeded exceeding upwards"
                )
            ),
            (
                "upper bound",
                set("at-most less-than fewer-than under up-to no-more maximum below within")
            ),
            ("future", set("will would")),
        ],
        "es": [
            (
                "possibility",
                set(
                    "puede pueden podria podrian podia podian pudo quiza quizas acaso probablemente posiblemente tal-vez posible probable permite permiten"
                )
            ),
            (
                "obligation",
                set(
                    "debe deben debia debian debio deberia deberian hay-que tiene-que tienen-que tuvo-que necesario necesita requiere requieren"
                )
            ),
            (
                "report",
                set(
                    "supuestamente presuntamente aparentemente cree creia considera afirma segun dice"
                )
            ),
            (
                "approximation",
                set("aproximadamente alrededor cerca casi unos unas cerca-de sobre mas-o-menos")
            ),
            ("lower bound", set("al-menos por-lo-menos mas-de minimo supera superior")),
            ("upper bound", set("menos-de como-maximo hasta inferior maximo")),
        ],
    ]

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").map { word in String(word.map { $0 == "-" ? " " : $0 }) })
    }

    /// Of one language only: what a modal verb becomes in another depends on far more than words.
    func modality(_ before: CheckedText, _ after: CheckedText) -> DraftCheck {
        guard isWithinLanguage, let kinds = Self.tables[before.language] else {
            return .pass(.modality)
        }
        var lost: [String] = []
        var new: [String] = []
        for kind in kinds {
            let had = found(kind.words, in: before)
            let has = found(kind.words, in: after)
            if !had.isEmpty, has.isEmpty { lost += had }
            if had.isEmpty, !has.isEmpty { new += has }
        }
        if lost.isEmpty, new.isEmpty { return .pass(.modality) }
        let parts = [
            lost.isEmpty ? nil : "\(Self.spoken(lost)) is lost",
            new.isEmpty ? nil : "\(Self.spoken(new)) is new",
        ].compactMap(\.self)
        return .fail(
            .modality, lost + new,
            "How certain or binding it is may differ: \(parts.joined(separator: "; ")).")
    }

    private func found(_ words: Set<String>, in text: CheckedText) -> [String] {
        var found: [String] = []
        for (index, word) in text.words.enumerated() {
            // "May" with a capital inside a sentence is the month.
            if word.folded == "may", word.isCapital, !word.opensSentence { continue }
            if words.contains(word.folded) { found.append(word.text) }
            guard index + 1 < text.words.count else { continue }
            let pair = word.folded + " " + text.words[index + 1].folded
            if words.contains(pair) { found.append(pair) }
            if index + 2 < text.words.count,
                words.contains(pair + " " + text.words[index + 2].folded)
            {
                found.append(pair)
            }
        }
        return found
    }
}
