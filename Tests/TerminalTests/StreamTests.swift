import Terminal
import Testing

struct StreamTests {
    /// Lines read from bytes, with a mark at those cut short.
    private func lines(_ bytes: [UInt8], limit: Int = 1000) -> [String] {
        let source = ByteSource(bytes)
        var input = InputLines(limit: limit) { source.next() }
        var lines: [String] = []
        while let line = input.next() { lines.append(line.text + (line.isCutShort ? "…" : "")) }
        return lines
    }

    @Test func `lines come without their ends`() {
        #expect(lines(Array("a\r\n\nb\nc".utf8)) == ["a", "", "b", "c"])
        #expect(lines([]) == [])
        #expect(lines(Array("a\n".utf8)) == ["a"])
    }

    @Test func `a line over the limit is cut and the next one is whole`() {
        #expect(lines(Array("abcdef\ngh\n".utf8), limit: 4) == ["abcd…", "gh"])
        #expect(lines(Array("abcd\r\nabcde\r\n".utf8), limit: 4) == ["abcd", "abcd…"])
    }

    @Test func `bytes that are not UTF-8 are repaired`() {
        #expect(lines([0x61, 0xFF, 0x0A]) == ["a\u{FFFD}"])
    }

    @Test func `all that is left is read up to a size`() {
        let bytes = Array("abc\ndef".utf8)
        let source = ByteSource(bytes)
        var input = InputLines { source.next() }
        #expect(input.next()?.text == "abc")
        #expect(input.remaining(atMost: 3) == Array("def".utf8))
        let again = ByteSource(bytes)
        var tooMuch = InputLines { again.next() }
        #expect(tooMuch.remaining(atMost: 6) == nil)
    }

    @Test func `output is collected whole`() throws {
        var output = Output.collecting()
        try output.line("a")
        try output.text("b")
        try output.lines(["", "c"])
        try output.flush()
        #expect(output.collectedText == "a\nb\nc\n")
    }

    @Test func `output that does not fit fails with 74`() throws {
        var output = Output.collecting(limit: 4)
        try output.line("abc")
        #expect(throws: Failure.self) { try output.line() }
        do {
            try output.text("x")
        } catch {
            #expect(error.code == .inputOutput)
        }
        #expect(output.collectedText == "abc\n")
    }

    @Test func `exit codes are those of the contract`() {
        #expect(
            ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78])
    }
}
