// Nearly all time of scanning a dump goes into looking for the next "<".

/// Finding a byte in many.
enum ByteSearch {
    /// The first place of a byte at or after an index.
    static func first(_ wanted: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        let span = bytes.span
        var index = start
        while index < span.count {
            if span[index] == wanted { return index }
            index += 1
        }
        return nil
    }
}
