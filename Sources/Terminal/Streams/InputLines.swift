import Glibc

/// One line of standard input, without its line ending.
package struct InputLine: Sendable, Equatable {
    /// At most the limit of the ``InputLines`` that read it.
    package let bytes: [UInt8]
    /// Whether the line was longer; the rest was read and dropped.
    package let isCutShort: Bool

    package init(bytes: [UInt8], isCutShort: Bool = false) {
        self.bytes = bytes
        self.isCutShort = isCutShort
    }

    /// The line as text; bytes that are not UTF-8 become U+FFFD.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Standard input by lines, in bounded memory.
///
/// Lines end with LF or CR LF; the last may end with the input. Flush the output before asking for
/// a line that a person types.
package struct InputLines: Sendable {
    /// The longest line that is kept whole, in bytes.
    package let limit: Int
    private let byte: @Sendable () -> UInt8?

    package init(limit: Int = 1 << 20) {
        self.limit = limit
        byte = {
            let next = getchar_unlocked()
            return next < 0 ? nil : UInt8(truncatingIfNeeded: next)
        }
    }

    /// Reads from anywhere, for tests.
    package init(limit: Int = 1 << 20, from byte: @escaping @Sendable () -> UInt8?) {
        self.limit = limit
        self.byte = byte
    }

    /// The next line, or nil at the end of input.
    package mutating func next() -> InputLine? {
        var kept: [UInt8] = []
        var count = 0
        while let next = byte() {
            if next == UInt8(ascii: "\n") { return line(kept, count) }
            if count <= limit { kept.append(next) }
            count += 1
        }
        return count == 0 ? nil : line(kept, count)
    }

    /// `kept` holds one byte over the limit, so that a carriage return there is not counted.
    private func line(_ kept: [UInt8], _ count: Int) -> InputLine {
        var bytes = kept
        if count == bytes.count, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        let isCutShort = count > kept.count || bytes.count > limit
        return InputLine(bytes: Array(bytes.prefix(limit)), isCutShort: isCutShort)
    }

    /// Everything that is left, or nil if it is more than the given number of bytes.
    package mutating func remaining(atMost most: Int) -> [UInt8]? {
        var all: [UInt8] = []
        while let next = byte() {
            if all.count == most { return nil }
            all.append(next)
        }
        return all
    }
}
