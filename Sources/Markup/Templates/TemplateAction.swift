// Nobody can run a wiki's templates without the wiki; what the common ones show is known.

/// What a template shows.
package enum TemplateAction: Sendable, Hashable {
    case drop
    /// A note about this page or others: kept as a signal.
    case hatnote
    /// A mark or box of editors: kept as a signal.
    case maintenance
    /// A work that is named with author, title and year.
    case citation
    /// Not shown, and counted as a reference.
    case reference
    /// The argument at this place, counted from 1.
    case argument(Int)
    /// The last argument without a name.
    case last
    /// All arguments without names, with this between them.
    case joined(String)
    case items
    case quotation
    case text(String)
    /// How this page writes dates.
    case dateOrder(DateOrder)
    /// A work that is named by author and year.
    case shortCitation
    case pronunciation
    /// A text in a language, which is named before it.
    case labelled
    /// German wikis write "{{enS|house}}" for "englisch house".
    case germanLabel
    /// The first argument between two texts.
    case around(String, String)
    /// A number with its digits in groups.
    case number
    /// A quotation within a sentence.
    case inlineQuote
    case frenchCentury
    case frenchHour
    /// French wikis write "{{e}}" and "{{exp}}" for what is raised, "{{,}}" between notes.
    case silentOrExponent
    case convert
    /// A number with its unit.
    case quantity
    case value
    case fraction
    case date
    case coordinates
    case ship
    case nihongo
    case images
    case circa
    case asOf
    case infobox
    case chemistry
    case ordinal
    case abbreviation
    case verticalList
    case marriage
    /// A power of ten.
    case exponent
    case century
}

extension TemplateAction {
    /// By name, in lower case.
    static let named: [String: TemplateAction] = {
        var table = Self.table(TemplateNames.groups)
        for (name, text) in TemplateNames.constants { table[name] = .text(text) }
        return table
    }()

    /// By language and name.
    private static let ofLanguages = TemplateNames.ofLanguages.mapValues { table($0) }

    private static func table(
        _ groups: [(names: String, action: TemplateAction)]
    ) -> [String: TemplateAction] {
        var table: [String: TemplateAction] = [:]
        for (names, action) in groups {
            for name in names.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
                let key = name.split(separator: " ").joined(separator: " ")
                if !key.isEmpty { table[key] = action }
            }
        }
        return table
    }

    /// What a template of this name is known to show, on Wikipedia and its like.
    static func of(_ name: String, language: String) -> TemplateAction? {
        ofLanguages[language]?[name] ?? named[name] ?? byFamily(name)
    }

    /// Whether it says something about the page rather than in it, or holds what is read on its own.
    var isAboutPage: Bool {
        switch self {
        case .hatnote, .maintenance, .reference, .infobox, .citation: true
        default: false
        }
    }

    /// For families of names: "lang-fr", "cite web", "infobox person".
    static func byFamily(_ name: String) -> TemplateAction? {
        for (prefix, action) in TemplateNames.prefixes where name.utf8.starts(with: prefix.utf8) {
            return action
        }
        if TemplateNames.isInfobox(name) { return .infobox }
        for suffix in TemplateNames.droppedSuffixes where name.hasSuffix(suffix) { return .drop }
        return nil
    }
}

extension TemplateAction {
    /// The words by which a curator says what a template shows.
    package static let ruleNames = [
        "drop", "first", "last", "all", "list", "quotation", "facts", "citation", "note", "date",
        "unit",
        "number",
    ]

    /// Nil for a word that is no rule.
    package init?(rule: String) {
        switch rule {
        case "drop": self = .drop
        case "first": self = .argument(1)
        case "last": self = .last
        case "all": self = .joined(" ")
        case "list": self = .items
        case "quotation": self = .quotation
        case "facts": self = .infobox
        case "citation": self = .citation
        case "note": self = .hatnote
        case "date": self = .date
        case "unit": self = .quantity
        case "number": self = .number
        default: return nil
        }
    }
}
