// A small bundle in three languages to talk about.

import Passages

@testable import BundleFormat

extension AnswerSample {
    /// Two countries and what else is talked about.
    static func talk() async throws -> AnswerSample { try await AnswerSample(TalkArticles.all) }
}

private enum TalkArticles {
    private static func article(
        _ id: String, _ title: String, _ language: String = "en", wikidata: String? = nil,
        links: [String: String] = [:], passages: [Passage]
    ) -> Article {
        Article(
            identity: ArticleIdentity(source: "\(language)wiki", article: id), title: title,
            language: language, provenance: Provenance(revision: "1", license: "CC-BY-SA-4.0"),
            interlanguageTitles: links, wikidata: wikidata, passages: passages)
    }

    private static func text(_ text: String) -> Passage { Passage(.paragraph, text) }

    static let all = [
        article(
            "1", "Zanubia", wikidata: "Q1", links: ["es": "Zanubia"],
            passages: [
                Passage(.fact, "Capital: Morvana"), Passage(.fact, "Population: 4,200,000"),
                text(
                    "Zanubia is a country in the northern hills. The capital of Zanubia is Morvana. "
                        + "Its people grow barley and keep goats."),
                Passage(.heading2, "History"),
                text(
                    "Zanubia became independent in 1912 because its miners went on strike. "
                        + "The first election was held in 1913. Women voted from 1921."),
                Passage(.heading2, "Climate"),
                text("Winters in Zanubia are long. Snow lies for five months."),
            ]),
        article(
            "2", "Ostrelia Minor",
            passages: [
                Passage(.fact, "Capital: Pellin"), Passage(.fact, "Population: 910,000"),
                text(
                    "Ostrelia Minor is a country on the coast. The capital of Ostrelia Minor is Pellin."
                ),
            ]),
        article(
            "3", "Kendoma",
            passages: [
                text(
                    "Kendoma is a board game for two players. The game of Kendoma was invented by "
                        + "Harun Veld in 1874."),
                text("Kendoma is played with forty stones."),
            ]),
        article(
            "4", "Harun Veld",
            passages: [
                text(
                    "Harun Veld (1840–1911) was a teacher and inventor. Harun Veld was born in Tirsk. "
                        + "He died in Morvana in 1911. He had two sons.")
            ]),
        article(
            "5", "Zanubia", "es", wikidata: "Q1", links: ["en": "Zanubia"],
            passages: [
                text(
                    "Zanubia es un país de las colinas del norte. La capital de Zanubia es Morvana."
                ),
                text("En Zanubia se habla el zanubio."),
            ]),
        article(
            "6", "Kendoma", "fr",
            passages: [
                text(
                    "Le kendoma est un jeu de plateau. Le kendoma a été inventé par Harun Veld en 1874."
                )
            ]),
    ]
}
