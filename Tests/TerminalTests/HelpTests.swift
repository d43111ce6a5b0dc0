import Terminal
import Testing

struct HelpTests {
    static let texts =
        [Example.table.help()] + Example.table.commands.map { Example.table.help(for: $0) }

    @Test func `the help of a command is plain lines`() throws {
        let search = try #require(Example.table.command(named: "search"))
        #expect(
            Example.table.help(for: search) == """
                haversack search: find passages in a bundle.
                Usage: haversack search BUNDLE QUERY… [options]

                BUNDLE: the bundle to search.
                QUERY: the words to look for.

                Options:
                --limit N: at most N results (default 10).
                --level original|simple: which text.
                --json: one JSON object a line.
                --help, -h: say how this is used, and stop.

                The command ends with 1 if nothing is found.

                """)
    }

    @Test func `the overall help lists every command`() {
        #expect(
            Example.table.help() == """
                haversack: read knowledge bundles offline.
                Usage: haversack COMMAND [options]

                Commands:
                search: find passages in a bundle.
                build: make a bundle.
                review: list suggestions.

                Everywhere:
                --help, -h: say how a command is used.
                --version: say which version this is.

                haversack help COMMAND tells more about a command.

                """)
    }

    @Test(arguments: texts) func `help is the same through a filter that collapses spaces`(
        text: String
    ) {
        #expect(collapsed(text) == text)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
        #expect(Sanitizer.clean(text).removed == 0)
    }

    @Test func `the manual page has every option and no raw hyphen`() {
        let page = Example.table.manualPage(date: "2026-01-31")
        #expect(page.hasPrefix(".TH HAVERSACK 1 \"2026-01-31\" \"haversack 0.1\"\n.SH NAME\n"))
        #expect(page.contains(".B \\-\\-limit N\nat most N results (default 10).\n"))
        #expect(page.contains(".SS haversack build [SOURCE…] \\-o OUT [options]\n"))
    }

    @Test func `bash completion knows commands, options and choices`() {
        let script = Example.table.bashCompletion()
        #expect(script.contains("compgen -W 'search build review help --help --version'"))
        #expect(
            script.contains("--level) COMPREPLY=($(compgen -W 'original simple' -- \"$word\"))"))
        #expect(script.hasSuffix("complete -o default -F _haversack haversack\n"))
    }
}
