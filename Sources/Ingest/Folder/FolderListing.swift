// Which files of a folder count, in an order that is the same everywhere.

import Foundation

/// Files in a folder.
enum FolderListing {
    /// Whether a path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        type(of: URL(fileURLWithPath: path).resolvingSymlinksInPath()) == .typeDirectory
    }

    /// Paths relative to the folder, in order of their bytes.
    ///
    /// Hidden files and folders are left out, so are links that lead out of the folder; linked
    /// folders are not entered.
    static func files(in root: URL, name: String) throws(SourceError) -> [String] {
        var found: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            for entry in try entries(of: root.appendingPathComponent(folder), name: name)
            where !entry.hasPrefix(".") {
                let path = folder.isEmpty ? entry : "\(folder)/\(entry)"
                switch kind(of: path, in: root) {
                case .typeDirectory: folders.append(path)
                case .typeRegular: found.append(path)
                default: break
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func withoutExtension(_ path: String) -> String {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
        return String(path[..<dot])
    }

    private static func entries(of folder: URL, name: String) throws(SourceError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            throw SourceError(
                .badData, name, "\(folder.path) cannot be read; check its permissions")
        }
    }

    /// The kind of a file, for a link to a file within the folder that of the file.
    private static func kind(of path: String, in root: URL) -> FileAttributeType? {
        let url = root.appendingPathComponent(path)
        let kind = type(of: url)
        guard kind == .typeSymbolicLink else { return kind }
        let target = url.resolvingSymlinksInPath().standardizedFileURL
        guard target.path.hasPrefix(root.path + "/") else { return nil }
        return type(of: target) == .typeRegular ? .typeRegular : nil
    }

    private static func type(of url: URL) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
    }
}
