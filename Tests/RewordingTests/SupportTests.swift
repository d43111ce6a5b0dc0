// What of a model's draft may be shown.

import Testing

@testable import Rewording

struct SupportTests {
    private let quotes = [
        "The first well of the village was dug in 1807 by Maria Lopez.",
        "It does not give water in winter and may be 30 metres deep.",
    ]

    private func kept(_ draft: String) -> [String] {
        ModelWriter.checked(draft, against: quotes, language: "en").kept
    }

    @Test(arguments: [
        "Maria Lopez dug the first well in 1807. [1]", "The well was dug in 1807 [1].",
        "The village well was dug by Maria Lopez.", "1. The village well was dug by Maria Lopez.",
        "Answer: The village well was dug by Maria Lopez.",
        "It may be 30 metres deep and does not give water in winter. [2]",
        "<think>Perhaps 1808 by Napoleon?</think>The first well was dug in 1807. [1]",
    ])
    func `a sentence that its quote bears out is kept without its mark`(draft: String) {
        let kept = kept(draft)
        #expect(kept.count == 1)
        #expect(!kept.joined().contains("["))
        #expect(kept.first?.last == ".")
    }

    @Test(arguments: [
        "The first well was dug in 1808. [1]", "The first well was dug in 1807 by Juan Perez. [1]",
        "Napoleon dug the first well in 1807. [1]", "The first well was not dug in 1807. [1]",
        "It gives water in winter. [2]", "It is 30 metres deep and gives no water in winter. [2]",
        "The first well was dug in 1807. [2]", "The first well was dug in 1807. [3]",
        "The first well was dug in 1807. [0]", "It is blue.", "NONE", "",
        "Horses like fresh green grass in spring. [1]", "As an AI language model I know the well.",
    ])
    func `a sentence that its quote does not bear out is left out`(draft: String) {
        #expect(kept(draft) == [])
    }

    @Test func `sound sentences stay when others go`() {
        let checked = ModelWriter.checked(
            "The well was dug in 1807. [1] It was paid by King Charles. [1] The well was dug in 1807. [1]",
            against: quotes, language: "en")
        #expect(checked.kept == ["The well was dug in 1807."])
        #expect(checked.dropped.count == 1)
        #expect(checked.dropped.first?.hasPrefix("It was paid by King Charles. (") == true)
    }

    @Test func `a rest of a draft of which the most was left out is not shown`() {
        let draft = """
            1. The first well was dug by Napoleon.
            2. The first well was dug by Maria Lopez.
            3. It cost 7 coins.
            """
        #expect(kept(draft) == [])
    }

    @Test func `marks behind and before stops belong to the same sentence`() {
        let found = CitedSentence.all(
            in: "One is here [1]. Two is there. [2][1] Three", language: "en")
        #expect(
            found == [
                CitedSentence(text: "One is here.", quotes: [1]),
                CitedSentence(text: "Two is there.", quotes: [2, 1]),
                CitedSentence(text: "Three", quotes: []),
            ])
    }
}
