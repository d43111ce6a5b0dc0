// Compressed files are told apart by their first bytes, whatever their names.

/// A form of compression that sources come in.
enum Compression: Equatable, CaseIterable {
    case gzip
    case bzip2
    case xz
    case zstandard

    /// Recognises a compressed file by its first bytes.
    init?(head: [UInt8]) {
        let found = Self.allCases.first { head.starts(with: $0.magic) }
        guard let found else { return nil }
        self = found
    }

    private var magic: [UInt8] {
        switch self {
        case .gzip: [0x1F, 0x8B]
        case .bzip2: [0x42, 0x5A, 0x68]
        case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
        case .zstandard: [0x28, 0xB5, 0x2F, 0xFD]
        }
    }

    /// The program that decompresses it, and the Debian package that holds the program.
    var program: (name: String, package: String) {
        switch self {
        case .gzip: ("gzip", "gzip")
        case .bzip2: ("bzip2", "bzip2")
        case .xz: ("xz", "xz-utils")
        case .zstandard: ("zstd", "zstd")
        }
    }

    /// The decompressed content of a file whose first bytes are already read.
    func stream(
        from file: InputFile, head: [UInt8], programPath: String?
    ) throws(SourceError) -> any ByteStream {
        if self == .zstandard {
            return try ZstandardStream(PrefixedStream(head, file), name: file.name)
        }
        return try ProgramStream(
            self, try ProgramInput.whole(file, head: head), programPath: programPath)
    }
}
