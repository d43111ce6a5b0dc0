// Which English words are said plainer, in which form, and which stay.

import Simplifying
import Testing

struct EnglishWordTests {
    private func simplified(_ text: String) throws -> String {
        try #require(Simplifier(language: "en")).draft(of: text).text
    }

    @Test(arguments: [
        ("They purchased the house.", "They bought the house."),
        ("They are purchasing the house.", "They are buying the house."),
        ("The house was purchased by them.", "The house was bought by them."),
        ("She utilizes an old method.", "She uses an old method."),
        ("The physicians had left.", "The doctors had left."),
        ("It was an enormous house.", "It was a huge house."),
        ("He left prior to the war.", "He left before the war."),
        ("However, he came back.", "But he came back."),
        ("They came in order to help.", "They came to help."),
        ("He played for the construction of a bridge.", "He played for building a bridge."),
        ("She died on the 12th of May, 1990.", "She died on 12 May, 1990."),
    ])
    func `a word takes the form of the one it stands for`(source: String, wanted: String) throws {
        #expect(try simplified(source) == wanted)
    }

    @Test(arguments: [
        "Swift wrote the book.",
        "\"We purchased it,\" she said.",
        "The Numerous Islands are far away.",
        "He has potential energy.",
        "He must not go, and he may not stay.",
        "It has crucial importance here.",
    ])
    func `names, quotations and fixed terms stay`(text: String) throws {
        #expect(try simplified(text) == text)
    }
}
