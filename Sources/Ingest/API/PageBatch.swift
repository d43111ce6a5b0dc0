// A wiki is asked for many pages at once: by title where people named them, else by number.

/// Pages to be asked for together.
enum PageBatch {
    case titles([String])
    case ids([Int])
}

/// Cuts a selection into batches; memory is a title or a number a page.
struct PageBatches {
    private let size: Int
    private var titles: ArraySlice<String>
    private var ids: ArraySlice<Int> = []
    private var walk: CategoryWalk

    init(_ selection: PageSelection, size: Int, walk: CategoryWalk) throws(SourceError) {
        self.size = size
        self.walk = walk
        titles = try selection.allTitles()[...]
    }

    /// The next batch, nil when all were given.
    ///
    /// - Parameter known: Pages that are not asked for again.
    mutating func next(without known: Set<Int>) throws(SourceError) -> PageBatch? {
        if !titles.isEmpty {
            defer { titles = titles.dropFirst(size) }
            return .titles(Array(titles.prefix(size)))
        }
        var batch: [Int] = []
        while batch.count < size {
            if let id = ids.popFirst() {
                if !known.contains(id), !batch.contains(id) { batch.append(id) }
            } else if let more = try walk.next() {
                ids = more[...]
            } else {
                break
            }
        }
        return batch.isEmpty ? nil : .ids(batch)
    }

    /// Categories that were named and hold nothing, so far.
    var emptyCategories: [String] { walk.empty }
    /// Pages of categories in namespaces that are not wanted, so far.
    var otherCount: Int { walk.otherCount }
}
