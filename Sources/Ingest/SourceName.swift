// A file without a project's name is known by its own.

/// The name of a source after its file or folder.
enum SourceName {
    private static let extensions: Set<String> = [
        "bz2", "gz", "json", "jsonl", "ndjson", "tar", "tgz", "xml", "xz", "zim", "zimaa", "zst",
        "zstd",
    ]

    /// The last part of a path without the extensions of forms and compressions.
    static func of(_ path: String) -> String {
        var parts = (path.split(separator: "/").last ?? "source").split(
            separator: ".", omittingEmptySubsequences: false)
        while parts.count > 1, let last = parts.last, extensions.contains(last.lowercased()) {
            parts.removeLast()
        }
        return parts.joined(separator: ".")
    }
}
