// Schemas before 0.5 mark no redirects: there, and in hand-made exports, the text tells.

/// Recognises `#REDIRECT [[Target]]` in the languages that MediaWiki has words for.
enum RedirectText {
    /// How far into a text the link may end.
    private static let windowSizeInBytes = 1_024

    /// The target that a text redirects to, nil if it is an article.
    static func target(_ encoded: [UInt8]) -> String? {
        let start = encoded.drop { $0.isXMLSpace }
        guard start.first == UInt8(ascii: "#") else { return nil }
        let window = XMLEntities.decode(start.prefix(windowSizeInBytes))
        guard let link = link(in: window) else { return nil }
        let word = String(decoding: window[1..<link.lowerBound], as: UTF8.self)
        guard keywords.contains(keyword(word)) else { return nil }
        let inner = window[(link.lowerBound + 2)..<link.upperBound]
        let target = inner.prefix { $0 != UInt8(ascii: "|") }
        let title = FieldText.clean(
            target.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 })
        return title.isEmpty ? nil : title
    }

    /// From `[[` to before `]]`.
    private static func link(in bytes: [UInt8]) -> Range<Int>? {
        guard let open = bytes.firstIndex(of: UInt8(ascii: "[")), open + 2 < bytes.count,
            open > 0, bytes[open + 1] == UInt8(ascii: "["),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        return open..<close
    }

    /// The word in front of the link, without the colon that may follow it.
    private static func keyword(_ text: String) -> String {
        var word = FieldText.clean(text)
        if word.hasSuffix(":") { word = FieldText.clean(String(word.dropLast())) }
        return word.uppercased()
    }

    /// In upper case, without "#".
    private static let keywords: Set<String> = [
        "REDIRECT", "ADVERTENTIE", "AANSTUUR", "ALIDIREKTU", "ALIH", "ANDROCHE", "AÝLAW",
        "AYDAW", "BALIG", "BEALACH", "BIRZUZENDU", "DOORVERWIJZING", "DÜÜRWIISE", "HEUTBORN",
        "LENCONG", "OHJAUS", "OMDIRIGER", "OMDIRIGERING", "OMSTYRING", "PATRZ", "PERADRESAVIMAS",
        "PRESMERUJ", "PREUSMJERI", "PREUSMJERENJE", "PREUSMERI", "PREUSMERITEV", "PRZEKIERUJ",
        "PŘESMĚRUJ", "REDIRECCION", "REDIRECCIÓN", "REDIRECIONAMENTO", "REDIRECTEAZA",
        "REDIRECTION", "RINVIA", "RINVIO", "SUUNA", "TAM", "TILVÍSUN", "UUDELLEENOHJAUS",
        "VIDEREKOBLING", "VIDERESENDING", "WEITERLEITUNG", "YÖNLENDIR", "YÖNLENDİR", "YÖNLENDİRME",
        "YÖNLENDIRME", "ÁTIRÁNYÍTÁS", "ĐỔI", "ALIDIREKTI", "PÂRADRESÂCIJA", "PĀRADRESĀCIJA",
        "ΑΝΑΚΑΤΕΥΘΥΝΣΗ", "ВИЖ", "ПЕРЕНАПР", "ПЕРЕНАПРАВЛЕНИЕ", "ПЕРЕНАПРАВЛЕННЯ",
        "ПЕРАНАКІРАВАННЕ", "ПЕРСПРЯМУВАННЯ", "ПЕРЕСПРЯМУВАННЯ", "ПРЕНАСОЧВАНЕ", "ПРЕУСМЕРИ",
        "ПРЕУСМЕРУВАЊЕ", "АЙДАУ", "ЮНӘЛТҮ", "ՎԵՐԱՀՂՈՒՄ", "הפניה", "تحويل", "تغییرمسیر",
        "تغییر_مسیر", "تغییر مسیر", "رجوع مکرر", "अनुप्रेषित", "अनुप्रेषण", "पुनर्निर्देशन",
        "পুননির্দেশ", "পুনর্নির্দেশ", "დამისამართება", "გადამისამართება", "ᲒᲐᲓᲐᲛᲘᲡᲐᲛᲐᲠᲗᲔᲑᲐ",
        "เปลี่ยนทาง", "リダイレクト", "転送", "重定向", "重新導向", "넘겨주기",
    ]
}
