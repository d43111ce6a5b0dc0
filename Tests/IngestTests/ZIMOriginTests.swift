// Where pages of a ZIM file come from and on which terms, from metadata, from pages, from curators.

import BundleFormat
import Markup
import Passages
import Testing

@testable import Ingest

struct ZIMOriginTests {
    private func origin(
        _ fields: [String: String], _ options: SourceOptions = SourceOptions()
    ) -> ZIMOrigin {
        ZIMOrigin(ZIMMetadata(fields), file: "dir/file.zim", options: options)
    }

    @Test func `a file made of Wikipedia names its wiki, day and licence`() {
        let origin = origin([
            "Creator": "Wikipedia", "Date": "2024-01-15", "Language": "fra", "Name": "wikipedia_fr",
            "Publisher": "Kiwix", "Source": "fr.wikipedia.org", "Flavour": "_mini",
        ])
        #expect(origin.source == "wikipedia_fr")
        #expect(origin.language == "fr")
        #expect(origin.project == .wikipedia)
        #expect(
            origin.provenance(title: "Ça va", license: origin.license ?? "")
                == Provenance(
                    retrieved: "2024-01-15", url: "https://fr.wikipedia.org/wiki/%C3%87a_va",
                    license: "CC-BY-SA-4.0", authors: ["Wikipedia contributors"],
                    historyURL:
                        "https://fr.wikipedia.org/w/index.php?title=%C3%87a_va&action=history"))
        #expect(
            origin.signals == [Signal("packed by", "Kiwix"), Signal("extent", "introduction only")])
        #expect(origin.warnings == [])
    }

    @Test func `a file made of another site has its creator and address`() {
        let origin = origin([
            "Creator": "Ada\u{7}  Lovelace", "Source": "https://example.org/book",
            "License": "CC BY 3.0", "Language": "=en",
        ])
        #expect(origin.source == "file")
        #expect(
            origin.provenance(title: "T", license: origin.license ?? "")
                == Provenance(
                    url: "https://example.org/book", license: "CC-BY-3.0",
                    authors: ["Ada Lovelace"]))
        #expect(origin.language == "und")
        #expect(origin.warnings.count == 1)
    }

    @Test func `marks in place of words say nothing`() {
        let origin = origin(["Creator": "=", "Source": "-", "Date": "soon", "License": "-"])
        #expect(origin.license == nil)
        #expect(origin.provenance(title: "T", license: "x") == Provenance(license: "x"))
        #expect(origin.signals == [])
    }

    @Test func `what the curator says stands where the file says nothing`() {
        var options = SourceOptions()
        options.language = "deu"
        options.license = "CC0-1.0"
        options.retrieved = "2025-01-02"
        options.project = "mine"
        let silent = origin([:], options)
        #expect(silent.source == "mine")
        #expect(silent.language == "de")
        #expect(silent.provenance(title: "T", license: silent.license ?? "").license == "CC0-1.0")
        #expect(silent.provenance(title: "T", license: "").retrieved == "2025-01-02")
        let outspoken = origin(
            ["License": "CC BY 4.0", "Language": "eng", "Date": "2020-01-01"], options)
        #expect(outspoken.license == "CC-BY-4.0")
        #expect(outspoken.language == "en")
        #expect(outspoken.provenance(title: "T", license: "").retrieved == "2020-01-01")
    }

    @Test(arguments: [
        ("Wikibooks", "", Project.wikibooks), ("", "wikivoyage_de_all", .wikivoyage),
        ("Ada", "ada_en", nil),
    ])
    func `creator or name tell the project`(creator: String, name: String, project: Project?) {
        #expect(origin(["Creator": creator, "Name": name]).project == project)
    }

    @Test func `a licence without its version is taken from project or day, and told`() {
        let words = "Creative Commons Attribution-ShareAlike"
        let wiki = origin(["License": words, "Date": "2020-01-01", "Name": "wikipedia_en_all"])
        #expect(wiki.license == "CC-BY-SA-3.0")
        let other = origin(["License": words, "Date": "2020-01-01", "Language": "eng"])
        #expect(other.license == "CC-BY-SA-4.0")
        #expect(
            other.warnings == [
                "dir/file.zim: its licence, \"\(words)\", is taken for CC-BY-SA-4.0"
            ])
        let strange = origin(["License": "House rules", "Language": "eng"])
        #expect(strange.license == nil)
        #expect(strange.warnings.count == 1)
    }

    @Test(arguments: [
        ("eng", ["en"]), ("fra,eng , ger", ["fr", "en", "de"]), ("mul", []),
        ("zh-Hans", ["zh-hans"]),
        ("chi,zho", ["zh"]), ("gsw", ["gsw"]), ("", []), ("not a code", []),
    ])
    func `languages by three letters become BCP 47`(text: String, languages: [String]) {
        #expect(ZIMMetadata(["Language": text]).languages == languages)
    }
}

