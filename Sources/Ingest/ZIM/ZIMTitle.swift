// Many entries leave their title to their path, which may be a file's name.

import Markup

/// Titles of articles that entries and pages give together.
enum ZIMTitle {
    private static let maximumHeadSizeInBytes = 1 << 16

    /// The title of an entry without its page: its own, else its path as words.
    static func of(_ entry: ZIMEntry) -> String {
        entry.title.isEmpty ? words(entry.path) : FieldText.clean(entry.title)
    }

    /// The title of an entry whose page is at hand: what the page calls itself counts for more than
    /// a path, unless it is the path with something behind it, such as a site's name.
    static func of(_ entry: ZIMEntry, page: [UInt8], context: HTMLContext) -> String {
        let own = of(entry)
        guard entry.title.isEmpty else { return own }
        let title = FieldText.clean(HTML.page(from: head(of: page), context: context).title ?? "")
        return title.isEmpty || title.hasPrefix(own) ? own : title
    }

    /// A path as words; packers of wikis make it of the title.
    static func words(_ path: String) -> String {
        FieldText.clean(path.split(separator: "_").joined(separator: " "))
    }

    /// What stands before the body, where pages have their title.
    private static func head(of page: [UInt8]) -> ArraySlice<UInt8> {
        let bytes = page.prefix(maximumHeadSizeInBytes)
        let body = bytes.indices.first { index in
            bytes[index] == UInt8(ascii: "<")
                && bytes[index...].prefix(5).elementsEqual(
                    "<body".utf8, by: { $0 | 0x20 == $1 | 0x20 })
        }
        return bytes[..<(body ?? bytes.endIndex)]
    }
}
