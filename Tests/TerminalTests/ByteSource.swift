import Synchronization

/// Bytes one after another, from a place that a closure can hold.
final class ByteSource: Sendable {
    private let rest: Mutex<ArraySlice<UInt8>>

    init(_ bytes: [UInt8]) { rest = Mutex(bytes[...]) }

    func next() -> UInt8? { rest.withLock { $0.popFirst() } }
}
