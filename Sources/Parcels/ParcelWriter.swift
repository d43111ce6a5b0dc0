// "Make this bundle small enough to send": reads a bundle, gives a parcel piece by piece.

package import BundleFormat
import Zstandard

/// Writes whole parcels.
package struct ParcelWriter: ~Copyable {
    private var compressor: StreamCompressor
    private var group = ParcelGroup()
    private var shared: [SharedProvenance: Int] = [:]
    private let write: ([UInt8]) throws -> Void

    /// - Parameter write: Takes the parcel's bytes in order.
    package init(write: @escaping ([UInt8]) throws -> Void) throws {
        compressor = try StreamCompressor(
            level: ParcelLayout.level, windowLog: ParcelLayout.windowLog)
        self.write = write
    }

    /// - Throws: `FormatError` when an article of the bundle is damaged, or what `write` throws.
    package mutating func write(
        _ bundle: inout BundleReader, progress: (Int) -> Void = { _ in }
    ) throws {
        try writeHead(bundle.manifest)
        try compress(preface(of: bundle))
        try compress(ParcelDictionaries.bytes(of: &bundle))
        let activities = try bundle.activities()
        var passage = -1
        var count = 0
        while let entry = try bundle.entry(after: passage) {
            passage = entry.passage
            count += 1
            guard let activity = activities[entry.activity] else {
                throw FormatError(.damaged, entry.title, "what was done to it is not recorded")
            }
            let record = try bundle.record(of: entry)
            let number = number(of: record.article, activity)
            group.append(record, shared: number)
            if group.isFull { try endGroup() }
            progress(count)
        }
        try endGroup()
        try write(compressor.compress([ParcelLayout.endOfGroups], isLast: true))
    }

    private func writeHead(_ manifest: borrowing Manifest) throws {
        guard let root = manifest[.root], let bytes = Hexadecimal.bytes(root), bytes.count == 32
        else {
            throw FormatError(.damaged, "manifest", "it names no root")
        }
        try write(ParcelLayout.magic + [ParcelLayout.version] + bytes)
    }

    private func preface(of bundle: borrowing BundleReader) throws -> [UInt8] {
        var bytes: [UInt8] = []
        for key: ManifestKey in [.title, .summary, .publisher, .languages, .incomplete, .audit] {
            bytes.appendText(bundle.manifest[key])
        }
        let licenses = try bundle.licenses()
        bytes.appendVarint(licenses.count)
        for license in licenses {
            bytes.appendText(license.identifier)
            bytes.appendText(license.name)
            bytes.appendText(license.url)
            bytes.appendText(license.text)
        }
        return bytes
    }

    private mutating func number(of article: Article, _ activity: Activity) -> Int {
        let row = SharedProvenance(
            article, activity: activity, url: AddressPattern.ofURL(article),
            history: AddressPattern.ofHistory(article))
        if let number = shared[row] { return number }
        group.append(row)
        shared[row] = shared.count
        return shared.count - 1
    }

    private mutating func compress(_ bytes: [UInt8]) throws {
        try write(compressor.compress(bytes))
    }

    private mutating func endGroup() throws {
        guard !group.isEmpty else { return }
        try compress(group.bytes)
        group = ParcelGroup()
    }
}

extension [UInt8] {
    /// A text after its length plus one; zero for none.
    mutating func appendText(_ text: String?) {
        guard let text else { return appendVarint(0) }
        appendVarint(text.utf8.count + 1)
        append(contentsOf: text.utf8)
    }
}

enum Hexadecimal {
    /// The bytes that pairs of digits stand for, or nil for other texts.
    static func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
