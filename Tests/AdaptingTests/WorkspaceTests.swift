// Drafts and decisions: which state follows which, what is kept, and what is written down.

import Auditing
import BundleFormat
import Foundation
import Testing

@testable import Adapting

struct WorkspaceTests {
    private let desk: Desk
    private let terms = ReviewTerms(Policy())

    init() throws { desk = try Desk() }

    @Test func `what was drafted once is not drafted again, also after the program was killed`()
        throws
    {
        let article = Desk.article(["One.", "Two."])
        do {
            var workspace = try desk.open()
            #expect(
                try Desk.draft(article, in: &workspace).map(\.source) == ["Well", "One.", "Two."])
        }
        var workspace = try desk.open()
        #expect(try Desk.draft(article, in: &workspace).isEmpty)
        #expect(try Desk.all(in: workspace).map(\.text) == ["[Well]", "[One.]", "[Two.]"])
        #expect(workspace.log.size == 3)
    }

    @Test func `what a check refused is not asked again, until drafts are made anew`() throws {
        var workspace = try desk.open()
        let variant = try workspace.plan(
            Desk.article(["One."]), Desk.translate, fromLevel: .original, topics: [],
            passages: PlannedPassage.all(of: Desk.article(["One."]), task: Desk.translate))
        let open = try workspace.open(inVariant: variant)
        let failed = CheckFinding(name: "numbers", passes: false, words: "One is missing.")
        let drafts = open.map { _ in
            PassageDraft(outcome: .text("x"), findings: [failed])
        }
        try workspace.record(
            Array(zip(open, drafts)), by: Desk.identity, task: Desk.translate,
            refused: ["numbers"], isStopped: false)
        let current = try workspace.number(of: Desk.identity)
        #expect(try workspace.open(inVariant: variant).map(\.tried) == [current, current])
        #expect(
            try workspace.open(inVariant: variant).map(\.problem)
                == ["the check numbers failed", "the check numbers failed"])
        try workspace.reopen(variant, draftedByOthersThan: Desk.identity)
        #expect(try workspace.open(inVariant: variant).map(\.tried) == [nil, nil])
    }

    @Test func `a second program is told that the workspace is in use`() throws {
        let first = try desk.open()
        #expect(throws: WorkspaceError.self) { _ = try desk.open() }
        #expect(try Desk.all(in: first).isEmpty)
    }

    @Test func `other files are refused`() throws {
        try Data("no database, but long enough to be taken for one by its size".utf8).write(
            to: URL(fileURLWithPath: desk.path))
        #expect(throws: WorkspaceError.self) { _ = try desk.open() }
    }

    @Test func `a passage whose source changed loses its review, and others keep theirs`() throws {
        var workspace = try desk.open()
        try Desk.draft(Desk.article(["One.", "Two."]), in: &workspace)
        for suggestion in try Desk.all(in: workspace) {
            try workspace.decide(.accept, on: suggestion, by: try Desk.person(), terms: terms)
        }
        try Desk.draft(
            Desk.article(["New.", "One.", "Two, changed."], revision: "8"), in: &workspace)
        let states = try Desk.all(in: workspace).map { "\($0.source) \($0.state.rawValue)" }
        #expect(
            states == ["Well approved", "New. machine", "One. approved", "Two, changed. lapsed"])
    }

    @Test func `software does not count where a person is asked for`() throws {
        var workspace = try desk.open()
        try Desk.draft(Desk.article(["One."]), in: &workspace)
        let suggestion = try Desk.all(in: workspace)[1]
        #expect(
            try workspace.decide(.accept, on: suggestion, by: try Desk.software(), terms: terms)
                == .inReview)
        #expect(
            try workspace.decide(.accept, on: suggestion, by: try Desk.person(), terms: terms)
                == .approved)
    }

    @Test func `two reviewers must approve the same text`() throws {
        var workspace = try desk.open()
        var policy = Policy()
        policy.reviewers = 2
        let terms = ReviewTerms(policy)
        try Desk.draft(Desk.article(["One."]), in: &workspace)
        func one() throws -> Suggestion { try Desk.all(in: workspace)[1] }
        #expect(
            try workspace.decide(.accept, on: one(), by: Desk.person("a"), terms: terms)
                == .inReview)
        #expect(
            try workspace.decide(.accept, on: one(), by: Desk.person("a"), terms: terms)
                == .inReview)
        // Another text needs two approvals of its own.
        #expect(
            try workspace.decide(.edit("Uno."), on: one(), by: Desk.person("b"), terms: terms)
                == .inReview)
        #expect(
            try workspace.decide(.accept, on: one(), by: Desk.person("a"), terms: terms)
                == .approved)
        #expect(try one().text == "Uno.")
    }

    @Test func `undo gives back the state and the text before`() throws {
        var workspace = try desk.open()
        try Desk.draft(Desk.article(["One."]), in: &workspace)
        let before = try Desk.all(in: workspace)
        try workspace.decide(.edit("Uno."), on: before[1], by: try Desk.person(), terms: terms)
        _ = try workspace.undo(by: try Desk.person())
        #expect(try Desk.all(in: workspace) == before)
        #expect(throws: WorkspaceError.self) { _ = try workspace.undo(by: try Desk.person()) }
        // Nothing is taken out of the log: two drafts, the decision, and that it was taken back.
        #expect(workspace.log.size == 4)
    }

    @Test(arguments: [
        "", "Two\nlines.", "A\tcell.", "A bell \u{7}.", String(repeating: "x", count: 16_385),
    ])
    func `an edit that would change the form is refused`(text: String) throws {
        var workspace = try desk.open()
        try Desk.draft(Desk.article(["One."]), in: &workspace)
        let suggestion = try Desk.all(in: workspace)[1]
        #expect(throws: WorkspaceError.self) {
            try workspace.decide(.edit(text), on: suggestion, by: try Desk.person(), terms: terms)
        }
        #expect(workspace.log.size == 2)
    }

    @Test func `a person cannot approve faster than anybody reads`() throws {
        var workspace = try desk.open()
        let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
        try Desk.draft(Desk.article([words]), in: &workspace)
        let suggestion = try Desk.all(in: workspace)[1]
        #expect(throws: WorkspaceError.self) {
            try workspace.decide(
                .accept, on: suggestion, by: try Desk.person(), terms: terms, seconds: 1)
        }
        #expect(
            try workspace.decide(
                .accept, on: suggestion, by: try Desk.person(), terms: terms, seconds: 10)
                == .approved)
    }

    @Test func `a reviewer's own approvals do not come up again, the riskiest draft comes first`()
        throws
    {
        var workspace = try desk.open()
        var policy = Policy()
        policy.reviewers = 2
        try Desk.draft(Desk.article(["One."]), in: &workspace)
        try Desk.draft(
            Desk.article(["Take two."], title: "Pills"), in: &workspace, topics: ["health"])
        var filter = SuggestionFilter()
        filter.language = "es"
        let queue = try workspace.queue(filter, for: try Desk.person("a"))
        let first = try #require(try workspace.suggestion(queue[0]))
        #expect(queue.count == 4)
        #expect(first.title == "Pills")
        try workspace.decide(
            .accept, on: first, by: try Desk.person("a"), terms: ReviewTerms(policy))
        #expect(try workspace.queue(filter, for: try Desk.person("a")) == Array(queue.dropFirst()))
        #expect(try workspace.queue(filter, for: try Desk.person("b")) == queue)
    }

    @Test func `a change within a change that fails is taken back alone`() throws {
        var workspace = try desk.open()
        struct Stop: Error {}
        try workspace.transaction { workspace in
            try Desk.draft(Desk.article(["One."]), in: &workspace)
            try? workspace.transaction { workspace in
                try Desk.draft(Desk.article(["Two."], title: "Other"), in: &workspace)
                throw Stop()
            }
        }
        #expect(try Desk.all(in: workspace).map(\.source) == ["Well", "One."])
        #expect(workspace.log.size == 2)
        let checkpoint = workspace.log.checkpoint
        #expect(
            try AuditLog(in: workspace.database, origin: "w.workspace").checkpoint == checkpoint)
    }
}
