// What can go wrong with compressed bytes, in one sentence.

import CZstd

/// A compression or decompression that failed; the input is untouched and nothing is returned in part.
package struct ZstandardError: Error, Equatable, CustomStringConvertible {
    package enum Code: Sendable {
        case damaged
        case tooLarge
        case truncated
        case library
    }

    package let code: Code
    package let reason: String

    package var description: String { reason }

    init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The library's own word for a failed call, or nil when `result` is a size.
    static func check(_ result: Int) -> ZstandardError? {
        guard ZSTD_isError(result) != 0 else { return nil }
        let name = unsafe String(cString: ZSTD_getErrorName(result))
        return ZstandardError(.damaged, "zstd says: \(name.lowercased())")
    }
}
