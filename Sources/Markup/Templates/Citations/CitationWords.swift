// A few words stand between the parts of a citation, in the language of the wiki.

/// The words and the order that a language's wikis use in citations.
struct CitationWords: Sendable {
    var `in` = ""
    var volume = "Vol."
    var issue = "no."
    var page = "p."
    var pages = "pp."
    var editors = ("ed.", "eds.")
    var edition = "ed."
    var retrieved = ""
    /// Whether the year stands behind the authors.
    var hasDateFirst = false

    static func of(_ language: String) -> CitationWords {
        known[language.split(separator: "-").first.map(String.init) ?? ""] ?? CitationWords()
    }

    private static let known: [String: CitationWords] = [
        "en": CitationWords(retrieved: "Retrieved", hasDateFirst: true),
        "de": CitationWords(
            in: "In:", volume: "Band", issue: "Nr.", page: "S.", pages: "S.",
            editors: ("Hrsg.", "Hrsg."),
            edition: "Auflage", retrieved: "abgerufen am"),
        "fr": CitationWords(
            volume: "vol.", issue: "no", editors: ("dir.", "dir."), edition: "éd.",
            retrieved: "consulté le"),
        "es": CitationWords(
            volume: "vol.", issue: "núm.", pages: "pp.", editors: ("ed.", "eds."),
            retrieved: "Consultado el",
            hasDateFirst: true),
        "it": CitationWords(
            in: "in", volume: "vol.", issue: "n.", editors: ("a cura di", "a cura di"),
            edition: "ª ed."),
        "pt": CitationWords(
            volume: "vol.", issue: "n.", retrieved: "Consultado em", hasDateFirst: true),
        "ru": CitationWords(
            in: "//", volume: "Т.", issue: "№", page: "С.", pages: "С.", editors: ("ред.", "ред.")),
        "nl": CitationWords(
            volume: "vol.", issue: "nr.", page: "p.", pages: "p.", retrieved: "Geraadpleegd op"),
    ]
}
