// "Make one solid stream of all this": for what is sent, where every byte costs money.

import CZstd

/// Compresses a stream to a single zstd frame in bounded memory.
package struct StreamCompressor: ~Copyable {
    private let context: CompressionContext

    /// - Parameters:
    ///   - level: 1 (fast) to 22 (small).
    ///   - windowLog: Base-2 logarithm of how far back matches may lie.
    package init(level: Int, windowLog: Int) throws(ZstandardError) {
        let fresh = try CompressionContext()
        try fresh.set(ZSTD_c_compressionLevel, level)
        try fresh.set(ZSTD_c_windowLog, windowLog)
        try fresh.set(ZSTD_c_enableLongDistanceMatching, 1)
        try fresh.set(ZSTD_c_checksumFlag, 1)
        context = fresh
    }

    /// Takes all of `input` and gives what is ready; with `isLast` the frame is ended.
    package mutating func compress(
        _ input: [UInt8], isLast: Bool = false
    ) throws(ZstandardError) -> [UInt8] {
        let mode = isLast ? ZSTD_e_end : ZSTD_e_continue
        let piece = ZSTD_CStreamOutSize()
        var output: [UInt8] = []
        var consumed = 0
        var isDone = false
        while !isDone {
            var result = 0
            let start = consumed
            output += unsafe [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
                var outgoing = unsafe ZSTD_outBuffer(dst: buffer.baseAddress, size: piece, pos: 0)
                unsafe input.withUnsafeBytes { bytes in
                    var incoming = unsafe ZSTD_inBuffer(
                        src: bytes.baseAddress, size: bytes.count, pos: start)
                    unsafe result = ZSTD_compressStream2(context.handle, &outgoing, &incoming, mode)
                    unsafe consumed = incoming.pos
                }
                unsafe count = outgoing.pos
            }
            if let error = ZstandardError.check(result) { throw error }
            isDone = consumed == input.count && (!isLast || result == 0)
        }
        return output
    }
}
