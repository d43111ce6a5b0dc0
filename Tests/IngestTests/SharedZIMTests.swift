// Real ZIM files: what other programs wrote, and what others damaged on purpose.

import BundleFormat
import Foundation
import Testing

@testable import Ingest

@Suite(.enabled(if: SharedData.isPresent, SharedData.absence))
struct SharedZIMTests {
    @Test func `a file made of Wikipedia gives its articles and redirects`() throws {
        let contents = Contents(try SharedData.path("zim/ray_charles.zim"))
        #expect(contents.error == nil)
        #expect(contents.articles.count == 126)
        #expect(contents.redirects.count == 157)
        #expect(contents.summary.skipped == [.linksOnly: 1])
        let article = try #require(contents.articles.first { $0.title == "Ray (film)" })
        #expect(
            article.identity
                == ArticleIdentity(source: "wikipedia_en_ray_charles", article: "Ray_(film)"))
        #expect(article.language == "en")
        #expect(article.provenance.authors == ["Wikipedia contributors"])
        #expect(article.provenance.retrieved == "2020-03-31")
    }

    @Test(arguments: ["", "_splitted"])
    func `whole or in parts, a file is the same`(ending: String) throws {
        let name = "zim/withns/wikibooks_be_all_nopic_2017-02\(ending).zim"
        let contents = Contents(try SharedData.path(name))
        #expect(contents.error == nil)
        #expect(contents.articles.allSatisfy { $0.language == "be" })
        #expect(contents.articles.allSatisfy { $0.provenance.license == "CC-BY-SA-3.0" })
        #expect((65...66).contains(contents.articles.count))
        let lesson = contents.articles.first { $0.title == "Італьянская мова/Урок 1" }
        #expect(lesson?.identity.article == "Італьянская_мова_Урок_1.html")
    }

    @Test func `files that others call invalid are refused with a place`() throws {
        let folder = try SharedData.path("zim/withns")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix("invalid.") }
        #expect(names.count == 16)
        for name in names {
            let error = Contents("\(folder)/\(name)").error
            #expect(error?.kind.exitCode == 65, "\(name)")
            #expect(error?.reason.contains(/\d/) == true, "\(name)")
        }
    }
}
