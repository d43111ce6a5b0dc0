// What is read next mostly lies behind what was read last, and asking the system costs more than
// copying a page.

/// The stretch of a ZIM file that was read last.
struct FileWindow {
    private static let sizeInBytes = 4_096

    private var start = 0
    private var bytes: [UInt8] = []

    /// The bytes of a range that lies within the file.
    mutating func bytes(
        _ range: Range<Int>, of file: ZIMFile
    ) throws(SourceError) -> ArraySlice<UInt8> {
        if range.lowerBound < start || range.upperBound > start + bytes.count {
            let end = min(range.lowerBound + max(range.count, Self.sizeInBytes), file.size)
            bytes = try file.bytes(range.lowerBound..<end)
            start = range.lowerBound
        }
        return bytes[(range.lowerBound - start)..<(range.upperBound - start)]
    }
}
