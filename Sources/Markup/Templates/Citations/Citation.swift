// "{{cite book|last=Born|title=…}}": a work named in full, as its readers see it.

/// Writes what a citation template shows.
struct Citation {
    private let fields: CitationFields
    private let words: CitationWords
    private let name: String
    private let page: WikitextPage

    /// Empty for a citation without a title.
    static func text(of call: TemplateCall, page: WikitextPage) -> Bytes {
        guard call.hasNamed else { return [] }
        let citation = Citation(
            fields: CitationFields(call, page: page), words: .of(page.context.language),
            name: call.name, page: page)
        // What is written here is text and must not be read as markup again.
        let text = citation.text
        return text.isEmpty ? [] : page.protect(text.utf8, as: .text)
    }

    private var text: String {
        guard let title = fields.first("title", "chapter", "work") else { return "" }
        var parts: [String] = []
        let people = self.people
        let date = self.date
        if let people {
            parts.append(
                words.hasDateFirst && date != nil ? "\(people) (\(date ?? ""))\(original)" : people)
        }
        parts += titles(title)
        if let place = fields["location"], let publisher = fields["publisher"] {
            parts.append("\(place): \(publisher)")
        } else {
            parts += [fields.first("publisher", "location")].compactMap { $0 }
        }
        if date != nil, people == nil || !words.hasDateFirst {
            parts.append((date ?? "") + original)
        }
        if !isPeriodical { parts += [pages].compactMap { $0 } }
        parts += identifiers
        parts += [archive, retrieved].compactMap { $0 }
        if let quote = fields["quote"] { parts.append("\"\(quote)\"") }
        return Self.joined(parts)
    }

    /// Sentences, none with two full stops.
    private static func joined(_ parts: [String]) -> String {
        var text = ""
        for part in parts where !part.isEmpty {
            if !text.isEmpty { text += ".!?…".contains(text.last ?? " ") ? " " : ". " }
            text += part
        }
        return text
    }

    // MARK: Who and when

    private var people: String? {
        var names = fields.authors
        let most = fields["display-authors"].flatMap { Int($0) }
        if let most, most < names.count { names = Array(names.prefix(max(1, most))) }
        let isCut = most.map { $0 < fields.authors.count } ?? (fields["display-authors"] != nil)
        if isCut { names.append("et al.") }
        if !names.isEmpty { return names.joined(separator: "; ") }
        guard !fields.editors.isEmpty, fields["chapter"] == nil else { return nil }
        return editors
    }

    private var editors: String {
        let mark = fields.editors.count > 1 ? words.editors.1 : words.editors.0
        return fields.editors.joined(separator: "; ") + ", \(mark)"
    }

    private var original: String { fields["orig-date"].map { " [\($0)]" } ?? "" }

    private var date: String? { fields["date"].map(written) }

    /// An ISO date in the order that the page asks for.
    private func written(_ date: String) -> String {
        let bytes = Bytes(date)
        guard let order = page.dateOrder, bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let moment = Moment(timestamp: date)
        else { return date }
        let (year, month, day) = moment.date
        let name = MonthNames.name(month, page.context.language)
        return order == .dayFirst ? "\(day) \(name) \(year)" : "\(name) \(day), \(year)"
    }

    // MARK: What

    private var isPeriodical: Bool {
        fields["work"] != nil && (fields["volume"] != nil || fields["issue"] != nil)
            && fields["chapter"] == nil
            && !name.hasSuffix("book")
    }

