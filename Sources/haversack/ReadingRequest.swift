// What a line typed to the reader asks for.

/// A line of a reading session, understood.
enum ReadingRequest: Equatable {
    case nothing
    case help
    case quit
    case open(number: Int)
    case openTitle(String)
    case search(String)
    case ask(String)
    case sections
    case section(number: Int)
    case next
    case previous
    case back
    case all
    case cite
    case list
    case again

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
        self = Self.command(first.lowercased(), rest) ?? Self.free(line, words)
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
        case "quit", "q", "exit", "bye": .quit
        case "sections", "s": .sections
        case "next", "n": .next
        case "previous", "prev", "p": .previous
        case "back", "b": .back
        case "all": .all
        case "cite", "source", "c": .cite
        case "list", "l": .list
        case "again", "repeat", "r": .again
        default: nil
        }
    }

    /// A line that ends in a question mark, or begins like a question, is asked; others are searched.
    private static func free(_ line: String, _ words: [String]) -> ReadingRequest {
        let openers: Set<String> = [
            "who", "what", "when", "where", "why", "how", "which", "whose", "is", "are", "was",
            "were", "does", "do", "did", "can", "and", "qué", "quién", "cuándo", "dónde", "cómo",
            "cuál", "qui", "quoi", "quand", "où", "comment", "pourquoi", "combien",
        ]
        let isQuestion =
            line.contains("?") || words.count > 2 && openers.contains(words[0].lowercased())
        return isQuestion ? .ask(line) : .search(line)
    }
}
