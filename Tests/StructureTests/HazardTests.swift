// What may stand in two modules only, or nowhere.

import Testing

struct HazardTests {
    private static let unsafeModules = [
        "Sources/SQLite/", "Sources/Zstandard/", "Sources/Spawning/",
    ]

    private let files: [SourceFile]

    init() throws {
        files = try Repository.swiftFiles(under: "Sources")
    }

    @Test func `unsafe code stands in SQLite, Zstandard and Spawning only`() {
        let breaches = files.filter { file in
            !Self.unsafeModules.contains { file.path.hasPrefix($0) }
        }.flatMap { $0.places(of: /\bunsafe|\bUnsafe|[a-z]Unsafe/) }
        #expect(breaches == [])
    }

    @Test func `no error is waved through`() {
        #expect(files.flatMap { $0.places(of: /\btry!/) } == [])
    }

    @Test func `nothing that comes from outside can stop the program`() {
        #expect(files.flatMap { $0.places(of: /\bfatalError\(/) } == [])
    }

    @Test func `a file is short enough to be read at once`() {
        let long = files.filter { !$0.path.hasPrefix("Sources/Ingest/Licenses/") }
            .map {
                (
                    path: $0.path,
                    lines: $0.text.split(separator: "\n", omittingEmptySubsequences: false).count
                        - 1
                )
            }
            .filter { $0.lines > 400 }
        #expect(long.map { "\($0.path): \($0.lines) lines" } == [])
    }
}
