// What every source comes down to: an article is a sequence of passages, and all that is stored,
// searched and quoted is passages.

/// A stored block of an article: a paragraph, a list, a table, a fact or a heading.
///
/// The text is UTF-8 without control characters other than tab and line feed, without leading or
/// trailing white space, and at most ``maximumSizeInBytes`` long.
package struct Passage: Sendable, Hashable {
    package static let maximumSizeInBytes = 16_384

    /// The raw value is the byte that stands before the passage in a stored document.
    package enum Kind: UInt8, Sendable, CaseIterable {
        case paragraph = 1
        /// One item a line; nested items are indented by two spaces a level; ordered items begin with "1. ".
        case list = 2
        /// One row a line, cells separated by tabs; the first row names the columns.
        case table = 3
        /// As ``table``, but no row names the columns.
        case tableWithoutHeader = 4
        case code = 5
        case formula = 6
        /// What stands beside a picture or above a table.
        case caption = 7
        case quotation = 8
        /// "Label: value"; the label holds no ": ".
        case fact = 14
        case heading2 = 18
        case heading3 = 19
        case heading4 = 20
        case heading5 = 21
        case heading6 = 22
        /// A work that the article refers to; behind all others, neither searched nor quoted.
        case reference = 23

        /// 2…6 for a heading, else nil.
        package var headingLevel: Int? {
            (Kind.heading2.rawValue...Kind.heading6.rawValue).contains(rawValue)
                ? Int(rawValue) - 16 : nil
        }

        /// Whether it has a number by which it is found and quoted.
        package var isNumbered: Bool { rawValue < Kind.heading2.rawValue }
    }

    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}
