// Whatever bytes come, a page is read: never a crash, never more than in proportion.

import Passages
import Testing

@testable import Markup

struct HTMLRobustnessTests {
    private static let pieces = [
        "<p>", "</p>", "<div>", "</div>", "<div class=infobox>", "<table>", "</table>", "<tr>",
        "<td>", "<th colspan=3>", "<td rowspan=900>", "</td>", "<ul>", "<ol start=5>", "<li>",
        "</ul>", "<dl>", "<dt>", "<dd>", "</dl>", "<b>", "</b>", "<i>", "</i>", "<a href='#x'>",
        "<a href=\"./X\" title=X>", "</a>", "<br>", "<hr>", "<h2>", "</h3>", "<pre>", "</pre>",
        "<blockquote>", "<figure>", "<figcaption>", "</figure>", "<img alt='a picture'>",
        "<img class=tex alt=x>", "<sup>", "2", "</sup>", "<math>", "<mi>x", "<msup>", "</math>",
        "<script>", "</script>", "<style>", "<title>", "</title>", "<select>", "<option>", "<svg>",
        "<!--", "-->", "<![CDATA[", "]]>", "<?", "<!", "</", "<", ">", "\"", "'", "=", "&", "&amp;",
        "&eacute", "&#x1F600;", "&#150;", "<span style='display:none'>", "<span hidden>",
        "<span class=reference>", "<ol class=references>", "<div class=hatnote>", "</span>",
        "<table class=infobox>", "<caption>", "<thead>", "<tbody>", "<nav>", "<main>", "<article>",
        "<body class=mediawiki>", "<ruby>", "<rt>", "<q>", "(", ")", ",", ";", " ", "\n", "word",
        "é",
        "日本", "\u{AD}", "\u{1}", "\u{A0}", "<link rel=mw:PageProp/Category href='./C:x'>", "1:",
    ]

    private static func isRead(_ source: [UInt8]) -> Bool {
        let context = HTMLContext(keepsReferences: true, keepsLinks: true)
        let document = HTML.page(from: source, context: context).document
        return document.passages().allSatisfy(WikitextRobustnessTests.isClean)
            && document.signals.allSatisfy { !$0.value.utf8.contains(0x0A) }
    }

    @Test func `random markup becomes clean passages`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<1_500 {
            let count = Int.random(in: 1...80, using: &random)
            let input = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
                .joined()
            #expect(Self.isRead(Array(input.utf8)), "seed \(seed), input \(input)")
        }
    }

    @Test func `random bytes become clean passages`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<200 {
            let input = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(Self.isRead(input), "seed \(seed)")
        }
    }

    @Test func `a page with any bytes changed, lost or repeated is read`() {
        let page = Array(FixtureCase.all(in: "html").map(\.input).joined(separator: "\n").utf8)
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<40 {
            var mutant = page
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let place = Int.random(in: 0..<mutant.count, using: &random)
                let end = min(mutant.count, place + Int.random(in: 1...40, using: &random))
                switch Int.random(in: 0...2, using: &random) {
                case 0: mutant[place] = UInt8.random(in: 0...255, using: &random)
                case 1: mutant.removeSubrange(place..<end)
                default: mutant.insert(contentsOf: mutant[place..<end], at: place)
                }
            }
            #expect(Self.isRead(mutant), "seed \(seed)")
        }
    }

    /// Quadratic work on these would take minutes.
    @Test(arguments: [
        "<div>", "</div>", "<table>", "<table><tr><td>", "<b>", "</b>", "<a href=", "<a href=\"",
        "<a b=\">", "<!--", "<!", "<?", "&", "&eacute", "<", "</", "<p>", "<p>x", "<li>",
        "<ul><li>",
        "<dl><dd>", "<td rowspan=999 colspan=64>x", "<table><tr><td rowspan=9999>x", "<title>",
        "<script>", "<![CDATA[", "<select>", "<svg>", "<math>", "<sup>", "<h1>", "<figure>",
        "<blockquote>", "<span class=infobox>", "<table class=infobox><tr><td>",
        "<div class=hatnote>", "<ol class=references><li>", "<br>", "<q>", "(<style></style>)",
        "<a href='#'>", "<img alt=abc>", "<section>", "<ruby><rt>",
    ])
    func `much of one construct takes time in proportion`(_ piece: String) {
        let source = Array(String(repeating: piece, count: 150_000 / piece.utf8.count).utf8)
        #expect(Self.isRead(source))
    }

    @Test(arguments: [
        ("<div>", "</div>"), ("<ul><li>", "</li></ul>"), ("<table><tr><td>", "</td></tr></table>"),
        ("<blockquote>", "</blockquote>"), ("<span class=x>", "</span>"), ("<sup>", "</sup>"),
        ("<math><mrow>", "</mrow></math>"), ("<div class=infobox>", "</div>"),
    ])
    func `depth is bounded`(_ start: String, _ end: String) {
        let source =
            String(repeating: start, count: 5_000) + "x" + String(repeating: end, count: 5_000)
        #expect(Self.isRead(Array(source.utf8)))
    }

    /// Reading something twice at each level would double the time at each.
    @Test func `any few pieces nest as deep as they like`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<300 {
            let pattern = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined()
            let source = Array(String(repeating: pattern, count: 150).utf8)
            #expect(Self.isRead(source), "seed \(seed), pattern \(pattern)")
        }
    }

    @Test func `text beyond the greatest depth is kept`() {
        let source = String(repeating: "<div>", count: 2_000) + "deep<p>deeper</div>after"
        let texts = HTML.page(from: source.utf8, context: HTMLContext()).document.passages()
            .map(\.text)
        #expect(texts == ["deepdeeperafter"])
    }

    @Test func `bytes that are not UTF-8 become the sign for it`() {
        let page = HTML.page(from: [0x3C, 0x70, 0x3E, 0x61, 0xE9, 0x62], context: HTMLContext())
        #expect(page.document.blocks == [.paragraph("a\u{FFFD}b")])
    }
}
