// An entry is what a ZIM file calls everything that has a path: pages, pictures, metadata, redirects.

/// One entry of a ZIM file's directory.
package struct ZIMEntry: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case blob(BlobPlace, mimeType: String)
        /// Leads to the entry with that number.
        case redirect(Int)
        /// A link target or a deleted entry, which has no content.
        case removed
    }

    /// Its number, in the order of namespaces and paths.
    package let index: Int
    package let namespace: UInt8
    package let path: String
    /// Empty where the path stands for it.
    package let title: String
    package let content: Content

    /// The title that readers of ZIM files show.
    package var shownTitle: String { title.isEmpty ? path : title }

    /// Whether it has to come before another one; false where paths were repaired and nothing tells.
    func precedes(_ other: ZIMEntry) -> Bool {
        guard namespace == other.namespace else { return namespace < other.namespace }
        guard !path.unicodeScalars.contains("\u{FFFD}"),
            !other.path.unicodeScalars.contains("\u{FFFD}")
        else { return false }
        return path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }

    /// Where its page is, if it is one.
    var page: BlobPlace? {
        guard case .blob(let place, let mimeType) = content, Self.isHTML(mimeType) else {
            return nil
        }
        return place
    }

    /// Whether a MIME type, parameters aside, is that of HTML.
    private static func isHTML(_ mimeType: String) -> Bool {
        let name = mimeType.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
        return String(decoding: Array(name), as: UTF8.self).lowercased() == "text/html"
    }
}

/// Where the bytes of an entry are: the order of places is that in which they are cheap to read.
package struct BlobPlace: Sendable, Hashable, Comparable {
    package let cluster: UInt32
    package let blob: UInt32

    package static func < (one: BlobPlace, other: BlobPlace) -> Bool {
        (one.cluster, one.blob) < (other.cluster, other.blob)
    }
}
