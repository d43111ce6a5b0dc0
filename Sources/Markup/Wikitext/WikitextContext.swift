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
    /// What "{{SITENAME}}" shows.
    package var siteName = ""
    /// Whether template names mean what they mean on Wikipedia, whatever the wiki itself says.
    package var isWikimedia = true
    /// When the revision was made: what "now" is for its templates.
    package var revisionTime: Moment?
    /// The wiki's own templates, where they are at hand.
    package var library: (any TemplateLibrary)?
    /// What a curator says that templates show, by their names in lower case.
    package var templateRules: [String: TemplateAction] = [:]
    /// Whether the works that are referred to are kept.
    package var keepsReferences = false
    /// Whether the pages that are linked to are kept.
    package var keepsLinks = false
    /// Whether phonetic transcriptions are shown.
    package var showsPronunciation = false

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
