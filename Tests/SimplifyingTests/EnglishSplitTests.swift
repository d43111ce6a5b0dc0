// Where English sentences are cut, and where they are not.

import Simplifying
import Testing

struct EnglishSplitTests {
    private func simplified(_ text: String, _ rules: [String]) throws -> String {
        let simplifier = try #require(Simplifier(language: "en"))
        let draft = simplifier.draft(of: text)
        #expect(draft.rules == rules)
        return draft.text
    }

    @Test(arguments: [
        (
            "The castle stands on a hill near the old town; it is owned by a family of farmers.",
            "en.split.semicolon",
            "The castle stands on a hill near the old town. It is owned by a family of farmers."
        ),
        (
            "The storm hit the coast of Florida on Monday, and many people left their homes at once.",
            "en.split.coordinate",
            "The storm hit the coast of Florida on Monday. Many people left their homes at once."
        ),
        (
            "Smith moved to Paris in 1920 with his wife and later became a teacher of music.",
            "en.split.predicate",
            "Smith moved to Paris in 1920 with his wife. Smith later became a teacher of music."
        ),
        (
            "Although the team lost its first two games in May, it won the league in the end.",
            "en.split.although",
            "The team lost its first two games in May. But it won the league in the end."
        ),
        (
            "A fire broke out in the old mill on Sunday, causing damage to several houses nearby.",
            "en.split.participle",
            "A fire broke out in the old mill on Sunday. This caused damage to several houses nearby."
        ),
        (
            "She was born in the city of Vienna, where she studied law for five years.",
            "en.split.where",
            "She was born in the city of Vienna. There, she studied law for five years."
        ),
    ])
    func `a sentence with two statements becomes two`(source: String, rule: String, wanted: String)
        throws
    {
        #expect(try simplified(source, [rule]) == wanted)
    }

    @Test(arguments: [
        // The second verb is another's.
        "The man who wrote the book and later won the prize was known to all of them.",
        // A list, no clause.
        "They sold bread, milk, cheese, and wine from the hills in the markets of the town.",
        // What is said in quotation marks is another's.
        "He said, \"The house is old, and the people who live there are poor and tired.\"",
        // A question is no statement.
        "Did the king leave the city before the war, and did the people know about it?",
        // Formulas stay whole.
        "The value of x = 3 holds for all of these, and it is the same for the others too.",
        "* The first item of a list stands here, and it is not to be cut into two parts.",
        "The page https://example.org/a tells more of it, and many people read it each day.",
    ])
    func `what is no plain pair of statements stays whole`(text: String) throws {
        #expect(try simplified(text, []) == text)
    }

    @Test func `a rule that is left out cuts nothing`() throws {
        let text =
            "The castle stands on a hill near the old town; it is owned by a family of farmers."
        let simplifier = try #require(Simplifier(language: "en", leavingOut: ["en.split"]))
        #expect(simplifier.draft(of: text).text == text)
    }
}
