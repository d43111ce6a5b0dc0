import Terminal
import Testing

struct ProgramTests {
    /// The exit code and standard output of a line of words.
    private func run(_ words: String...) -> (ExitCode, String) {
        var output = Output.collecting()
        let code = Program.run(Example.table, words: words, output: &output) {
            name, values, output in
            try output.line("\(name) \(values.positionals)")
            return .nothingFound
        }
        return (code, output.collectedText)
    }

    @Test func `a command's code is the program's`() {
        #expect(run("review", "a") == (.nothingFound, "review [\"a\"]\n"))
    }

    @Test func `help and version are results`() {
        #expect(run("--help") == (.ok, Example.table.help()))
        #expect(run("review", "--version") == (.ok, "haversack 0.1\n"))
    }
}
