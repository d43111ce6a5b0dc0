// What is no prose comes back as it was, whatever stands between.

import Passages
import Testing

@testable import Adapting

struct PassageFormTests {
    private static func form(_ kind: Passage.Kind, _ text: String) -> PassageForm {
        PassageForm(Passage(kind, text))
    }

    @Test func `items of a list lose neither numbers nor indentation`() {
        let form = Self.form(.list, "1. Boil water.\n2. Wait\n  a. 7\n  until cool \n\n10. x")
        #expect(form.prose == ["Boil water.", "Wait", "a. 7", "until cool", "x"])
        #expect(
            form.text(with: ["A", "B", "C", "D", "E"]) == "1. A\n2. B\n  C\n  D \n\n10. E")
    }

    @Test func `cells of a table are prose, their numbers are not`() {
        let form = Self.form(.table, "Crop\tYield\nMaize\t1,200\n\tx")
        #expect(form.prose == ["Crop", "Yield", "Maize", "x"])
        #expect(form.text(with: ["C", "Y", "M", "z"]) == "C\tY\nM\t1,200\n\tz")
    }

    @Test func `a fact keeps one label`() {
        let form = Self.form(.fact, "Capital: Montgomery: a city")
        #expect(form.prose == ["Capital", "Montgomery: a city"])
        #expect(form.text(with: ["La: capital", "Montgomery"]) == "La capital: Montgomery")
        #expect(Self.form(.fact, "No label").prose == ["No label"])
    }

    @Test func `code and formulas are no prose`() {
        #expect(Self.form(.code, "let x = 1").prose == [])
        #expect(Self.form(.formula, "a + b").text(with: []) == "a + b")
    }

    @Test func `every kind with its own prose gives back its text`() {
        let text = " One line. \n  2. A, b\tc: d\n\n— 12 €"
        for kind in Passage.Kind.allCases {
            let form = Self.form(kind, text)
            #expect(form.text(with: form.prose) == text)
            #expect(form.prose.allSatisfy { !$0.utf8.contains { $0 < 0x20 } && !$0.isEmpty })
        }
    }

    @Test func `a draft that would change the form is none`() {
        let form = Self.form(.paragraph, "Text.")
        #expect(form.text(with: ["a\tb"]) == nil)
        #expect(form.text(with: ["a\nb"]) == nil)
        #expect(form.text(with: []) == nil)
        #expect(form.text(with: [""]) == nil)
        #expect(form.text(with: [String(repeating: "x", count: 20_000)]) == nil)
    }
}