struct PageOriginTests {
    private func article(language: String = "fr") -> Article {
        Article(
            identity: ArticleIdentity(source: "s", article: "a"), title: "Ray Charles",
            language: language, provenance: Provenance(url: "https://example.org", license: "X"),
            passages: [])
    }

    private func completed(
        _ origin: PageOrigin, _ change: (inout HTMLPage) -> Void
    ) -> Article {
        var page = HTMLPage()
        change(&page)
        var article = article()
        origin.complete(&article, by: page)
        return article
    }

    @Test(arguments: [
        "https://en.wikipedia.org/wiki/Ray_Charles?oldid=948255635",
        "//en.wikipedia.org/w/index.php?title=Ray_Charles&oldid=948255635",
        "http://en.wikipedia.org/?title=Ray_Charles&oldid=948255635#top",
    ])
    func `the footer of a wiki's page names its revision`(address: String) {
        let article = completed(PageOrigin(languages: ["fr"])) {
            $0.footerAddresses = ["javascript:alert(1)", address]
            $0.address = "https://en.wikipedia.org/wiki/Ray_Charles"
        }
        let script = "https://en.wikipedia.org/w/index.php"
        #expect(
            article.provenance
                == Provenance(
                    revision: "948255635", url: "\(script)?oldid=948255635", license: "X",
                    historyURL: "\(script)?title=Ray_Charles&action=history"))
    }

    @Test func `elsewhere a page has its own address`() {
        let own = completed(PageOrigin()) { $0.address = "https://example.org/page" }
        #expect(own.provenance.url == "https://example.org/page")
        let relative = completed(PageOrigin()) { $0.address = "page.html" }
        #expect(relative.provenance.url == "https://example.org")
        let permalink = "https://wiki.example.org/Page?oldid=7"
        let wiki = completed(PageOrigin()) { $0.footerAddresses = [permalink] }
        #expect(wiki.provenance.url == permalink)
        #expect(wiki.provenance.revision == "7")
        #expect(wiki.provenance.historyURL == nil)
    }

    @Test func `a page names its licence unless the source does`() {
        let footer = [
            "https://example.org/Public_domain", "//creativecommons.org/licenses/by/3.0/",
        ]
        let free = completed(PageOrigin()) { $0.footerAddresses = footer }
        #expect(free.provenance.license == "CC-BY-3.0")
        let stated = completed(PageOrigin(statesLicense: true)) { $0.footerAddresses = footer }
        #expect(stated.provenance.license == "X")
        let linked = completed(PageOrigin()) {
            $0.licenseAddress = "https://creativecommons.org/publicdomain/zero/1.0/"
            $0.footerAddresses = footer
        }
        #expect(linked.provenance.license == "CC0-1.0")
    }

    @Test(arguments: [
        (["fr", "en"], "en-US", "en"), (["fr", "en"], "de", "fr"), (["fr"], "en", "fr"),
        ([], "de-AT", "de-at"), ([], "", "fr"), (["fr", "pt-br"], "pt", "pt-br"),
    ])
    func `a page chooses among the languages of its source`(
        languages: [String], stated: String, chosen: String
    ) {
        let article = completed(PageOrigin(languages: languages)) { $0.language = stated }
        #expect(article.language == chosen)
    }
}
