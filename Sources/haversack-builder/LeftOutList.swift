// A curator can look up what a bundle lacks, and why.

import BundleFormat
import Foundation
import JSON
import Terminal

enum LeftOutList {
    /// Writes one JSON object a line: source, article, title, reason.
    static func write(
        _ shortlist: Shortlist, of staging: borrowing Staging, to path: String
    ) throws {
        var bytes: [UInt8] = []
        try staging.forEachEntry { entry in
            guard let reason = shortlist.reason(for: entry.number) else { return }
            let object: JSONValue = [
                "source": .string(entry.identity.source),
                "article": .string(entry.identity.article), "title": .string(entry.title),
                "reason": .string(reason.words),
            ]
            bytes += object.bytes()
            bytes.append(0x0A)
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Failure(.cannotCreate, "\(path) cannot be written; name another file")
        }
    }
}
