// Wikis take "water supply", "Water_supply" and "Water supply#Wells" for one title.

/// Titles as MediaWiki compares them: underscores are spaces, and what follows "#" is a place
/// within the page.
enum TitleForm {
    static func normalized(_ title: String) -> String {
        var bytes = title.utf8.prefix { $0 != 0x23 }.map { $0 == 0x5F ? 0x20 : $0 }
        while bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes.drop { $0 == 0x20 }, as: UTF8.self)
    }

    /// A title as links are compared by it.
    static func link(_ title: String) -> String { capitalized(normalized(title)) }

    /// A link's target with a capital first letter, as most wikis have their titles.
    static func capitalized(_ title: String) -> String {
        guard let first = title.unicodeScalars.first else { return title }
        let rest = title.unicodeScalars.dropFirst()
        return first.properties.uppercaseMapping + String(String.UnicodeScalarView(rest))
    }
}
