// Files for reviewers: out, in, and out again they are the same; and what tools do to them between.

import Auditing
import BundleFormat
import Foundation
import Testing

@testable import Adapting

struct ReviewFileTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private static let head = ReviewFileHead(
        origin: "w<&>.workspace", tool: "haversack-builder 1", task: Desk.translate)
    private static let texts = [
        "One \"quoted\" \\ text & <tag> \u{1F600} ]]> end", "First\nsecond \\n\nthird\tcell",
        "=1+1", " with spaces  ", "café \u{0301}",
    ]

    private func workspace() throws -> Workspace {
        var workspace = try desk.open()
        try Desk.draft(Desk.article(Self.texts), in: &workspace) { $0.replacing("O", with: "Ó") }
        let all = try Desk.all(in: workspace)
        let terms = ReviewTerms(Policy())
        try workspace.decide(.accept, on: all[1], by: try Desk.person(), terms: terms)
        try workspace.decide(
            .reject(reason: "a \"reason\" & more"), on: all[2], by: try Desk.person(), terms: terms)
        try workspace.decide(
            .edit("Something = else"), on: all[3], by: try Desk.person(), terms: terms)
        return workspace
    }

    private static func file(
        _ format: ReviewFormat, of workspace: borrowing Workspace
    ) throws -> String {
        var text = format.start(head)
        try workspace.forEach(SuggestionFilter(), by: .text) { suggestion in
            let reason = try workspace.rejectionReason(of: suggestion)
            text += format.text(of: ReviewUnit(suggestion, reason: reason), head)
        }
        return text + format.end
    }

    @Test(arguments: [ReviewFormat.po, .xliff, .xliff12, .tsv])
    func `a file comes back as it went out`(format: ReviewFormat) throws {
        var workspace = try workspace()
        let before = try Desk.all(in: workspace)
        let size = workspace.log.size
        let text = try Self.file(format, of: workspace)
        let units = try format.units(of: Array(text.utf8), named: "f")
        #expect(units.map(\.key) == before.map(\.key))
        #expect(units.map(\.text) == before.map(\.text))
        let outcome = try ReviewImport(Desk.plan(), by: try Desk.person("eve"))
            .take(units, from: "f", into: &workspace)
        #expect(outcome.asBefore == before.count)
        #expect(workspace.log.size == size)
        #expect(try Desk.all(in: workspace) == before)
        #expect(try Self.file(format, of: workspace) == text)
    }

    @Test(arguments: [ReviewFormat.po, .xliff, .xliff12, .tsv])
    func `verdicts of one workspace make the same file in another`(format: ReviewFormat) throws {
        let text = try Self.file(format, of: try workspace())
        let other = try Desk()
        var second = try other.open()
        try Desk.draft(Desk.article(Self.texts), in: &second) { $0.replacing("O", with: "Ó") }
        let outcome = try ReviewImport(Desk.plan(), by: try Desk.person())
            .take(format.units(of: Array(text.utf8), named: "f"), from: "f", into: &second)
        #expect(outcome.accepted == 1)
        #expect(outcome.edited == 1)
        #expect(outcome.rejected == 1)
        #expect(try Self.file(format, of: second) == text)
    }

    @Test func `PO of another tool is read`() throws {
        let text = """
            \u{FEFF}# header
            msgid ""
            msgstr ""
            "Content-Type: text/plain; charset=UTF-8\\n"

            #, no-wrap, fuzzy
            msgctxt "1-a"
            msgid "A"
            msgstr "B"\r
            #| msgid "old"
            msgctxt "2-b"
            msgid ""
            "long "
            "line\\n"
            "next"
            msgstr ""
            "largo\\t"
            "\\"sí\\""
            # rejected: no good
            msgctxt "3-c"
            msgid "C"
            msgstr ""

            #~ msgctxt "9-z"
            #~ msgid "gone"
            #~ msgstr "ido"
            """
        let units = try ReviewFormat.po.units(of: Array(text.utf8), named: "f.po")
        #expect(units.map(\.key) == ["1-a", "2-b", "3-c"])
        #expect(units.map(\.text) == ["B", "largo\t\"sí\"", ""])
        #expect(units.map(\.mark) == [.waiting, .approved, .rejected(reason: "no good")])
        #expect(units[1].source == "long line\nnext")
    }

    @Test func `XLIFF of another tool is read`() throws {
        let text = """
            <?xml version="1.0"?><!-- a tool -->
            <xliff version="1.2"><file><body><group>
            <trans-unit id="1-a"><source>A</source><alt-trans><source>x</source>\
            <target state="final">y</target></alt-trans>
            <target state="signed-off">B <g id="1">bold</g> &#x41;<![CDATA[<&]]></target></trans-unit>
            <trans-unit id="2-b"><source>A</source><target/></trans-unit>
            </group></body></file></xliff>
            """
        let units = try ReviewFormat.xliff12.units(of: Array(text.utf8), named: "f.xlf")
        #expect(units.map(\.text) == ["B bold A<&", ""])
        #expect(units.map(\.mark) == [.approved, .waiting])
    }

    @Test(arguments: [
        (ReviewFormat.po, "msgid \"a\nmsgstr \"b\""), (.po, "hello"), (.po, "\"stray\""),
        (.po, "msgctxt \"1\\"), (.po, "msgid \"no context\"\nmsgstr \"x\""),
        (.xliff, "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff/>"), (.xliff, "<xliff><unit id=\"1\">"),
        (.xliff, "<html></html>"),
        (.xliff, "<xliff><unit id=\"\"><target>a</target></unit></xliff>"),
        (.xliff, "<xliff><unit id=\"1\"><segment/><segment/></unit></xliff>"),
        (.tsv, "key\ttext\n"), (.tsv, "key\tverdict\ttext\n1\tperhaps\tx\n"), (.tmx, "<tmx/>"),
    ])
    func `a file that cannot be read says where`(format: ReviewFormat, text: String) {
        #expect(throws: (any Error).self) {
            _ = try format.units(of: Array(text.utf8), named: "f")
        }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: WorkspaceError.self) {
            _ = try ReviewFormat.tsv.units(of: [0x6B, 0xFF, 0x0A], named: "f")
        }
    }

    @Test func `units that do not fit cost themselves only`() throws {
        var workspace = try desk.open()
        try Desk.draft(Desk.article(["One."]), in: &workspace)
        let all = try Desk.all(in: workspace)
        let units = [
            ReviewUnit(key: "999-abcdef12", text: "x", mark: .approved),
            ReviewUnit(key: "\(all[0].id)-00000000", text: "x", mark: .approved),
            ReviewUnit(key: all[0].key, text: "Pozo", mark: .waiting),
            ReviewUnit(key: all[1].key, text: "Uno.", mark: .approved),
        ]
        let outcome = try ReviewImport(Desk.plan(), by: try Desk.person())
            .take(units, from: "f", into: &workspace)
        #expect(outcome.refused == 2)
        #expect(outcome.unmarked == 1)
        #expect(outcome.edited == 1)
        #expect(try Desk.all(in: workspace).map(\.text) == ["[Well]", "Uno."])
    }

    @Test func `accepted pairs go into a translation memory`() throws {
        let text = try Self.file(.tmx, of: try workspace())
        #expect(text.contains("<tuv xml:lang=\"es\"><seg>Something = else</seg></tuv>"))
        #expect(text.contains("o-tmf=\"w&lt;&amp;&gt;.workspace\""))
    }
}
