// A few words for each language other than English: what must meet meets, what must not does not.

import Language
import Testing

struct StemmerTests {
    private func stem(_ word: String, _ language: String) -> String {
        let folded = Folding.fold(Array(word.utf8))
        return String(decoding: Stemmer(language: language).stem(folded), as: UTF8.self)
    }

    /// Snowball's own results, on folded letters.
    @Test(arguments: [
        ("de", "häuser haus, bedürfnissen bedurfnis, äckern ack, derbsten derb, Straße strass"),
        ("de", "Muenchen munch, München munch, quelle quell, aufeinanderfolge aufeinanderfolg"),
        ("de", "freundlichkeit freundlich, wohnung wohnung, internet internet, arbeitet arbeit"),
        ("ru", "вавиловка вавиловк, важнейшими важн, в в, великолепного великолепн"),
        ("ru", "противоестественном противоестествен, бегавшая бега, ёлками елк"),
        (
            "sv",
            "jaktkarlarne jaktkarl, friskt frisk, klokheten klok, arbetslöst arbetslos, huset hus, paket paket"
        ),
        ("da", "bestemmelse bestem, friskt frisk, indtagelsen indtag"),
        ("no", "havnedistriktene havnedistrikt, opningen opning, meldt meld"),
        ("nl", "lichamelijkheden licham, opgingen opging, maan man, manen man, boys boy"),
    ])
    func `a stem is the published one`(language: String, pairs: String) throws {
        for pair in pairs.split(separator: ",") {
            let words = pair.split(separator: " ").map(String.init)
            try #require(words.count == 2)
            #expect(stem(words[0], language) == words[1])
        }
    }

    @Test(arguments: [
        ("es", "educación educaciones educacion"), ("es", "luz luces"), ("es", "niño niños niña"),
        ("fr", "cheval chevaux"), ("fr", "bateau bateaux"), ("fr", "directrice directeurs"),
        ("fr", "loi lois"),
        ("pt", "nação nações"), ("pt", "animal animais"), ("pt", "homem homens"),
        ("it", "anno anni"), ("it", "repubblica repubbliche"), ("it", "scienziato scienziati"),
        ("ro", "munte munți munților"), ("ca", "cançó cançons"),
        ("tr", "kitap kitabı kitaplar"), ("el", "άνθρωπος ανθρώπου ανθρώπων"),
        ("ar", "الكتاب كتاب والكتاب"), ("hi", "लड़का लड़के लड़कों"),
    ])
    func `forms of one word meet`(language: String, forms: String) {
        let stems = Set(forms.split(separator: " ").map { stem(String($0), language) })
        #expect(stems.count == 1, "\(stems)")
    }

    @Test func `a language without a stemmer keeps its words`() {
        #expect(!Stemmer(language: "vi").changesWords)
        #expect(stem("houses", "xx") == "houses")
    }
}
