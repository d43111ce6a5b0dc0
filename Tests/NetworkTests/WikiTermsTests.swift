// On which terms a wiki's text is taken, and who may say so.

import BundleFormat
import Testing

@testable import Ingest

struct WikiTermsTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func reading(_ wiki: FakeWiki, license: String? = nil) throws -> Reading {
        let server = try LoopbackServer { request, _ in wiki.reply(to: request) }
        return Reading("\(server.origin)/api.php", WikiOptions(cache: scratch), license: license)
    }

    @Test func `the wiki's own terms count for more than the curator's`() throws {
        let reading = try reading(FakeWiki(), license: "CC0-1.0")
        #expect(reading.articles.first?.provenance.license == "CC-BY-SA-4.0")
    }

    @Test func `terms that are not known need the curator`() throws {
        let wiki = FakeWiki(rights: #"{"url":"","text":"Ask the librarian"}"#)
        let refused = try reading(wiki)
        #expect(refused.error?.kind.exitCode == 78)
        #expect(refused.error?.reason.contains("\"Ask the librarian\"") == true)
        let given = try reading(wiki, license: "CC-BY-4.0")
        #expect(given.articles.first?.provenance.license == "CC-BY-4.0")
        let silent = try reading(FakeWiki(rights: #"{"url":"","text":""}"#))
        #expect(silent.error == .licenseUnknown(silent.error?.subject ?? ""))
    }

    @Test func `a wiki that calls itself Wikipedia is not believed`() throws {
        let general =
            #"{"sitename":"Wikipedia","wikiid":"enwiki","lang":"en","server":"https://en.wikipedia.org","script":"/w/index.php","base":"https://en.wikipedia.org/wiki/Main_Page"}"#
        let reading = try reading(FakeWiki(rights: "{}", general: general))
        #expect(reading.error?.kind == .licenseUnknown)
    }

    @Test(arguments: [
        ("https://creativecommons.org/licenses/by/3.0/", "Creative Commons", "CC-BY-3.0"),
        ("https://wells.example/terms", "CC BY-SA 4.0", "CC-BY-SA-4.0"),
        ("", "Creative Commons Attribution-Share Alike 3.0", "CC-BY-SA-3.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "", "CC0-1.0"),
        ("", "Creative Commons Attribution-ShareAlike", nil), ("", "Ask us", nil),
    ])
    func `the address of the terms counts for more than their words`(
        url: String, text: String, license: String?
    ) throws {
        let reading = try reading(FakeWiki(rights: #"{"url":"\#(url)","text":"\#(text)"}"#))
        #expect(reading.articles.first?.provenance.license == license)
        #expect((reading.error?.kind == .licenseUnknown) == (license == nil))
    }
}
