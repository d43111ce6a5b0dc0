// Lists what the ZIM reader finds in a file, to be compared with what another reader finds.
//
//   list-zim entries FILE.zim
//
// One JSON object a line: "index" (its number), "path" (the namespace, a slash, the path), "title",
// and either "redirect", the path that it leads to, or "type", "size" and "sha256" of its bytes.
// Entries without content are "removed". Redirects come first, then all else as it lies in the file.

import BundleFormat
import Foundation
import Ingest
import JSON
import Terminal

@main
struct Main {
    private static let table = CommandTable(
        program: "list-zim", version: "1", summary: "list the entries of a ZIM file",
        commands: [
            Command(
                "entries", summary: "write one JSON object for each entry",
                positionals: [Positional("FILE", help: "a ZIM file, or the first of its parts")])
        ])

    static func main() {
        var output = Output.standard()
        let words = Array(CommandLine.arguments.dropFirst())
        let code = Program.run(table, words: words, output: &output) { _, values, output in
            do {
                try ArchiveListing(values.positionals[0]).write(to: &output)
            } catch let error as SourceError {
                throw Failure(
                    ExitCode(rawValue: error.kind.exitCode) ?? .badData, error.description)
            }
            return .ok
        }
        exit(code.rawValue)
    }
}

/// All that an archive holds, as lines.
struct ArchiveListing {
    private static let chunkSizeInBytes = 1 << 20

    private let archive: ZIMArchive

    init(_ path: String) throws {
        archive = try ZIMArchive(path)
    }

    func write(to output: inout Output) throws {
        var places: [(place: BlobPlace, index: Int)] = []
        var others: [ZIMEntry] = []
        try archive.forEachEntry { entry in
            guard case .blob(let place, _) = entry.content else { return others.append(entry) }
            places.append((place, entry.index))
        }
        for entry in others {
            guard case .redirect(let target) = entry.content else {
                try line(entry, [("removed", .bool(true))], to: &output)
                continue
            }
            let name = Self.name(try archive.entry(target))
            try line(entry, [("redirect", .string(name))], to: &output)
        }
        places.sort { ($0.place, $0.index) < ($1.place, $1.index) }
        for (place, index) in places {
            let entry = try archive.entry(index)
            guard case .blob(_, let type) = entry.content else { continue }
            try line(entry, [("type", .string(type))] + content(at: place), to: &output)
        }
    }

    private func content(at place: BlobPlace) throws -> [(String, JSONValue?)] {
        let size = try archive.size(of: place)
        var hash = SHA256()
        for start in stride(from: 0, to: size, by: Self.chunkSizeInBytes) {
            hash.update(try archive.bytes(start..<start + Self.chunkSizeInBytes, of: place))
        }
        return [("size", .int(size)), ("sha256", .string(hash.finish().hex))]
    }

    private func line(
        _ entry: ZIMEntry, _ content: [(String, JSONValue?)], to output: inout Output
    ) throws {
        let object = JSONValue.object(
            present: [
                ("index", .int(entry.index)), ("path", .string(Self.name(entry))),
                ("title", .string(entry.shownTitle)),
            ] + content)
        try output.bytes(object.bytes() + [0x0A])
    }

    private static func name(_ entry: ZIMEntry) -> String {
        "\(Character(UnicodeScalar(entry.namespace)))/\(entry.path)"
    }
}
