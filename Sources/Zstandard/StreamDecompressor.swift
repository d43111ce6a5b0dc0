// "Here come the bytes of a compressed file, piece by piece": for sources too large to hold.

import CZstd

/// Decompresses a stream of one or more zstd frames in bounded memory.
package struct StreamDecompressor: ~Copyable {
    private let context: DecompressionContext

    /// Whether all that was fed in so far ends exactly where a frame ends; a file must end so.
    package private(set) var isAtFrameEnd: Bool

    /// Whether the one frame that was asked for is whole; whatever else is fed in is left alone.
    package private(set) var hasEnded = false
    private let isSingleFrame: Bool

    /// - Parameters:
    ///   - windowLogMaximum: Base-2 logarithm of the largest window that is accepted, which bounds
    ///     the memory; 27 (128 MiB) is what `zstd --long` makes.
    ///   - isSingleFrame: Whether the first frame is all that is wanted, whatever follows it.
    package init(
        windowLogMaximum: Int = 27, isSingleFrame: Bool = false
    ) throws(ZstandardError) {
        let fresh = try DecompressionContext()
        let set = unsafe ZSTD_DCtx_setParameter(
            fresh.handle, ZSTD_d_windowLogMax, CInt(windowLogMaximum))
        if let error = ZstandardError.check(set) { throw error }
        context = fresh
        self.isSingleFrame = isSingleFrame
        isAtFrameEnd = true
    }

    /// Takes all of `input`, at most to the end of a single frame, and appends what comes out to
    /// `output`.
    package mutating func decompress(
        _ input: [UInt8], into output: inout [UInt8]
    ) throws(ZstandardError) {
        var consumed = 0
        var filledUp = false
        let piece = ZSTD_DStreamOutSize()
        while !hasEnded, consumed < input.count || filledUp {
            var result = 0
            let start = consumed
            let made = unsafe [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
                var outgoing = unsafe ZSTD_outBuffer(dst: buffer.baseAddress, size: piece, pos: 0)
                unsafe input.withUnsafeBytes { bytes in
                    var incoming = unsafe ZSTD_inBuffer(
                        src: bytes.baseAddress, size: bytes.count, pos: start)
                    unsafe result = ZSTD_decompressStream(context.handle, &outgoing, &incoming)
                    unsafe consumed = incoming.pos
                }
                unsafe count = outgoing.pos
            }
            if let error = ZstandardError.check(result) { throw error }
            output += made
            filledUp = made.count == piece
            isAtFrameEnd = result == 0
            hasEnded = isSingleFrame && isAtFrameEnd
        }
    }
}
