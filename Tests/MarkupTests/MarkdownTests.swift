// Markdown and its front matter.

import Testing

@testable import Markup

struct MarkdownTests {
    @Test(arguments: FixtureCase.all(in: "markdown"))
    func `a construct becomes the passages in its fixture`(_ fixture: FixtureCase) {
        let document = Markdown.document(from: fixture.input.utf8)
        #expect(Described.text(document) == fixture.expected)
    }

    @Test func `there are fixtures`() {
        #expect(FixtureCase.all(in: "markdown").count > 15)
    }

    @Test func `random markup becomes clean passages`() {
        let pieces = [
            "#", "##", "\n", "\n\n", "- ", "1. ", "  ", "    ", ">", "```", "~~~", "`", "*", "**",
            "_", "[", "](a)", "![",
            "]", "|", "\n|---|\n", "$", "$$", "<b>", "<!--", "-->", "\\", "&amp;", "===", "---",
            "word", "é", "\t", "\u{1}", "[a]: b\n", "[^n]", "[^n]: c\n", "<sup>", "</sup>",
            "<table>",
            "</table>", "<div>\n", "<img alt='a cat'>", "(data:", ")", "7. ", "{#x}",
        ]
        let seed = UInt64.random(in: 0 ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            let input = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let passages = Markdown.document(from: input.utf8).passages()
            #expect(
                passages.allSatisfy(WikitextRobustnessTests.isClean), "seed \(seed), input \(input)"
            )
        }
    }

    @Test(arguments: [
        "[", "![", "*", "`", "` `` ", "> ", "- ", "\n- ", "<", "$", "$$\n", "|", "(", "[a](", "\\",
        "<!--\n", "1. ", "    - \n", "# ", "<table>\n\n", "<!-- ", "[a](data:", "**a ", "_a*b ",
        "<sup>", "<a b=\"", "[a]: b\n", "[^a", "<div>\n\n", "a\n| b |\n",
    ])
    func `much of one construct takes time in proportion`(_ piece: String) {
        let input = String(repeating: piece, count: 60_000 / piece.utf8.count)
        let passages = Markdown.document(from: input.utf8).passages()
        #expect(passages.allSatisfy(WikitextRobustnessTests.isClean))
    }
}

struct FrontMatterTests {
    @Test func `values, quotations and lists are read`() throws {
        let text = """
            ---
            title: "A: \\"b\\""   # comment
            plain: some text # comment
            single: 'it''s'
            tags: [a, "b, c", d]
            authors:
              - One
              - Two
            empty:
            ---
            Body
            """
        let (fields, body) = try FrontMatter.split(Array(text.utf8))
        #expect(
            fields == [
                "title": ["A: \"b\""], "plain": ["some text"], "single": ["it's"],
                "tags": ["a", "b, c", "d"], "authors": ["One", "Two"], "empty": [],
            ])
        #expect(String(decoding: body, as: UTF8.self) == "Body")
    }

    @Test func `a file without front matter is all body`() throws {
        let (fields, body) = try FrontMatter.split(Array("Text\n---\n".utf8))
        #expect(fields.isEmpty)
        #expect(body.count == 9)
    }

    @Test(arguments: [
        ("---\na: b\nwrong\n---\n", 3), ("---\na: b\n", 2), ("---\na: \"b\n---\n", 2),
        ("---\n- a\n---\n", 2),
        ("---\na: [b\n---\n", 2), ("---\na: b\na: c\n---\n", 3), ("---\na:\n  b: c\n---\n", 3),
    ])
    func `an error names its line`(_ text: String, _ line: Int) {
        #expect {
            _ = try FrontMatter.split(Array(text.utf8))
        } throws: { error in
            (error as? FrontMatterError)?.line == line
        }
    }
}
