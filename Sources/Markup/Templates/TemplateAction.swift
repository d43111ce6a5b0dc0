// Nobody can run a wiki's templates without the wiki; what the common ones show is known.

/// What a template shows.
package enum TemplateAction: Sendable {
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
    case convert
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
        var table: [String: TemplateAction] = [:]
        func add(_ names: String, _ action: TemplateAction) {
            for name in names.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
                let key = name.split(separator: " ").joined(separator: " ")
                if !key.isEmpty { table[key] = action }
            }
        }
        for (names, action) in TemplateNames.groups { add(names, action) }
        for (name, text) in TemplateNames.constants { table[name] = .text(text) }
        return table
    }()

    /// What a template of this name is known to show, on Wikipedia and its like.
    static func of(_ name: String) -> TemplateAction? { named[name] ?? byFamily(name) }

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
