// "{{PAGENAME}}", "{{CURRENTYEAR}}": what a page knows of itself; its present is its revision's.

enum PageVariable {
    /// The value of a variable, whose name is in capitals; nil for other names.
    static func value(_ name: ByteSlice, page: WikitextPage) -> Bytes? {
        guard let first = name.first, name.count < 32 else { return nil }
        if name.count <= 2 { return signs[name.text].map { Bytes($0) } }
        guard first.isCapital || first >= 0x80 else { return nil }
        let text = name.text
        let canonical = aliases[text] ?? text
        if let moment = page.context.revisionTime,
            let value = time(canonical, moment, page.context.language)
        {
            return Bytes(value)
        }
        return title(canonical, page.context.title).map { Bytes($0) } ?? wiki(canonical, page)
    }

    /// "{{PAGENAME:Talk:X}}".
    static func value(_ name: ByteSlice, of subject: ByteSlice, page: WikitextPage) -> Bytes? {
        guard name.first?.isCapital == true else { return nil }
        return title(aliases[name.text] ?? name.text, subject.text).map { Bytes($0) }
    }

    private static let signs = ["!": "|", "=": "="]

    private static let aliases = [
        "SEITENNAME": "PAGENAME", "NOMPAGE": "PAGENAME", "NOMBREDEPAGINA": "PAGENAME",
        "NOMEDAPAGINA": "PAGENAME", "НАЗВАНИЕСТРАНИЦЫ": "PAGENAME", "JAHR": "CURRENTYEAR",
        "JETZIGESJAHR": "CURRENTYEAR", "ANNEEACTUELLE": "CURRENTYEAR", "AÑOACTUAL": "CURRENTYEAR",
        "PAGINANAAM": "PAGENAME", "NOMEPAGINA": "PAGENAME", "NAZWASTRONY": "PAGENAME",
        "SIDNAMN": "PAGENAME", "VOLLERSEITENNAME": "FULLPAGENAME",
    ]

    private static func title(_ name: String, _ title: String) -> String? {
        let base = name.hasSuffix("E") && name.hasSuffix("NAMEE") ? String(name.dropLast()) : name
        let parts = title.split(separator: "/", omittingEmptySubsequences: false)
        switch base {
        case "PAGENAME", "FULLPAGENAME", "SUBJECTPAGENAME", "ARTICLEPAGENAME": return title
        case "BASEPAGENAME":
            return parts.count > 1 ? parts.dropLast().joined(separator: "/") : title
        case "ROOTPAGENAME": return parts.first.map(String.init) ?? title
        case "SUBPAGENAME": return parts.last.map(String.init) ?? title
        case "TALKPAGENAME": return "Talk:" + title
        case "NAMESPACE", "SUBJECTSPACE", "ARTICLESPACE": return ""
        case "NAMESPACENUMBER": return "0"
        case "TALKSPACE": return "Talk"
        default: return nil
        }
    }

    private static func wiki(_ name: String, _ page: WikitextPage) -> Bytes? {
        switch name {
        case "SITENAME": return Bytes(page.context.siteName)
        case "CONTENTLANGUAGE", "CONTENTLANG", "PAGELANGUAGE": return Bytes(page.context.language)
        case "DIRECTIONMARK", "DIRMARK", "REVISIONUSER", "REVISIONSIZE", "SERVER", "SERVERNAME",
            "SCRIPTPATH",
            "CURRENTVERSION", "PAGEID", "REVISIONID", "CASCADINGSOURCES", "NOEXTERNALLANGLINKS":
            return []
        default: return name.utf8.starts(with: "NUMBEROF".utf8) ? [] : nil
        }
    }

    private static func time(_ name: String, _ moment: Moment, _ language: String) -> String? {
        for prefix in ["CURRENT", "LOCAL", "REVISION"] where name.utf8.starts(with: prefix.utf8) {
            let code = formats[String(name.dropFirst(prefix.utf8.count))]
            return code.map { DateFormat.text($0, moment, language: language) }
        }
        return nil
    }

    private static let formats = [
        "YEAR": "Y", "MONTH": "m", "MONTH2": "m", "MONTH1": "n", "MONTHNAME": "F",
        "MONTHNAMEGEN": "xg",
        "MONTHABBREV": "M", "DAY": "j", "DAY2": "d", "DOW": "w", "DAYNAME": "l", "TIME": "H:i",
        "HOUR": "H", "WEEK": "W", "TIMESTAMP": "YmdHis",
    ]
}
