// Text is worked on as UTF-8 bytes; these are the two steps between bytes and scalars.

/// One scalar of a text: its value and how many bytes it takes.
struct ScalarAt {
    let value: UInt32
    let length: Int
}

extension [UInt8] {
    /// The scalar that begins at `offset`; bytes that are not UTF-8 read as U+FFFD, one by one.
    @inline(__always)
    func scalar(at offset: Int) -> ScalarAt {
        let lead = self[offset]
        return lead < 0x80 ? ScalarAt(value: UInt32(lead), length: 1) : multibyteScalar(at: offset)
    }

    private func multibyteScalar(at offset: Int) -> ScalarAt {
        let lead = self[offset]
        let (length, bits, smallest): (Int, UInt32, UInt32) =
            switch lead {
            case 0xC2...0xDF: (2, UInt32(lead & 0x1F), 0x80)
            case 0xE0...0xEF: (3, UInt32(lead & 0x0F), 0x800)
            case 0xF0...0xF4: (4, UInt32(lead & 0x07), 0x10000)
            default: (1, 0, 0)
            }
        guard length > 1, offset + length <= count else { return .invalid }
        var value = bits
        for next in self[offset + 1..<offset + length] {
            guard next & 0xC0 == 0x80 else { return .invalid }
            value = value << 6 | UInt32(next & 0x3F)
        }
        guard value >= smallest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
            return .invalid
        }
        return ScalarAt(value: value, length: length)
    }

    /// The scalar that ends before `offset`, which must be greater than 0.
    func scalar(before offset: Int) -> ScalarAt {
        var start = offset - 1
        while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        let found = scalar(at: start)
        return start + found.length == offset ? found : .invalid
    }

    /// Appends a scalar as UTF-8; `value` must be a Unicode scalar value.
    @inline(__always)
    mutating func append(scalar value: UInt32) {
        switch value {
        case ..<0x80:
            append(UInt8(truncatingIfNeeded: value))
        case ..<0x800:
            append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
            append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
        default:
            appendLong(scalar: value)
        }
    }

    private mutating func appendLong(scalar value: UInt32) {
        if value < 0x10000 {
            append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
        } else {
            append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
            append(0x80 | UInt8(truncatingIfNeeded: value >> 12 & 0x3F))
        }
        append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
        append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    }
}

extension ScalarAt {
    static let invalid = ScalarAt(value: 0xFFFD, length: 1)
}

extension UInt8 {
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIIUppercase: Bool { self &- 0x41 < 26 }
    @inline(__always) var isASCIIWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }
}
