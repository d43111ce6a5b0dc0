// What is said around quotes, in the language of the question.

import Answering

/// Sentences of the reader's own; English for a language without a table.
struct AnswerPhrases {
    let readingAs: String
    let inShort: String
    let disputed: String
    let sure: String
    let likely: String
    let unsure: String
    let doesNotSay: String
    let nothingNear: String
    let nearest: String
    /// The article's title goes between these.
    let nearestPassage: (String, String)
    let and: String

    static func of(_ language: String) -> AnswerPhrases {
        switch language.prefix(2) {
        case "es": spanish
        case "fr": french
        default: english
        }
    }

    func words(for band: ConfidenceBand) -> String {
        switch band {
        case .sure: sure
        case .likely: likely
        case .unsure: unsure
        }
    }

    /// That there is the same in the language of the question; what to say follows.
    static func version(in language: String) -> String {
        switch language.prefix(2) {
        case "es": "Hay una versión en español: diga"
        case "fr": "Il y a une version en français : dites"
        default: "There is a version in \(LanguageName.english(language)): say"
        }
    }

    private static let english = AnswerPhrases(
        readingAs: "Reading this as:", inShort: "In short:",
        disputed: "The bundle says different things about this.",
        sure: "This very probably answers the question.",
        likely: "This probably answers the question.",
        unsure: "This may not answer the question.",
        doesNotSay: "This bundle does not seem to say.",
        nothingNear: "Nothing in this bundle comes near to the question.",
        nearest: "The nearest articles are", nearestPassage: ("The nearest passage, from", "says:"),
        and: "and")

    private static let spanish = AnswerPhrases(
        readingAs: "Entiendo:", inShort: "En breve:",
        disputed: "La colección dice cosas distintas sobre esto.",
        sure: "Es muy probable que esto responda a la pregunta.",
        likely: "Es probable que esto responda a la pregunta.",
        unsure: "Puede que esto no responda a la pregunta.",
        doesNotSay: "Esta colección no parece decirlo.",
        nothingNear: "Nada de esta colección se acerca a la pregunta.",
        nearest: "Los artículos más cercanos son",
        nearestPassage: ("El pasaje más cercano, de", "dice:"), and: "y")

    private static let french = AnswerPhrases(
        readingAs: "Je comprends :", inShort: "En bref :",
        disputed: "Le recueil dit des choses différentes à ce sujet.",
        sure: "Ceci répond très probablement à la question.",
        likely: "Ceci répond probablement à la question.",
        unsure: "Ceci ne répond peut-être pas à la question.",
        doesNotSay: "Ce recueil ne semble pas le dire.",
        nothingNear: "Rien dans ce recueil n’approche de la question.",
        nearest: "Les articles les plus proches sont",
        nearestPassage: ("Le passage le plus proche, de", "dit :"), and: "et")
}
