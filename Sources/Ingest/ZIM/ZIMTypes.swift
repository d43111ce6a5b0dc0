// Entries name their MIME type by a number; the list of types stands behind the header.

/// The list of MIME types of a ZIM file.
struct ZIMTypes {
    private static let maximumSizeInBytes = 1 << 16

    private let names: [String]

    init(_ file: ZIMFile, _ header: ZIMHeader) throws(SourceError) {
        let end = min(header.mimeList + Self.maximumSizeInBytes, header.end)
        var rest = try file.bytes(header.mimeList..<end)[...]
        var names: [String] = []
        while true {
            guard let terminator = rest.firstIndex(of: 0) else {
                throw file.failure(
                    .badData,
                    "its list of MIME types, at byte \(header.mimeList), has no end; fetch it again"
                )
            }
            if terminator == rest.startIndex { break }
            names.append(String(decoding: rest[..<terminator], as: UTF8.self))
            rest = rest[(terminator + 1)...]
        }
        self.names = names
    }

    /// The type of a number, nil if there is none.
    subscript(_ number: Int) -> String? {
        names.indices.contains(number) ? names[number] : nil
    }

    var count: Int { names.count }
}
