// The API source against a MediaWiki as it is, not as we think it is.

import Foundation
import Testing

@Suite(.enabled(if: MediaWiki.isPresent, MediaWiki.absence))
struct MediaWikiTests {
    private let place: Workplace
    private let wiki: MediaWiki

    init() throws {
        place = try Workplace()
        wiki = try MediaWiki.shared.get()
    }

    private func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try #require(
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func extract(_ words: String) throws -> (objects: [[String: Any]], outcome: Outcome) {
        let outcome = try place.shell(
            "haversack-builder extract \(wiki.address) --cache cache --json \(words)")
        try #require(outcome.code == 0, "\(outcome.complaints)")
        return (try objects(outcome.output), outcome)
    }

    @Test(arguments: ["wikitext", "html"])
    func `titles, lists and categories lead to the pages that the wiki has`(form: String) throws {
        try place.write("list", "# Pages\nCafé\nWater\n")
        let (found, outcome) = try extract(
            "--as \(form) --titles 'h2O|Missing page|Special:Version' --list list "
                + "--category Matter --category Category:Stones --depth 3")
        let lines = found.map { object in
            ["title", "id", "revision", "timestamp", "url"].map { "\(object[$0] ?? "")" }
                .joined(separator: "|")
        }
        let rows = try wiki.sql(
            "SELECT replace(page_title, '_', ' '), page_id, page_latest, "
                + "strftime('%Y-%m-%dT%H:%M:%SZ', substr(rev_timestamp,1,4) || '-' || "
                + "substr(rev_timestamp,5,2) || '-' || substr(rev_timestamp,7,2) || ' ' || "
                + "substr(rev_timestamp,9,2) || ':' || substr(rev_timestamp,11,2) || ':' || "
                + "substr(rev_timestamp,13,2)), '\(wiki.origin)/index.php?oldid=' || page_latest "
                + "FROM page JOIN revision ON rev_id = page_latest "
                + "WHERE page_namespace = 0 AND page_is_redirect = 0 AND page_title != 'Main_Page'")
        #expect(lines.count == 55)
        #expect(Set(lines) == Set(rows))
        let titles = found.map { "\($0["title"] ?? "")" }
        #expect(titles.prefix(3) == ["Water", "Café", "Stone 1"])
        #expect(titles.last == "Ice")
        #expect(found.allSatisfy { $0["license"] as? String == "CC-BY-SA-4.0" })
        #expect(outcome.complaints.contains("not on the wiki: \"Missing page\""))
        #expect(outcome.complaints.contains("not a page of this wiki: \"Special:Version\""))
    }

    @Test func `a bundle names authors and history, and is made again without the wiki`() throws {
        let build =
            "haversack-builder build --force -o b.haversack \(wiki.address) --cache cache "
            + "--as wikitext --titles 'Water|Ice' --category Stones --json"
        let first = try place.shell(build)
        try #require(first.code == 0, "\(first.complaints)")
        let result = try #require(try objects(first.output).first)
        #expect(result["articles"] as? Int == 54)
        #expect(result["redirects"] as? Int == 1)
        let cited = try #require(
            try objects(try place.shell("haversack cite b.haversack H2O --json").output).first)
        #expect(cited["authors"] as? [String] == ["Wells contributors", "Ada", "Bo"])
        #expect(cited["source"] as? String == "wells")
        #expect((cited["signals"] as? [String])?.contains("contributors: 3") == true)
        #expect(
            cited["history"] as? String
                == "\(wiki.origin)/index.php?title=Water&action=history")
        #expect((cited["retrieved"] as? String)?.hasSuffix("Z") == true)

        let away = "http_proxy=http://127.0.0.1:1 \(build)"
        let second = try place.shell(away)
        #expect(second.code == 0, "\(second.complaints)")
        #expect(try objects(second.output).first?["root"] as? String == result["root"] as? String)
        let refreshed = try place.shell("\(away) --refresh")
        #expect(refreshed.code == 69)
        #expect(refreshed.complaints.contains("nothing answers there"))
    }

    @Test func `a killed run goes on where it was`() throws {
        let words =
            "haversack-builder extract \(wiki.address) --cache cache --category Stones --json"
        _ = try place.shell("\(words) >/dev/null & sleep 0.6; kill -9 $!; wait")
        let kept = try FileManager.default.contentsOfDirectory(atPath: "\(place.folder)/cache")
        let resumed = try place.shell(words)
        #expect(resumed.code == 0, "\(resumed.complaints)")
        #expect(try objects(resumed.output).count == 52)
        if !kept.isEmpty {
            #expect(resumed.complaints.contains("answers from the cache: "))
        }
    }

    @Test(arguments: [("wikitext", "Water|Café|Stone 7"), ("html", "Water|Ice|Café")])
    func `text is what the wiki shows`(form: String, titles: String) throws {
        let (found, _) = try extract("--as \(form) --titles '\(titles)'")
        #expect(found.count == 3)
        // Until HTML is read, there is nothing to compare.
        if found.allSatisfy({ $0["text"] as? String == "" }), form == "html" { return }
        for object in found {
            let revision = try #require(object["revision"] as? String)
            let answer = try MediaWiki.output(
                "/usr/bin/curl",
                [
                    "-s",
                    "\(wiki.address)?action=parse&oldid=\(revision)&prop=text&format=json"
                        + "&formatversion=2&disableeditsection=1&disabletoc=1&disablelimitreport=1",
                ])
            let parsed = try #require(try objects(answer).first?["parse"] as? [String: Any])
            let shown = Self.words(ofHTML: try #require(parsed["text"] as? String))
            // Numbers of a list are text of ours and layout of a browser's.
            let text = try #require(object["text"] as? String)
            let ours = Self.words(of: text.replacing(/(?m)^\d+\.\s/, with: ""))
            #expect(ours == shown, "\(object["title"] ?? "")")
        }
    }

    /// The words in order of the alphabet, each as often as it stands there.
    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
    }

    private static func words(ofHTML text: String) -> [String] {
        let named = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#160;": " "]
        let plain = text.replacing(/<[^>]*>/, with: " ")
        return words(of: named.reduce(plain) { $0.replacing($1.key, with: $1.value) })
    }
}
