// The interactive reader with its lines piped in: commands, questions and requests in one place.

import Testing

@Suite struct ReadingTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write(
            "a.jsonl",
            #"{"id":"1","title":"Zanubia","language":"en","text":"Zanubia is a country in the northern hills. The capital of Zanubia is Morvana.\n\nThe population of Zanubia is four million. Its people grow barley.","license":"CC0-1.0"}"#
                + "\n"
                + #"{"id":"2","title":"Burn","language":"en","text":"A burn is an injury to the skin. A burn is caused by heat.","license":"CC0-1.0"}"#
                + "\n")
        #expect(try place.shell("haversack-builder build -o b.haversack a.jsonl").code == 0)
    }

    /// What is said to some lines, without the greeting.
    private func session(_ lines: String...) throws -> [String] {
        try place.write("lines", lines.joined(separator: "\n") + "\n")
        let outcome = try place.shell("haversack read b.haversack < lines")
        #expect(outcome.code == 0)
        #expect(outcome.complaints == "")
        return outcome.output.split(separator: "\n").dropFirst(2).map(String.init)
    }

    @Test func `a follow-up is said as it is read`() throws {
        let said = try session("What is the capital of Zanubia?", "and its population?")
        #expect(said.contains("The capital of Zanubia is Morvana."))
        #expect(said.contains("Reading this as: Zanubia's population?"))
    }

    @Test func `a question that names its own topic is not read with the article before`() throws {
        let said = try session("open Zanubia", "what is a burn?")
        #expect(!said.contains { $0.hasPrefix("Reading this as") })
        #expect(said.contains("A burn is an injury to the skin."))
    }

    @Test func `requests follow an answer or the article that is open`() throws {
        let said = try session(
            "What is the capital of Zanubia?", "what's the source?", "go on", "merci")
        #expect(said.filter { $0 == "The capital of Zanubia is Morvana." }.count == 2)
        #expect(
            said.contains("The population of Zanubia is four million. Its people grow barley."))
        #expect(said.last == "You are welcome.")
        let opened = try session("open Zanubia", "next section")
        #expect(opened.last == "This is the end of \"Zanubia\".")
    }

    @Test func `new question forgets what was talked about`() throws {
        let said = try session(
            "What is the capital of Zanubia?", "new question", "and its population?")
        #expect(said.contains("What was talked about is forgotten."))
        #expect(!said.contains { $0.hasPrefix("Reading this as") })
    }

    @Test(arguments: ["bye", "quit", "au revoir", "adiós"])
    func `a goodbye ends the session`(line: String) throws {
        #expect(try session(line, "help") == [])
    }

    @Test func `words that are no question are searched for`() throws {
        let said = try session("northern hills", "1")
        #expect(said.first == "1 result. Type a number to open one.")
        #expect(said.contains("Zanubia. 0 sections."))
    }
}
