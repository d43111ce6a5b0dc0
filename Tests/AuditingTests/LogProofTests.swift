// Proofs against the log itself, for logs of every small size, and against the published tree.

import BundleFormat
import Testing

@testable import Auditing

struct LogProofTests {
    private static func leaves(_ count: Int) -> [Digest] {
        (0..<count).map { MerkleTree.leaf(Array("entry \($0)".utf8)) }
    }

    private static func checkpoint(_ leaves: some Collection<Digest>) -> Checkpoint {
        Checkpoint(origin: "tests", size: leaves.count, root: LogProof.root(of: leaves))
    }

    /// The eight leaves and the root of the tests of Certificate Transparency.
    @Test func `the published tree has its published root`() {
        let inputs: [[UInt8]] = [
            [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
            [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
            [
                0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
                0x6e, 0x6f,
            ],
        ]
        let root = LogProof.root(of: inputs.map(MerkleTree.leaf))
        #expect(root.hex == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
    }

    @Test func `every entry of every log is shown to be in it`() {
        for count in 1...33 {
            let leaves = Self.leaves(count)
            let checkpoint = Self.checkpoint(leaves)
            for index in 0..<count {
                let proof = LogProof.inclusion(of: index, in: leaves[...])
                #expect(
                    LogProof.holds(inclusion: proof, of: leaves[index], at: index, in: checkpoint))
                let other = MerkleTree.leaf([1, 2, 3])
                #expect(
                    !LogProof.holds(inclusion: proof, of: other, at: index, in: checkpoint))
                #expect(
                    !LogProof.holds(
                        inclusion: proof, of: leaves[index], at: (index + 1) % (count + 1),
                        in: checkpoint) || count == 1 && index == 0)
                if !proof.isEmpty {
                    #expect(
                        !LogProof.holds(
                            inclusion: Array(proof.dropLast()), of: leaves[index], at: index,
                            in: checkpoint))
                }
            }
        }
    }

    @Test func `every log is shown to go on from every shorter one`() {
        for count in 1...33 {
            let leaves = Self.leaves(count)
            let late = Self.checkpoint(leaves)
            for size in 1...count {
                let early = Self.checkpoint(leaves[..<size])
                let proof = LogProof.consistency(from: size, in: leaves[...])
                #expect(LogProof.holds(consistency: proof, from: early, to: late))
                var changed = leaves
                changed[size - 1] = MerkleTree.leaf([9])
                let other = Self.checkpoint(changed[..<size])
                #expect(!LogProof.holds(consistency: proof, from: other, to: late))
            }
        }
    }

    @Test func `a log does not go on from a longer one`() {
        let leaves = Self.leaves(5)
        let early = Self.checkpoint(leaves)
        let late = Self.checkpoint(leaves[..<3])
        #expect(!LogProof.holds(consistency: [], from: early, to: late))
    }
}
