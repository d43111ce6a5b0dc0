// What a page of HTML says, and what it says about itself.

/// What is known of a page before it is read.
package struct HTMLContext: Sendable, Hashable {
    /// BCP 47, lower case; what the page itself states counts for more.
    package var language: String
    /// Whether the works that are referred to are kept.
    package var keepsReferences: Bool
    /// Whether the pages that are linked to are kept.
    package var keepsLinks: Bool

    package init(language: String = "en", keepsReferences: Bool = false, keepsLinks: Bool = false) {
        self.language = language
        self.keepsReferences = keepsReferences
        self.keepsLinks = keepsLinks
    }
}

/// A page that has been read.
package struct HTMLPage: Sendable, Equatable {
    package var document = Document()
    /// The heading that a wiki puts above an article, else the element `title`, else the first
    /// heading of level 1.
    package var title: String?
    /// The attribute `lang` of the element `html`, lower case.
    package var language: String?
    /// What `meta` elements state, by their name or property in lower case: "description", "author".
    package var metadata: [String: String] = [:]
    /// The canonical address, if the page names one.
    package var address: String?
    /// The address of the licence, if the page names one (`rel="license"`).
    package var licenseAddress: String?
    /// Addresses in the part of the page that wikis put under an article, such as a permalink.
    package var footerAddresses: [String] = []
    /// The date of the last change that this part gives, "2020-03-01".
    package var lastEdited: String?

    package init() {}
}
