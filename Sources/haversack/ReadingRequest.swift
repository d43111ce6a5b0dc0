// What a line typed to the reader asks for, as far as the line alone tells: whatever is no command is
// understood by the conversation.

/// A line of a reading session, understood.
enum ReadingRequest: Equatable {
    case nothing
    case quit
    case open(number: Int)
    case openTitle(String)
    case search(String)
    case ask(String)
    case section(number: Int)
    case all
    case cite
    case list
    case again
    case help
    /// No command: a question, a request, or words to search for.
    case said(String)

    init(_ line: String) {
        let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
        guard let first = words.first else {
            self = .nothing
            return
        }
        let rest = words.dropFirst().joined(separator: " ")
        if let number = Int(first), rest.isEmpty {
            self = .open(number: number)
            return
        }
        self = Self.command(first.lowercased(), rest) ?? .said(Self.spelledOut(line, words))
    }

    private static func command(_ word: String, _ rest: String) -> ReadingRequest? {
        if rest.isEmpty { return bare(word) }
        switch word {
        case "open": return Int(rest).map { .open(number: $0) } ?? .openTitle(rest)
        case "section": return Int(rest).map { .section(number: $0) }
        case "search", "find": return .search(rest)
        case "ask": return .ask(rest)
        default: return nil
        }
    }

    private static func bare(_ word: String) -> ReadingRequest? {
        switch word {
        case "help", "h", "?": .help
        case "quit", "q", "exit": .quit
        case "all": .all
        case "cite", "c": .cite
        case "list", "l": .list
        case "again", "r": .again
        default: nil
        }
    }

    /// Single letters stand for the words that they begin.
    private static func spelledOut(_ line: String, _ words: [String]) -> String {
        guard words.count == 1 else { return line }
        return switch words[0].lowercased() {
        case "s": "sections"
        case "n": "next"
        case "p": "previous"
        case "b": "back"
        default: line
        }
    }
}
