// What a Spanish word form surely is. Many verbs in the present look like nouns; only common ones are
// known, and the others are not taken for verbs.

enum SpanishLexicon {
    static let grammar: [String: Tag] = {
        var tags: [String: Tag] = [:]
        for (words, tag) in [
            (
                "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella "
                    + "aquellos aquellas cada algunos algunas varios varias muchos muchas ambos ambas",
                Tag.determiner
            ),
            ("su sus mi mis tu tus nuestro nuestra nuestros nuestras", .possessive),
            ("él ella ellos ellas usted ustedes nosotros esto eso", .subject),
            ("que quien quienes cual cuales cuyo cuya cuyos cuyas donde", .relative),
            ("cuando si porque aunque mientras como pues apenas", .subordinator),
            ("y e o u ni pero sino", .coordinator),
            (
                "a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por "
                    + "según sin sobre tras", .preposition
            ),
            ("no nunca jamás tampoco", .negation),
            ("me te se le les lo nos", .object),
            (
                "también además ya luego después entonces siempre allí así más menos muy solo",
                .adverb
            ),
        ] {
            for word in words.split(separator: " ") { tags[String(word)] = tag }
        }
        return tags
    }()

    /// Whether a lower-case word is a verb with a person: "llegó", "tenía", "es".
    static func isFinite(_ lower: String) -> Bool {
        if verbs.contains(lower) { return true }
        if notVerbs.contains(lower) { return false }
        guard lower.unicodeScalars.count > 3 else { return false }
        return endings.contains(where: lower.hasSuffix)
    }

    /// Past and future by their endings; nouns and adjectives rarely have these.
    private static let endings = [
        "aron", "ieron", "yeron", "jeron", "aban", "aba", "ió", "ó", "ará", "erá", "irá", "arán",
        "erán", "irán", "ían", "arían", "erían", "irían",
    ]

    private static let notVerbs: Set<String> = [
        "varón", "barón", "corazón", "además", "acaba", "árabe", "jarabe", "traba", "sílaba",
        "alaba",
        "todavía", "paraguay", "uruguay", "guaraní", "cascarón", "marrón",
    ]

    private static let verbs = Set(
        """
        es son era eran fue fueron será serán sería serían está están estaba estaban estuvo estuvieron
        estará ha han había habían hubo hay habrá habría tiene tienen tenía tenían tuvo tuvieron tendrá
        puede pueden podía podían pudo pudieron podrá podría podrían debe deben debía debían hace hacen
        hacía hacían hizo hicieron hará va van iba iban dio dieron da dan daba dijo dijeron dice dicen
        decía vio vieron ve ven veía supo supieron sabe saben quiso quiere quieren quería puso pusieron
        pone ponen vino vinieron viene vienen venía trajo trajeron sigue siguen seguía existe existen
        existía vive viven vivía incluye incluyen incluía contiene contienen contenía pertenece
        pertenecen pertenecía permite permiten permitía produce producen producía recibe reciben recibía
        representa representan ocupa ocupan cuenta cuentan consiste consisten comprende comprenden
        aparece aparecen nace nacen muere mueren llega llegan lleva llevan encuentra encuentran
        alcanza alcanzan posee poseen poseía utiliza utilizan forma suele suelen solía solían parece
        parecen parecía considera consideran llama llaman conoce conocen conocía ofrece ofrecen
        depende dependen crece crecen queda quedan mide miden tuvieran debió debieron
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
