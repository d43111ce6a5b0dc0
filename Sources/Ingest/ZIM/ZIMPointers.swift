// Entries and clusters have no fixed size; lists of pointers lead to them.

/// A list of places in a ZIM file.
struct ZIMPointers {
    private static let width = 8

    private let start: Int
    let count: Int
    /// What the pointers lead to, for messages: "entry".
    private let what: String
    private var window = FileWindow()

    /// - Parameter start: A place from which on `count` pointers lie within the file.
    init(at start: Int, count: Int, to what: String) {
        self.start = start
        self.count = count
        self.what = what
    }

    /// Where the thing with a number is, within the file's content.
    ///
    /// - Parameter index: Less than ``count``.
    mutating func place(
        _ index: Int, in file: ZIMFile, before end: Int
    ) throws(SourceError) -> Int {
        let at = start + index * Self.width
        let pointer = LittleEndian.number(
            try window.bytes(at..<at + Self.width, of: file), at: 0, width: Self.width)
        guard pointer < UInt64(end) else {
            throw file.failure(
                .badData,
                "the pointer to \(what) \(index), at byte \(at), leads to byte \(pointer), "
                    + "beyond the end; fetch it again")
        }
        return Int(pointer)
    }
}
