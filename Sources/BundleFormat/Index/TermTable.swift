// "Which number has this term": terms in one arena, found by open addressing.

/// Numbers terms 0, 1, 2, … in the order in which they first come.
struct TermTable: Sendable {
    /// Part of every hash, so that no input can be made to collide; nothing written depends on it.
    private static let seed = UInt64.random(in: .min ... .max)

    private var arena: [UInt8] = []
    /// Where each term ends in the arena.
    private var ends: [UInt32] = []
    /// A term's hash above its number + 1, or 0; the size is a power of two, at most 3/4 used.
    private var slots = [UInt64](repeating: 0, count: 1_024)

    var count: Int { ends.count }
    var sizeInBytes: Int { arena.count + 4 * ends.count + 8 * slots.count }

    func range(of term: Int) -> Range<Int> {
        (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])
    }

    subscript(term: Int) -> ArraySlice<UInt8> { arena[range(of: term)] }

    /// The number of `term`, a new one if it is new.
    mutating func number(of term: Span<UInt8>) -> Int {
        let hash = Self.hash(term)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let candidate = Int(slots[slot] & 0xffff_ffff) - 1
            if slots[slot] >> 32 == hash, isEqual(candidate, term) { return candidate }
            slot = (slot + 1) & mask
        }
        slots[slot] = hash << 32 | UInt64(count + 1)
        for index in term.indices { arena.append(term[index]) }
        ends.append(UInt32(arena.count))
        if count * 4 > slots.count * 3 { grow() }
        return count - 1
    }

    mutating func removeAll() {
        arena.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        slots = [UInt64](repeating: 0, count: 1_024)
    }

    /// All terms, in the order of their bytes.
    func sorted() -> [Int] {
        let keys = (0..<count).map { (key: key(of: $0), term: UInt32($0)) }
        return keys.sorted { left, right in
            guard left.key == right.key else { return left.key < right.key }
            return self[Int(left.term)].lexicographicallyPrecedes(self[Int(right.term)])
        }.map { Int($0.term) }
    }

    /// The first eight bytes, so that most comparisons are of one number.
    private func key(of term: Int) -> UInt64 {
        let range = range(of: term)
        var key: UInt64 = 0
        for index in range.prefix(8) { key = key << 8 | UInt64(arena[index]) }
        return key << UInt64(8 * (8 - min(8, range.count)))
    }

    private func isEqual(_ number: Int, _ term: Span<UInt8>) -> Bool {
        let range = range(of: number)
        guard range.count == term.count else { return false }
        for index in term.indices where arena[range.lowerBound &+ index] != term[index] {
            return false
        }
        return true
    }

    private static func hash(_ term: Span<UInt8>) -> UInt64 {
        var hash = seed
        for index in term.indices {
            hash = (hash ^ UInt64(term[index])) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        return (hash ^ hash >> 32) & 0xffff_ffff
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        let mask = slots.count - 1
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }
}
