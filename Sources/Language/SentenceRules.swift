// Abbreviations and habits by language.

/// What a language writes with a stop that does not end a sentence.
struct SentenceRules: Sendable {
    /// Titles and the like, which something always follows.
    let neverLast: WordSet
    /// Abbreviations that may end a sentence.
    let mayBeLast: WordSet
    /// Abbreviations that only a number follows ("No. 5").
    let beforeNumber: WordSet
    /// Stop words: after a doubtful stop, one with a capital opens a sentence.
    let commonWords: WordSet
    /// Further words that open sentences rather than stand in names.
    let openers: WordSet
    /// A space between long clauses is all that ends a sentence.
    let partsClausesBySpace: Bool
    /// "3. Oktober" is the third.
    let hasOrdinalStops: Bool
    /// ";" is a question mark.
    let semicolonAsks: Bool
    /// A space stands before the closing quotation mark.
    let spacesQuotes: Bool

    init(
        code: String, neverLast: String, mayBeLast: String, beforeNumber: String = "no nr fig p pp",
        openers: String = ""
    ) {
        self.neverLast = WordSet(neverLast)
        self.mayBeLast = WordSet(mayBeLast)
        self.beforeNumber = WordSet(beforeNumber)
        commonWords = StopWords.list(code: code)
        self.openers = WordSet(openers)
        partsClausesBySpace = ["th", "lo", "km", "my"].contains(code)
        hasOrdinalStops = [
            "de", "da", "no", "fi", "cs", "sk", "pl", "hu", "sr", "sl", "et", "lv", "tr",
        ]
        .contains(code)
        semicolonAsks = code == "el"
        spacesQuotes = code == "fr"
    }

    /// The rules of a language, made when it is first asked for.
    static func of(_ code: String) -> SentenceRules {
        switch code {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "pt": portuguese
        case "nl": dutch
        case "ru": russian
        default: SentenceRules(code: code, neverLast: general, mayBeLast: "")
        }
    }

    private static let general = "dr mr mrs ms prof st vs ca cca tj tzv np napr dra tel hl bl sv"

    private static let english = SentenceRules(
        code: "en",
        neverLast: """
            mr mrs ms messrs dr prof rev fr fl hon gen col lt maj capt cpt sgt cmdr adm gov sen rep pres
            st mt ft vs v cf ca c e.g i.e eg ie viz esp approx al op ed eds trans vol ch sec art
            bros pvt supt insp mme mlle ste nat univ dept
            """,
        mayBeLast: """
            inc ltd co corp jr sr est a.m p.m am pm d.c u.s u.k u.n ph.d b.sc m.sc m.d b.a m.a
            jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd
            """,
        beforeNumber: "no nos fig figs p pp vol vols ch sec art par eq nr",
        openers: """
            according additionally afterwards alongside although amid among aside based beginning besides
            beyond consequently currently despite due earlier early eventually every everyone except
            famous finally following former formerly furthermore given hence historically however
            important indeed initially instead ironically last late later like likewise many meanwhile
            moreover nearly nevertheless nonetheless notable notably nothing now often one originally
            others overall people perhaps presently previously prior recent recently several shortly
            similarly sometimes soon starting still subsequently thereafter therefore thus today together
            traditionally two typically ultimately unlike usually various whereas whether yet
            """)

    private static let german = SentenceRules(
        code: "de",
        neverLast: """
            dr prof hr fr st z.b z b d.h d h u.a u a o.ä o ä i.d.r bzw ca vgl evtl ggf sog sogenannt inkl
            exkl zzgl max min lat engl frz griech ital russ geb gest ehem urspr bes insb allg abs art
            hrsg bd abb tab str nr dipl ing med phil jur rer nat
            """,
        mayBeLast: "jh jhd n.chr v.chr chr gmbh co mio mrd",
        beforeNumber: "nr s abb tab bd kap",
        openers: """
            allerdings anschließend außerdem bereits besonders bisher danach dabei dadurch dafür darauf
            daraufhin darüber dazu dennoch derzeit deshalb ebenfalls ebenso erst ferner früher ganz
            gemäß heute heutzutage hierbei inzwischen insgesamt jedoch laut lediglich meist nachdem
            obwohl oft schließlich seitdem somit später stattdessen trotz trotzdem weitere zudem
            zunächst zuletzt zwar
            """)

    private static let french = SentenceRules(
        code: "fr",
        neverLast: """
            m mm mme mmes mlle mlles me dr pr st ste cf env p.ex ex av apr éd vol chap fig art p pp ibid
            """,
        mayBeLast: "j.-c j.c s.a", beforeNumber: "n no nos p pp vol chap fig art")

    private static let spanish = SentenceRules(
        code: "es",
        neverLast: """
            sr sra sres srta d dña dr dra prof st sta sto ud uds lic ing gral cnel cap tte p.ej ej cf pág
            págs vol núm art fig aprox ca av avda
            """,
        mayBeLast: "a.c d.c c ee.uu ee uu s.a jr", beforeNumber: "n no núm pág págs vol art fig"
    )

    private static let italian = SentenceRules(
        code: "it",
        neverLast:
            "sig sigg sig.ra dott dott.ssa prof ing avv on s ss st cfr es ad.es ca pag vol art fig mons",
        mayBeLast: "a.c d.c c s.p.a", beforeNumber: "n nn pag pagg vol art fig")

    private static let portuguese = SentenceRules(
        code: "pt",
        neverLast:
            "sr sra srs dr dra prof profa eng d st sta sto cf ex p.ex pág págs vol núm art fig aprox av",
        mayBeLast: "a.c d.c c s.a", beforeNumber: "n no núm pág págs vol art fig")

    private static let dutch = SentenceRules(
        code: "nl",
        neverLast: """
            dhr mevr mw dr drs ir ing mr prof st bijv bv d.w.z o.a m.n i.p.v t.o.v nl resp ca vgl z.g zgn
            max min incl excl evt
            """,
        mayBeLast: "n.v b.v v.chr n.chr chr", beforeNumber: "nr blz p art fig")

    private static let russian = SentenceRules(
        code: "ru",
        neverLast: """
            т.е т.н т.к т е н к им св ср см напр гр г-н г-жа проф акад доц ул пл пр просп обл р о оз пос
            дер стр рис табл гл изд тыс англ лат нем фр греч итал исп род ум букв
            """,
        mayBeLast: "г гг в вв т.д т.п др пр н.э э руб коп млн млрд км м кг долл чел",
        beforeNumber: "№ с стр рис табл гл т вып")
}
