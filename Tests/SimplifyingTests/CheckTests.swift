// Each check: what it lets pass and what it objects to, in words for a person.

import Simplifying
import Testing

struct CheckTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let from: String
        let to: String
        let source: String
        let draft: String
        let objections: [String]

        init(
            _ from: String, _ to: String, _ source: String, _ draft: String, _ objections: [String]
        ) {
            self.from = from
            self.to = to
            self.source = source
            self.draft = draft
            self.objections = objections
        }

        var testDescription: String { "\(from)-\(to): \(draft)" }
    }

    private static let sound: [Case] = [
        Case(
            "en", "en", "In 1990, about 12,000 people lived there.",
            "About 12,000 people lived there in 1990.", []),
        Case("en", "en", "It has twelve towns.", "It has 12 towns.", []),
        Case("en", "en", "They did not purchase it.", "They didn't buy it.", []),
        Case(
            "en", "es", "The tower is 1,234.5 metres high.",
            "La torre mide 1.234,5 metros de altura.", []),
        Case("en", "de", "He was born on 3 May 1990.", "Er wurde am 3. Mai 1990 geboren.", []),
        Case(
            "es", "ru", "Nació en Moscú el 3 de mayo de 1990.",
            "Он родился в Москве 3 мая 1990 года.", []),
        Case("en", "hi", "The town has 45 schools and two lakes.", "शहर में ४५ स्कूल और दो झीलें हैं।", []),
        Case(
            "en", "ar", "The war lasted 12 years and ended in 1990.",
            "استمرت الحرب ١٢ عاما وانتهت عام ١٩٩٠.", []),
    ]

    private static let harmed: [Case] = [
        Case("en", "en", "It had 1200 people in 1990.", "It had 1300 people in 1990.", ["numbers"]),
        Case(
            "en", "es", "It had 1200 people in 1990.", "Tenía 1300 habitantes en 1990.", ["numbers"]
        ),
        Case(
            "en", "en", "The king did not leave the town.", "The king did leave the town.",
            ["negation"]),
        Case("en", "es", "The king left the town.", "El rey no dejó la ciudad.", ["negation"]),
        Case(
            "en", "en", "The party may win the vote.", "The party will win the vote.", ["modality"]),
        Case(
            "en", "en", "Then Watson met Holmes in London.", "Then Watson met Moriarty in London.",
            ["names"]),
        Case("en", "en", "He came on 3 May with them.", "He came on 3 June with them.", ["dates"]),
        Case(
            "en", "en", "He said \"I am here\" to them.", "He said \"I was there\" to them.",
            ["quotations"]),
        Case(
            "en", "es", "The river flows through the town and into the lake.",
            "The river flows through the town and into the lake.", ["language", "unchanged"]),
    ]

    private func failed(_ one: Case) -> [DraftCheck] {
        DraftChecker(from: one.from, to: one.to).checks(source: one.source, draft: one.draft).filter
        { !$0.passed }
    }

    @Test(arguments: sound)
    func `nothing is said against a sound draft`(one: Case) {
        #expect(failed(one).map(\.explanation) == [])
    }

    @Test(arguments: harmed)
    func `harm is named by its check`(one: Case) {
        #expect(failed(one).map(\.name.rawValue) == one.objections)
    }

    @Test func `every check answers, in a fixed order`() {
        let checks = DraftChecker(from: "en", to: "es").checks(source: "", draft: "")
        #expect(checks.map(\.name) == DraftCheck.Name.allCases)
    }

    @Test func `an objection names what it objects to, in a sentence`() throws {
        let checks = DraftChecker(from: "en", to: "en").checks(
            source: "The town had 1200 people.", draft: "The town had 1300 people.")
        let numbers = try #require(checks.first { $0.name == .numbers })
        #expect(numbers.tokens == ["1200", "1300"])
        #expect(
            numbers.explanation
                == "Numbers differ: the source has 1200, the draft does not; the draft has 1300, the source does not."
        )
    }

    @Test func `a glossary's word is asked for where its source stands`() {
        let checker = DraftChecker(
            from: "en", to: "es",
            glossary: [GlossaryTerm(source: "aid post", targets: ["puesto de socorro"])])
        let good = checker.checks(
            source: "The aid post is open.", draft: "El puesto de socorro está abierto.")
        let bad = checker.checks(source: "The aid post is open.", draft: "La oficina está abierta.")
        #expect(good.first { $0.name == .glossary }?.passed == true)
        #expect(bad.first { $0.name == .glossary }?.tokens == ["aid post"])
    }

    @Test func `an echo of instructions is no draft, and "there is the" is none`() {
        let checker = DraftChecker(from: "en", to: "en")
        let source = "The lake is near the town, and the river is near it."
        let echo = checker.checks(
            source: source, draft: "Here is the simplified text: the lake is near the town.")
        let plain = checker.checks(
            source: source, draft: "The lake is near the town. There is the river near it.")
        #expect(echo.first { $0.name == .prompt }?.passed == false)
        #expect(plain.first { $0.name == .prompt }?.passed == true)
    }
}
