// "Here is a ZIM file, what is under this number?": header, directory and clusters as one thing.

/// An open ZIM file of version 5 or 6.
///
/// Entries and content are read as they are asked for. One cluster is kept open, so content is
/// cheapest in the order of its places. Every number of the file is checked before it is used.
package final class ZIMArchive {
    private static let maximumRedirectCount = 64

    let file: ZIMFile
    let header: ZIMHeader
    private var directory: ZIMDirectory
    private var clusterPointers: ZIMPointers
    private var cluster: ZIMCluster?
    private let programPath: String?

    /// - Parameters:
    ///   - path: The file, the first of its parts, or its name without the parts' endings.
    ///   - programPath: Where the program xz is looked for, as in `PATH`; nil is the environment's.
    /// - Throws: ``SourceError`` for what is missing, damaged or of another form.
    package init(_ path: String, programPath: String? = nil) throws(SourceError) {
        self.programPath = programPath
        file = try ZIMFile(path)
        header = try ZIMHeader(file)
        directory = ZIMDirectory(file, header, try ZIMTypes(file, header))
        clusterPointers = ZIMPointers(
            at: header.clusterPointers, count: header.clusterCount, to: "cluster")
    }

    package var entryCount: Int { header.entryCount }

    /// - Parameter index: Less than ``entryCount``.
    package func entry(_ index: Int) throws(SourceError) -> ZIMEntry {
        try directory.entry(index)
    }

    /// Goes through all entries in their order.
    ///
    /// - Throws: What `take` throws; and for entries that are not in order, since then the file was
    ///   not written so.
    package func forEachEntry(
        _ take: (ZIMEntry) throws(SourceError) -> Void
    ) throws(SourceError) {
        var last: ZIMEntry?
        for index in 0..<entryCount {
            let entry = try entry(index)
            if let last, entry.precedes(last) {
                throw file.failure(
                    .badData, "entries \(last.index) and \(index) are not in order; fetch it again")
            }
            try take(entry)
            last = entry
        }
    }

    /// The entry of a path, nil if there is none.
    func entry(_ namespace: UInt8, _ path: String) throws(SourceError) -> ZIMEntry? {
        var candidates = 0..<entryCount
        while !candidates.isEmpty {
            let middle = candidates.lowerBound + candidates.count / 2
            let entry = try entry(middle)
            if entry.namespace == namespace, entry.path == path { return entry }
            let isBefore =
                entry.namespace == namespace
                ? entry.path.utf8.lexicographicallyPrecedes(path.utf8)
                : entry.namespace < namespace
            candidates =
                isBefore ? middle + 1..<candidates.upperBound : candidates.lowerBound..<middle
        }
        return nil
    }

    /// The entry that redirects lead to; nil if they lead in a circle.
    package func destination(of entry: ZIMEntry) throws(SourceError) -> ZIMEntry? {
        var entry = entry
        for _ in 0..<Self.maximumRedirectCount {
            guard case .redirect(let target) = entry.content else { return entry }
            entry = try self.entry(target)
        }
        return nil
    }

    /// The size of a blob.
    package func size(of place: BlobPlace) throws(SourceError) -> Int {
        let cluster = try cluster(of: place)
        guard let size = cluster.size(of: Int(place.blob)) else {
            throw file.failure(
                .badData,
                "cluster \(place.cluster) has \(cluster.blobCount) blobs, and an entry asks for "
                    + "blob \(place.blob); fetch it again")
        }
        return size
    }

    /// A part of a blob, cut to its size.
    package func bytes(
        _ range: Range<Int>, of place: BlobPlace
    ) throws(SourceError) -> [UInt8] {
        let size = try size(of: place)
        return try cluster(of: place).bytes(range.clamped(to: 0..<size), of: Int(place.blob))
    }

    /// Where a cluster begins.
    func place(ofCluster number: Int) throws(SourceError) -> Int {
        try clusterPointers.place(number, in: file, before: header.end)
    }

    private func cluster(of place: BlobPlace) throws(SourceError) -> ZIMCluster {
        let number = Int(place.cluster)
        if let cluster, cluster.number == number { return cluster }
        let start = try self.place(ofCluster: number)
        // Most lie one behind the other; where they do not, the end of content is the bound.
        let next = number + 1 < header.clusterCount ? try self.place(ofCluster: number + 1) : 0
        let end = next > start ? next : header.end
        let opened = try ZIMCluster(
            ClusterSite(file: file, number: number, place: start, end: end),
            programPath: programPath)
        cluster = opened
        return opened
    }
}
