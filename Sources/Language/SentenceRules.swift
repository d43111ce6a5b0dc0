// Abbreviations and habits by language.

/// What a language writes with a stop that does not end a sentence.
struct SentenceRules: Sendable {
    /// Titles and the like, which something always follows.
    let neverLast: WordSet
    /// Abbreviations that may end a sentence.
    let mayBeLast: WordSet
    /// Abbreviations that only a number follows ("No. 5").
    let beforeNumber: WordSet
    /// Common words: after a doubtful stop, one with a capital opens a sentence.
    let openers: WordSet
    /// "3. Oktober" is the third.
    let hasOrdinalStops: Bool
    /// ";" is a question mark.
    let semicolonAsks: Bool

    init(
        code: String, neverLast: String, mayBeLast: String, beforeNumber: String = "no nr fig p pp"
    ) {
        self.neverLast = WordSet(neverLast)
        self.mayBeLast = WordSet(mayBeLast + " etc")
        self.beforeNumber = WordSet(beforeNumber)
        openers = StopWords.list(code: code)
        hasOrdinalStops = [
            "de", "da", "no", "fi", "cs", "sk", "pl", "hu", "sr", "sl", "et", "lv", "tr",
        ]
        .contains(code)
        semicolonAsks = code == "el"
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
            mr mrs ms messrs dr prof rev fr hon gen col lt maj capt cpt sgt cmdr adm gov sen rep pres
            st mt ft vs v cf ca c e.g i.e eg ie viz esp approx al op ed eds trans vol ch sec art
            bros pvt supt insp mme mlle ste nat sr. ph univ dept
            """,
        mayBeLast: """
            inc ltd co corp jr sr etc est a.m p.m am pm d.c u.s u.k u.n ph.d b.sc m.sc m.d b.a m.a
            jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd
            """,
        beforeNumber: "no nos fig figs p pp vol vols ch sec art par eq nr")

    private static let german = SentenceRules(
        code: "de",
        neverLast: """
            dr prof hr fr st z.b z b d.h d h u.a u a o.ä o ä i.d.r bzw ca vgl evtl ggf sog sogenannt inkl
            exkl zzgl max min lat engl frz griech ital russ geb gest ehem urspr bes insb allg abs art
            hrsg bd abb tab str nr dipl ing med phil jur rer nat
            """,
        mayBeLast: "usw u.s.w etc jh jhd n.chr v.chr chr gmbh co mio mrd",
        beforeNumber: "nr s abb tab bd kap")

    private static let french = SentenceRules(
        code: "fr",
        neverLast: """
            m mm mme mmes mlle mlles me dr pr st ste cf env p.ex ex av apr éd vol chap fig art p pp ibid
            """,
        mayBeLast: "j.-c j.c etc s.a", beforeNumber: "n no nos p pp vol chap fig art")

    private static let spanish = SentenceRules(
        code: "es",
        neverLast: """
            sr sra sres srta d dña dr dra prof st sta sto ud uds lic ing gral cnel cap tte p.ej ej cf pág
            págs vol núm art fig aprox ca av avda
            """,
        mayBeLast: "a.c d.c c ee.uu ee uu s.a etc jr", beforeNumber: "n no núm pág págs vol art fig"
    )

    private static let italian = SentenceRules(
        code: "it",
        neverLast:
            "sig sigg sig.ra dott dott.ssa prof ing avv on s ss st cfr es ad.es ca pag vol art fig mons",
        mayBeLast: "a.c d.c c s.p.a ecc etc", beforeNumber: "n nn pag pagg vol art fig")

    private static let portuguese = SentenceRules(
        code: "pt",
        neverLast:
            "sr sra srs dr dra prof profa eng d st sta sto cf ex p.ex pág págs vol núm art fig aprox av",
        mayBeLast: "a.c d.c c s.a etc", beforeNumber: "n no núm pág págs vol art fig")

    private static let dutch = SentenceRules(
        code: "nl",
        neverLast: """
            dhr mevr mw dr drs ir ing mr prof st bijv bv d.w.z o.a m.n i.p.v t.o.v nl resp ca vgl z.g zgn
            max min incl excl evt
            """,
        mayBeLast: "enz e.d n.v b.v v.chr n.chr chr etc", beforeNumber: "nr blz p art fig")

    private static let russian = SentenceRules(
        code: "ru",
        neverLast: """
            т.е т.н т.к т е н к им св ср см напр гр г-н г-жа проф акад доц ул пл пр просп обл р о оз пос
            дер стр рис табл гл изд тыс англ лат нем фр греч итал исп род ум букв
            """,
        mayBeLast: "г гг в вв т.д т.п др пр н.э э руб коп млн млрд км м кг долл чел",
        beforeNumber: "№ с стр рис табл гл т вып")
}
