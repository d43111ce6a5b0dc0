// The two handles of libzstd, freed when they go out of scope.

import CZstd

@safe struct CompressionContext: ~Copyable {
    let handle: OpaquePointer

    init() throws(ZstandardError) {
        guard let created = unsafe ZSTD_createCCtx() else {
            throw ZstandardError(.library, "zstd could not set up a compressor; memory is short")
        }
        unsafe handle = created
    }

    deinit {
        unsafe ZSTD_freeCCtx(handle)
    }

    borrowing func set(_ parameter: ZSTD_cParameter, _ value: Int) throws(ZstandardError) {
        let result = unsafe ZSTD_CCtx_setParameter(handle, parameter, CInt(value))
        if let error = ZstandardError.check(result) { throw error }
    }
}

@safe struct DecompressionContext: ~Copyable {
    let handle: OpaquePointer

    init() throws(ZstandardError) {
        guard let created = unsafe ZSTD_createDCtx() else {
            throw ZstandardError(.library, "zstd could not set up a decompressor; memory is short")
        }
        unsafe handle = created
    }

    deinit {
        unsafe ZSTD_freeDCtx(handle)
    }
}
