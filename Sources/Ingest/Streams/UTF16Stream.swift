// Some tools export XML as UTF-16; everything above reads UTF-8.

/// UTF-16 with a byte-order mark, as UTF-8 without one; lone surrogates become U+FFFD.
final class UTF16Stream: ByteStream {
    private let rest: any ByteStream
    private let isBigEndian: Bool
    private var hasSkippedMark = false
    /// Bytes of a unit or of a pair that the last chunk did not complete.
    private var remainder: [UInt8] = []

    init?(head: [UInt8], _ rest: any ByteStream) {
        guard head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) else { return nil }
        isBigEndian = head[0] == 0xFE
        self.rest = rest
    }

    func next() throws(SourceError) -> [UInt8] {
        while true {
            let chunk = try rest.next()
            let bytes = remainder + chunk
            remainder = []
            let text = transcode(bytes, isLast: chunk.isEmpty)
            if !text.isEmpty || chunk.isEmpty { return text }
        }
    }

    private func transcode(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
        }
        var used = units.count * 2
        if !isLast, let last = units.last, UTF16.isLeadSurrogate(last) {
            units.removeLast()
            used -= 2
        }
        remainder = isLast ? [] : [UInt8](bytes[used...])
        if !hasSkippedMark, !units.isEmpty {
            hasSkippedMark = true
            units.removeFirst()
        }
        return [UInt8](String(decoding: units, as: UTF16.self).utf8)
    }
}
