// Folders stand in folders, and what an outer one says holds within unless an inner one says otherwise.

/// What the `provenance.json` files of a source say, by folder.
struct FolderProvenance {
    /// By the path of the folder within the source; "" is the source itself.
    private var files: [String: ProvenanceFile] = [:]

    mutating func add(_ file: ProvenanceFile, in folder: String) { files[folder] = file }

    /// What is said of a page outside it: entries for the page before defaults of folders, and the
    /// nearer folder before the farther.
    func fields(of page: String) -> PageFields {
        var entries = PageFields()
        var defaults = PageFields()
        for folder in Self.folders(around: page) {
            guard let file = files[folder] else { continue }
            let path = folder.isEmpty ? page : String(page.dropFirst(folder.count + 1))
            if let entry = file.pages[path] { entries = entries.over(entry) }
            defaults = defaults.over(file.defaults)
        }
        // A title is one page's; a folder's title would make all its pages the same.
        return entries.over(defaults.without("title"))
    }

    /// From the inside out.
    private static func folders(around page: String) -> [String] {
        var parts = page.split(separator: "/").dropLast()
        var folders: [String] = []
        while !parts.isEmpty {
            folders.append(parts.joined(separator: "/"))
            parts.removeLast()
        }
        return folders + [""]
    }

    /// Entries for pages that are not there: file and path.
    func strayEntries(pages: Set<String>) -> [(folder: String, path: String)] {
        files.sorted { $0.key < $1.key }.flatMap { folder, file in
            file.pages.keys.sorted().filter { path in
                !pages.contains(folder.isEmpty ? path : "\(folder)/\(path)")
            }.map { (folder, $0) }
        }
    }
}
