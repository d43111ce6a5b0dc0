// A bundle is a choice: what a curator wants of the sources, and what not.

/// What a recipe says about which articles go into the bundle.
package struct Selection: Sendable, Hashable {
    /// A category, with how many levels of categories below it count too.
    package struct Category: Sendable, Hashable {
        package var name: String
        package var depth: Int
    }

    /// What to take; all of it if nothing is named.
    package var titles: [String] = []
    package var categories: [Category] = []
    /// Titles of pages whose links are taken.
    package var lists: [String] = []
    package var languages: [String] = []
    package var levels: [String] = []

    /// What to leave, even if it is among what to take.
    package var leftTitles: [String] = []
    package var leftCategories: [Category] = []
    /// Articles with one of these words in their titles.
    package var leftWords: [String] = []
    /// Articles shorter than so many bytes of text.
    package var leastSizeInBytes = 0

    /// SPDX identifiers; all if empty.
    package var licenses: [String] = []
    /// What is kept whatever the budget.
    package var keep: [String] = []
    /// Bytes of the bundle.
    package var budgetInBytes: Int?

    package init() {}

    /// Whether articles are chosen by what ties them to others, so that ties must be noted.
    package var needsTies: Bool {
        budgetInBytes != nil || !categories.isEmpty || !leftCategories.isEmpty || !lists.isEmpty
    }

    /// Whether anything is left out at all.
    package var isAll: Bool { self == Selection() }

    var takesAll: Bool { titles.isEmpty && categories.isEmpty && lists.isEmpty }

    /// Whether pages of categories tell which category lies in which.
    package var needsCategoryPages: Bool {
        (categories + leftCategories).contains { $0.depth > 0 }
    }
}
