// The commands that a newcomer copies first are marked, so that a test can run them as they stand.

import Testing

struct ReadmeTests {
    /// The line before a fenced block whose commands are run, in order, in one fresh folder that has
    /// the programs on its PATH and `bundles` beside it.
    private static let marker = "<!-- tested: run in order -->"

    @Test func `the marked commands are for our programs`() throws {
        let lines = try Repository.text("README.md").split(
            separator: "\n", omittingEmptySubsequences: false)
        let blocks = lines.indices.filter { lines[$0] == Self.marker }
        #expect(!blocks.isEmpty)
        for start in blocks {
            #expect(lines[start + 1] == "```sh")
            let commands = lines[(start + 2)...].prefix { $0 != "```" }
            let others = commands.filter {
                !$0.hasPrefix("haversack ") && !$0.hasPrefix("haversack-builder ")
            }
            #expect(others == [])
        }
    }

    @Test(arguments: [
        "README.md", "CHANGELOG.md", "docs/architecture.md", "docs/format.md",
        "docs/limitations.md", "docs/provenance.md", "docs/sources.md", "docs/accessibility.md",
        "docs/recipes.md",
    ])
    func `links between documents lead somewhere`(path: String) throws {
        let folder = path.contains("/") ? "docs/" : ""
        let links = try Repository.text(path).matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/)
        #expect(links.map { folder + $0.1 }.filter { !Repository.exists($0) } == [])
    }
}
