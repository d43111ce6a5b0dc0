// A text that a program cannot bear is found, and the others of its batch are drafted.

import Testing

@testable import Adapting

struct HalvingTests {
    private static func outcomes(
        _ texts: [String], calls: inout Int
    ) -> (outcomes: [DraftOutcome], down: String?) {
        var halving = BatchHalving()
        var count = 0
        let outcomes = halving.outcomes(for: texts) { texts throws(DraftFailureError) in
            count += 1
            guard !texts.contains(where: { $0.hasPrefix("bad") }) else {
                throw DraftFailureError("it died")
            }
            return texts.map { .draft(Draft($0.uppercased())) }
        }
        calls = count
        return (outcomes, halving.down)
    }

    @Test func `one bad text costs itself`() {
        var calls = 0
        let texts = (0..<64).map { $0 == 17 ? "bad" : "t\($0)" }
        let result = Self.outcomes(texts, calls: &calls)
        #expect(
            result.outcomes
                == texts.map {
                    $0 == "bad" ? .failure(DraftFailure("it died")) : .draft(Draft($0.uppercased()))
                })
        #expect(result.down == nil)
        #expect(calls <= 14)
    }

    @Test func `a program that fails always is not asked for every text`() {
        var calls = 0
        let result = Self.outcomes((0..<1_000).map { "bad \($0)" }, calls: &calls)
        #expect(result.outcomes.count == 1_000)
        #expect(result.down == "it died")
        #expect(calls < 30)
    }

    @Test func `no texts, no calls`() {
        var calls = 0
        #expect(Self.outcomes([], calls: &calls).outcomes == [])
        #expect(calls == 0)
    }
}
