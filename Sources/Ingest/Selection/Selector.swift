// "Which of these articles?": the curator's choice over all that was staged.

package import BundleFormat
import Language

/// Applies a selection to staged articles.
package struct Selector {
    private let selection: Selection

    /// An article that was named and is not there, or that may not be taken, one sentence each.
    package private(set) var warnings: [String] = []
    package private(set) var shortlist: Shortlist
    /// Wanted articles in the order in which they are worth having, those to keep first; empty where
    /// there is no budget.
    package private(set) var ranking: [StagedEntry] = []
    /// How many of ``ranking`` must be kept.
    package private(set) var keptCount = 0

    /// - Parameter staging: With redirects resolved.
    package init(_ selection: Selection, of staging: borrowing Staging) throws {
        self.selection = selection
        shortlist = Shortlist(count: try staging.maximumNumber())
        guard !selection.isAll else { return }
        try staging.nameTitles()
        if !(selection.categories + selection.leftCategories).isEmpty {
            try staging.indexCategories()
        }
        try choose(from: staging)
        if selection.budgetInBytes != nil { try rank(staging) }
    }

    private mutating func choose(from staging: borrowing Staging) throws {
        let wanted = selection.takesAll ? nil : try taken(from: staging)
        let left = try categories(selection.leftCategories, of: staging, isRequired: false)
        let leftTitles = Set(try titles(selection.leftTitles, of: staging, isRequired: false))
        let words = Set(selection.leftWords.map { Folding.key($0) })
        var refused: [String] = []
        var list = shortlist
        try staging.forEachEntry { entry in
            let reason = reason(
                for: entry, wanted: wanted, leftCategories: left, leftTitles: leftTitles,
                words: words)
            guard let reason else { return }
            list.leave(entry.number, because: reason)
            if reason == .license { refused.append("\"\(entry.title)\" (\(entry.license))") }
        }
        shortlist = list
        if !refused.isEmpty {
            let named = refused.prefix(10).joined(separator: ", ")
            let more = refused.count > 10 ? " and \(refused.count - 10) more" : ""
            warnings.append("left out because their licence is not allowed: \(named)\(more)")
        }
    }

    private func reason(
        for entry: StagedEntry, wanted: Set<Int>?, leftCategories: Set<Int>, leftTitles: Set<Int>,
        words: Set<String>
    ) -> Shortlist.Reason? {
        let isWanted = wanted.map { $0.contains(entry.number) } ?? true
        if !isWanted { return .notTaken }
        if !selection.languages.isEmpty, !selection.languages.contains(entry.language) {
            return .language
        }
        if !selection.levels.isEmpty, !selection.levels.contains(entry.level) { return .level }
        if leftTitles.contains(entry.number) { return .title }
        if leftCategories.contains(entry.number) { return .topic }
        if !words.isEmpty {
            let title = Folding.key(entry.title).split { !$0.isLetter && !$0.isNumber }
            if title.contains(where: { words.contains(String($0)) }) { return .topic }
        }
        if entry.storedSizeInBytes < selection.leastSizeInBytes { return .stub }
        if !selection.licenses.isEmpty, !selection.licenses.contains(entry.license) {
            return .license
        }
        return nil
    }

    private mutating func taken(from staging: borrowing Staging) throws -> Set<Int> {
        var wanted = Set(try titles(selection.titles + selection.keep, of: staging))
        wanted.formUnion(try categories(selection.categories, of: staging))
        for list in selection.lists {
            let linked = try staging.numbers(linkedFrom: list)
            if linked.isEmpty {
                warnings.append("the list \"\(list)\" links to no article of the sources")
            }
            wanted.formUnion(linked)
        }
        return wanted
    }

    private mutating func titles(
        _ titles: [String], of staging: borrowing Staging, isRequired: Bool = true
    ) throws -> [Int] {
        var numbers: [Int] = []
        for title in titles {
            let found = try staging.numbers(titled: title)
            if found.isEmpty, isRequired {
                warnings.append("no article of the sources is called \"\(title)\"")
            }
            numbers += found
        }
        return numbers
    }

    private mutating func categories(
        _ categories: [Selection.Category], of staging: borrowing Staging, isRequired: Bool = true
    ) throws -> Set<Int> {
        var numbers: Set<Int> = []
        for category in categories {
            let found = try staging.numbers(inCategory: category.name, depth: category.depth)
            if found.isEmpty, isRequired {
                warnings.append("no article of the sources is in the category \"\(category.name)\"")
            }
            numbers.formUnion(found)
        }
        return numbers
    }

    // MARK: Order

    private mutating func rank(_ staging: borrowing Staging) throws {
        try staging.collectLinks()
        var ranks = PageRank(count: try staging.maximumNumber() + 1)
        let shortlist = shortlist
        for _ in 0..<PageRank.rounds {
            ranks.beginRound()
            try staging.forEachLink { origin, target in
                if shortlist.contains(origin), shortlist.contains(target) {
                    ranks.pass(from: origin, to: target)
                }
            }
            ranks.endRound()
        }
        let kept = Set(try titles(selection.keep, of: staging))
        var entries: [(entry: StagedEntry, isKept: Bool, worth: Float)] = []
        try staging.forEachEntry { entry in
            guard shortlist.contains(entry.number) else { return }
            let worth = ranks.value(of: entry.number) / Float(entry.storedSizeInBytes).squareRoot()
            entries.append((entry, kept.contains(entry.number), worth))
        }
        let sorted = entries.enumerated().sorted { one, other in
            if one.element.isKept != other.element.isKept { return one.element.isKept }
            return (other.element.worth, one.offset) < (one.element.worth, other.offset)
        }
        ranking = sorted.map(\.element.entry)
        keptCount = entries.count { $0.isKept }
    }
}
