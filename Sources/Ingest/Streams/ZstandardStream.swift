// zstd is linked, since bundles need it anyway; no program is asked.

import Zstandard

/// The content of one or more zstd frames.
final class ZstandardStream: ByteStream {
    private let rest: any ByteStream
    private let name: String
    private var decompressor: StreamDecompressor
    private var input: [UInt8] = []
    private var position = 0
    /// How much is fed at once: less where a little gives much, so that memory stays bounded.
    private var stepSizeInBytes = 1 << 10
    private var failure: SourceError?

    /// - Parameter isSingleFrame: Whether bytes behind the first frame are something else.
    init(
        _ rest: any ByteStream, name: String, isSingleFrame: Bool = false
    ) throws(SourceError) {
        self.rest = rest
        self.name = name
        do {
            decompressor = try StreamDecompressor(isSingleFrame: isSingleFrame)
        } catch {
            throw SourceError(.inputOutput, name, "no memory for decompressing")
        }
    }

    func next() throws(SourceError) -> [UInt8] {
        if let failure { throw failure }
        var output: [UInt8] = []
        while output.isEmpty, !decompressor.hasEnded {
            if position == input.count {
                input = try rest.next()
                position = 0
            }
            guard !input.isEmpty else {
                guard decompressor.isAtFrameEnd else {
                    throw SourceError(.truncated, name, "the compressed file is cut short")
                }
                return []
            }
            try step(into: &output)
        }
        return output
    }

    private func step(into output: inout [UInt8]) throws(SourceError) {
        let end = min(position + stepSizeInBytes, input.count)
        let count = end - position
        do {
            try decompressor.decompress([UInt8](input[position..<end]), into: &output)
        } catch {
            let damage = SourceError(
                .badData, name, "the compressed file is damaged (\(error)); fetch it again")
            failure = damage
            throw damage
        }
        position = end
        let wanted = InputFile.chunkSizeInBytes * count / max(output.count, 1)
        stepSizeInBytes = min(max(wanted, 64), 1 << 15)
    }
}
