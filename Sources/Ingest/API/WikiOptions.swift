// What a curator wants of a wiki on the network, and how it is asked.

/// Pages, form of text, and manners.
package struct WikiOptions: Sendable, Equatable {
    /// The form in which a page's text is asked for.
    package enum Form: String, Sendable, CaseIterable {
        /// As the wiki renders it, templates included.
        case html
        /// As it was written; comes in the same answers as all else.
        case wikitext
    }

    package var pages = PageSelection()
    package var form = Form.html
    /// Where answers are kept; nil is the user's cache folder.
    package var cacheFolder: String?
    /// Asks for everything again, whatever the cache has.
    package var refreshes = false
    /// How the wiki's operators reach whoever runs this: an address or a mail address.
    package var contact: String?
    package var timeoutInSeconds: Int?
    package var tries: Int?

    package init() {}
}
