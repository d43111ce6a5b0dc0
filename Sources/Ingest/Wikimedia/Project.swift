// Which family of wikis a source belongs to decides its licence and what its authors are called.

import Foundation

/// The families of wikis that Wikimedia runs, and all others.
enum Project: String, Sendable, CaseIterable {
    case wikipedia
    case wiktionary
    case wikibooks
    case wikivoyage
    case wikiquote
    case wikisource
    case wikiversity
    case wikinews
    case wikidata
    case other

    /// Recognises a family by the host of a wiki's address; nil if it is none of Wikimedia's.
    init?(base: String) {
        guard let start = base.range(of: "//")?.upperBound else { return nil }
        let host = base[start...].prefix { $0 != "/" && $0 != ":" }.lowercased()
        let found = Self.allCases.first {
            host == "\($0.rawValue).org" || host.hasSuffix(".\($0.rawValue).org")
        }
        guard let found, found != .other else { return nil }
        self = found
    }

    /// "Wikipedia"; nil for wikis that are not Wikimedia's.
    var contributorsName: String? {
        self == .other ? nil : rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }

    /// The licence of text on a date, SPDX; nil if the project alone does not tell.
    ///
    /// Wikimedia moved from CC BY-SA 3.0 to 4.0 on 7 June 2023; text of which no date is known is
    /// given under 3.0, which adapters may take further. Wikinews' languages left CC BY 2.5 at
    /// different times from August 2024 on, for different licences.
    func license(on date: String?) -> String? {
        switch self {
        case .other: return nil
        case .wikidata: return "CC0-1.0"
        case .wikinews: return date.map { $0 < "2024-08-01" } == true ? "CC-BY-2.5" : nil
        default: return (date ?? "") >= "2023-06-07" ? "CC-BY-SA-4.0" : "CC-BY-SA-3.0"
        }
    }
}
