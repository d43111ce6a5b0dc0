// The same name means different things in different wikis: "citation" is a quotation in French.

extension TemplateNames {
    /// What a name means in the wikis of one language, where it differs from what it means elsewhere.
    static let ofLanguages: [String: [(names: String, action: TemplateAction)]] = [
        "en": [
            ("isbn | isbnt", .around("ISBN ", "")), ("oclc", .around("OCLC ", "")),
            ("doi", .around("doi:", "")),
            ("issn", .around("ISSN ", "")), ("lccn", .around("LCCN ", "")),
            ("arxiv", .around("arXiv:", "")),
            ("pmid", .around("PMID ", "")), ("pmc", .around("PMC ", "")),
            ("jstor", .around("JSTOR ", "")),
            ("official website | official", .text("Official website")),
            ("post-nominals", .joined(" ")),
            ("qi | qi2 | q2", .inlineQuote),
        ],
        "fr": [
            (
                "citation | cit | citation étrangère | citation nécessaire | début citation",
                .inlineQuote
            ),
            ("citation bloc | cita bloc | citation longue | vers | poème", .quotation),
            (
                "ouvrage | article | lien web | chapitre | lien brisé | article encyclopédique | lire en ligne",
                .citation
            ),
            (
                "s | s- | s2 | s2- | s mini | s mini- | -s | -s- | sp | sp- | siècle | siècles | sav | sav-",
                .frenchCentury
            ),
            ("unité | nb | nombre unité | quantité", .quantity), ("p. | pp.", .around("p. ", "")),
            ("nº | n° | numéro | no", .around("no ", "")), ("vol.", .around("vol. ", "")),
            ("t.", .around("t. ", "")),
            (", | , | exp | e", .silentOrExponent), ("m. | m", .text("M.")), ("mme", .text("Mme")),
            ("mlle", .text("Mlle")), ("mgr", .text("Mgr")), ("dr", .text("Dr")),
            ("pr", .text("Pr")),
            ("me", .text("Me")), ("saint", .text("saint")), ("… | ...", .text("…")),
            ("av jc | av. j.-c.", .text("av. J.-C.")),
            ("heure", .frenchHour), ("guil | guillemets", .inlineQuote),
            ("incise", .around("– ", " –")),
            (
                "abréviation discrète | abréviation | abrd | abr | abbr | terme défini | lien mort",
                .argument(1)
            ),
            (
                "refnec | référence nécessaire | refsou | passage non neutre | passage promotionnel",
                .argument(1)
            ),
            ("base mérimée | base palissy | base joconde", .last), ("date | date-", .date),
        ],
        "de": [
            ("zitat | zitat-en | zitat-fr | zitat-la | zitat-it | zitat-es", .quotation),
            ("\"", .inlineQuote), ("person", .argument(1)), ("s.a. | sa", .drop),
            ("nr.", .around("Nr. ", "")),
            (
                "ens | des | frs | its | ess | pts | las | els | grcs | rus | pls | css | nls | svs | das | nos "
                    + "| fis | hus | trs | ars | hes | fas | jas | zhs | kos | sas | uks | bgs | srs | hrs | ros",
                .germanLabel
            ),
            ("zahl | formatnum", .number), ("maß | einheit", .quantity),
        ],
        "es": [
            ("cita | caja de cita | cita larga", .quotation), ("unidad | esd | nowrap", .quantity),
            ("siglo", .around("siglo ", "")), ("ac", .around("", " a. C.")),
            ("dc", .around("", " d. C.")),
            ("obra citada | obra de cita | publicación", .citation),
        ],
        "it": [
            ("cita | quote | citazione", .quotation), ("m | unità | unità di misura", .quantity),
            (
                "cita libro | cita web | cita pubblicazione | cita news | cita testo | cita video",
                .citation
            ),
        ],
        "pt": [
            ("citação | citação2 | quote", .quotation), ("fmtn | formatnum", .number),
            ("séc | século", .around("século ", "")),
            ("unidade", .quantity),
        ],
        "ru": [
            ("цитата | начало цитаты | врезка", .quotation), ("число | formatnum", .number),
            ("нп | нп1 | нп2 | нп3 | нп4 | нп5", .argument(1)),
            ("s | нобр | nobr", .argument(1)), ("comment | abbr | подсказка", .argument(1)),
            ("iw | не переведено | не переведено 5", .argument(1)), ("д. | дата", .date),
            ("юникс", .date),
        ],
        "pl": [
            ("cytat", .quotation),
            ("cytuj | cytuj książkę | cytuj stronę | cytuj pismo", .citation),
        ],
        "nl": [("citaat | cquote", .quotation)],
        "sv": [("citat | citatruta", .quotation)],
        "ca": [("citació | cita", .quotation), ("segle | sèc", .around("segle ", ""))],
    ]
}
