// A provider's version that reviewers turn down is stopped, until a person says otherwise.

import BundleFormat
import Testing

@testable import Adapting

struct RollbackTests {
    private let desk: Desk
    private let terms: ReviewTerms
    private let plan: AdaptationPlan

    init() throws {
        desk = try Desk()
        plan = Desk.plan { $0.rollback = Policy.Rollback(below: 0.5, last: 4) }
        terms = ReviewTerms(plan.policy)
    }

    /// Two titles and six texts, all drafted; the first four are decided on.
    private func workspace(_ verdicts: [Verdict]) throws -> Workspace {
        var workspace = try desk.open()
        try Desk.draft(Desk.article((0..<6).map { "Text \($0) of six." }), in: &workspace)
        for (suggestion, verdict) in zip(try Desk.all(in: workspace), verdicts) {
            try workspace.decide(verdict, on: suggestion, by: try Desk.person(), terms: terms)
        }
        return workspace
    }

    @Test func `too many rejections stop the version, and nothing more of it goes out`() throws {
        let no = Verdict.reject(reason: "wrong")
        var workspace = try workspace([.accept, no, no, no])
        #expect(
            try workspace.halts().map(\.reason) == ["only 1 of its last 4 drafts were accepted"])
        #expect(try workspace.isHalted(Desk.identity))
        var maker = try VariantMaker(plan, in: workspace)
        let article = Desk.article((0..<6).map { "Text \($0) of six." })
        #expect(try maker.variants(of: [article], in: workspace).isEmpty)
        #expect(maker.report.held == ["tester 1 is stopped; see review statistics": 1])

        let number = try #require(try workspace.halts().first?.number)
        #expect(throws: WorkspaceError.self) {
            try workspace.resume(number, by: try Desk.software())
        }
        try workspace.resume(number, by: try Desk.person())
        #expect(try workspace.halts().isEmpty)
        var again = try VariantMaker(plan, in: workspace)
        #expect(try again.variants(of: [article], in: workspace).count == 1)
        #expect(try workspace.draftStatistics().map(\.stops) == [1])
    }

    @Test func `after going on, acceptance is counted anew`() throws {
        let no = Verdict.reject(reason: "wrong")
        var workspace = try workspace([no, no, no, no])
        let number = try #require(try workspace.halts().first?.number)
        try workspace.resume(number, by: try Desk.person())
        for suggestion in try Desk.all(in: workspace).suffix(3) {
            try workspace.decide(no, on: suggestion, by: try Desk.person(), terms: terms)
        }
        #expect(try workspace.halts().isEmpty)
    }

    @Test func `a light edit counts as accepted, a rewriting does not`() throws {
        let light = Verdict.edit("[Text one of six.]")
        let heavy = Verdict.edit("Something else altogether, and longer too.")
        #expect(try workspace([.accept, light, light, heavy]).halts().isEmpty)
        let other = try RollbackTests()
        #expect(try other.workspace([.accept, heavy, heavy, heavy]).halts().count == 1)
    }

    @Test func `another version of the provider is not stopped`() throws {
        let no = Verdict.reject(reason: "wrong")
        let workspace = try workspace([no, no, no, no])
        var other = Desk.identity
        other.version = "2"
        #expect(try !workspace.isHalted(other))
    }
}
