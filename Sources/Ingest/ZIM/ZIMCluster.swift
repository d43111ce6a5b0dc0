// Blobs lie in clusters that are compressed as one: what is near in a file is read together.

/// One cluster of a ZIM file.
final class ZIMCluster {
    private static let maximumBlobCount = 1 << 22

    let number: Int
    private let content: any ClusterContent
    /// Where each blob begins, and where the last one ends.
    private let offsets: [Int]

    /// - Parameter programPath: Where the program xz is looked for.
    init(_ site: ClusterSite, programPath: String?) throws(SourceError) {
        number = site.number
        let first = try site.file.bytes(site.place..<site.contentPlace)[0]
        let packing = try ClusterPacking(first & 0x0F, of: site)
        content = try packing.content(of: site, programPath: programPath)
        offsets = try Self.offsets(
            in: content, width: first & 0x10 == 0 ? 4 : 8,
            limit: packing.maximumSizeInBytes(of: site), site)
    }

    var blobCount: Int { offsets.count - 1 }

    /// The size of a blob, nil if the cluster has none of that number.
    func size(of blob: Int) -> Int? {
        blob < blobCount ? offsets[blob + 1] - offsets[blob] : nil
    }

    /// A part of a blob; cheapest in ascending order.
    ///
    /// - Parameter range: Within the blob's size.
    func bytes(_ range: Range<Int>, of blob: Int) throws(SourceError) -> [UInt8] {
        let start = offsets[blob]
        return try content.bytes(start + range.lowerBound..<start + range.upperBound)
    }

    /// Reads where blobs begin; the first begins where the list of offsets ends.
    private static func offsets(
        in content: any ClusterContent, width: Int, limit: Int, _ site: ClusterSite
    ) throws(SourceError) -> [Int] {
        let first = LittleEndian.number(try content.bytes(0..<width)[...], at: 0, width: width)
        guard first > 0, first % UInt64(width) == 0,
            first / UInt64(width) <= UInt64(maximumBlobCount)
        else { throw site.damage("puts its first blob at byte \(first)") }
        let table = try content.bytes(0..<Int(first))[...]
        var offsets: [Int] = []
        offsets.reserveCapacity(table.count / width)
        var last = first
        for at in stride(from: 0, to: table.count, by: width) {
            let offset = LittleEndian.number(table, at: at, width: width)
            guard offset >= last else { throw site.damage("has blobs that are not in order") }
            guard offset <= UInt64(limit) else {
                throw site.damage("holds \(offset) bytes, where \(limit) can be")
            }
            last = offset
            offsets.append(Int(offset))
        }
        return offsets
    }
}
