// Programs that behave and programs that do not.

import System
import Testing

struct SpawnedProgramTests {
    private func run(
        _ name: String, _ arguments: [String], _ input: [UInt8] = [], most: Int = 1 << 22
    ) throws -> SpawnedProgram.Ending {
        try SpawnedProgram.run(name, arguments, input: input, mostBytes: most, seconds: 1)
    }

    @Test func `input goes in and output comes out whole`() throws {
        let input = [UInt8](repeating: 0x61, count: 3_000_000)
        let ending = try run("sort", [], input)
        #expect(ending.output == input + [0x0A])
        #expect(ending.status == 0 && !ending.wasStopped)
    }

    @Test func `words stay words and no shell reads them`() throws {
        let words = ["a b", "$HOME", "; exit 3", "", "\"'"]
        let ending = try run("printf", ["%s\n"] + words)
        #expect(
            String(decoding: ending.output, as: UTF8.self) == words.joined(separator: "\n") + "\n")
    }

    @Test func `a program that is not there, or fails, is told`() {
        #expect(throws: SpawnError.self) { try run("no-such-program-here", []) }
        #expect(throws: Never.self) {
            let ending = try run("sh", ["-c", "exit 7"])
            #expect(ending.status == 7 && !ending.wasStopped)
        }
    }

    @Test func `a program that writes without end is stopped`() throws {
        let ending = try run("yes", [], most: 100_000)
        #expect(ending.wasStopped)
        #expect(ending.output.count <= 100_000)
    }

    @Test func `a program that is silent is stopped`() throws {
        #expect(try run("sleep", ["600"]).wasStopped)
    }

    @Test func `a program that does not read its input does no harm`() throws {
        let ending = try run("true", [], [UInt8](repeating: 0, count: 3_000_000))
        #expect(ending.status == 0)
    }
}
