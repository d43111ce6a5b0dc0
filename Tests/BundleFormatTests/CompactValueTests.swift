// What takes few bytes comes back as it was written.

import Foundation
import Testing

@testable import BundleFormat

struct CompactValueTests {
    @Test(arguments: [
        ("716551092", CompactValue.integer(716_551_092)), ("0", .integer(0)), ("-1", .integer(-1)),
        ("9223372036854775807", .integer(.max)), ("007", .text("007")), ("-0", .text("-0")),
        ("+5", .text("+5")), ("9223372036854775808", .text("9223372036854775808")),
        ("", .text("")), ("v2", .text("v2")), ("١٢", .text("١٢")), ("1\0", .text("1\0")),
    ])
    func `numbers are numbers only in their plain form`(text: String, value: CompactValue) {
        #expect(CompactValue(number: text) == value)
        #expect(value.number == text)
    }

    @Test func `nothing stays nothing`() {
        #expect(CompactValue(number: nil) == .none)
        #expect(CompactValue(timestamp: nil) == .none)
        #expect(CompactValue.none.number == nil)
        #expect(CompactValue.none.timestamp == nil)
    }

    @Test(arguments: [
        ("12", "", CompactValue.integer(12)), ("page-12", "page-", .integer(12)),
        ("page-012", "", .text("page-012")), ("p1-12", "", .text("p1-12")),
        ("page", "", .text("page")), ("", "", .text("")), ("-12", "-", .integer(12)),
        ("99999999999999999999", "", .text("99999999999999999999")), ("é7", "é", .integer(7)),
        (
            String(repeating: "x", count: 65) + "1", "",
            .text(String(repeating: "x", count: 65) + "1")
        ),
    ])
    func `ids are split before the number at their end`(
        id: String, prefix: String, rest: CompactValue
    ) {
        let split = CompactValue.split(id: id)
        #expect(split.prefix == prefix)
        #expect(split.rest == rest)
        #expect(split.prefix + (split.rest.number ?? "") == id)
    }

    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
            ("2016-04-22T10:19:33Z", 1_461_320_373), ("2000-02-29T12:00:00Z", 951_825_600),
            ("1900-03-01T00:00:00Z", -2_203_891_200), ("1600-02-29T00:00:00Z", -11_670_998_400),
            ("0001-01-01T00:00:00Z", -62_135_596_800), ("0000-03-01T00:00:00Z", -62_162_035_200),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] as [(String, Int64)])
    func `times are seconds since 1970`(text: String, seconds: Int64) {
        #expect(Timestamp.seconds(text) == seconds)
        #expect(Timestamp.text(seconds) == text)
        #expect(CompactValue(timestamp: text) == .integer(seconds))
    }

    @Test(arguments: [
        "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-04-31T00:00:00Z",
        "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:60Z",
        "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z",
        "2024-01-01 00:00:00Z", "2024-01-01T00:00:00z", "2024-01-01", "", "2024-01-01T00:00:00+00",
        "-024-01-01T00:00:00Z",
    ])
    func `what is no time in the plain form stays text`(text: String) {
        #expect(CompactValue(timestamp: text) == .text(text))
        #expect(CompactValue(timestamp: text).timestamp == text)
    }

    /// Foundation counts by another calendar before 1582, so the years begin after it.
    @Test func `dates agree with Foundation's`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(state: seed)
        let formatter = ISO8601DateFormatter()
        for _ in 0..<2_000 {
            let seconds = Int64.random(in: -12_000_000_000...253_402_300_799, using: &dice)
            let text = formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
            #expect(Timestamp.text(seconds) == text, "seed \(seed)")
            #expect(Timestamp.seconds(text) == seconds, "seed \(seed)")
        }
    }
}

struct AddressPatternTests {
    @Test(
        arguments: [
            (
                "https://x.org/w/index.php?oldid=12", "A b", "12",
                "https://x.org/w/index.php?oldid={revision}"
            ),
            ("https://x.org/wiki/A_b", "A b", nil, "https://x.org/wiki/{title}"),
            ("https://x.org/wiki/A%20b", "A b", nil, "https://x.org/wiki/{title-spaced}"),
            ("https://x.org/wiki/Caf%C3%A9", "Café", nil, "https://x.org/wiki/{title}"),
            ("https://x.org/wiki/Café", "Café", nil, "https://x.org/wiki/{title-plain}"),
            ("https://x.org/wiki/A%3AB", "A:B", nil, "https://x.org/wiki/{title-strict}"),
            ("x?id=e\u{301}", "T", "e\u{301}", "x?id={revision}"),
            ("https://x.org/wiki/Other", "A b", "12", nil),
        ] as [(String, String, String?, String?)])
    func `an address gives its pattern and comes back`(
        address: String, title: String, revision: String?, pattern: String?
    ) {
        let derived = AddressPattern.derive(from: address, title: title, revision: revision)
        #expect(derived == pattern)
        guard let derived else { return }
        #expect(AddressPattern.expand(derived, title: title, revision: revision) == address)
    }

    @Test func `whatever is derived expands to the address`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(state: seed)
        let parts = [
            "A", "{", "}", "title", "revision", "=", "/", "%", "_", " ", "é", "12", "{revision}",
            "{title}", "?",
        ]
        func text(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &dice))
                .map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
        }
        for _ in 0..<5_000 {
            let address = text(8)
            let title = text(3)
            let revision = Bool.random(using: &dice) ? text(2) : nil
            guard
                let pattern = AddressPattern.derive(from: address, title: title, revision: revision)
            else { continue }
            #expect(
                AddressPattern.expand(pattern, title: title, revision: revision) == address,
                "seed \(seed): \(address), \(title), \(revision ?? "none")")
        }
    }
}
