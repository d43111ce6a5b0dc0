// One who has only two checkpoints, or an entry and a checkpoint, need not see the whole log.

package import BundleFormat

/// Proofs over the leaves of a log; RFC 6962, sections 2.1.1 and 2.1.2.
package enum LogProof {
    /// The root over leaves in order.
    package static func root(of leaves: some Collection<Digest>) -> Digest {
        var tree = MerkleTree()
        for leaf in leaves { tree.append(leaf) }
        return tree.root
    }

    /// The hashes that lead from the leaf at `index` to the root, lowest first.
    /// - Precondition: `index` is a place in `leaves`.
    package static func inclusion(of index: Int, in leaves: ArraySlice<Digest>) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        let middle = leaves.startIndex + split(leaves.count)
        let (left, right) = (leaves[..<middle], leaves[middle...])
        return index < left.count
            ? inclusion(of: index, in: left) + [root(of: right)]
            : inclusion(of: index - left.count, in: right) + [root(of: left)]
    }

    /// The hashes that show that the first `size` leaves are what the log began with.
    /// - Precondition: `size` is from 1 to the number of leaves.
    package static func consistency(from size: Int, in leaves: ArraySlice<Digest>) -> [Digest] {
        part(from: size, in: leaves, isWhole: true)
    }

    private static func part(
        from size: Int, in leaves: ArraySlice<Digest>, isWhole: Bool
    ) -> [Digest] {
        if size == leaves.count { return isWhole ? [] : [root(of: leaves)] }
        let middle = leaves.startIndex + split(leaves.count)
        let (left, right) = (leaves[..<middle], leaves[middle...])
        return size <= left.count
            ? part(from: size, in: left, isWhole: isWhole) + [root(of: right)]
            : part(from: size - left.count, in: right, isWhole: false) + [root(of: left)]
    }

    /// The largest power of two below the number.
    private static func split(_ count: Int) -> Int {
        var size = 1
        while size * 2 < count { size *= 2 }
        return size
    }
}

/// Checks of proofs without the log; RFC 9162, sections 2.1.3.2 and 2.1.4.2.
extension LogProof {
    /// Whether the proof leads from the leaf to the checkpoint's root.
    package static func holds(
        inclusion proof: [Digest], of leaf: Digest, at index: Int, in checkpoint: Checkpoint
    ) -> Bool {
        guard index >= 0, index < checkpoint.size else { return false }
        var (place, last) = (index, checkpoint.size - 1)
        var hash = leaf
        for sibling in proof {
            guard last > 0 else { return false }
            if place % 2 == 1 || place == last {
                hash = MerkleTree.node(sibling, hash)
                while place % 2 == 0, place > 0 { (place, last) = (place / 2, last / 2) }
            } else {
                hash = MerkleTree.node(hash, sibling)
            }
            (place, last) = (place / 2, last / 2)
        }
        return last == 0 && hash == checkpoint.root
    }

    /// Whether the proof shows that the log of `late` began with that of `early`.
    package static func holds(
        consistency proof: [Digest], from early: Checkpoint, to late: Checkpoint
    ) -> Bool {
        guard early.size > 0, early.size <= late.size, early.origin == late.origin else {
            return false
        }
        if early.size == late.size { return proof.isEmpty && early.root == late.root }
        var path = proof[...]
        if early.size & (early.size - 1) == 0 { path = [early.root] + path }
        var (place, last) = (early.size - 1, late.size - 1)
        while place % 2 == 1 { (place, last) = (place / 2, last / 2) }
        guard let start = path.popFirst() else { return false }
        var (older, newer) = (start, start)
        for sibling in path {
            guard last > 0 else { return false }
            if place % 2 == 1 || place == last {
                older = MerkleTree.node(sibling, older)
                newer = MerkleTree.node(sibling, newer)
                while place % 2 == 0, place > 0 { (place, last) = (place / 2, last / 2) }
            } else {
                newer = MerkleTree.node(newer, sibling)
            }
            (place, last) = (place / 2, last / 2)
        }
        return last == 0 && older == early.root && newer == late.root
    }
}
