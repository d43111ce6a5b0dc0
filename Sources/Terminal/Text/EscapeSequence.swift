/// How far a terminal's escape sequence reaches (ECMA-48).
enum EscapeSequence {
    /// The first byte that can end a string, at or after an offset; kept between searches so that
    /// many unfinished strings do not make the time grow with their number.
    struct StringEnd {
        private var offset = -1

        mutating func next(from start: Int, in bytes: [UInt8]) -> Int {
            if offset < start {
                offset = bytes[start...].firstIndex(where: Self.stops) ?? bytes.count
            }
            return offset
        }

        /// BEL, LF, CAN, SUB, ESC, and the lead byte of C1 controls.
        private static func stops(_ byte: UInt8) -> Bool {
            byte == 0x07 || byte == 0x0A || byte == 0x18 || byte == 0x1A || byte == 0x1B
                || byte == 0xC2
        }
    }

    /// The offset behind the sequence that a control character begins; `start` is behind that
    /// character. A control that begins no sequence is a sequence of its own.
    static func end(
        of control: UInt32, after start: Int, in bytes: [UInt8], _ stringEnd: inout StringEnd
    ) -> Int {
        switch control {
        case 0x1B: return escape(start, bytes, &stringEnd)
        case 0x9B: return parameters(start, bytes)
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F: return string(start, bytes, &stringEnd)
        default: return start
        }
    }

    private static func escape(_ start: Int, _ bytes: [UInt8], _ stringEnd: inout StringEnd) -> Int
    {
        guard start < bytes.count else { return start }
        switch bytes[start] {
        case UInt8(ascii: "["): return parameters(start + 1, bytes)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            return string(start + 1, bytes, &stringEnd)
        default: break
        }
        let final = skip(0x20...0x2F, from: start, bytes)
        return final < bytes.count && (0x30...0x7E).contains(bytes[final]) ? final + 1 : final
    }

    /// A control sequence: parameters, intermediates and a final byte. Where it breaks off, the
    /// text goes on.
    private static func parameters(_ start: Int, _ bytes: [UInt8]) -> Int {
        let final = skip(0x20...0x2F, from: skip(0x30...0x3F, from: start, bytes), bytes)
        return final < bytes.count && (0x40...0x7E).contains(bytes[final]) ? final + 1 : final
    }

    /// A control string up to its terminator. One that is not ended on its line loses only its
    /// introducer: what follows is shown rather than hidden.
    private static func string(_ start: Int, _ bytes: [UInt8], _ stringEnd: inout StringEnd) -> Int
    {
        var stop = stringEnd.next(from: start, in: bytes)
        while stop + 1 < bytes.count, bytes[stop] == 0xC2, bytes[stop + 1] != 0x9C {
            stop = stringEnd.next(from: stop + 1, in: bytes)
        }
        guard stop < bytes.count else { return start }
        switch bytes[stop] {
        case 0x07: return stop + 1
        case 0x1B where stop + 1 < bytes.count && bytes[stop + 1] == UInt8(ascii: "\\"):
            return stop + 2
        case 0xC2 where stop + 1 < bytes.count: return stop + 2
        default: return start
        }
    }

    private static func skip(_ range: ClosedRange<UInt8>, from start: Int, _ bytes: [UInt8]) -> Int
    {
        bytes[start...].firstIndex { !range.contains($0) } ?? bytes.count
    }
}
