// A workspace in a folder of its own, with a provider that answers as the test says.

import BundleFormat
import Foundation
import Passages

@testable import Adapting

/// What a reviewer's desk has: articles, a plan, and drafts by a made-up provider.
final class Desk {
    static let simplify = AdaptationTask(from: "en", to: "en", level: .simple)
    static let translate = AdaptationTask(from: "en", to: "es", level: .original)
    static let identity = ProviderIdentity(
        name: "tester", version: "1", parameters: ["pair": "eng-spa"],
        sourceType: .algorithmicallyEnhanced)

    let folder: String
    var path: String { folder + "/w.workspace" }

    init() throws {
        folder = NSTemporaryDirectory() + "desk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func open() throws -> Workspace { try Workspace(at: path, origin: "w.workspace") }

    static func article(
        _ texts: [String], title: String = "Well", revision: String = "7",
        license: String = "CC-BY-SA-4.0", categories: [String] = []
    ) -> Article {
        Article(
            identity: ArticleIdentity(source: "wiki", article: title), title: title, language: "en",
            provenance: Provenance(revision: revision, license: license, authors: ["A teacher"]),
            categories: categories, passages: texts.map { Passage(.paragraph, $0) })
    }

    static func plan(_ policy: (inout Policy) -> Void = { _ in }) -> AdaptationPlan {
        var rules = Policy()
        rules.unmodified = nil
        policy(&rules)
        let rule = VariantRule(
            from: "en", fromLevel: .original, language: "es", level: .original,
            provider: ProviderSettings(.apertium), derived: nil, reviewers: nil, leastShare: 0,
            titles: [])
        return AdaptationPlan(
            workspacePath: "", origin: "w.workspace", variants: [rule], policy: rules, license: nil)
    }

    /// Plans an article, and drafts what is open by putting every text into brackets.
    @discardableResult
    static func draft(
        _ article: Article, in workspace: inout Workspace, task: AdaptationTask = translate,
        by identity: ProviderIdentity = identity, topics: [String] = [],
        as wording: (String) -> String = { "[\($0)]" }
    ) throws -> [OpenSuggestion] {
        let variant = try workspace.plan(
            article, task, fromLevel: .original, topics: topics,
            passages: PlannedPassage.all(of: article, task: task))
        let open = try workspace.open(inVariant: variant)
        let drafts = open.map { suggestion in
            PassageDraft(
                outcome: .text(wording(suggestion.source)),
                confidence: DraftConfidence(tier: .medium, value: 0.5, method: "made up"))
        }
        try workspace.record(
            Array(zip(open, drafts)), by: identity, task: task, refused: [], isStopped: false)
        return open
    }

    static func all(in workspace: borrowing Workspace) throws -> [Suggestion] {
        var found: [Suggestion] = []
        try workspace.forEach(SuggestionFilter(), by: .text) { found.append($0) }
        return found
    }

    static func person(_ name: String = "ana") throws -> Reviewer {
        try Reviewer(name, kind: .person)
    }

    static func software(_ name: String = "bot") throws -> Reviewer {
        try Reviewer(name, kind: .software)
    }
}
