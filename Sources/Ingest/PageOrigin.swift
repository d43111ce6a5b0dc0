// What a page says of itself is more exact than what its source says of all pages.

import BundleFormat
import Markup

/// How a page completes its article, once it has been parsed.
struct PageOrigin: Sendable, Hashable {
    /// Languages that the source names; a page may choose among them, or freely if there are none.
    var languages: [String] = []
    /// Whether the source itself tells the licence, so that pages need not be asked.
    var statesLicense = false
    /// When the source was made, ISO 8601.
    var date: String?
    /// SPDX identifier of what is usual in the source's project.
    var projectLicense: String?

    /// Language, address, revision and licence, as far as the page states them.
    func complete(_ article: inout Article, by page: HTMLPage) {
        if let language = language(of: page) { article.language = language }
        if !statesLicense, let license = license(of: page) { article.provenance.license = license }
        let permalink = page.footerAddresses.lazy.compactMap(WikiAddress.absolute).first {
            WikiAddress.revision(in: $0) != nil
        }
        if let permalink {
            setRevision(permalink, of: &article)
            article.provenance.timestamp = page.lastEdited ?? article.provenance.timestamp
        } else if let address = page.address.flatMap(WikiAddress.absolute) {
            article.provenance.url = address
        }
    }

    /// The licence that a page names, SPDX.
    func license(of page: HTMLPage) -> String? {
        let addresses = [page.licenseAddress].compactMap { $0 } + page.footerAddresses
        return addresses.lazy.filter(isLicense).compactMap { LicenseName($0) }.first?
            .identifier(among: [projectLicense], on: date)
    }

    /// Addresses of licences only: a link to "Public domain" elsewhere is an article.
    private func isLicense(_ address: String) -> Bool {
        ["creativecommons.org/", "gnu.org/"].contains { address.contains($0) }
    }

    private func language(of page: HTMLPage) -> String? {
        guard languages.count != 1, let language = page.language.flatMap(LanguageCode.normalized)
        else { return nil }
        if languages.isEmpty || languages.contains(language) { return language }
        let primary = language.prefix { $0 != "-" }
        return languages.first { $0.prefix { $0 != "-" } == primary }
    }

    private func setRevision(_ permalink: String, of article: inout Article) {
        guard let revision = WikiAddress.revision(in: permalink) else { return }
        article.provenance.revision = revision
        article.provenance.url = permalink
        let isWikimedia = Project(base: permalink) != nil
        guard isWikimedia || permalink.contains("index.php"),
            let script = WikiAddress.script(base: permalink, isWikimedia: isWikimedia)
        else { return }
        article.provenance.url = WikiAddress.permalink(script: script, revision: revision)
        article.provenance.historyURL = WikiAddress.history(script: script, title: article.title)
    }
}
