// "Here is a frame, give me its bytes": with the size checked before memory is taken.

import CZstd

/// Decompresses single zstd frames that state their content size.
package struct Decompressor: ~Copyable {
    private let context: DecompressionContext

    /// - Parameter dictionary: The bytes that the frames were compressed with.
    package init(dictionary: [UInt8] = []) throws(ZstandardError) {
        let fresh = try DecompressionContext()
        if !dictionary.isEmpty {
            let loaded = unsafe ZSTD_DCtx_loadDictionary(fresh.handle, dictionary, dictionary.count)
            if let error = ZstandardError.check(loaded) { throw error }
        }
        context = fresh
    }

    /// - Parameter maximumSizeInBytes: The most that the frame may say it holds.
    /// - Throws: When the frame is damaged, does not state its size, or states a larger one.
    package mutating func decompress(
        _ frame: [UInt8], maximumSizeInBytes: Int
    ) throws(ZstandardError) -> [UInt8] {
        let stated = unsafe ZSTD_getFrameContentSize(frame, frame.count)
        guard let size = Int(exactly: stated) else {
            throw ZstandardError(.damaged, "the compressed bytes do not state their size")
        }
        guard size <= maximumSizeInBytes else {
            throw ZstandardError(.tooLarge, "\(size) bytes where \(maximumSizeInBytes) are allowed")
        }
        var result = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            unsafe result = ZSTD_decompressDCtx(
                context.handle, buffer.baseAddress, size, frame, frame.count)
            count = ZSTD_isError(result) == 0 ? result : 0
        }
        if let error = ZstandardError.check(result) { throw error }
        guard bytes.count == size else {
            throw ZstandardError(
                .damaged, "\(bytes.count) bytes came out where \(size) were stated")
        }
        return bytes
    }
}
