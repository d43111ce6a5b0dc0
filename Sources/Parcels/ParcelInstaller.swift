// From a parcel to the bundle it was made of: indexes are made here, and all of it is checked.

package import BundleFormat

package enum ParcelInstaller {
    /// Makes the bundle; the file appears only when its root is the one that the parcel names.
    /// - Throws: `FormatError` when the parcel is damaged, `OutputError`, or `SQLiteError`.
    package static func install(
        _ path: String, to output: String, workers: OrderedWorkers,
        progress: (BundleSummary) -> Void = { _ in }
    ) async throws -> BundleSummary {
        var parcel = try ParcelReader(path: path)
        let licenses = Dictionary(
            parcel.licenses.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        let assembly = BundleAssembly(
            output: output, replacingExisting: false, description: parcel.description,
            license: { identifier in
                licenses[identifier]
                    ?? License(identifier: identifier, name: identifier, url: nil, text: nil)
            }, wordbooks: parcel.wordbooks, workers: workers)
        let root = parcel.root
        return try await assembly.run(
            next: {
                try parcel.next().map { try PackedRecord($0.record, activity: $0.activity) }
            },
            incomplete: parcel.incomplete,
            check: { summary in
                guard summary.root == root else {
                    throw FormatError(
                        .damaged, path, "its articles are not those it names; get the parcel again")
                }
            }, progress: progress)
    }

    /// Reads all of a parcel and compares it with the root it names.
    /// - Returns: How many articles it holds, and the root.
    package static func verify(_ path: String) throws -> (articles: Int, root: String) {
        var parcel = try ParcelReader(path: path)
        var tree = MerkleTree()
        var count = 0
        while let next = try parcel.next() {
            tree.append(next.record.digest)
            count += 1
        }
        guard tree.root.hex == parcel.root else {
            throw FormatError(
                .damaged, path, "its articles are not those it names; get the parcel again")
        }
        return (count, parcel.root)
    }
}
