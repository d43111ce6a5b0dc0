// Models wrap what they write in quotation marks and blank lines that nobody asked for.

enum ModelText {
    private static let quotes: [(UInt8, UInt8)] = [(0x22, 0x22), (0x60, 0x60)]

    /// Without white space at both ends, without control characters, and without quotation marks around
    /// all of it that the source does not have.
    static func clean(_ text: String, of source: String) -> String {
        var bytes = text.utf8.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }[...]
        trim(&bytes)
        for (opening, closing) in quotes
        where bytes.count > 2 && bytes.first == opening && bytes.last == closing
            && source.utf8.first != opening
        {
            bytes = bytes.dropFirst().dropLast()
            trim(&bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func trim(_ bytes: inout ArraySlice<UInt8>) {
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    }
}
