// Wikis name the parts of a citation in their own languages; here each part has one name.

/// What a citation says, by part.
struct CitationFields {
    private var values: [String: String] = [:]
    /// Names in their order, "Last, First".
    private(set) var authors: [String] = []
    private(set) var editors: [String] = []

    init(_ call: TemplateCall, page: WikitextPage) {
        for argument in call.arguments {
            guard let name = argument.name, !argument.value.isEmpty, argument.value.count < 2_000
            else { continue }
            let key = Self.canonical(name)
            guard !Self.silent.contains(key) else { continue }
            let text = page.text(ofExpanded: argument.value, as: .line)
            if !text.isEmpty { values[key] = text }
        }
        authors = people("author", last: "last", first: "first")
        editors = people("editor", last: "editor-last", first: "editor-first")
    }

    subscript(_ name: String) -> String? { values[name] }

    /// The first of several parts that is there.
    func first(_ names: String...) -> String? {
        names.lazy.compactMap { values[$0] }.first
    }

    private func people(_ whole: String, last: String, first: String) -> [String] {
        var names: [String] = []
        for number in 1...30 {
            let ending = number == 1 ? "" : String(number)
            if let surname = values[last + ending] {
                names.append(values[first + ending].map { "\(surname), \($0)" } ?? surname)
            } else if let name = values[whole + ending] {
                names.append(name)
            } else if number > 1 {
                break
            }
        }
        if names.isEmpty, let all = values[whole + "s"] { names.append(all) }
        return names
    }

    /// "author1-last" is "last", "last2" stays, "nom1" is "last".
    private static func canonical(_ name: String) -> String {
        var key = LinkPrefix.key(name.utf8)
        if key.utf8.contains(.space) || key.utf8.contains(UInt8(ascii: "_")) {
            key = key.split { $0 == " " || $0 == "_" }.joined(separator: "-")
        }
        let digits = key.utf8.filter(\.isDigit)
        let number = String(decoding: digits, as: UTF8.self)
        let plain =
            number.isEmpty ? key : String(decoding: key.utf8.filter { !$0.isDigit }, as: UTF8.self)
        let ending = number.isEmpty || number == "1" ? "" : number
        return (synonyms[plain] ?? plain) + ending
    }

    /// Parts that are not shown.
    private static let silent: Set<String> = [
        "url", "archive-url", "chapter-url", "url-status", "url-access", "author-link",
        "editor-link", "ref",
        "df", "mode", "name-list-style", "doi-access", "jstor-access", "bibcode-access",
        "s2cid-access",
        "hdl-access", "title-link", "postscript", "lay-url", "template-doc-demo", "no-tracking",
        "access",
    ]

    private static let synonyms: [String: String] = {
        var table: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words.dropFirst() { table[word] = words[0] }
        }
        return table
    }()

    private static let lines = """
        last surname author-last nom apellido apellidos cognome sobrenome último фамилия achternaam efternamn nazwisko subject-last
        first given author-first prénom nombre nome primeiro имя voornaam förnamn imię subject-first
        author autor auteur autore автор auteurs autores subject people host forfatter författare tekijä szerző yazar 著者 auteurs- авторы
        authors vauthors autoren autorzy
        editor editor-name hrsg herausgeber éditeur-scientifique directeur curatore ответственный redacteur editor-nombre
        editor-last editor-surname editor-apellido editor-cognome
        editor-first editor-given editor-nombre
        editors veditors
        date datum année year jahr fecha año anno data ano год дата jaar datum- år rok dato tarih 日期 年 dátum
        orig-date orig-year origyear origdate
        title titel titre título titolo заглавие название titel- tytuł tittel titolo- otsikko başlık 書名 タイトル cím заголовок tytuł-
        trans-title trad-titre trad-título título-trad titel-trad trans_title
        chapter contribution entry article section chapitre titre-chapitre capítulo capitolo часть
        trans-chapter trans_chapter
        work journal newspaper magazine periodical website sammelwerk périodique revista rivista publicación издание werk tidning czasopismo jornal titre-ouvrage encyclopedia encyclopaedia dictionary site revue opera publikacja obra tijdschrift 雑誌 сайт booktitle book-title conference
        series collection reihe colección collana серия reeks werkreihe
        publisher verlag éditeur editorial editore editora издательство uitgever förlag wydawca institution kustantaja forlag yayıncı 出版社 kiadó forlagssted издатель
        location place publication-place ort lieu lugar ubicación città local место plaats ort- miejsce 場所 hely sted
        edition auflage numéro-d'édition edición edizione edição
        volume band tome volumen том vol deel tom
        issue number nummer numéro número numero номер nr выпуск
        pages page seiten seite passage página páginas pagine pagina страницы страница p pp s strony 頁 pages-
        at
        type thesistype degree art
        format
        language langue idioma lingua sprache язык lang taal språk język 言語
        access-date accessdate abruf consulté-le fechaacceso fecha-acceso accesso acessodata дата-обращения data-dostępu bezochtdatum hämtdatum zugriff dataaccesso besøksdato
        archive-date archivedate archiv-datum archive-datum fechaarchivo дата-архивирования
        url-status deadurl dead-url
        archive-url archiveurl archiv-url urlarchivo
        author-link authorlink enlaceautor lien-auteur
        access-date-
        isbn
        oclc
        """
}
