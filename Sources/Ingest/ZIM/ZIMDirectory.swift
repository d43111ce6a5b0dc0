// "Here is the number of an entry, what is it?": directory entries, read as they are needed.

/// The entries of a ZIM file in the order of namespaces and paths.
struct ZIMDirectory {
    /// The most that a path and a title may take together.
    private static let maximumTextSizeInBytes = 1 << 17
    private static let redirect = 0xFFFF
    private static let removed = 0xFFFD...0xFFFE

    private let file: ZIMFile
    private let header: ZIMHeader
    private let types: ZIMTypes
    private var pointers: ZIMPointers
    private var window = FileWindow()

    init(_ file: ZIMFile, _ header: ZIMHeader, _ types: ZIMTypes) {
        self.file = file
        self.header = header
        self.types = types
        pointers = ZIMPointers(at: header.pathPointers, count: header.entryCount, to: "entry")
    }

    /// - Parameter index: Less than the header's number of entries.
    mutating func entry(_ index: Int) throws(SourceError) -> ZIMEntry {
        let place = try pointers.place(index, in: file, before: header.end)
        let fixed = try bytes(place, count: 8, of: index)
        let type = LittleEndian.small(fixed, at: 0, width: 2)
        let namespace = fixed[fixed.startIndex + 3]
        let content = try content(type, at: place, of: index)
        let (path, title) = try texts(at: place + content.size, of: index)
        return ZIMEntry(
            index: index, namespace: namespace, path: String(decoding: path, as: UTF8.self),
            title: String(decoding: title, as: UTF8.self), content: content.value)
    }

    /// What the numbers of an entry say, and how many bytes stand before its texts.
    private mutating func content(
        _ type: Int, at place: Int, of index: Int
    ) throws(SourceError) -> (value: ZIMEntry.Content, size: Int) {
        if Self.removed.contains(type) { return (.removed, 8) }
        if type == Self.redirect {
            let target = LittleEndian.small(try bytes(place, count: 12, of: index), at: 8)
            guard target < header.entryCount else {
                throw failure(
                    index, place,
                    "redirects to entry \(target), of which there are \(header.entryCount)")
            }
            return (.redirect(target), 12)
        }
        guard let mimeType = types[type] else {
            throw failure(index, place, "has MIME type \(type), of which there are \(types.count)")
        }
        let fields = try bytes(place, count: 16, of: index)
        let cluster = LittleEndian.small(fields, at: 8)
        guard cluster < header.clusterCount else {
            throw failure(
                index, place, "is in cluster \(cluster), of which there are \(header.clusterCount)")
        }
        let blob = BlobPlace(
            cluster: UInt32(cluster), blob: UInt32(LittleEndian.small(fields, at: 12)))
        return (.blob(blob, mimeType: mimeType), 16)
    }

    /// Path and title, each ended by a zero; parameters behind them are for nobody.
    private mutating func texts(
        at place: Int, of index: Int
    ) throws(SourceError) -> (path: ArraySlice<UInt8>, title: ArraySlice<UInt8>) {
        let limit = min(place + Self.maximumTextSizeInBytes, header.end)
        var end = min(place + 256, limit)
        while true {
            let bytes = try place < end ? window.bytes(place..<end, of: file) : []
            if let pathEnd = bytes.firstIndex(of: 0),
                let titleEnd = bytes[(pathEnd + 1)...].firstIndex(of: 0)
            {
                return (bytes[..<pathEnd], bytes[(pathEnd + 1)..<titleEnd])
            }
            guard end < limit else {
                throw failure(index, place, "has a path or title without an end")
            }
            end = min(place + (end - place) * 8, limit)
        }
    }

    private mutating func bytes(
        _ place: Int, count: Int, of index: Int
    ) throws(SourceError) -> ArraySlice<UInt8> {
        guard place + count <= header.end else {
            throw failure(index, place, "goes beyond the end")
        }
        return try window.bytes(place..<place + count, of: file)
    }

    private func failure(_ index: Int, _ place: Int, _ reason: String) -> SourceError {
        file.failure(.badData, "entry \(index), at byte \(place), \(reason); fetch it again")
    }
}
