// Postings held in memory until there are too many of them.

import SQLite

/// The postings of consecutive passages, in the order in which they came.
struct PostingRun {
    private var terms = TermTable()
    private var postings: [PackedPosting] = []
    /// The run's number of each term of the batch at hand.
    private var numbers: [Int] = []

    var isEmpty: Bool { postings.isEmpty }

    /// What the run takes in memory with `more` postings added, sorting included.
    func sizeInBytes(adding more: Int) -> Int {
        (postings.count + more) * 16 + terms.sizeInBytes * 2
    }

    /// - Parameter first: The number of the batch's first passage.
    mutating func add(_ batch: borrowing PostingBatch, first: UInt32) {
        numbers.removeAll(keepingCapacity: true)
        for term in 0..<batch.terms.count {
            numbers.append(terms.number(of: batch.terms[term].span))
        }
        for posting in batch.postings {
            postings.append(
                PackedPosting(
                    term: numbers[posting.term], passage: first + posting.passage,
                    frequency: posting.frequency))
        }
    }

    /// Gives the lists to `body` in the order of the terms' bytes, and empties the run.
    mutating func drain(
        _ body: (_ term: ArraySlice<UInt8>, _ list: ArraySlice<PackedPosting>) throws -> Void
    ) throws {
        let order = terms.sorted()
        let starts = group(by: order)
        for (rank, term) in order.enumerated() {
            try body(terms[term], postings[starts[rank]..<starts[rank + 1]])
        }
        postings.removeAll(keepingCapacity: true)
        terms.removeAll()
    }

    /// Brings the postings of a term together, still ascending, the terms in the order given.
    /// - Returns: Where the postings of each start, and the end.
    private mutating func group(by order: [Int]) -> [Int] {
        var next = [Int](repeating: 0, count: terms.count)
        for posting in postings { next[posting.term] += 1 }
        var starts = [0]
        starts.reserveCapacity(order.count + 1)
        var start = 0
        for term in order {
            let count = next[term]
            next[term] = start
            start += count
            starts.append(start)
        }
        var grouped = postings
        for posting in postings {
            grouped[next[posting.term]] = posting
            next[posting.term] += 1
        }
        postings = grouped
        return starts
    }
}
