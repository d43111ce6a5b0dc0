// How long a passage is, near enough for ranking, in one byte.

/// Lengths in terms, quantised: exact up to 40, then in steps of a twentieth, rounded down.
///
/// The length of code c is c for c <= 40; that of c + 1 is then l + l / 20 (whole numbers) for the
/// length l of c. Code 255 stands for every length from its own on, some 900,000.
package enum PassageLength {
    private static let lengths: [Int] = {
        var lengths = Array(0...40)
        while lengths.count < 256 {
            let last = lengths[lengths.count - 1]
            lengths.append(last + last / 20)
        }
        return lengths
    }()

    /// - Parameter terms: 0 or more.
    package static func code(for terms: Int) -> UInt8 {
        var low = 0
        var high = 255
        while low < high {
            let middle = (low + high + 1) / 2
            if lengths[middle] <= terms { low = middle } else { high = middle - 1 }
        }
        return UInt8(low)
    }

    package static func terms(of code: UInt8) -> Int { lengths[Int(code)] }
}

/// The lengths of consecutive passages, as codes of ``PassageLength``.
package struct LengthRow: Sendable {
    /// The passage that the first code belongs to.
    package let first: Int
    /// At least one.
    package let codes: [UInt8]

    /// The passage after the last one.
    package var end: Int { first + codes.count }
}
