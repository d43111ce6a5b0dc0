// Hashes against values that others computed.

import Testing

@testable import BundleFormat

struct HashingTests {
    /// FIPS 180-2, appendix B, and NIST's examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `published messages have their published hashes`(message: String, hex: String) {
        #expect(SHA256.digest(Array(message.utf8)).hex == hex)
    }

    @Test func `one million times the letter a`() {
        var hash = SHA256()
        for _ in 0..<1_000 { hash.update([UInt8](repeating: 0x61, count: 1_000)) }
        #expect(
            hash.finish().hex
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// The expected value comes from Python's hashlib over the same bytes.
    @Test func `messages of 0 to 299 bytes`() {
        var all = SHA256()
        for count in 0..<300 {
            all.update(SHA256.digest(Self.bytes(count)).bytes)
        }
        #expect(
            all.finish().hex
                == "85a7b6ba443a050fc9fdf1b87b574d54a8573461c1cd4289890e21947a70fc31")
    }

    private static func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(($0 * 7 + count) % 251) }
    }

    @Test func `pieces of any size give the hash of the whole`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(state: seed)
        for _ in 0..<200 {
            let bytes = Self.bytes(Int.random(in: 0...400, using: &dice))
            var hash = SHA256()
            var rest = bytes[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 0...130, using: &dice))
                hash.update([UInt8](piece))
                rest = rest.dropFirst(piece.count)
            }
            #expect(hash.finish() == SHA256.digest(bytes), "seed \(seed), \(bytes.count) bytes")
        }
    }

    @Test func `a stored digest has 32 bytes`() {
        #expect(Digest(stored: [UInt8](repeating: 0, count: 31)) == nil)
        #expect(Digest(stored: [UInt8](repeating: 0, count: 33)) == nil)
        #expect(
            Digest(stored: [UInt8](repeating: 0xA0, count: 32))?.hex
                == String(repeating: "a0", count: 32))
    }

    // MARK: Merkle trees

    /// The leaves and roots that the tests of Certificate Transparency use.
    @Test func `roots of the trees of Certificate Transparency`() {
        let leaves: [[UInt8]] = [
            [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
            Array(0x50...0x57), Array(0x60...0x6F),
        ]
        let roots = [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
        var tree = MerkleTree()
        #expect(tree.root.hex == roots[0])
        for (leaf, root) in zip(leaves, roots.dropFirst()) {
            tree.append(MerkleTree.leaf(leaf))
            #expect(tree.root.hex == root)
        }
    }

    @Test func `the root is that of the definition in RFC 6962`() {
        var leaves: [Digest] = []
        var tree = MerkleTree()
        for number in 0..<70 {
            let leaf = MerkleTree.leaf(Self.bytes(number))
            leaves.append(leaf)
            tree.append(leaf)
            #expect(tree.root == Self.root(leaves[...]), "\(number + 1) leaves")
        }
    }

    /// Section 2.1: split at the largest power of two below the count.
    private static func root(_ leaves: ArraySlice<Digest>) -> Digest {
        guard leaves.count > 1 else { return leaves.first ?? SHA256.digest([]) }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        let left = root(leaves.prefix(half))
        let right = root(leaves.dropFirst(half))
        return SHA256.digest([1] + left.bytes + right.bytes)
    }
}
