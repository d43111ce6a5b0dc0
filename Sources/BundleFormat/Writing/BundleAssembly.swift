// From staged articles to a bundle under its name: the whole second half of a build.

/// Makes a bundle of articles that come in order.
package struct BundleAssembly {
    package let output: String
    package let replacesExisting: Bool
    package let description: Description
    /// What is known of a licence, by its SPDX identifier.
    package let license: @Sendable (String) -> License
    package let wordbooks: Wordbooks
    package let workers: OrderedWorkers

    package init(
        output: String, replacingExisting: Bool, description: Description,
        license: @escaping @Sendable (String) -> License, wordbooks: Wordbooks = Wordbooks(),
        workers: OrderedWorkers
    ) {
        self.wordbooks = wordbooks
        self.output = output
        replacesExisting = replacingExisting
        self.description = description
        self.license = license
        self.workers = workers
    }

    /// - Parameters:
    ///   - next: The next record in ascending order of identity, nil at the end.
    ///   - incomplete: What is missing of the sources, one sentence each.
    ///   - check: Looks at the summary before the file gets its name; what it throws undoes all.
    ///   - progress: Told the summary so far after each block.
    /// - Throws: ``OutputError``, `SQLiteError` (full disk), or what `next` throws; nothing is left.
    package func run(
        next: () throws -> PackedRecord?, incomplete: [String] = [],
        check: (BundleSummary) throws -> Void = { _ in },
        progress: (BundleSummary) -> Void = { _ in }
    ) async throws -> BundleSummary {
        var file = try OutputFile(at: output, replacingExisting: replacesExisting)
        let summary = try await write(
            to: file.unfinishedPath, next: next, incomplete: incomplete, progress: progress)
        try check(summary)
        try file.finish()
        return summary
    }

    /// The size in bytes of the bundle that would be made; nothing is left of it.
    package func size(next: () throws -> PackedRecord?, incomplete: [String]) async throws -> Int {
        let file = try OutputFile(at: output, replacingExisting: replacesExisting)
        _ = try await write(
            to: file.unfinishedPath, next: next, incomplete: incomplete, progress: { _ in })
        return try file.unfinishedSizeInBytes
    }

    private func write(
        to path: String, next: () throws -> PackedRecord?, incomplete: [String],
        progress: (BundleSummary) -> Void
    ) async throws -> BundleSummary {
        let titleLanguages = description.questionLanguages
        var writer = try BundleWriter(at: path, questionLanguages: titleLanguages)
        var waiting: PackedRecord?
        try await workers.run(
            next: { try Self.batch(next, waiting: &waiting) },
            work: { try BlockPacker.pack($0, titleLanguages: titleLanguages) },
            write: { packed in
                try writer.append(packed)
                progress(writer.summary)
            })
        try writer.finish(
            description, license: license, incomplete: incomplete, wordbooks: wordbooks)
        return writer.summary
    }

    /// As many records as share a block.
    private static func batch(
        _ next: () throws -> PackedRecord?, waiting: inout PackedRecord?
    ) throws -> BlockBatch? {
        var batch = BlockBatch()
        if let record = waiting { batch.append(record) }
        waiting = nil
        while let record = try next() {
            guard batch.hasRoom(for: record) else {
                waiting = record
                break
            }
            batch.append(record)
        }
        return batch.records.isEmpty ? nil : batch
    }
}
