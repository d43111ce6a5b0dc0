import Language
import Testing

struct StopWordsTests {
    @Test(arguments: [
        ("en", "the Which US"), ("es", "qué los"), ("fr", "où être l"), ("de", "für über daß"),
        ("pt", "não são"), ("it", "perché dell"), ("nl", "het"), ("ro", "și care"),
        ("ru", "её что"),
        ("uk", "що"), ("el", "και της"), ("tr", "için"), ("sv", "från"), ("da", "på"),
        ("nb", "ikke"),
        ("nn", "ikkje"), ("fi", "että"), ("ca", "amb"), ("pl", "się"), ("cs", "že"), ("hu", "és"),
        ("ar", "في على إلى"), ("fa", "که می"), ("hi", "में है"), ("bn", "এবং"), ("id", "yang"),
        ("vi", "của"), ("pt-BR", "você"), ("simple", "of"),
    ])
    func `common words are stop words`(language: String, words: String) {
        for word in words.split(separator: " ") {
            let folded = Folding.fold(Array(word.utf8))
            #expect(StopWords.contains(folded, language: language), "\(word)")
        }
    }

    @Test func `rare words and unknown languages have none`() {
        #expect(!StopWords.contains(Array("water".utf8), language: "en"))
        #expect(!StopWords.contains(Array("the".utf8), language: "xx"))
        #expect(!StopWords.contains([], language: "en"))
    }

    @Test func `readability tells plain text from hard text`() {
        let plain = Readability(of: "The cat sat. The dog ran. It was fun.", language: "en")
        let hard = Readability(
            of: "Interdisciplinary considerations notwithstanding, institutional accountability "
                + "necessitates comprehensive documentation of organisational responsibilities.",
            language: "en")
        #expect(plain.sentences == 3 && plain.words == 9 && plain.longWords == 0)
        #expect(plain.lix == 3)
        #expect(plain.lix < hard.lix && plain.fleschKincaidGrade < hard.fleschKincaidGrade)
        #expect(Readability(of: "", language: "en").lix == 0)
    }
}
