// "subdivision_type1 = Country", "leader_name2 = …": names of parameters become words.

enum FactName {
    /// Underscores and hyphens as blanks, no number at the end, a capital first.
    static func label(_ name: String) -> String {
        var bytes = withoutCamelCase(Bytes(name))
        while let last = bytes.last, last.isDigit || last.isWhite, bytes.count > 1 {
            bytes.removeLast()
        }
        let text = bytes.trimmed.text
        return capitalised(text)
    }

    /// With a capital first, in the scripts that write so: Latin, Greek, Cyrillic, Armenian.
    static func capitalised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, first.value < 0x590 else { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// "TotalArea" → "total area", "PCWater" → "PC water".
    private static func withoutCamelCase(_ name: Bytes) -> Bytes {
        var result = Bytes()
        for (index, byte) in name.enumerated() {
            let next = index + 1 < name.count ? name[index + 1] : 0
            let startsWord =
                byte.isCapital && (index == 0 || !name[index - 1].isCapital || next.isSmall)
            if startsWord, index > 0, let last = result.last, last.isASCIILetter || last.isDigit {
                result.append(.space)
            }
            let isSeparator = byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            result.append(
                isSeparator ? .space : startsWord && next.isSmall && index > 0 ? byte.lowered : byte
            )
        }
        return result
    }

    /// The unit that a name ends in, for a value that is only a number: "elevation_m".
    static func unit(of name: String) -> (label: String, unit: String)? {
        for (ending, unit) in units where name.hasSuffix(ending) {
            let isDensity = Bytes(name.lowercased()).index(of: Bytes("dens"), from: 0) != nil
            return (String(name.dropLast(ending.count)), isDensity ? "/" + unit : " " + unit)
        }
        return nil
    }

    private static let units = [
        ("_sq_mi", "sq mi"), ("_km2", "km²"), ("_km", "km"), ("_m", "m"), ("_ft", "ft"),
        ("_mi", "mi"),
        ("_ha", "ha"), ("_acre", "acres"), ("_mm", "mm"), ("_kg", "kg"), ("_lb", "lb"),
        ("_cm", "cm"),
    ]

    /// For the name of a value, the words that another parameter gives for it.
    static func title(for name: String, among values: [String: ByteSlice]) -> String? {
        if let words = values[name + "_title"] ?? values[name + "_type"], !words.isEmpty,
            words.count <= 80
        {
            return words.text
        }
        for (value, title) in pairs {
            guard let other = replacing(value, by: title, in: name), let words = values[other],
                !words.isEmpty, words.count <= 80
            else { continue }
            return words.text
        }
        return nil
    }

    /// Whether the parameter only gives words for another one.
    static func isTitle(_ name: String, among values: [String: ByteSlice]) -> Bool {
        for ending in ["_title", "_type"] where name.hasSuffix(ending) {
            if values[String(name.dropLast(ending.count))] != nil { return true }
        }
        for (value, title) in pairs {
            if let other = replacing(title, by: value, in: name), values[other] != nil {
                return true
            }
        }
        return false
    }

    private static let pairs = [
        ("_name", "_title"), ("_name", "_type"), ("_date", "_title"), ("_info", "_name"),
        ("data", "label"),
        ("_date", "_event"), ("_info", "_type"), ("_info_sec", "_name_sec"), ("", "_type"),
        ("_name", "_label"),
        ("_nimi", "_tyyppi"), ("_adı", "_türü"), ("_nombre", "_título"),
    ]

    /// "leader_name1" → "leader_title1".
    private static func replacing(_ ending: String, by other: String, in name: String) -> String? {
        let bytes = Bytes(name)
        var end = bytes.count
        while end > 0, bytes[end - 1].isDigit { end -= 1 }
        let start = end - ending.utf8.count
        guard bytes.has(ending.utf8, at: start) else { return nil }
        return bytes[..<start].text + other + bytes[end...].text
    }

    /// Whether the name belongs to a picture or a setting.
    static func isPlumbing(_ name: String) -> Bool {
        let key = LinkPrefix.key(name.utf8)
        if exact.contains(key) { return true }
        let words = key.split { $0 == "_" || $0 == " " || $0 == "-" || $0.isNumber }
        return key.hasSuffix("link") || words.contains { plumbing.contains(String($0)) }
    }

    private static let exact: Set<String> = [
        "name", "title", "lat d", "lat m", "lat s", "long d", "long m", "long s", "latd", "latm",
        "lats", "latns",
        "longd", "longm", "longs", "longew", "child", "embed", "embedded", "subbox", "bodyclass",
        "above", "footnotes",
    ]

    private static let plumbing: Set<String> = [
        "image", "img", "photo", "logo", "caption", "alt", "size", "width", "height px", "colour",
        "color", "style", "bgcolor",
        "map", "mapsize", "pushpin", "display", "format", "module", "file", "imagesize", "upright",
        "zoom", "skyline", "icon",
        "class", "background", "align", "border", "px", "bild", "bildgröße", "bildbreite",
        "bildunterschrift", "bildtext",
        "imagen", "imatge", "immagine", "imagem", "obrázek", "obrázok", "kép", "képaláírás",
        "grafika", "zdjęcie", "slika",
        "afbeelding", "onderschrift", "kaart", "karte", "carte", "légende", "legende", "mapa",
        "mappa", "karta", "kart", "kartta",
        "leyenda", "pie", "didascalia", "legenda", "изображение", "подпись", "карта", "размер",
        "зображення", "підпис", "мапа",
        "εικόνα", "λεζάντα", "χάρτης", "μέγεθος", "画像", "画像サイズ", "画像説明", "চিত্র", "চিত্রের", "মানচিত্র",
        "শিরোনাম", "تصویر", "عرض", "صورة",
        "χρώμα", "boja", "färg", "farve", "farge", "väri", "barva", "szín", "renk", "цвет", "колір",
        "couleur", "farbe", "kleur",
        "template", "wikidata", "plantilla", "coor", "coordinates type", "region", "iso", "lua",
        "label position", "ref", "refs", "refnum",
        "footnote", "note", "notes", "nocat", "signature", "audio", "seal", "flag", "shield", "coa",
        "emblem", "banner", "image2",
        "latd", "longd", "latm", "longm", "lats", "longs", "latns", "longew", "lat", "lon", "long",
        "latdeg", "latmin", "latsec", "londeg", "bildname",
        "bilde", "bildetekst", "billede", "billedtekst", "kuva", "kuvateksti", "mynd", "resim",
        "resimyazısı", "gambar", "hình", "ảnh", "harita", "raptiye", "szöveg", "szélességi",
        "hosszúsági", "koorde", "pozíciója", "széless", "pushpins", "latitudine", "bandiera",
        "стяг", "герб", "прапор", "знаме",
        "vorlage", "navn2",
    ]
}