    private func titles(_ title: String) -> [String] {
        var parts: [String] = []
        let isPart = fields["work"] != nil && fields["title"] != nil
        if let chapter = fields["chapter"], fields["title"] != nil {
            parts.append("\"\(chapter)\"" + bracketed(fields["trans-chapter"]))
            if !fields.editors.isEmpty, !fields.authors.isEmpty {
                parts.append(
                    "In " + fields.editors.joined(separator: "; ")
                        + " (\(fields.editors.count > 1 ? words.editors.1 : words.editors.0))")
            }
        } else if !fields.editors.isEmpty, !fields.authors.isEmpty {
            parts.append(editors)
        }
        let shown = isPart ? "\"\(title)\"" : title
        parts.append(shown + bracketed(fields["trans-title"]) + asides)
        if isPart, let work = fields["work"] {
            parts.append(
                (words.in.isEmpty ? "" : words.in + " ") + work + (isPeriodical ? numbering : ""))
        }
        parts += [
            fields["series"], fields["others"], fields["translator"].map { "Translated by \($0)" },
        ].compactMap { $0 }
        if !isPeriodical {
            if let volume = fields["volume"] { parts.append("\(words.volume) \(volume)") }
            if let issue = fields["issue"] { parts.append("\(words.issue) \(issue)") }
        }
        return parts
    }

    private func bracketed(_ text: String?) -> String { text.map { " [\($0)]" } ?? "" }

    /// "(PDF)", "(PhD thesis)", "(in German)", "(2nd ed.)".
    private var asides: String {
        var asides = [fields["format"], fields["type"]].compactMap { $0 }
        if let edition = fields["edition"] { asides.append("\(edition) \(words.edition)") }
        if page.context.language == "en", let language = fields["language"], language != "en",
            language.lowercased() != "english"
        {
            asides.append("in \(LanguageName.english(language) ?? language)")
        }
        return asides.map { " (\($0))" }.joined()
    }

    /// "47 (10): 777–780".
    private var numbering: String {
        var text = fields["volume"].map { " \($0)" } ?? ""
        if let issue = fields["issue"] { text += " (\(issue))" }
        if let pages = fields["pages"] { text += ": \(Self.ranged(pages))" }
        return text
    }

    private var pages: String? {
        guard let pages = fields["pages"] else { return fields["at"] }
        let isSeveral = pages.utf8.contains { $0 == 0x2D || $0 == 0x2C } || pages.contains("–")
        return "\(isSeveral ? words.pages : words.page) \(Self.ranged(pages))"
    }

    /// With dashes between numbers.
    private static func ranged(_ pages: String) -> String {
        let bytes = Bytes(pages)
        var result = Bytes()
        for (index, byte) in bytes.enumerated() {
            let isBetween =
                index > 0 && index + 1 < bytes.count && bytes[index - 1].isDigit
                && bytes[index + 1].isDigit
            if byte == 0x2D, isBetween { result += "–" } else { result.append(byte) }
        }
        return result.text
    }

    // MARK: Where else

    private var identifiers: [String] {
        Self.identifiers.compactMap { key, label in
            fields[key].map { label + $0 }
        }
    }

    private static let identifiers = [
        ("arxiv", "arXiv:"), ("eprint", "arXiv:"), ("asin", "ASIN "), ("bibcode", "Bibcode:"),
        ("doi", "doi:"), ("hdl", "hdl:"),
        ("isbn", "ISBN "), ("issn", "ISSN "), ("jstor", "JSTOR "), ("lccn", "LCCN "), ("mr", "MR "),
        ("oclc", "OCLC "), ("ol", "OL "), ("pmc", "PMC "), ("pmid", "PMID "), ("s2cid", "S2CID "),
        ("ssrn", "SSRN "), ("zbl", "Zbl "), ("id", ""),
    ]

    private var archive: String? {
        guard page.context.language == "en", let date = fields["archive-date"] else { return nil }
        return "Archived from the original on \(written(date))"
    }

    private var retrieved: String? {
        var text = ""
        if !words.retrieved.isEmpty, let date = fields["access-date"] {
            text = "\(words.retrieved) \(written(date))"
        }
        if let via = fields["via"] { text += "\(text.isEmpty ? "" : " ")– via \(via)" }
        return text.isEmpty ? nil : text
    }
}
