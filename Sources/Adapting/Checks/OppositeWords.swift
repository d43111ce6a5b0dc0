// Words that turn a sentence round when one stands for the other.

/// Pairs of opposites, and words that leave no exception, by language.
enum OppositeWords {
    static func pairs(in language: String) -> [(String, String)] {
        (lists[language]?.pairs ?? "").split(separator: " ").compactMap { pair in
            let parts = pair.split(separator: "/")
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }

    static func absolute(in language: String) -> [String] {
        (lists[language]?.absolute ?? "").split(separator: " ").map(String.init)
    }

    private static let lists: [String: (pairs: String, absolute: String)] = [
        "en": (
            """
            male/female man/woman men/women boy/girl husband/wife father/mother son/daughter north/south \
            northern/southern east/west eastern/western left/right before/after above/below over/under \
            inside/outside upper/lower first/last early/late earlier/later more/less most/least \
            many/few increase/decrease increases/decreases increased/decreased rise/fall rises/falls \
            rose/fell high/low higher/lower highest/lowest large/small larger/smaller largest/smallest \
            long/short longer/shorter hot/cold warm/cool wet/dry hard/soft heavy/light strong/weak fast/slow \
            old/young older/younger new/old open/closed win/lose won/lost begin/end began/ended start/stop \
            born/died import/export imports/exports buy/sell bought/sold positive/negative with/without \
            always/never all/none possible/impossible legal/illegal safe/dangerous common/rare \
            usual/unusual public/private major/minor maximum/minimum former/latter ancestor/descendant \
            parent/child victory/defeat ally/enemy friend/enemy accept/reject allow/forbid love/hate \
            acid/base wife/husband king/queen prince/princess brother/sister
            """, "only always never all every none entirely completely must cannot impossible"
        ),
        "es": (
            """
            hombre/mujer hombres/mujeres norte/sur este/oeste izquierda/derecha antes/después \
            encima/debajo dentro/fuera superior/inferior primero/último primera/última más/menos \
            mayor/menor máximo/mínimo aumentar/disminuir aumento/disminución alto/bajo alta/baja \
            grande/pequeño largo/corto caliente/frío húmedo/seco fuerte/débil rápido/lento viejo/joven \
            nuevo/viejo ganar/perder ganó/perdió nació/murió comprar/vender positivo/negativo con/sin \
            siempre/nunca posible/imposible legal/ilegal común/raro público/privado padre/madre hijo/hija
            """, "solo sólo solamente siempre nunca todos todas ninguno ninguna imposible"
        ),
    ]
}
