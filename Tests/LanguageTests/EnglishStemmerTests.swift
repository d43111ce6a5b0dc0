// Porter2: words of the published sample and the examples of its description, with their stems.

import Testing

@testable import Language

struct EnglishStemmerTests {
    /// "word stem", comma after comma; the exceptional words come first.
    private static let pairs = """
        skies sky, sky sky, idly idl, gently gentl, ugly ugli, early earli, only onli,
        singly singl, news news, howe howe, atlas atlas, cosmos cosmos, bias bias, andes andes,
        proceed proceed, exceed exceed, succeed succeed, proceeds proceed, exceeded exceed,
        succeeding succeed, inning inning, outing outing, canning canning, herring herring,
        earring earring, evening evening, innings inning, herrings herring, dying die, lying lie,
        tying tie, vying vie, dyings die, past past, paste paste, pasted paste, universe univers,
        university universiti, universal universal, later later, lateral lateral, general general,
        generic generic, generous generous, generate generat, generally general,
        communism communism, community communiti, communal communal, arsenal arsenal,
        arsenic arsenic, emerge emerg, emergency emergenc, organ organ, organize organiz,
        organic organic, inter inter, internal internal, international internat, consign consign,
        consigned consign, consigning consign, consignment consign, consist consist,
        consisted consist, consistency consist, consistent consist, consistently consist,
        consisting consist, consists consist, consolation consol, consolations consol,
        consolatory consolatori, console consol, consoled consol, consoles consol,
        consolidate consolid, consolidated consolid, consolidating consolid, consoling consol,
        consolingly consol, consols consol, consonant conson, consort consort, consorted consort,
        consorting consort, conspicuous conspicu, conspicuously conspicu, conspiracy conspiraci,
        conspirator conspir, conspirators conspir, conspire conspir, conspired conspir,
        conspiring conspir, constable constabl, constables constabl, constance constanc,
        constancy constanc, constant constant, knack knack, knackeries knackeri, knacks knack,
        knag knag, knave knave, knaves knave, knavish knavish, kneaded knead, kneading knead,
        knee knee, kneel kneel, kneeled kneel, kneeling kneel, kneels kneel, knees knee,
        knell knell, knelt knelt, knew knew, knick knick, knif knif, knife knife, knight knight,
        knightly knight, knights knight, knit knit, knits knit, knitted knit, knitting knit,
        knives knive, knob knob, knobs knob, knock knock, knocked knock, knocker knocker,
        knockers knocker, knocking knock, knocks knock, knopp knopp, knot knot, knots knot,
        caresses caress, ponies poni, ties tie, cries cri, cats cat, gas gas, this this, gaps gap,
        kiwis kiwi, bus bus, glass glass, agreed agre, feed feed, bleed bleed, agreedly agre,
        plastered plaster, bled bled, motoring motor, sing sing, hopping hop, hoping hope,
        hoped hope, tanned tan, falling fall, hissing hiss, fizzed fizz, failing fail, filing file,
        luxuriated luxuri, troubled troubl, sized size, add add, egg egg, off off, adding add,
        happy happi, cry cri, by by, say say, enjoy enjoy, relational relat, conditional condit,
        rational ration, valency valenc, hesitancy hesit, digitizer digit, conformably conform,
        radically radic, differently differ, vilely vile, analogously analog,
        vietnamization vietnam, predication predic, operator oper, feudalism feudal,
        decisiveness decis, hopefulness hope, callousness callous, formality formal,
        sensitivity sensit, sensibility sensibl, geology geolog, geologist geolog,
        archaeologist archaeolog, apology apolog, fully fulli, carelessly careless, boldly bold,
        triplicate triplic, formative format, formalize formal, electricity electr,
        electrical electr, hopeful hope, goodness good, revival reviv, allowance allow,
        inference infer, airliner airlin, gyroscopic gyroscop, adjustable adjust,
        defensible defens, irritant irrit, replacement replac, adjustment adjust, dependent depend,
        adoption adopt, homologous homolog, activate activ, angularity angular, effective effect,
        bowdlerize bowdler, probate probat, rate rate, cease ceas, controll control, roll roll,
        controlling control, rolled roll, bed bed, shed shed, shred shred, bead bead, embed emb,
        beds bed, rap rap, trap trap, entrap entrap, uproot uproot, bestow bestow, disturb disturb,
        youth youth, boyish boyish, flying fli, crying cri, ied ie, ies ie, nationality nation,
        nation nation, national nation, tradition tradit, traditional tradit, computation comput,
        computer comput, running run, runner runner, easily easili, possibly possibl,
        horribly horribl, wholly wholli, gallery galleri, allied alli, occupied occupi,
        history histori, historical histor, species speci, series seri, analysis analysi,
        physics physic
        """

    @Test(arguments: pairs.split(whereSeparator: { $0 == "," || $0.isNewline }))
    func `every word has its published stem`(pair: Substring) throws {
        let words = pair.split(separator: " ")
        try #require(words.count == 2)
        var stem = Array(words[0].utf8)
        EnglishStemmer.stem(&stem)
        #expect(String(decoding: stem, as: UTF8.self) == words[1])
    }

    @Test func `any letters are stemmed without harm and never to nothing`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        let letters = Array("aeiouystedinglc".utf8)
        let stemmers = [
            "en", "de", "fr", "es", "pt", "it", "ro", "nl", "sv", "da", "no", "tr", "ca",
        ]
        .map { Stemmer(language: $0) }
        for _ in 0..<2000 {
            let length = Int.random(in: 1...12, using: &random)
            let word = (0..<length).compactMap { _ in letters.randomElement(using: &random) }
            for stemmer in stemmers {
                let stem = stemmer.stem(word)
                #expect(!stem.isEmpty && stem.count <= word.count + 2, "\(seed) \(word)")
            }
        }
    }
}

struct EnglishIrregularTests {
    @Test(arguments: [
        ("wrote", "write"), ("written", "write"), ("children", "child"), ("women", "woman"),
        ("began", "begin"), ("taught", "teaching"), ("fought", "fights"), ("feet", "foot"),
    ])
    func `irregular forms meet their base form`(form: String, base: String) {
        let stemmer = Stemmer(language: "en")
        #expect(stemmer.stem(Array(form.utf8)) == stemmer.stem(Array(base.utf8)))
    }

    @Test func `words that are often another word stay as they are`() {
        let stemmer = Stemmer(language: "en")
        for word in ["left", "saw", "found", "rose", "lay"] {
            #expect(stemmer.stem(Array(word.utf8)) == Array(word.utf8))
        }
    }
}
