// The key "adapt" of a recipe, and where it says that something does not hold.

import BundleFormat
import Simplifying
import Testing

@testable import Adapting
@testable import Ingest

struct PlanParserTests {
    private static func plan(_ adapt: String) throws -> AdaptationPlan? {
        let bytes = Array(#"{"sources":["a"],"adapt":\#(adapt)}"#.utf8)
        var recipe = try Recipe.parse(bytes, name: "folder/r.json", folder: "folder")
        recipe.path = "folder/r.json"
        return try AdaptationPlan.of(recipe)
    }

    @Test func `what is not said has its defaults`() throws {
        let plan = try #require(
            try Self.plan(#"{"variants":[{"from":"en"},{"from":"en","language":"spa"}]}"#))
        #expect(plan.workspacePath == "folder/r.workspace")
        #expect(plan.origin == "r.workspace")
        #expect(plan.variants.map(\.language) == ["en", "es"])
        #expect(plan.variants.map(\.level) == [.simple, .original])
        #expect(plan.variants.map(\.provider.kind) == [.rules, .apertium])
        #expect(plan.policy == Policy())
        #expect(plan.policy.derived == .reviewed)
        #expect(!plan.policy.acceptsSoftware)
    }

    @Test func `everything that can be said is understood`() throws {
        let plan = try #require(
            try Self.plan(
                """
                {"derived":"labelled","workspace":"w","license":"CC-BY-SA-4.0","confidence":"high",
                 "refuse":["numbers"],"rollback":{"below":20,"last":9},
                 "review":{"by":"anyone","reviewers":2,"unmodified":70,"flexibility":5,"pace":9},
                 "sensitive":{"law":{"words":["statute"]}},
                 "topics":{"mines":{"words":["mine"],"derived":"none"}},
                 "providers":{"m":{"kind":"openai","address":"http://h","model":"x","timeout":9,"tries":2,"seed":3}},
                 "variants":[{"from":"en","level":"simple","provider":"m","derived":"none",
                   "reviewers":3,"share":10,"titles":["A"],"glossary":{"well":["pozo","pozos"],"lamp":"lámpara"}}]}
                """))
        #expect(plan.workspacePath == "folder/w")
        #expect(plan.policy.rollback == Policy.Rollback(below: 0.2, last: 9))
        #expect(plan.policy.unmodified?.limitInPercent == 70)
        #expect(plan.policy.topics.map(\.name) == ["mines"])
        #expect(plan.variants[0].provider.address == "http://h")
        #expect(plan.variants[0].reviewers == 3)
        #expect(plan.variants[0].leastShare == 0.1)
        #expect(
            plan.variants[0].glossary == [
                GlossaryTerm(source: "well", targets: ["pozo", "pozos"]),
                GlossaryTerm(source: "lamp", targets: ["lámpara"]),
            ])
    }

    @Test(arguments: [
        (#"{}"#, "adapt.variants"), (#"{"variants":[{}]}"#, "adapt.variants[0].from"),
        (#"{"variants":[{"from":"en","level":"easy"}]}"#, "adapt.variants[0].level"),
        (#"{"variants":[{"from":"en","level":"original"}]}"#, "adapt.variants[0].language"),
        (#"{"variants":[{"from":"en"},{"from":"en"}]}"#, "adapt.variants[1]"),
        (#"{"variants":[{"from":"en","provider":"x"}]}"#, "adapt.variants[0].provider"),
        (#"{"variants":[{"from":"en"}],"derived":"all"}"#, "adapt.derived"),
        (#"{"variants":[{"from":"en"}],"review":{"by":"me"}}"#, "adapt.review.by"),
        (#"{"variants":[{"from":"en"}],"colour":1}"#, "colour"),
        (#"{"variants":[{"from":"en"}],"providers":{"openai":{}}}"#, "adapt.providers.openai"),
        (#"{"variants":[{"from":"en"}],"rollback":{"below":200}}"#, "adapt.rollback.below"),
    ])
    func `what does not hold is named by its place`(adapt: String, place: String) {
        let error = #expect(throws: SourceError.self) { _ = try Self.plan(adapt) }
        #expect(error?.description.contains(place) == true, "\(error?.description ?? "")")
    }
}
