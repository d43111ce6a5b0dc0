// What is asked of a model's text besides what every draft passes.

import BundleFormat
import Testing

@testable import Adapting

struct ModelCheckTests {
    private static func failed(_ source: String, _ draft: String) -> [String] {
        ModelChecks(source: source, draft: draft, language: "en").findings
            .filter { !$0.passes }.map(\.name)
    }

    private static let rhea =
        "The rhea is a large bird of South America that cannot fly. It eats seeds, roots and insects."

    @Test func `a plainer wording passes`() {
        #expect(
            Self.failed(
                Self.rhea,
                "The rhea is a big bird of South America. It cannot fly. It eats seeds, roots and insects."
            )
                == [])
    }

    @Test(arguments: [
        (
            rhea,
            "The rhea is a large bird of South America that cannot fly, is protected by law, sleeps at noon and fears dogs.",
            "novelty"
        ),
        (rhea, "The rhea is a bird.", "omission"),
        (
            rhea, "Insects of South America eat seeds and roots, and the rhea is a large bird.",
            "subject"
        ),
        (
            "The fruit is sour to sweet and somewhat bitter.",
            "The fruit is sour to sweet to sweet and bitter.", "stutter"
        ),
        (
            "Taejo, personal name Wang Kon, founded the Goryeo dynasty of Korea.",
            "Taejo Wang Kon, also known as Taejo Wang Kon, founded the Goryeo dynasty of Korea.",
            "stutter"
        ),
        (
            "A sex is female if it makes the egg, which joins the male cell.",
            "A sex is male if it makes the egg, which joins the male cell.", "opposites"
        ),
        (
            "A diode conducts current primarily in one direction.",
            "A diode conducts current only in one direction.", "opposites"
        ),
    ])
    func `a text that says other things fails`(source: String, draft: String, name: String) {
        #expect(Self.failed(source, draft).contains(name))
    }
}

struct VocabularyTests {
    @Test func `words that the translator left are named, names are not`() {
        var draft = Draft("El heap de Kylie está moist.")
        draft.unknownWords = ["heap", "Kylie", "moist", "gone"]
        let task = AdaptationTask(from: "en", to: "es", level: .original)
        let verdict = NamedChecks().verdict(on: draft, of: "Kylie's heap is moist.", task: task)
        let finding = verdict.findings.first { $0.name == "vocabulary" }
        #expect(finding?.words == "The translator does not know, and left as it was: heap, moist.")
    }
}
