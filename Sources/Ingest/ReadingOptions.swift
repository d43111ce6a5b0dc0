// What is taken out of a text beside the text, and how its templates are to be understood.

package import Markup

/// How the markup of a source's articles is read.
package struct ReadingOptions: Sendable, Hashable {
    /// Whether the works that articles refer to are kept.
    package var keepsReferences = false
    /// Whether it is noted which pages articles link to.
    package var keepsLinks = false
    /// Whether phonetic transcriptions are shown.
    package var showsPronunciation = false
    /// What a curator says that templates show, by their names in lower case.
    package var templateRules: [String: TemplateAction] = [:]

    package init() {}
}
