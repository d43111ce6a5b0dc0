// Searches with their marks, and the reasons that are given for hits.

import BundleFormat
import Testing

@testable import Answering

struct SearchTests {
    private func titles(_ search: String, limit: Int = 10) async throws -> [String] {
        let sample = try await AnswerSample.rivers()
        var bundle = try sample.reader()
        var finder = AnswerFinder()
        return try finder.search(search, language: nil, limit: limit, in: &bundle).hits.map {
            $0.passage.entry.title
        }
    }

    @Test("an article with just this title comes first, whatever its case")
    func titleFirst() async throws {
        #expect(try await titles("lake mirror").first == "Lake Mirror")
        #expect(try await titles("ORLE").first == "Orle")
        #expect(try await titles("cheese").first == "Cheese")
    }

    @Test("words in quotes stand together")
    func phrase() async throws {
        #expect(try await Set(titles("\"village of Orle\"")) == ["Tarn (river)", "Petra Holm"])
        #expect(try await titles("\"Orle village of\"").isEmpty)
    }

    @Test("a phrase ends where its words end")
    func phraseEnds() async throws {
        #expect(try await titles("\"blue chee\"").isEmpty)
        #expect(try await titles("\"blue cheese\"") == ["Cheese"])
    }

    @Test("a word behind a minus sign is not there")
    func excluded() async throws {
        #expect(try await Set(titles("village -miller -source -river -founded")) == [])
        #expect(try await !titles("lake -otters").isEmpty)
        #expect(try await titles("otters -herons").isEmpty)
    }

    @Test("title: looks in titles alone")
    func inTitle() async throws {
        #expect(try await Set(titles("title:lake")) == ["Lake Mirror"])
        #expect(try await titles("title:otters").isEmpty)
    }

    @Test("a star ends the beginning of a word")
    func prefix() async throws {
        #expect(try await titles("astro*") == ["Orle"])
        #expect(try await titles("photogr") == ["Orle"])
    }

    @Test("a misspelled word is read as the bundle's, and that is said")
    func spelling() async throws {
        let sample = try await AnswerSample.rivers()
        var bundle = try sample.reader()
        var finder = AnswerFinder()
        let found = try finder.search("fotography astronomi", language: "en", limit: 5, in: &bundle)
        #expect(found.hits.first?.passage.entry.title == "Orle")
        let again = try finder.search("astronoomy", language: "en", limit: 5, in: &bundle)
        #expect(again.corrections.map(\.written) == ["astronoomy"])
        #expect(again.corrections.map(\.read) == ["astronomy"])
    }

    @Test("a hit says which words it has and which it lacks")
    func explanation() async throws {
        let sample = try await AnswerSample.rivers()
        var bundle = try sample.reader()
        var finder = AnswerFinder()
        let found = try finder.search(
            "otters shore volcano", language: "en", limit: 1, in: &bundle)
        let explanation = try #require(found.hits.first?.explanation)
        #expect(explanation.found == ["otters", "shore"])
        #expect(explanation.missing == ["volcano"])
        #expect(!explanation.isTitle)
        #expect(explanation.rankByWords == 1)
    }

    @Test("a language without articles gives nothing")
    func language() async throws {
        let sample = try await AnswerSample.rivers()
        var bundle = try sample.reader()
        var finder = AnswerFinder()
        #expect(
            try finder.search("otters", language: "fr", onlyIn: "fr", limit: 5, in: &bundle).hits
                .isEmpty)
    }
}
