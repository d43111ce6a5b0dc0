// Downloads end early, files are not what their names say, and bits flip.

import BundleFormat
import Foundation
import Testing

@testable import Ingest

struct DumpDamageTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private static let small = Dump.whole(
        Dump.page("One", id: 1, text: "caf\u{E9} &amp; <![CDATA[1 < 2 && 3]]> <!-- no --> end")
            + Dump.page("Two", id: 2, extra: "<redirect title=\"One\" />")
            + Dump.page("Three", id: 3, text: "#REDIRECT [[One]]")
            + Dump.page("Four", id: 4))

    @Test(arguments: [
        ("", "the file is empty; fetch it again"),
        (" \n", "there is nothing in it; fetch it again"),
        (Dump.whole(""), "there is no page in it; export or fetch it again"),
        (
            "<html><p>gone</p></html>",
            "<html> stands where a MediaWiki export begins with <mediawiki>"
        ),
    ])
    func `what holds no page is refused in one sentence`(text: String, reason: String) throws {
        let path = try scratch.write("dump.xml", text)
        #expect(Contents(path).error == SourceError(.badData, path, reason))
    }

    @Test(arguments: [
        "This is a letter.", "<!DOCTYPE x [<!ENTITY a \"b\">]><mediawiki>", "\u{7F}ELF",
        "<mediawiki><page></title></page></mediawiki>", "<mediawiki></page></mediawiki>",
        "<mediawiki><page><title>a <b>c</b></title></page></mediawiki>",
        "<mediawiki><page>< title></page></mediawiki>", "<mediawiki><page <title></page>",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><mediawiki></mediawiki>",
        "PK\u{3}\u{4}", "SQLite format 3\0",
    ])
    func `what is no export is refused`(text: String) throws {
        let error = Contents(try scratch.write("dump.xml", text)).error
        #expect(error?.kind.exitCode == 65)
        #expect(error?.description.hasPrefix(scratch.path) == true)
    }

    @Test func `a missing file is said to be missing`() {
        #expect(Contents("/nowhere/dump.xml").error?.kind == .missing)
        #expect(Contents("https://en.wikipedia.org/w/api.php").error?.kind == .usage)
    }

    @Test func `a dump cut short names the last whole page and the byte`() throws {
        let whole = Array(Self.small.utf8)
        let text = Self.small
        let cut = try #require(text.range(of: "<title>Three"))
        let path = try scratch.write("dump.xml", String(text[..<cut.lowerBound]))
        let page = try #require(
            text.range(of: "</page>", options: .backwards, range: text.startIndex..<cut.lowerBound))
        let byte = text.utf8.distance(from: text.startIndex, to: page.upperBound)
        let contents = Contents(path)
        #expect(contents.titles == ["One"])
        #expect(contents.error?.kind == .truncated)
        let reason = try #require(contents.error?.reason)
        #expect(reason.contains("\"Two\" (id 2), which ends at byte \(byte)"))

        var options = SourceOptions()
        options.acceptTruncated = true
        let accepted = Contents(path, options)
        #expect(accepted.error == nil)
        #expect(accepted.titles == ["One"])
        #expect(
            accepted.summary.truncation
                == Truncation(lastTitle: "Two", lastArticle: "2", byte: byte))
        #expect(accepted.summary.warnings.count == 1)
        #expect(whole.count > byte)
    }

    @Test func `cut at any byte, a dump is whole or truncated`() throws {
        let bytes = Array(Self.small.utf8)
        let end = try #require(Self.small.range(of: "</mediawiki>")?.upperBound)
        let wholeCount = Self.small.utf8.distance(from: Self.small.startIndex, to: end)
        for count in stride(from: 30, to: bytes.count, by: 7) {
            let reader = reader(MemoryStream(Array(bytes[..<count])))
            let (items, error) = drain(reader)
            #expect(items.count <= 4)
            #expect((error == nil) == (count >= wholeCount))
            #expect(error == nil || error?.kind == .truncated)
        }
    }

    @Test(arguments: 1...17)
    func `chunks of any size give the same`(size: Int) {
        let bytes = Array(Self.small.utf8)
        let whole = drain(reader(MemoryStream(bytes))).items
        let pieces = drain(reader(MemoryStream(bytes, chunkSizeInBytes: size))).items
        #expect(whole.count == 4)
        #expect(pieces == whole)
    }

    @Test func `CDATA, comments and entities come out as they were meant`() throws {
        let contents = Contents(try scratch.write("dump.xml", Self.small))
        let text = contents.articles.first?.texts.first
        #expect(text == "café & 1 < 2 && 3 end")
    }

    @Test func `random changes never crash`() {
        var random = SeededRandom(seed: 20_261_123)
        let bytes = Array(Self.small.utf8)
        for _ in 0..<1_500 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<changed.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: changed[index] = UInt8.random(in: 0...255, using: &random)
                case 1: changed.remove(at: index)
                default:
                    changed.insert(
                        Array("<>&\"/![".utf8).randomElement(using: &random) ?? 0, at: index)
                }
            }
            for case .article(let article) in drain(reader(MemoryStream(changed))).items {
                #expect(article.article().title == article.title)
            }
        }
    }

    @Test func `invalid UTF-8 is repaired and told`() throws {
        var bytes = Array(Dump.whole(Dump.page("A", text: "x?y") + Dump.page("B", id: 2)).utf8)
        let place = try #require(bytes.lastIndex(of: UInt8(ascii: "?")))
        bytes[place] = 0xE9
        let contents = Contents(try scratch.write("dump.xml", bytes))
        #expect(contents.articles.first?.texts == ["x\u{FFFD}y"])
        #expect(contents.summary.warnings.count == 1)
        #expect(contents.summary.warnings.first?.hasSuffix("pages that held some: 1") == true)
    }

    @Test(arguments: [true, false])
    func `UTF-16 is read with its byte-order mark`(isBigEndian: Bool) throws {
        let units = [0xFEFF] + Array(Dump.whole(Dump.page("Ω 𝄞", text: "text 𝄞")).utf16)
        let bytes = units.flatMap { unit in
            isBigEndian
                ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
        }
        let contents = Contents(try scratch.write("dump.xml", bytes))
        #expect(contents.titles == ["Ω 𝄞"])
        #expect(contents.articles.first?.texts == ["text 𝄞"])
    }

    @Test func `a byte-order mark and a declaration stand before the dump`() throws {
        let declaration = "\u{FEFF}<?xml version='1.0' encoding='utf-8'?>\n<!-- made by hand -->\n"
        let contents = Contents(try scratch.write("dump.xml", declaration + Self.small))
        #expect(contents.titles == ["One", "Four"])
    }

    private func reader(_ stream: any ByteStream) -> DumpReader? {
        guard let file = try? InputFile("-") else { return nil }
        return DumpReader(stream, file: file, options: SourceOptions())
    }

    private func drain(_ reader: DumpReader?) -> (items: [SourceItem], error: SourceError?) {
        var items: [SourceItem] = []
        do throws(SourceError) {
            while let item = try reader?.next() { items.append(item) }
            return (items, nil)
        } catch {
            return (items, error)
        }
    }
}

/// Random numbers that are the same in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
