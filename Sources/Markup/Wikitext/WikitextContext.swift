// Wikitext cannot be read without knowing the wiki: which prefixes are files, categories, languages.

/// What the wiki knows that a page's text does not say.
package struct WikitextContext: Sendable {
    /// What "{{PAGENAME}}" shows.
    package var title: String
    /// The wiki's language: "en", "pt-br".
    package var language: String
    /// Names of the namespaces of pictures, without colon.
    package var fileNames: [String]
    /// Names of the namespace of categories, without colon.
    package var categoryNames: [String]

    /// Names in English and in the common languages are known without being given.
    package init(
        title: String, language: String = "en", fileNames: [String] = [],
        categoryNames: [String] = []
    ) {
        self.title = title
        self.language = language
        self.fileNames = fileNames
        self.categoryNames = categoryNames
    }
}
