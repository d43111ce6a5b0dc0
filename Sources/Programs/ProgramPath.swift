// Some work is left to programs that users already have; where they are is asked here alone.

import Foundation

/// Programs of the system by name.
package enum ProgramPath {
    /// Looks for a program in the folders of a search path.
    ///
    /// - Parameter searchPath: Folders between colons; nil is the environment's `PATH`.
    package static func find(_ name: String, in searchPath: String? = nil) -> String? {
        let path = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
