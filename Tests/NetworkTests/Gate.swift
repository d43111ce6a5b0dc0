// Lets a server change its behaviour between two runs of a reader.

import Synchronization

/// Shut until it is opened.
final class Gate: Sendable {
    private let state = Atomic(true)

    var isShut: Bool { state.load(ordering: .relaxed) }

    func open() { state.store(false, ordering: .relaxed) }
}
