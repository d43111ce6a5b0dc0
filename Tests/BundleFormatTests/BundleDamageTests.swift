// Bits that flip: reading works or throws, and what is read wrongly is found by `verify`.

import Foundation
import Passages
import SQLite
import Testing

@testable import BundleFormat

struct BundleDamageTests {
    private let folder: Folder
    private let path: String

    init() async throws {
        folder = try Folder()
        path = folder.path("b")
        try await BundleSample.build(
            Self.articles, redirects: [Redirect(source: "wiki", title: "Aqua", target: "Title 3")],
            at: path)
    }

    private static let articles: [Article] = (0..<12).map { number in
        var article = BundleSample.article("\(number)", "Title \(number)")
        article.passages += [
            Passage(.heading2, "Part"), Passage(.fact, "Height: \(number * 100) metres"),
            Passage(.paragraph, "The mountain number \(number) is high, and water runs from it."),
        ]
        return article
    }

    /// All that can be asked of a bundle; equal for equal content.
    private struct Reading: Equatable {
        var records: [ArticleRecord] = []
        var entries: [ArticleEntry] = []
        var licenses: [License] = []
        var activities: [Int: Activity] = [:]
        var manifest: [String?] = []
        var titles: [[Int]] = []
        var facts: [Int] = []

        init(_ path: String) throws {
            var bundle = try BundleReader(path: path)
            var passage = -1
            while let entry = try bundle.entry(after: passage) {
                passage = entry.passage
                entries.append(entry)
                records.append(try bundle.record(of: entry))
            }
            licenses = try bundle.licenses()
            activities = try bundle.activities()
            manifest = ManifestKey.allCases.map { bundle.manifest[$0] }
            for title in ["Title 3", "aqua", "Title", "zzz"] {
                titles.append(try bundle.entries(titled: title).map(\.passage))
                titles.append(try bundle.entries(titledFrom: title, limit: 20).map(\.passage))
            }
            facts = try bundle.passages(withLabel: "Height", limit: 100)
        }
    }

    private enum Verdict { case sound, damaged, refused }

    private func verdict(_ path: String) -> Verdict {
        do {
            var bundle = try BundleReader(path: path)
            return try BundleVerifier.verify(&bundle).isNone ? .sound : .damaged
        } catch {
            return .refused
        }
    }

