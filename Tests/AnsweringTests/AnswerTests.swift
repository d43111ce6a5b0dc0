// Questions over a small bundle: the right quote, the few words of it, both sides of a disagreement, and
// nothing where nothing answers.

import BundleFormat
import Passages
import Testing

@testable import Answering

struct AnswerTests {
    private func answer(_ question: String) async throws -> Answer {
        let sample = try await AnswerSample.rivers()
        var bundle = try sample.reader()
        var finder = AnswerFinder()
        return try finder.answer(question, language: "en", in: &bundle)
    }

    @Test("a fact answers, and its value is the short answer")
    func fact() async throws {
        let answer = try await answer("How long is the Tarn?")
        #expect(answer.quotes.first?.text == "Length: 380 km")
        #expect(answer.quotes.first?.span ?? "380 km" == "380 km")
    }

    @Test("a sentence answers, and every quote is a part of a stored passage")
    func sentence() async throws {
        let sample = try await AnswerSample.rivers()
        var bundle = try sample.reader()
        var finder = AnswerFinder()
        for question in [
            "What lives on the shore of Lake Mirror?", "Who founded the village of Orle?",
            "Why does the Tarn freeze?", "How deep is Lake Mirror?",
        ] {
            let answer = try finder.answer(question, language: "en", in: &bundle)
            #expect(answer.isAnswered, "\(question)")
            for quote in answer.quotes {
                let passages = try bundle.passages(of: quote.entry)
                let passage = passages.passage(at: quote.passage - quote.entry.passage)
                #expect(passage?.passage.text.contains(quote.text) == true)
            }
        }
    }

    @Test("two articles that give two years are both quoted")
    func disagreement() async throws {
        let answer = try await answer("When did Petra Holm found the village of Orle?")
        #expect(answer.isDisputed)
        let text = answer.quotes.map(\.text).joined(separator: " ")
        #expect(text.contains("1702") && text.contains("1712"))
    }

    @Test("what no passage speaks of is not answered, and something near is named")
    func abstention() async throws {
        let answer = try await answer("Who invented the telephone?")
        #expect(!answer.isAnswered)
        let other = try await self.answer("How many lighthouses stand at Lake Mirror?")
        #expect(other.passages.prefix(2).map(\.entry.title).contains("Lake Mirror"))
    }

    @Test("a misspelled word is read as the bundle's, and the reading says so")
    func reading() async throws {
        let answer = try await answer("Where is astronoomy taught?")
        #expect(answer.readingAs == "Where is astronomy taught?")
        #expect(answer.quotes.first?.entry.title == "Orle")
    }

    @Test("a question in the text is quoted with what follows it")
    func askedInText() async throws {
        let sample = try await AnswerSample([
            (
                "Safe water",
                [
                    "How long must water boil? Let it boil for one minute. On mountains it takes three.",
                    "Clear water is no proof of safe water.",
                ]
            )
        ])
        var bundle = try sample.reader()
        var finder = AnswerFinder()
        let answer = try finder.answer(
            "How long must water boil?", language: "en", in: &bundle)
        #expect(
            answer.quotes.first?.text
                == "How long must water boil? Let it boil for one minute.")
    }

    @Test(
        "values differ where both cannot be true",
        arguments: [
            (AnswerValue.number(380), AnswerValue.number(381), false),
            (.number(380), .number(400), true),
            (
                .date(year: 1702, month: nil, day: nil),
                .date(year: 1702, month: "may", day: 3), false
            ),
            (
                .date(year: 1702, month: nil, day: nil),
                .date(year: 1712, month: nil, day: nil), true
            ),
            (.number(1702), .date(year: 1702, month: nil, day: nil), false),
        ])
    func values(one: AnswerValue, other: AnswerValue, differ: Bool) {
        #expect(one.differs(from: other) == differ)
        #expect(other.differs(from: one) == differ)
    }
}
