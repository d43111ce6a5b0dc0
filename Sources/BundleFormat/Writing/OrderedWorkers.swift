// The one seam for concurrency: batches go to a fixed number of workers and come back in order.

/// Runs work on up to `width` batches at a time; results arrive in the order of the batches.
package struct OrderedWorkers: Sendable {
    /// At least 1.
    package let width: Int

    package init(width: Int) {
        self.width = max(1, width)
    }

    /// - Parameters:
    ///   - next: Gives the next batch, nil at the end; called from one task alone.
    ///   - work: What a worker does with a batch; depends on the batch alone.
    ///   - write: Takes the results in order; called from the same task as `next`.
    /// - Throws: The first error of any of the three; workers under way are waited for.
    package func run<Batch: Sendable, Result: Sendable>(
        next: () throws -> Batch?, work: @escaping @Sendable (Batch) throws -> Result,
        write: (Result) throws -> Void
    ) async throws {
        var underWay: [Task<Result, any Error>] = []
        do {
            while let batch = try next() {
                underWay.append(Task.detached { try work(batch) })
                if underWay.count > width { try write(await underWay.removeFirst().value) }
            }
            while !underWay.isEmpty { try write(await underWay.removeFirst().value) }
        } catch {
            for task in underWay { _ = await task.result }
            throw error
        }
    }
}
