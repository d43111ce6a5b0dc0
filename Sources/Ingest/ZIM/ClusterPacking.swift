// Writers have packed clusters in five ways so far; three of them are read.

/// How a cluster is packed.
enum ClusterPacking: Equatable {
    case stored
    case xz
    case zstandard

    /// - Parameter number: The low four bits of a cluster's first byte.
    init(_ number: UInt8, of site: ClusterSite) throws(SourceError) {
        switch number {
        case 0, 1: self = .stored
        case 4: self = .xz
        case 5: self = .zstandard
        case 2, 3:
            throw site.file.failure(
                .badData,
                "cluster \(site.number), at byte \(site.place), is packed with "
                    + "\(number == 2 ? "zlib" : "bzip2"), which is not read any more; "
                    + "write the file anew with zimrecreate")
        default: throw site.damage("is packed in an unknown way (\(number))")
        }
    }

    /// The most bytes that a cluster may hold: writers make some MB, but of what is stored any size
    /// is read in parts.
    func maximumSizeInBytes(of site: ClusterSite) -> Int {
        self == .stored ? site.end - site.contentPlace : 1 << 30
    }

    /// - Parameter programPath: Where the program xz is looked for.
    func content(
        of site: ClusterSite, programPath: String?
    ) throws(SourceError) -> any ClusterContent {
        switch self {
        case .stored: return StoredContent(site)
        case .zstandard:
            return try UnpackedContent(site) { () throws(SourceError) in
                try ZstandardStream(
                    FileRangeStream(site.file, from: site.contentPlace, to: site.end),
                    name: site.file.name, isSingleFrame: true)
            }
        case .xz:
            return try UnpackedContent(site) { () throws(SourceError) in
                let input = try site.file.xzInput(from: site.contentPlace)
                return try ProgramStream(.xz, input, programPath: programPath)
            }
        }
    }
}
