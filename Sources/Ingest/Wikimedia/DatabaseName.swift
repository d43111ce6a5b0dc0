// "be_x_oldwiki" is Belarusian in Taraškievica's spelling, on Wikipedia: database names tell a lot.

/// What the database name of a Wikimedia wiki tells.
struct DatabaseName {
    let project: Project
    /// BCP 47.
    let language: String
    /// "https://en.wikipedia.org"
    let origin: String

    /// Takes a name like "frwiki" or "pt_brwikibooks" apart; nil if it is none of that kind.
    init?(_ name: String) {
        guard let (ending, project) = Self.endings.first(where: { name.hasSuffix($0.0) }) else {
            return nil
        }
        let code = name.dropLast(ending.utf8.count).split(
            separator: "_", omittingEmptySubsequences: false
        ).joined(separator: "-")
        guard !Self.notLanguages.contains(code), let language = LanguageCode.normalized(code) else {
            return nil
        }
        self.project = project
        self.language = language
        origin = "https://\(code).\(project.rawValue).org"
    }

    private static let endings: [(String, Project)] = [
        ("wiktionary", .wiktionary), ("wikibooks", .wikibooks), ("wikivoyage", .wikivoyage),
        ("wikiquote", .wikiquote), ("wikisource", .wikisource), ("wikiversity", .wikiversity),
        ("wikinews", .wikinews), ("wiki", .wikipedia),
    ]

    /// Wikis of Wikimedia's that have no language of their own.
    private static let notLanguages: Set<String> = [
        "beta", "commons", "incubator", "mediawiki", "meta", "outreach", "sources", "species",
        "test", "test2", "wikidata", "wikimania",
    ]
}
