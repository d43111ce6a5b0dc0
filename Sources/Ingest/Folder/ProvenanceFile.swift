// A folder of pages that say nothing about themselves can have it said beside them, once.

import JSON

/// The file `provenance.json` of a folder: what is said of all its pages, and of single ones.
struct ProvenanceFile {
    static let name = "provenance.json"

    /// What holds for every page of the folder and of those in it.
    private(set) var defaults = PageFields()
    /// By path from the folder that the file is in.
    private(set) var pages: [String: PageFields] = [:]

    private let file: String
    private let bytes: [UInt8]

    /// - Parameter file: Its path, for messages.
    /// - Throws: ``SourceError`` naming the line and the key that does not hold.
    init(_ bytes: [UInt8], file: String) throws(SourceError) {
        self.file = file
        self.bytes = bytes
        let value = try parse()
        guard case .object(let members) = value else {
            throw SourceError(.badData, file, "it is \(value.kind), not an object")
        }
        for member in members where member.name != "pages" {
            try read(member, after: 0, at: "", into: &defaults)
        }
        guard let entries = value["pages"] else { return }
        guard case .object(let pages) = entries else {
            throw failure("pages", after: 0, "is \(entries.kind), not an object of paths")
        }
        try read(pages: pages)
    }

    private mutating func read(pages members: [JSONMember]) throws(SourceError) {
        var place = offset(of: "pages", after: 0)
        for page in members {
            place = offset(of: page.name, after: place)
            guard case .object(let entries) = page.value else {
                throw failure(
                    "pages.\(page.name)", at: place, "is \(page.value.kind), not an object")
            }
            var fields = PageFields()
            for entry in entries {
                try read(entry, after: place, at: "pages.\(page.name).", into: &fields)
            }
            pages[page.name] = fields
        }
    }

    private func read(
        _ member: JSONMember, after start: Int, at path: String, into fields: inout PageFields
    ) throws(SourceError) {
        let place = offset(of: member.name, after: start)
        guard PageFields.keys[member.name] != nil else {
            let known = PageFields.keys.filter { $0.key == $0.value }.keys.sorted()
            throw failure(
                path + member.name, at: place,
                "is not known; the keys are \(known.joined(separator: ", ")) and pages")
        }
        var values: [String] = []
        for value in member.value.arrayValue ?? [member.value] {
            switch value {
            case .string(let text): values.append(text)
            case .int(let number): values.append(String(number))
            case .null: break
            default:
                throw failure(
                    path + member.name, at: place, "is \(value.kind), not a text or a list of texts"
                )
            }
        }
        fields.set(member.name, values, file: file, line: line(at: place))
    }

    // MARK: Places

    private func parse() throws(SourceError) -> JSONValue {
        do {
            return try JSONValue.parse(bytes)
        } catch {
            let column = error.offset - (bytes.prefix(error.offset).lastIndex(of: 0x0A) ?? -1)
            throw SourceError(
                .badData, file,
                "line \(line(at: error.offset)), byte \(column) is not JSON: \(error.reason)")
        }
    }

    private func line(at offset: Int) -> Int { bytes.prefix(offset).count { $0 == 0x0A } + 1 }

    /// Where a key stands behind another place; that place if it is written with escapes.
    private func offset(of key: String, after start: Int) -> Int {
        let found = bytes[start...].firstRange(of: Array("\"\(key)\"".utf8))
        return found.map { $0.lowerBound + 1 } ?? start
    }

    private func failure(_ key: String, after start: Int, _ reason: String) -> SourceError {
        failure(key, at: offset(of: key, after: start), reason)
    }

    private func failure(_ key: String, at place: Int, _ reason: String) -> SourceError {
        SourceError(.badData, file, "line \(line(at: place)): \"\(key)\" \(reason)")
    }
}
