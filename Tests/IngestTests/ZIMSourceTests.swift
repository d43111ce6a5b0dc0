// What of a ZIM file becomes an article, under which title, and what is said about it.

import BundleFormat
import Foundation
import Markup
import Testing

@testable import Ingest

struct ZIMSourceTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func contents(
        _ sample: ZIMSample, _ options: SourceOptions = SourceOptions()
    ) throws -> Contents {
        Contents(try scratch.write("sample.zim", try sample.bytes()), options)
    }

    /// A file of the newer kind, with metadata.
    private func sample(_ metadata: [String: String] = [:]) -> ZIMSample {
        var sample = ZIMSample()
        let usual = ["Language": "eng", "License": "CC-BY-4.0", "Name": "sample_en"]
        for (name, text) in usual.merging(metadata, uniquingKeysWith: { $1 }) {
            sample.add("M/\(name)", .item(text, type: "text/plain"))
        }
        return sample
    }

    @Test func `pages become articles and redirects lead to them`() throws {
        var sample = sample()
        sample.add("C/Water", title: "Water!", .item("<p>Wet.</p>"))
        sample.add("C/Fire_place", .item("<p>Hot.</p>", type: "TEXT/HTML;charset=utf-8"))
        sample.add("C/Aqua", title: "Aqua", .redirect("C/H2O"))
        sample.add("C/H2O", .redirect("C/Water"))
        sample.add("C/same", title: "Water!", .redirect("C/Water"))
        sample.add("C/loop", .redirect("C/loop"))
        sample.add("C/icon", .redirect("C/z.png"))
        sample.add("C/z.png", .item("p", type: "image/png"))
        sample.add("C/htmlx", .item("p", type: "text/htmlx"))
        sample.add("X/page", .item("<p>No.</p>"))
        let contents = try contents(sample)
        #expect(contents.error == nil)
        #expect(contents.titles == ["Water!", "Fire place"])
        let ids = contents.articles.map(\.identity)
        #expect(ids == ["Water", "Fire_place"].map { .init(source: "sample_en", article: $0) })
        #expect(
            contents.redirects.map { [$0.title, $0.target] } == [
                ["Aqua", "Water!"], ["H2O", "Water!"],
            ])
        #expect(contents.redirects.allSatisfy { $0.source == "sample_en" && $0.language == "en" })
        #expect(contents.summary.skipped == [.notAnArticle: 2, .leadsNowhere: 2])
        #expect(contents.summary.bytesRead == contents.summary.totalBytes)
        #expect(contents.summary.articles == 2)
        #expect(contents.summary.redirects == 2)
    }

    @Test func `in older files articles are in the namespace A`() throws {
        var sample = sample()
        sample.version = 5
        sample.minorVersion = 0
        sample.add("A/Water.html", title: "Water", .item("<p>Wet.</p>"))
        sample.add("C/Category", .item("<p>No.</p>"))
        sample.add("I/Water", .item("<p>No.</p>"))
        let contents = try contents(sample)
        #expect(contents.titles == ["Water"])
        #expect(contents.articles.map(\.identity.article) == ["Water.html"])
        #expect(contents.summary.skipped == [:])
    }

    @Test func `pages that the file does not list as articles are none`() throws {
        var sample = sample()
        sample.add("C/a", .item("<p>a</p>"))
        sample.add("C/b", .item("<p>b</p>"))
        sample.add("C/frame", .redirect("C/b"))
        sample.add("X/listing/titleOrdered/v1", .item("\0\0\0\0", type: "list"))
        let contents = try contents(sample)
        #expect(contents.titles == ["a"])
        #expect(contents.summary.skipped == [.notAnArticle: 1, .leadsNowhere: 1])
    }

    @Test func `two entries with the same bytes are an article and a title of it`() throws {
        var sample = sample()
        sample.add("C/a", title: "First", .item("<p>text</p>"))
        sample.add("C/b", title: "Second", .item("<p>text</p>"))
        var bytes = try sample.bytes()
        let list = Int(LittleEndian.number(bytes[...], at: 32, width: 8))
        let entries = (0..<2).map {
            Int(LittleEndian.number(bytes[...], at: list + 8 * $0, width: 8))
        }
        bytes.replaceSubrange(
            entries[1] + 8..<entries[1] + 16, with: bytes[entries[0] + 8..<entries[0] + 16])
        let contents = Contents(try scratch.write("alias.zim", ZIMSample.sealed(bytes)))
        #expect(contents.titles == ["First"])
        #expect(contents.redirects.map { [$0.title, $0.target] } == [["Second", "First"]])
    }

    @Test func `a copy of a wiki's page under the path of a redirect is a title of it`() throws {
        var sample = sample(["Name": "wikipedia_en_all"])
        sample.add("C/Ray_Charles", title: "Ray Charles", .item("<p>text</p>"))
        sample.add("C/Brother_Ray", title: "Ray Charles", .item("<p>text of another day</p>"))
        sample.add("C/Moved", title: "Elsewhere", .item("<p>text</p>"))
        let contents = try contents(sample)
        #expect(contents.titles == ["Elsewhere", "Ray Charles"].reversed())
        #expect(
            contents.redirects.map { [$0.title, $0.target] } == [["Brother Ray", "Ray Charles"]])
        sample.entries.removeAll { $0.name == "M/Name" }
        #expect(try self.contents(sample).titles.count == 3)
    }

    @Test func `articles come cluster by cluster`() throws {
        var sample = sample()
        for number in 0..<9 {
            sample.add("C/\(number)", .item("<p>\(number)</p>", cluster: number % 3))
        }
        #expect(try contents(sample).titles == ["6", "3", "0", "7", "4", "1", "8", "5", "2"])
    }

    @Test func `what has no text, is too large or of another namespace is counted`() throws {
        var sample = sample(["Source": "https://en.wikivoyage.org/"])
        sample.add("C/a", .item("<p>text</p>"))
        sample.add("C/empty", .item(" \n"))
        sample.add("C/large", .item(String(repeating: "x", count: 200)))
        sample.add("C/Category:Towns", .item("<p>text</p>"))
        var options = SourceOptions()
        options.maximumArticleSizeInBytes = 100
        let contents = try contents(sample, options)
        #expect(contents.titles == ["a"])
        #expect(contents.summary.skipped == [.noText: 1, .tooLarge: 1, .namespace: 1])
        #expect(contents.summary.warnings.count == 1)
        #expect(contents.summary.warnings.first?.contains("\"large\"") == true)
    }

    @Test func `a main page of links is left out, and what leads to it`() throws {
        var sample = sample()
        sample.mainPage = "W/mainPage"
        sample.add("C/a", .item("<p>text</p>"))
        sample.add("C/home", .item("<ul><li><a href=\"a\">a</a></li></ul>"))
        sample.add("C/start", .redirect("C/home"))
        sample.add("W/mainPage", .redirect("C/home"))
        let contents = try contents(sample)
        #expect(contents.titles == ["a"])
        #expect(contents.redirects == [])
        #expect(contents.summary.skipped == [.linksOnly: 1, .leadsNowhere: 1])
    }

    @Test func `a file with nothing but its main page has an article`() throws {
        var sample = sample()
        sample.mainPage = "C/home"
        sample.add("C/home", .item("<p>Hello.</p>"))
        #expect(try contents(sample).titles == ["home"])
    }

    @Test func `a file without articles is refused`() throws {
        let error = try contents(sample()).error
        #expect(error?.kind == .badData)
        #expect(error?.reason == "there is no article in it; give another file")
    }

    @Test func `bytes that are not UTF-8 are repaired and told`() throws {
        var sample = sample()
        sample.add("C/a", .item("<p>x?y</p>"))
        var bytes = try sample.bytes()
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
        bytes[place] = 0xE9
        let contents = Contents(try scratch.write("latin.zim", ZIMSample.sealed(bytes)))
        #expect(contents.articles.first?.sizeInBytes == 12)
        #expect(contents.summary.warnings.first?.hasSuffix("pages that held some: 1") == true)
    }

    @Test func `through a pipe or compressed, a file cannot be read`() throws {
        var sample = sample()
        sample.add("C/a", .item("<p>a</p>"))
        let path = try scratch.write("a.zim", sample.bytes())
        let error = Contents(try scratch.run("gzip", ["-c"], from: path, to: "a.zim.gz")).error
        #expect(error?.reason == "this is a compressed ZIM file; decompress it first")
        let later = try scratch.write("a.zimab", "text")
        #expect(Contents(later).error?.reason.contains(".zimaa") == true)
    }
}