    @Test func `no flip that changes what is read goes unnoticed`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(state: seed)
        let original = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let expected = try Reading(path)
        var harmless = 0
        let flips = 2_500
        var unnoticed: [String] = []
        for _ in 0..<flips {
            var bytes = original
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            let bit = UInt8(1) << UInt8.random(in: 0...7, using: &dice)
            bytes[place] ^= bit
            let damaged = try folder.write(bytes, "flipped")
            guard verdict(damaged) == .sound else {
                _ = try? Reading(damaged)
                continue
            }
            harmless += 1
            if (try? Reading(damaged)) != expected { unnoticed.append("byte \(place), bit \(bit)") }
        }
        #expect(harmless < flips)
        #expect(unnoticed.isEmpty, "seed \(seed): \(unnoticed)")
    }

    @Test func `a space that became another byte is damage`() throws {
        let original = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let title = try #require(Self.place(of: Array("Title 6".utf8), in: original))
        for byte in [UInt8(0), 0x09, 0x0A, 0x1F] {
            var bytes = original
            bytes[title + 5] = byte
            var bundle = try BundleReader(path: try folder.write(bytes, "flipped"))
            let damage = try BundleVerifier.verify(&bundle)
            #expect(damage.articles.count == 1, "byte \(byte)")
        }
    }

    @Test func `a page of noise is survived`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(state: seed)
        let original = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        for round in 0..<150 {
            var bytes = original
            let start = Int.random(in: 100..<bytes.count, using: &dice)
            for place in start..<min(bytes.count, start + (1 << (round % 12))) {
                bytes[place] = UInt8.random(in: 0...255, using: &dice)
            }
            let damaged = try folder.write(bytes, "noise")
            if verdict(damaged) == .sound {
                #expect(try Reading(damaged) == Reading(path), "seed \(seed), round \(round)")
            } else {
                _ = try? Reading(damaged)
            }
        }
    }

    /// Three articles of random words, so large that each has blocks of its own.
    @Test func `a damaged block costs its articles and no others`() async throws {
        var dice = Dice(state: 11)
        let articles = (0..<3).map { number in
            var article = BundleSample.article("\(number)", "Large \(number)")
            article.passages = (0..<14).map { _ in
                let words = (0..<2_000).map { _ in
                    String(UInt32.random(in: 0...UInt32.max, using: &dice), radix: 36)
                }
                return Passage(.paragraph, words.joined(separator: " "))
            }
            return article
        }
        let large = folder.path("large")
        try await BundleSample.build(articles, at: large)
        let blocks = try Self.blocks(of: large)
        #expect(blocks.count == 3)
        for (block, frame) in blocks.enumerated() {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: large)))
            // A page within the block's overflow chain holds these bytes in one piece.
            let piece = Array(frame[20_000..<20_064])
            let place = try #require(Self.place(of: piece, in: bytes))
            var flipped = bytes
            flipped[place + 32] ^= 0x10
            let path = try folder.write(flipped, "flipped")
            var bundle = try BundleReader(path: path)
            let damage = try BundleVerifier.verify(&bundle)
            #expect(damage == BundleDamage(articles: ["Large \(block)"], findings: []))
            for number in 0..<3 where number != block {
                let entry = try #require(try bundle.entries(titled: "Large \(number)").first)
                #expect(try bundle.record(of: entry).article == articles[number])
            }
            let lost = try #require(try bundle.entries(titled: "Large \(block)").first)
            var error: FormatError?
            do { _ = try bundle.record(of: lost) } catch let caught as FormatError {
                error = caught
            }
            #expect(error?.code == .damaged)
        }
    }

    private static func blocks(of path: String) throws -> [[UInt8]] {
        let database = try Database.hardened(at: path)
        var rows = try database.prepare("SELECT data FROM block ORDER BY id")
        var blocks: [[UInt8]] = []
        while try rows.step() { blocks.append(rows.bytes(0)) }
        return blocks
    }

    private static func place(of piece: [UInt8], in bytes: [UInt8]) -> Int? {
        Data(bytes).range(of: Data(piece))?.lowerBound
    }

    /// Numbers at the edges, where sums could overflow.
    @Test(arguments: [
        "UPDATE article SET passage = 9223372036854775807 WHERE passage = (SELECT max(passage) FROM article)",
        "UPDATE article SET passage = -9223372036854775808 WHERE passage = 0",
        "UPDATE block SET id = 9223372036854775807 WHERE id = (SELECT max(id) FROM block)",
        "INSERT INTO address VALUES (0, 'https://other.example/')",
        "UPDATE title SET id = 9223372036854775807", "UPDATE block SET data = x''",
        "UPDATE title SET data = x''", "UPDATE title SET first = x'ff'", "DELETE FROM title",
        "DELETE FROM article", "DELETE FROM manifest", "DELETE FROM license", "DELETE FROM block",
        "UPDATE manifest SET value = '9223372036854775807'",
        "UPDATE manifest SET value = '-1'", "UPDATE manifest SET value = 'x'",
        "UPDATE article SET timestamp = 9223372036854775807",
        "UPDATE article SET timestamp = -9223372036854775808",
        "UPDATE fact SET passage = 9223372036854775807 WHERE passage = 1",
        "UPDATE provenance SET activity = 99", "UPDATE license SET text = x'00'",
        "UPDATE activity SET note = 'Otherwise.'", "UPDATE license SET name = 'Other'",
        "UPDATE manifest SET value = 'Other' WHERE key = 'title'",
        "INSERT INTO manifest VALUES ('more', 'x')",
    ])
    func `hostile values are survived and found`(sql: String) throws {
        try Database.writable(at: path).execute(sql)
        #expect(verdict(path) != .sound)
        _ = try? Reading(path)
        _ = try? BundleReader(path: path).sizes()
    }
}
