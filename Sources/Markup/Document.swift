// Whatever an article was written in, this is what it becomes before it is cut into passages.

package import Passages

/// An article as a tree of blocks, with what the page says about itself.
package struct Document: Sendable, Equatable {
    package var blocks: [Block] = []
    package var categories: [String] = []
    /// The subject's titles elsewhere: ["fr": "Alabama"].
    package var interlanguageTitles: [String: String] = [:]
    /// How many references stood in the text; they are left out of it.
    package var referenceCount = 0
    /// The works that are referred to, each once, if they were asked for.
    package var references: [String] = []
    /// What editors say about the page on it: hatnotes, maintenance boxes.
    package var signals: [Signal] = []
    /// Titles of the wiki's own pages that the text links to, each once, if they were asked for.
    package var links: [String] = []
    /// How often templates were called that nobody here knows.
    package var unknownTemplates: [String: Int] = [:]
    /// Where the page only points to; such a page has no blocks.
    package var redirectTarget: String?

    package init(blocks: [Block] = []) {
        self.blocks = blocks
    }
}

/// One piece of a document. Text is clean: no markup, white space collapsed.
package enum Block: Sendable, Equatable {
    /// The level is 2…6.
    case heading(level: Int, text: String)
    case paragraph(String)
    case list(ListBlock)
    case table(TableBlock)
    case code(String)
    case formula(String)
    case caption(String)
    case quotation(String)
    case fact(label: String, value: String)
}

/// A list, which may hold lists.
package struct ListBlock: Sendable, Equatable {
    package enum Order: Sendable, Equatable {
        case unordered
        case ordered
        /// Terms with what they mean.
        case definition
    }

    package struct Item: Sendable, Equatable {
        package var text: String
        /// In a list of definitions, whether the item is what is defined.
        package var isTerm: Bool
        package var lists: [ListBlock]

        package init(_ text: String, isTerm: Bool = false, lists: [ListBlock] = []) {
            self.text = text
            self.isTerm = isTerm
            self.lists = lists
        }
    }

    package var order: Order
    package var items: [Item]
    /// The number of the first item of an ordered list.
    package var start: Int

    package init(_ order: Order, items: [Item], start: Int = 1) {
        self.order = order
        self.items = items
        self.start = start
    }
}

/// A table of text.
package struct TableBlock: Sendable, Equatable {
    package var caption: String
    /// Whether the first row names the columns.
    package var hasHeader: Bool
    /// Empty cells at the end of a row are left out.
    package var rows: [[String]]

    package init(caption: String = "", hasHeader: Bool, rows: [[String]]) {
        self.caption = caption
        self.hasHeader = hasHeader
        self.rows = rows
    }
}
