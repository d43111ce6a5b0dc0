// What a policy lets into a bundle, and what it does not.

import BundleFormat
import Passages
import Testing

@testable import Adapting

struct AdmissionTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private static let article = Desk.article(["One.", "Two."])

    private func variants(
        _ plan: AdaptationPlan, of article: Article = article, topics: [String] = [],
        deciding verdicts: [Int: Verdict] = [:], by reviewer: Reviewer? = nil
    ) throws -> (articles: [Article], report: VariantReport) {
        var workspace = try desk.open()
        try Desk.draft(article, in: &workspace, topics: topics)
        let all = try Desk.all(in: workspace)
        for (place, verdict) in verdicts.sorted(by: { $0.key < $1.key }) {
            try workspace.decide(
                verdict, on: all[place], by: try reviewer ?? Desk.person(),
                terms: plan.terms(of: all[place]))
        }
        var maker = try VariantMaker(plan, in: workspace)
        return (try maker.variants(of: [article], in: workspace), maker.report)
    }

    @Test func `nothing that nobody reviewed goes out by default`() throws {
        let found = try variants(Desk.plan())
        #expect(found.articles.isEmpty)
        #expect(found.report.held == ["no passage of it may go out yet": 1])
    }

    @Test func `approved passages go out, others are as in the source`() throws {
        let found = try variants(Desk.plan(), deciding: [1: .accept, 2: .reject(reason: "")])
        let variant = try #require(found.articles.first)
        #expect(variant.language == "es")
        #expect(variant.title == "Well")
        #expect(variant.passages == [Passage(.paragraph, "[One.]"), Passage(.paragraph, "Two.")])
        let derivation = try #require(variant.derivation)
        #expect(derivation.revision == "7")
        #expect(derivation.steps.count == 1)
        #expect(derivation.steps[0].reviews.map(\.reviewer) == ["ana"])
        #expect(derivation.steps[0].confidenceMethod == "made up")
        #expect(derivation.anchors.map { $0.step } == [nil, 0, nil])
    }

    @Test func `labelled lets out what nobody reviewed, but of no sensitive topic`() throws {
        let plan = Desk.plan { $0.derived = .labelled }
        #expect(try variants(plan).articles.count == 1)
        let other = try AdmissionTests()
        let health = Desk.article(["One."], title: "Fever", categories: ["Diseases"])
        #expect(try other.variants(plan, of: health, topics: ["health"]).articles.isEmpty)
    }

    @Test func `labelled does not let out what is too unsure`() throws {
        let plan = Desk.plan {
            $0.derived = .labelled
            $0.leastTier = .high
        }
        #expect(try variants(plan).articles.isEmpty)
    }

    @Test func `none lets nothing out, whoever approved it`() throws {
        let plan = Desk.plan { $0.derived = .none }
        #expect(try variants(plan, deciding: [1: .accept]).articles.isEmpty)
    }

    @Test func `software's approval counts only where the policy says so`() throws {
        let verdicts: [Int: Verdict] = [0: .accept, 1: .accept, 2: .accept]
        #expect(
            try variants(Desk.plan(), deciding: verdicts, by: Desk.software()).articles.isEmpty)
        let other = try AdmissionTests()
        let plan = Desk.plan { $0.acceptsSoftware = true }
        let variant = try #require(
            try other.variants(plan, deciding: verdicts, by: Desk.software()).articles.first)
        #expect(variant.derivation?.steps.first?.reviews.map(\.kind) == [.software])
    }

    @Test func `a translation that is too much the machine's is held back`() throws {
        let plan = Desk.plan { $0.unmodified = Policy.Unmodified() }
        let found = try variants(plan, deciding: [0: .accept, 1: .accept, 2: .accept])
        #expect(found.articles.isEmpty)
        #expect(found.report.held.keys.first?.contains("as the machine wrote them") == true)
    }

    @Test func `a source that changed after its review stands as it is now`() throws {
        let plan = Desk.plan()
        _ = try variants(plan, deciding: [1: .accept, 2: .accept])
        let workspace = try desk.open()
        var maker = try VariantMaker(plan, in: workspace)
        let changed = Desk.article(["One.", "Two, changed."])
        let variant = try #require(try maker.variants(of: [changed], in: workspace).first)
        #expect(variant.passages.map(\.text) == ["[One.]", "Two, changed."])
    }

    @Test func `a text whose licence allows no adaptation is refused by name`() throws {
        let article = Desk.article(["One."], license: "CC-BY-ND-4.0")
        let found = try variants(Desk.plan(), of: article, deciding: [1: .accept])
        #expect(found.articles.isEmpty)
        #expect(
            found.report.held == ["CC-BY-ND-4.0 does not allow adaptations to be handed out": 1])
    }

    @Test(arguments: [
        ("CC-BY-SA-4.0", "CC-BY-SA-4.0", true), ("CC-BY-SA-3.0", "CC-BY-SA-4.0", true),
        ("CC-BY-SA-4.0", "CC-BY-SA-3.0", false), ("CC-BY-SA-4.0", "CC-BY-4.0", false),
        ("CC-BY-4.0", "CC-BY-SA-4.0", true), ("CC-BY-NC-4.0", "CC-BY-SA-4.0", false),
        ("CC-BY-NC-SA-4.0", "CC-BY-SA-4.0", false), ("CC0-1.0", "CC-BY-SA-4.0", true),
        ("CC-BY-SA-4.0 OR GFDL-1.3-or-later", "CC-BY-SA-4.0", true),
        ("CC-BY-SA-4.0 AND CC-BY-NC-4.0", "CC-BY-SA-4.0", false),
        ("LicenseRef-x", "CC0-1.0", false),
    ])
    func `licences go together as Creative Commons says`(one: String, other: String, may: Bool) {
        #expect((LicenseTerms(one).refusal(under: LicenseTerms(other)) == nil) == may)
    }
}

struct TopicTests {
    @Test(arguments: [
        ("Malaria", "A disease.", ["Tropical diseases"], ["health"]),
        ("Ana", "Ana Ruiz (born 3 May 1990) is a singer.", [], ["living people"]),
        ("Ana", "Ana Ruiz (1890 to 1970) was a singer.", [], []),
        ("Vote", "A vote.", ["Elections in Peru"], ["elections"]),
        ("Well", "A well is a hole.", ["Water"], []), ("Fiebre", "La fiebre sube.", [], ["health"]),
    ])
    func `topics are known by categories and words`(
        title: String, text: String, categories: [String], topics: [String]
    ) {
        let article = Desk.article([text], title: title, categories: categories)
        #expect(SensitiveTopics().topics(of: article, besides: []) == topics)
    }

    @Test func `a translation is of the topics of its source`() {
        let source = Desk.article(["Text."], title: "X", categories: ["Diseases"])
        let derived = Desk.article(["Teksti."], title: "Y")
        #expect(SensitiveTopics().topics(ofAny: [derived, source], besides: []) == ["health"])
    }

    @Test func `a recipe adds words and topics of its own`() {
        var topics = SensitiveTopics()
        topics.added["law"] = TopicWords(categories: ["statutes"], words: [])
        let rule = TopicRule(
            name: "mines", words: TopicWords(categories: [], words: ["landmine"]), derived: .none)
        let article = Desk.article(["Text."], title: "Landmines", categories: ["Statutes"])
        #expect(topics.topics(of: article, besides: [rule]) == ["law", "mines"])
    }
}
