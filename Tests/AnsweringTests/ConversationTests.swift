// Whole conversations about a bundle: what requests do to the answer, and that the thread holds.

import Passages
import Testing

@testable import Answering
@testable import BundleFormat

struct ConversationTests {
    private let sample: AnswerSample

    init() async throws {
        sample = try await AnswerSample.talk()
    }

    /// The replies to some turns.
    private func replies(
        _ turns: [String], _ language: String? = "en", simplifier: (any Simplifier)? = nil
    ) throws -> [Reply] {
        var bundle = try BundleReader(path: sample.path)
        var conversation = Conversation(simplifier: simplifier)
        return try turns.map { try conversation.turn($0, language: language, in: &bundle) }
    }

    private func last(_ turns: String..., language: String? = "en") throws -> Reply {
        try #require(replies(turns, language).last)
    }

    private static let capital = "What is the capital of Zanubia?"

    // MARK: Follow-ups

    @Test func `an attribute is asked of the article that was talked about`() throws {
        let reply = try last(Self.capital, "and its population?")
        #expect(reply.answer.readingAs == "Zanubia's population?")
        #expect(reply.answer.quotes.map(\.text) == ["Population: 4,200,000"])
    }

    @Test func `another country takes the place of the first, and back returns to it`() throws {
        let replies = try replies([
            Self.capital, "what about Ostrelia Minor?", "and its population?", "back to Zanubia",
            "and its population?",
        ])
        #expect(replies[1].answer.readingAs == "What is the capital of Ostrelia Minor?")
        #expect(replies[2].answer.quotes.first?.entry.title == "Ostrelia Minor")
        #expect(replies[3].answer.quotes.first?.entry.title == "Zanubia")
        #expect(replies[4].answer.readingAs == "Zanubia's population?")
    }

    @Test func `he is who the answer named, and it stays the game`() throws {
        let replies = try replies([
            "Who invented the game Kendoma?", "where was he born?",
            "how many stones is it played with?",
        ])
        #expect(replies[1].answer.readingAs == "Where was Harun Veld born?")
        #expect(replies[1].answer.quotes.first?.entry.title == "Harun Veld")
        #expect(replies[2].answer.readingAs == "How many stones is the game Kendoma played with?")
    }

    @Test func `a definite noun means the article that is so defined`() throws {
        let reply = try last(Self.capital, "who is the leader of the country?")
        #expect(reply.answer.readingAs == "Who is the leader of Zanubia?")
    }

    @Test func `a question that names its own topic is left alone`() throws {
        let replies = try replies([
            Self.capital, "What is Kendoma?", "what is a well?", "Who was Harun Veld?",
        ])
        #expect(replies.map(\.answer.readingAs) == replies.map(\.answer.question))
    }

    @Test(arguments: [
        ("es", "¿Cuál es la capital de Zanubia?", "¿y su población?", "¿La población de Zanubia?"),
        ("fr", "Qui a inventé le kendoma ?", "quand ?", "Quand a inventé le kendoma?"),
        ("de", "Was ist Kendoma?", "Steine?", "Steine (Kendoma)?"),
    ])
    func `other languages are understood, or fall back to the last title`(
        language: String, first: String, turn: String, reading: String
    ) throws {
        #expect(try last(first, turn, language: language).answer.readingAs == reading)
    }

    // MARK: Requests

    @Test func `before the first answer a request is a question`() throws {
        #expect(try last("source").act == nil)
        #expect(try last("more").act == nil)
        #expect(try last("hello").act == .greeting)
        #expect(try last("Kendoma").act == nil)
    }

    @Test(arguments: [
        "what's the source?", "are you sure?", "say that again", "why do you say so?",
    ])
    func `the answer stands again`(request: String) throws {
        let replies = try replies([Self.capital, request])
        let first = try #require(replies[0].answer.quotes.first)
        #expect(replies[1].act != nil)
        #expect(replies[1].answer.quotes.first == first)
        #expect(replies[1].answer.readingAs == request)
        #expect(replies[1].answer.confidence == replies[0].answer.confidence)
    }

