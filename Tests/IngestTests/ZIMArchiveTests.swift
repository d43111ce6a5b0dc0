// A ZIM file has the entries and the bytes that its writer put in, however they were packed.

import Foundation
import Testing

@testable import Ingest

struct ZIMArchiveTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// How a cluster may be packed, with offsets of four and of eight bytes.
    private func packing(_ name: String, wide: Bool) -> ZIMSample.Packing {
        let flag: UInt8 = wide ? 0x10 : 0
        let scratch = scratch
        func program(_ arguments: [String]) -> ([UInt8]) throws -> [UInt8] {
            { content in
                let plain = try scratch.write("plain", content)
                let path = try scratch.run(name, arguments, from: plain, to: "packed")
                return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            }
        }
        switch name {
        case "zstd":
            return .init(information: 5 | flag, pack: program(["-c", "--no-content-size"]))
        case "xz": return .init(information: 4 | flag, pack: program(["-c"]))
        case "default": return .init(information: 0 | flag)
        default: return .init(information: 1 | flag)
        }
    }

    private static let texts = (0..<40).map { number in
        String(repeating: "The text of page \(number). ", count: 1 + number * 13 % 400)
    }

    private func sample(_ packing: ZIMSample.Packing) -> ZIMSample {
        var sample = ZIMSample()
        for (number, text) in Self.texts.enumerated() {
            sample.add("C/\(number)", .item(text, cluster: number % 3 == 0 ? 0 : 1))
        }
        sample.add("C/empty", .item("", cluster: 1))
        sample.packings = [0: packing, 1: packing]
        return sample
    }

    private func content(_ archive: ZIMArchive, _ index: Int) throws -> String {
        guard case .blob(let place, _) = try archive.entry(index).content else { return "no blob" }
        let size = try archive.size(of: place)
        return String(decoding: try archive.bytes(0..<size, of: place), as: UTF8.self)
    }

    @Test(arguments: ["default", "stored", "zstd", "xz"], [false, true])
    func `bytes come out whatever their cluster's packing`(name: String, wide: Bool) throws {
        let bytes = try sample(packing(name, wide: wide)).bytes()
        let archive = try ZIMArchive(try scratch.write("a.zim", bytes))
        #expect(archive.entryCount == Self.texts.count + 1)
        var order = Array(0..<archive.entryCount)
        var random = SeededRandom(seed: 5)
        order.shuffle(using: &random)
        for index in order {
            let path = try archive.entry(index).path
            let text = path == "empty" ? "" : Self.texts[Int(path) ?? 0]
            #expect(try content(archive, index) == text)
        }
    }

    @Test(arguments: ["stored", "zstd", "xz"], [2, 600])
    func `parts of any size are one file`(name: String, count: Int) throws {
        let bytes = try sample(packing(name, wide: false)).bytes()
        let size = bytes.count / count + 1
        let whole = try ZIMArchive(try scratch.write("whole.zim", bytes))
        for (number, start) in stride(from: 0, to: bytes.count, by: size).enumerated() {
            let letters = [number / 26, number % 26].map { String(UnicodeScalar(97 + UInt8($0))) }
            let part = bytes[start..<min(start + size, bytes.count)]
            try scratch.write("\(name).zim\(letters.joined())", part)
        }
        for path in ["\(scratch.path)/\(name).zimaa", "\(scratch.path)/\(name).zim"] {
            let archive = try ZIMArchive(path)
            for index in 0..<archive.entryCount {
                #expect(try content(archive, index) == content(whole, index))
            }
        }
        let last = try #require(
            try FileManager.default.contentsOfDirectory(atPath: scratch.path)
                .filter { $0.hasPrefix("\(name).zim") }.max())
        try FileManager.default.removeItem(atPath: "\(scratch.path)/\(last)")
        let error = Contents("\(scratch.path)/\(name).zim").error
        #expect(error?.kind == .truncated)
        #expect(error?.reason.hasSuffix("look for further parts") == true)
    }

    @Test func `entries are as they were written`() throws {
        var sample = ZIMSample()
        sample.add("A/a", title: "Über", .item("x", type: "text/html; charset=utf-8"))
        sample.add("A/b", .redirect("A/a"))
        sample.add("A/c", title: "C", .removed(0xFFFE))
        sample.add("A/d", .removed(0xFFFD))
        sample.entries.append(
            .init(name: "A/e", content: .item("", type: "image/png"), parameters: [0, 9, 0]))
        sample.add("A/f", .redirect("A/b"))
        let archive = try ZIMArchive(try scratch.write("a.zim", try sample.bytes()))
        let entries = try (0..<6).map { try archive.entry($0) }
        #expect(entries.map(\.path) == ["a", "b", "c", "d", "e", "f"])
        #expect(entries.map(\.shownTitle) == ["Über", "b", "C", "d", "e", "f"])
        #expect(entries[1].content == .redirect(0))
        #expect(entries[2].content == .removed)
        #expect(entries[3].content == .removed)
        #expect(entries[0].page == BlobPlace(cluster: 0, blob: 1))
        #expect(entries[4].page == nil)
        #expect(try archive.destination(of: entries[5]) == entries[0])
    }

    @Test func `an entry is found by its path`() throws {
        var sample = ZIMSample()
        let names = (0..<50).map { "C/\($0 * 7)" } + ["M/7", "C/ü", "C/z"]
        for name in names { sample.add(name, .item("text")) }
        let archive = try ZIMArchive(try scratch.write("a.zim", try sample.bytes()))
        for name in names {
            let namespace = name.utf8.first ?? 0
            #expect(try archive.entry(namespace, String(name.dropFirst(2)))?.namespace == namespace)
        }
        #expect(try archive.entry(UInt8(ascii: "C"), "8") == nil)
        #expect(try archive.entry(UInt8(ascii: "A"), "7") == nil)
        #expect(try archive.entry(UInt8(ascii: "X"), "") == nil)
    }

    @Test func `redirects in a circle have no destination`() throws {
        var sample = ZIMSample()
        sample.add("C/a", .redirect("C/b"))
        sample.add("C/b", .redirect("C/a"))
        sample.add("C/c", .redirect("C/c"))
        let archive = try ZIMArchive(try scratch.write("a.zim", try sample.bytes()))
        for index in 0..<3 {
            #expect(try archive.destination(of: archive.entry(index)) == nil)
        }
    }

    @Test func `a file of the old kind needs no checksum`() throws {
        var sample = ZIMSample(version: 5, minorVersion: 0, hasChecksum: false)
        sample.add("A/a", .item("text"))
        let archive = try ZIMArchive(try scratch.write("a.zim", try sample.bytes()))
        #expect(archive.header.checksum == nil)
        #expect(try content(archive, 0) == "text")
    }

    @Test func `a part of a blob is cut to its size`() throws {
        var sample = ZIMSample()
        sample.add("C/a", .item("0123456789"))
        let archive = try ZIMArchive(try scratch.write("a.zim", try sample.bytes()))
        let place = BlobPlace(cluster: 0, blob: 0)
        #expect(try archive.bytes(2..<5, of: place) == Array("234".utf8))
        #expect(try archive.bytes(8..<50, of: place) == Array("89".utf8))
        #expect(try archive.bytes(20..<50, of: place) == [])
    }

    @Test func `xz that is not installed is named with its package`() throws {
        let bytes = try sample(packing("xz", wide: false)).bytes()
        let archive = try ZIMArchive(
            try scratch.write("a.zim", bytes), programPath: scratch.path)
        let error = #expect(throws: SourceError.self) { try content(archive, 0) }
        #expect(error?.kind.exitCode == 69)
        #expect(error?.reason.contains("apt install xz-utils") == true)
    }
}
