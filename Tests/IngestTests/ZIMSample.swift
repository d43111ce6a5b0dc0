// A writer of ZIM files, as small as the format allows, so that tests can say which byte is wrong.

import Foundation

@testable import Ingest

/// A ZIM file to be written byte by byte.
struct ZIMSample {
    enum Content {
        case item(String, type: String = "text/html", cluster: Int = 0)
        /// Namespace, slash and path of another entry.
        case redirect(String)
        case removed(UInt16)
    }

    struct Entry {
        let name: String
        var title = ""
        let content: Content
        var parameters: [UInt8] = []
    }

    /// How a cluster is written: the byte before it, and what is made of the rest.
    struct Packing {
        var information: UInt8 = 1
        var pack: ([UInt8]) throws -> [UInt8] = { $0 }
    }

    var version: UInt16 = 6
    var minorVersion: UInt16 = 1
    var entries: [Entry] = []
    /// By the numbers of clusters; those without one are stored.
    var packings: [Int: Packing] = [:]
    var mainPage: String?
    /// Whether the header has a place for a checksum, and the file one.
    var hasChecksum = true

    mutating func add(_ name: String, title: String = "", _ content: Content) {
        entries.append(Entry(name: name, title: title, content: content))
    }

    /// The file, with a checksum that holds.
    func bytes() throws -> [UInt8] {
        let headerSize = hasChecksum ? 80 : 72
        let types = self.types
        let entries = sorted
        let mimeList: [UInt8] = types.flatMap(Self.terminated) + [0]
        let pathPointers = headerSize + mimeList.count
        let titlePointers = pathPointers + 8 * entries.count
        let firstEntry = titlePointers + 4 * entries.count
        let (clusters, blobs) = try packed(entries)
        let written = entries.map { directoryEntry($0, types, entries, blobs) }
        let entryPlaces = places(of: written, from: firstEntry)
        let clusterPointers = firstEntry + written.reduce(0) { $0 + $1.count }
        let clusterPlaces = places(of: clusters, from: clusterPointers + 8 * clusters.count)
        let end = clusterPlaces.last.map { $0 + (clusters.last?.count ?? 0) } ?? clusterPointers
        var header: [UInt8] = ZIMHeader.magic + Self.number(version, 2)
        header += Self.number(minorVersion, 2) + [UInt8](repeating: 7, count: 16)
        header += Self.number(entries.count, 4) + Self.number(clusters.count, 4)
        header += Self.number(pathPointers, 8) + Self.number(titlePointers, 8)
        header += Self.number(clusterPointers, 8) + Self.number(headerSize, 8)
        header += Self.number(mainPage.flatMap { index(of: $0, in: entries) } ?? 0xFFFF_FFFF, 4)
        header += Self.number(0xFFFF_FFFF, 4)
        if hasChecksum { header += Self.number(end, 8) }
        var file = header + mimeList
        for place in entryPlaces { file += Self.number(place, 8) }
        for index in byTitle(entries) { file += Self.number(index, 4) }
        for entry in written { file += entry }
        for place in clusterPlaces { file += Self.number(place, 8) }
        for cluster in clusters { file += cluster }
        return hasChecksum ? file + MD5.digest(file) : file
    }

    /// A file with the checksum that it should have.
    static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        let content = Array(bytes.dropLast(16))
        return content + MD5.digest(content)
    }

    static func number(_ value: some BinaryInteger, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: UInt64(truncatingIfNeeded: value) >> (8 * $0)) }
    }

    private static func terminated(_ text: String) -> [UInt8] { Array(text.utf8) + [0] }

    /// The blobs of a cluster behind their offsets, before it is packed.
    static func cluster(_ blobs: [[UInt8]], width: Int) -> [UInt8] {
        var offset = (blobs.count + 1) * width
        var offsets = number(offset, width)
        for blob in blobs {
            offset += blob.count
            offsets += number(offset, width)
        }
        return offsets + blobs.flatMap { $0 }
    }
}

extension ZIMSample {
    private var types: [String] {
        let types = entries.compactMap { entry -> String? in
            if case .item(_, let type, _) = entry.content { type } else { nil }
        }
        return Set(types).sorted()
    }

    private var sorted: [Entry] {
        entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private func index(of name: String, in entries: [Entry]) -> Int? {
        entries.firstIndex { $0.name == name }
    }

    private func byTitle(_ entries: [Entry]) -> [Int] {
        entries.indices.sorted { (entries[$0].title, $0) < (entries[$1].title, $1) }
    }

    private func places(of parts: [[UInt8]], from start: Int) -> [Int] {
        var place = start
        return parts.map { part in
            defer { place += part.count }
            return place
        }
    }

    /// All clusters, and the number of each item's blob by the item's name.
    private func packed(_ entries: [Entry]) throws -> ([[UInt8]], [String: Int]) {
        var blobs: [[[UInt8]]] = []
        var numbers: [String: Int] = [:]
        // Items are not in the order of their paths in their clusters.
        for entry in entries.reversed() {
            guard case .item(let text, _, let cluster) = entry.content else { continue }
            while blobs.count <= cluster { blobs.append([]) }
            numbers[entry.name] = blobs[cluster].count
            blobs[cluster].append(Array(text.utf8))
        }
        let clusters = try blobs.enumerated().map { number, blobs in
            let packing = packings[number] ?? Packing()
            let width = packing.information & 0x10 == 0 ? 4 : 8
            return [packing.information] + (try packing.pack(Self.cluster(blobs, width: width)))
        }
        return (clusters, numbers)
    }

    private func directoryEntry(
        _ entry: Entry, _ types: [String], _ entries: [Entry], _ blobs: [String: Int]
    ) -> [UInt8] {
        var type: Int
        var places: [UInt8] = []
        switch entry.content {
        case .item(_, let mimeType, let cluster):
            type = types.firstIndex(of: mimeType) ?? 0
            places = Self.number(cluster, 4) + Self.number(blobs[entry.name] ?? 0, 4)
        case .redirect(let target):
            type = 0xFFFF
            places = Self.number(index(of: target, in: entries) ?? 0xFFFF, 4)
        case .removed(let mark): type = Int(mark)
        }
        let parameters = UInt8(entry.parameters.count)
        var bytes = Self.number(type, 2) + [parameters, entry.name.utf8.first ?? 0]
        bytes += Self.number(0, 4) + places
        bytes += Self.terminated(String(entry.name.dropFirst(2))) + Self.terminated(entry.title)
        return bytes + entry.parameters
    }
}
