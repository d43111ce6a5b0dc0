// ZIM files come from strangers: whatever they claim is refused in a sentence, or read.

import BundleFormat
import Foundation
import Testing

@testable import Ingest

struct ZIMDamageTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// A file with one of everything; its clusters are stored, so that flips reach their offsets.
    private static func small(packings: [Int: ZIMSample.Packing] = [:]) throws -> [UInt8] {
        var sample = ZIMSample(mainPage: "W/mainPage")
        sample.packings = packings
        for name in ["Alpha", "Beta", "Gamma"] {
            sample.add("C/\(name)", title: "\(name)!", .item("<p>\(name)</p>"))
        }
        sample.add("C/picture", .item("\u{1}\u{2}", type: "image/png", cluster: 1))
        sample.add("C/other", title: "Other", .redirect("C/Alpha"))
        sample.add("M/Language", .item("eng", type: "text/plain"))
        sample.add("M/License", .item("CC0-1.0", type: "text/plain"))
        sample.add("M/Name", .item("sample", type: "text/plain"))
        sample.add("W/mainPage", .redirect("C/Beta"))
        sample.add("X/listing/titleOrdered/v1", .item("\0\0\0\0", type: "list", cluster: 1))
        return try sample.bytes()
    }

    private func number(_ bytes: [UInt8], at place: Int, _ width: Int) -> Int {
        Int(truncatingIfNeeded: LittleEndian.number(bytes[...], at: place, width: width))
    }

    /// What a source says of bytes that hold their checksum.
    private func contents(_ bytes: [UInt8]) throws -> Contents {
        Contents(try scratch.write("a.zim", bytes))
    }

    private func replace(
        _ bytes: [UInt8], at place: Int, _ value: some BinaryInteger, width: Int
    ) -> [UInt8] {
        var changed = bytes
        changed.replaceSubrange(place..<place + width, with: ZIMSample.number(value, width))
        return ZIMSample.sealed(changed)
    }

    @Test func `the sample is sound`() throws {
        let contents = try contents(Self.small())
        #expect(contents.error == nil)
        #expect(contents.titles == ["Alpha!"])
        #expect(contents.redirects.map(\.title) == ["Other"])
    }

    private static let fields: [(offset: Int, width: Int)] = [
        (0, 4), (4, 2), (6, 2), (24, 4), (28, 4), (32, 8), (40, 8), (48, 8), (56, 8), (64, 4),
        (68, 4), (72, 8),
    ]

    @Test(arguments: fields)
    func `a field of the header that is wrong is refused or does no harm`(
        offset: Int, width: Int
    ) throws {
        let bytes = try Self.small()
        let size = bytes.count
        let mark = UInt64(truncatingIfNeeded: number(bytes, at: offset, width))
        let values =
            [0, 1, 79, 80, 81, UInt64(size), UInt64(size - 16), UInt64(size - 17), mark &- 1]
            + [mark &+ 1, mark &+ 8, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF, 1 << 63, UInt64.max]
        for value in values {
            let contents = try contents(replace(bytes, at: offset, value, width: width))
            let kind = contents.error?.kind
            #expect([nil, .badData, .truncated].contains(kind), "\(offset): \(value)")
        }
    }

    @Test func `cut at any byte, a file is refused`() throws {
        let bytes = try Self.small()
        for count in 4..<bytes.count {
            #expect(try contents(Array(bytes[..<count])).error?.kind.exitCode == 65, "\(count)")
        }
        #expect(try contents(bytes + [0]).error?.kind == .badData)
    }

    @Test func `any flipped bit is noticed`() throws {
        let bytes = try Self.small()
        for place in bytes.indices.dropFirst(4) {
            var changed = bytes
            changed[place] ^= 1 << UInt8(place % 8)
            #expect(try contents(changed).error?.kind.exitCode == 65, "byte \(place)")
        }
    }

    @Test func `random changes under a checksum that holds never crash`() throws {
        let seed: UInt64 = .random(in: 0..<1 << 32)
        var random = SeededRandom(seed: seed)
        let bytes = try Self.small()
        for round in 0..<1_500 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 4..<changed.count, using: &random)
                changed[place] = UInt8.random(in: 0...255, using: &random)
            }
            let contents = try contents(ZIMSample.sealed(changed))
            let code = contents.error?.kind.exitCode ?? 65
            #expect([65, 69, 78].contains(code), "seed \(seed), round \(round)")
            for article in contents.articles { #expect(!article.article().title.isEmpty) }
        }
    }

    @Test(arguments: [(2, "zlib"), (3, "bzip2"), (7, "in an unknown way (7)")])
    func `packings that are not read are called by their names`(
        packing: UInt8, name: String
    ) throws {
        let bytes = try Self.small(packings: [0: .init(information: packing)])
        let error = try contents(bytes).error
        #expect(error?.kind == .badData)
        #expect(error?.reason.contains("cluster 0") == true)
        #expect(error?.reason.contains(name) == true)
    }

    @Test(arguments: [4, 5])
    func `what cannot be decompressed names its cluster`(packing: UInt8) throws {
        let bytes = try Self.small(packings: [0: .init(information: packing)])
        let reason = try contents(bytes).error?.reason
        #expect(reason?.contains("cannot be decompressed; fetch it again") == true)
    }

    @Test(arguments: [(0, 6), (0, 0), (4, 3), (8, 0xFFFF_FFFF), (24, 0x7FFF_FFFF)])
    func `offsets of blobs that cannot be are refused`(offset: Int, value: Int) throws {
        let bytes = try Self.small()
        let clusters = number(bytes, at: 48, 8)
        let place = number(bytes, at: clusters, 8) + 1 + offset
        let error = try contents(replace(bytes, at: place, value, width: 4)).error
        #expect(error?.kind == .badData)
        #expect(error?.reason.hasPrefix("cluster 0, at byte \(place - 1 - offset), ") == true)
    }

    @Test func `a compressed cluster that claims too much is not unpacked`() throws {
        let claim = ZIMSample.number(16, 8) + ZIMSample.number(1 << 31, 8)
        let scratch = scratch
        let packing = ZIMSample.Packing(information: 0x15) { _ in
            let plain = try scratch.write("claim", claim)
            let packed = try scratch.run("zstd", ["-c"], from: plain, to: "packed")
            return Array(try Data(contentsOf: URL(fileURLWithPath: packed)))
        }
        let error = try contents(Self.small(packings: [0: packing])).error
        #expect(error?.reason.contains("holds 2147483648 bytes, where 1073741824 can be") == true)
    }

    @Test(arguments: [(8, 9, "is in cluster 9"), (12, 99, "blob 99"), (0, 7, "MIME type 7")])
    func `an entry that asks for what is not there is named`(
        offset: Int, value: Int, words: String
    ) throws {
        let bytes = try Self.small()
        let entry = number(bytes, at: number(bytes, at: 32, 8), 8)
        let width = offset == 0 ? 2 : 4
        let error = try contents(replace(bytes, at: entry + offset, value, width: width)).error
        #expect(error?.kind == .badData)
        #expect(error?.reason.contains(words) == true)
    }

    @Test func `entries out of order are refused`() throws {
        let bytes = try Self.small()
        let list = number(bytes, at: 32, 8)
        let second = number(bytes, at: list + 8, 8)
        let error = try contents(replace(bytes, at: list, second, width: 8)).error
        #expect(error == nil, "two pointers to one entry do no harm")
        let third = number(bytes, at: list + 16, 8)
        #expect(
            try contents(replace(bytes, at: list, third, width: 8)).error?.reason
                == "entries 0 and 1 are not in order; fetch it again")
    }

    @Test func `a path without an end is not looked for forever`() throws {
        var sample = ZIMSample()
        let long = String(repeating: "a", count: 200_000)
        sample.add("C/\(long)", .item("text"))
        sample.add("C/b", .item("text"))
        let error = try contents(sample.bytes()).error
        #expect(error?.reason.contains("has a path or title without an end") == true)
    }
}
