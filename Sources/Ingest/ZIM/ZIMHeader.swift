// The first 80 bytes say where everything else is; each place is checked before it is gone to.

/// The header of a ZIM file, its places all within the file.
struct ZIMHeader {
    static let magic: [UInt8] = [0x5A, 0x49, 0x4D, 0x04]
    private static let sizeInBytes = 80
    /// Headers without a checksum's place, from before there were checksums.
    private static let oldSizeInBytes = 72
    private static let checksumSizeInBytes = 16
    private static let none = Int(UInt32.max)

    let entryCount: Int
    let clusterCount: Int
    /// Where the pointers to entries are, in order of their paths.
    let pathPointers: Int
    let clusterPointers: Int
    let mimeList: Int
    /// The number of the entry that is shown first.
    let mainPage: Int?
    /// Where the MD5 of all before it is: the last 16 bytes.
    let checksum: Int?
    /// Whether all content is in the namespace C; older files part it into A, I and others.
    let hasContentNamespace: Bool

    /// Where content and tables end.
    let end: Int

    init(_ file: ZIMFile) throws(SourceError) {
        guard file.size >= Self.sizeInBytes else {
            throw file.failure(
                .truncated, "it ends within its header of \(Self.sizeInBytes) bytes; fetch it again"
            )
        }
        let bytes = try file.bytes(0..<Self.sizeInBytes)[...]
        guard bytes.starts(with: Self.magic) else {
            throw file.failure(.badData, "it does not begin like a ZIM file; fetch it again")
        }
        try Self.checkVersion(bytes, of: file)
        hasContentNamespace = LittleEndian.small(bytes, at: 6, width: 2) >= 1
        mimeList = try Self.mimeList(bytes, of: file)
        checksum = try Self.checksum(bytes, mimeList: mimeList, of: file)
        end = checksum ?? file.size
        let tables = Tables(bytes: bytes, end: end, file: file)
        entryCount = LittleEndian.small(bytes, at: 24)
        clusterCount = LittleEndian.small(bytes, at: 28)
        pathPointers = try tables.place(at: 32, count: entryCount, width: 8, "entries by path")
        if let titles = Self.titlePointers(bytes) {
            try tables.check(titles, count: entryCount, width: 4, "entries by title")
        }
        clusterPointers = try tables.place(at: 48, count: clusterCount, width: 8, "clusters")
        let mainPage = LittleEndian.small(bytes, at: 64)
        self.mainPage = mainPage == Self.none ? nil : mainPage
        guard mainPage == Self.none || mainPage < entryCount else {
            throw file.failure(
                .badData,
                "its main page is entry \(mainPage) of \(entryCount); fetch it again")
        }
    }

    private static func checkVersion(
        _ bytes: ArraySlice<UInt8>, of file: ZIMFile
    ) throws(SourceError) {
        let version = LittleEndian.small(bytes, at: 4, width: 2)
        guard version == 5 || version == 6 else {
            throw file.failure(
                .badData, "it has version \(version) of the ZIM format; versions 5 and 6 are read")
        }
    }

    /// The list of MIME types stands directly behind the header, and so tells how long that is.
    private static func mimeList(
        _ bytes: ArraySlice<UInt8>, of file: ZIMFile
    ) throws(SourceError) -> Int {
        let place = LittleEndian.number(bytes, at: 56, width: 8)
        guard place == oldSizeInBytes || place == sizeInBytes else {
            throw file.failure(
                .badData, "its header puts the MIME types at byte \(place); fetch it again")
        }
        return Int(place)
    }

    private static func checksum(
        _ bytes: ArraySlice<UInt8>, mimeList: Int, of file: ZIMFile
    ) throws(SourceError) -> Int? {
        let place = LittleEndian.number(bytes, at: 72, width: 8)
        guard mimeList == sizeInBytes else { return nil }
        let wanted = file.size - checksumSizeInBytes
        guard place <= wanted else {
            let (missing, overflow) = place.subtractingReportingOverflow(UInt64(max(0, wanted)))
            let advice = file.isSplit ? "look for further parts" : "fetch it again"
            throw file.failure(
                .truncated,
                "it ends at byte \(file.size)"
                    + (overflow ? "" : ", \(missing) bytes early") + "; \(advice)")
        }
        guard place == wanted else {
            throw file.failure(
                .badData,
                "its header puts the checksum at byte \(place) and not at its end, byte "
                    + "\(wanted); fetch it again")
        }
        return Int(place)
    }

    /// Newer files have their lists of titles elsewhere and no place here.
    private static func titlePointers(_ bytes: ArraySlice<UInt8>) -> UInt64? {
        let place = LittleEndian.number(bytes, at: 40, width: 8)
        return place == 0 || place == UInt64.max ? nil : place
    }
}

/// Finds the places of tables in a header and holds them against the file's end.
private struct Tables {
    let bytes: ArraySlice<UInt8>
    let end: Int
    let file: ZIMFile

    func place(
        at offset: Int, count: Int, width: Int, _ what: String
    ) throws(SourceError) -> Int {
        let place = LittleEndian.number(bytes, at: offset, width: 8)
        try check(place, count: count, width: width, what)
        return Int(place)
    }

    func check(
        _ place: UInt64, count: Int, width: Int, _ what: String
    ) throws(SourceError) {
        guard place <= UInt64(end), count <= (end - Int(place)) / width else {
            throw file.failure(
                .badData,
                "its list of \(count) \(what), at byte \(place), does not fit before byte \(end); "
                    + "fetch it again")
        }
    }
}
