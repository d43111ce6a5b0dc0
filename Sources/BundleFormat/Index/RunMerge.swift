// Many sorted runs as one: terms in the order of their bytes, postings in the order of passages.

/// Reads one run, an entry at a time.
struct RunCursor {
    private var rows: Range<Int>
    private var fields = ByteFields([], subject: "scratch")
    private(set) var term: [UInt8] = []
    private(set) var passages: [UInt32] = []
    private(set) var frequencies: [UInt8] = []

    init(rows: Range<Int>) { self.rows = rows }

    /// Moves to the next entry; false at the end.
    mutating func advance(in store: inout RunStore) throws -> Bool {
        if fields.isAtEnd {
            guard let row = rows.popFirst() else { return false }
            fields = try store.read(row)
        }
        let size = try fields.varint(upTo: IndexLayout.maximumTermSizeInBytes)
        term = Array(try fields.run(of: size))
        let count = try fields.varint(upTo: fields.bytes.count)
        passages.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
        var last = 0
        for _ in 0..<count {
            last += try fields.varint(upTo: Int(UInt32.max) - last)
            passages.append(UInt32(last))
            frequencies.append(try fields.byte())
        }
        return true
    }
}

/// A heap of runs; the one with the least term, of those the earliest, comes first.
struct RunMerge {
    private var cursors: [RunCursor] = []
    private var heap: [Int] = []

    init(of store: inout RunStore) throws {
        for rows in store.runs {
            var cursor = RunCursor(rows: rows)
            guard try cursor.advance(in: &store) else { continue }
            heap.append(cursors.count)
            cursors.append(cursor)
        }
        for index in heap.indices.reversed() { sink(index) }
    }

    /// The next entry, if there is one.
    func withNext<Result>(_ body: (borrowing RunCursor) throws -> Result) rethrows -> Result? {
        guard let top = heap.first else { return nil }
        return try body(cursors[top])
    }

    mutating func advance(in store: inout RunStore) throws {
        guard let top = heap.first else { return }
        if try !cursors[top].advance(in: &store) {
            heap.swapAt(0, heap.count - 1)
            heap.removeLast()
        }
        sink(0)
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        let leftTerm = cursors[left].term
        let rightTerm = cursors[right].term
        if leftTerm == rightTerm { return left < right }
        return leftTerm.lexicographicallyPrecedes(rightTerm)
    }

    private mutating func sink(_ index: Int) {
        var index = index
        while true {
            var least = index
            for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
                if precedes(heap[child], heap[least]) { least = child }
            }
            guard least != index else { return }
            heap.swapAt(index, least)
            index = least
        }
    }
}
