// "Here are bytes, make them small": one frame a call, for blocks that are read one at a time.

import CZstd

/// Compresses byte arrays to zstd frames that state their content size and carry a checksum.
///
/// Frames depend on the bytes, the level and the version of libzstd alone.
package struct Compressor: ~Copyable {
    private let context: CompressionContext

    /// - Parameters:
    ///   - level: 1 (fast) to 22 (small).
    ///   - dictionary: Bytes that the frames may refer to; the reader needs the same ones.
    package init(level: Int, dictionary: [UInt8] = []) throws(ZstandardError) {
        let fresh = try CompressionContext()
        try fresh.set(ZSTD_c_compressionLevel, level)
        try fresh.set(ZSTD_c_checksumFlag, 1)
        try fresh.set(ZSTD_c_contentSizeFlag, 1)
        if !dictionary.isEmpty {
            let loaded = unsafe ZSTD_CCtx_loadDictionary(fresh.handle, dictionary, dictionary.count)
            if let error = ZstandardError.check(loaded) { throw error }
        }
        context = fresh
    }

    package mutating func compress(_ bytes: [UInt8]) throws(ZstandardError) -> [UInt8] {
        let bound = ZSTD_compressBound(bytes.count)
        var result = 0
        let frame = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            unsafe result = ZSTD_compress2(
                context.handle, buffer.baseAddress, bound, bytes, bytes.count)
            count = ZSTD_isError(result) == 0 ? result : 0
        }
        if let error = ZstandardError.check(result) { throw error }
        return frame
    }
}
