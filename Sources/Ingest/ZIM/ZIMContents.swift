// Articles are read in the order in which they lie in the file, so that each cluster is unpacked
// once; finding that order takes one pass over the directory.

/// What one pass over the entries of a ZIM file finds.
struct ZIMContents {
    /// A page and where it is.
    struct Page: Comparable {
        let place: BlobPlace
        let entry: UInt32

        static func < (one: Page, other: Page) -> Bool {
            (one.place, one.entry) < (other.place, other.entry)
        }
    }

    private static let listingPath = "listing/titleOrdered/v1"

    /// The pages that are articles, in the order of their places; 12 bytes each.
    let pages: [Page]
    /// Entries of the namespace of content that are neither articles nor redirects.
    let otherCount: Int
    let metadata: ZIMMetadata
    /// The number of the entry that is shown first, redirects followed.
    let mainPage: Int?
    /// Whether an entry is an article, by its number; empty if the file does not say.
    private let listed: [Bool]
    private let namespace: UInt8

    init(_ archive: ZIMArchive) throws(SourceError) {
        let namespace = UInt8(ascii: archive.header.hasContentNamespace ? "C" : "A")
        var pages: [Page] = []
        var others = 0
        var about: [ZIMEntry] = []
        var listing: ZIMEntry?
        try archive.forEachEntry { entry in
            switch entry.namespace {
            case namespace:
                if let place = entry.page {
                    pages.append(Page(place: place, entry: UInt32(entry.index)))
                } else if case .redirect = entry.content {
                    break
                } else {
                    others += 1
                }
            case UInt8(ascii: "M"): if ZIMMetadata.isWanted(entry) { about.append(entry) }
            case UInt8(ascii: "X"): if entry.path == Self.listingPath { listing = entry }
            default: break
            }
        }
        self.namespace = namespace
        metadata = try ZIMMetadata(about, of: archive)
        let listed = try Self.listed(listing, of: archive)
        self.listed = listed
        mainPage = try Self.mainPage(of: archive)
        let count = pages.count
        if !listed.isEmpty { pages.removeAll { !listed[Int($0.entry)] } }
        pages.sort()
        self.pages = pages
        otherCount = others + count - pages.count
    }

    /// Whether an entry is among the articles.
    func isArticle(_ entry: ZIMEntry) -> Bool {
        entry.namespace == namespace && entry.page != nil
            && (listed.isEmpty || listed[entry.index])
    }

    /// Whether an entry is in the namespace of articles.
    func isContent(_ entry: ZIMEntry) -> Bool { entry.namespace == namespace }

    private static func mainPage(of archive: ZIMArchive) throws(SourceError) -> Int? {
        guard let index = archive.header.mainPage else { return nil }
        return try archive.destination(of: archive.entry(index))?.index
    }

    /// Reads the numbers of all articles; what else is a page is a part of one, such as a frame.
    private static func listed(
        _ listing: ZIMEntry?, of archive: ZIMArchive
    ) throws(SourceError) -> [Bool] {
        guard let listing, case .blob(let place, _) = listing.content else { return [] }
        let size = try archive.size(of: place)
        guard size % 4 == 0, size / 4 <= archive.entryCount else {
            throw archive.file.failure(
                .badData, "its list of articles, entry \(listing.index), is damaged; fetch it again"
            )
        }
        let numbers = try archive.bytes(0..<size, of: place)[...]
        guard size > 0 else { return [] }
        var listed = [Bool](repeating: false, count: archive.entryCount)
        for at in stride(from: 0, to: size, by: 4) {
            let number = LittleEndian.small(numbers, at: at)
            guard number < listed.count else {
                throw archive.file.failure(
                    .badData,
                    "its list of articles, entry \(listing.index), names entry \(number), of which "
                        + "there are \(listed.count); fetch it again")
            }
            listed[number] = true
        }
        return listed
    }
}
