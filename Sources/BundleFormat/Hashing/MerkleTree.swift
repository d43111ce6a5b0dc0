// "Do these two bundles say the same?": one hash over all articles, in the manner of RFC 6962.

/// Builds the root of a Merkle tree from leaves in order, holding one hash per level.
package struct MerkleTree {
    /// Roots of complete subtrees, larger ones first, with the number of leaves below each.
    private var subtrees: [(leaves: Int, digest: Digest)] = []

    package init() {}

    /// The hash of a leaf: SHA-256 over a zero byte and the content.
    package static func leaf(_ content: [UInt8]) -> Digest {
        var hash = SHA256()
        hash.update([0])
        hash.update(content)
        return hash.finish()
    }

    /// The hash of a node: SHA-256 over a byte 1 and the hashes of its two parts.
    package static func node(_ left: Digest, _ right: Digest) -> Digest {
        var hash = SHA256()
        hash.update([1])
        hash.update(left.bytes)
        hash.update(right.bytes)
        return hash.finish()
    }

    package mutating func append(_ leaf: Digest) {
        subtrees.append((1, leaf))
        while subtrees.count > 1,
            subtrees[subtrees.count - 1].leaves == subtrees[subtrees.count - 2].leaves
        {
            let right = subtrees.removeLast()
            let left = subtrees.removeLast()
            subtrees.append((left.leaves * 2, Self.node(left.digest, right.digest)))
        }
    }

    /// The root over all leaves so far; of no leaves, the hash of nothing.
    package var root: Digest {
        guard var digest = subtrees.last?.digest else { return SHA256.digest([]) }
        for subtree in subtrees.dropLast().reversed() {
            digest = Self.node(subtree.digest, digest)
        }
        return digest
    }
}