    @Test func `reading on goes through the article to its end`() throws {
        let turns = ["What did the miners of Zanubia do?"] + Array(repeating: "go on", count: 3)
        let replies = try replies(turns)
        #expect(replies[0].answer.quotes.first?.section == ["History"])
        #expect(
            replies[1].answer.quotes.map(\.text)
                == ["The first election was held in 1913. Women voted from 1921."])
        #expect(
            replies[2].answer.quotes.map(\.text)
                == ["Winters in Zanubia are long. Snow lies for five months."])
        #expect(replies[3].remarks == [.endOfArticle])
        #expect(replies[3].answer.quotes == replies[2].answer.quotes)
    }

    @Test func `sections are named and gone to, and back undoes it`() throws {
        let replies = try replies([
            Self.capital, "what sections are there?", "next section", "next section",
            "next section",
            "previous section", "back",
        ])
        #expect(replies[1].sections == ["History", "Climate"])
        #expect(replies[1].answer.isAnswered)
        #expect(replies[2].answer.quotes.first?.section == ["History"])
        #expect(replies[3].answer.quotes.first?.section == ["Climate"])
        #expect(replies[4].remarks == [.endOfArticle])
        #expect(replies[5].answer.quotes.first?.section == ["History"])
        #expect(replies[6].answer.quotes == replies[0].answer.quotes)
    }

    @Test func `in Spanish is the article about the same, where the bundle has one`() throws {
        let replies = try replies([Self.capital, "in Spanish please", "in German"])
        #expect(replies[1].answer.quotes.first?.entry.language == "es")
        #expect(replies[1].remarks == [.inLanguage("es")])
        #expect(replies[2].remarks == [.notInLanguage("de")])
        #expect(replies[2].answer.isAnswered)
    }

    @Test func `simpler is what a simplifier says, else the shortest quote`() throws {
        struct Shouting: Simplifier {
            func simpler(_ text: String, language: String) -> Rendering? {
                Rendering(
                    text: text.uppercased(), tool: "shouting", version: "1",
                    label: "louder in \(language)")
            }
        }
        let turns = ["Which game did Harun Veld invent?", "simpler please"]
        let plain = try #require(try replies(turns).last)
        #expect(plain.remarks == [.noSimplerText])
        #expect(plain.rendering == nil)
        let said = try #require(try replies(turns, simplifier: Shouting()).last)
        let quote = try #require(said.answer.quotes.first)
        #expect(said.rendering?.text == quote.text.uppercased())
        #expect(said.rendering?.label == "louder in en")
    }

    @Test func `thanks and goodbye lose nothing, a new question forgets`() throws {
        let kept = try last(Self.capital, "thanks", "and its population?")
        #expect(kept.answer.readingAs == "Zanubia's population?")
        let replies = try replies([Self.capital, "new question", "and its population?"])
        #expect(replies[1].remarks == [.cleared])
        #expect(replies[2].answer.readingAs == "and its population?")
    }

    @Test func `requests of one language are understood in another`() throws {
        let reply = try last(Self.capital, "gracias")
        #expect(reply.act == .thanks)
        #expect(try last(Self.capital, "plus simple").act == .simpler)
    }

    @Test func `every quote stands in its passage byte for byte`() throws {
        var bundle = try BundleReader(path: sample.path)
        let replies = try replies([
            Self.capital, "more", "more", "next section", "summary", "simpler", "in Spanish",
            "why?",
        ])
        for quote in replies.flatMap(\.answer.quotes) {
            let passages = try bundle.passages(of: quote.entry)
            let passage = try #require(
                passages.passage(at: quote.passage - quote.entry.passage)?.passage)
            #expect(passage.text.utf8.count >= quote.text.utf8.count)
            #expect(passage.text.contains(quote.text))
        }
    }

    @Test func `a long conversation is remembered within bounds`() throws {
        let turns = (0..<40).map { "What is the capital of Land\($0)?" }
        var bundle = try BundleReader(path: sample.path)
        var conversation = Conversation()
        for turn in turns { _ = try conversation.turn(turn, language: "en", in: &bundle) }
        #expect(conversation.memory.topics.count <= ConversationMemory.mostTopics)
        #expect(conversation.memory.trail.count <= ConversationMemory.mostTopics)
        let long = String(repeating: "what about the river and its long name ", count: 400)
        #expect(try conversation.turn(long, language: "en", in: &bundle).answer.question == long)
    }

    // MARK: Lines of the reader

    @Test func `a line is asked when it has the form of a question or leans on the last`() throws {
        var bundle = try BundleReader(path: sample.path)
        var conversation = Conversation()
        for line in ["northern hills", "Kendoma", "and so on", "what about Kendoma"] {
            #expect(conversation.isQuestion(line) == line.hasPrefix("what"), "\(line)")
        }
        for line in [
            "who won?", "¿quién?", "what is a well", "is it cold in winter", "quién lo inventó",
        ] {
            #expect(conversation.isQuestion(line), "\(line)")
        }
        _ = try conversation.turn(Self.capital, language: "en", in: &bundle)
        for line in ["and its population", "what about Kendoma", "no, I meant the game"] {
            #expect(conversation.isQuestion(line), "\(line)")
        }
        #expect(!conversation.isQuestion("northern hills"))
    }
}
