// Curators have dictionaries in three forms; which one a file is, its first bytes tell.

/// A form of bilingual dictionaries that can be read.
enum DictionaryForm: Equatable {
    /// An index beside a text, as the server dictd has them.
    case dictd
    /// A bilingual dictionary of Apertium's, as it is edited.
    case dix
    /// The same, compiled.
    case compiled

    /// - Returns: Nil for bytes that begin none of them.
    init?(path: String, head: [UInt8]) {
        let start = head.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        if head.starts(with: Array("LTTB".utf8)) || head.starts(with: Array("LTBX".utf8)) {
            self = .compiled
        } else if start.first == UInt8(ascii: "<") {
            self = .dix
        } else if path.hasSuffix(".index") {
            self = .dictd
        } else if path.hasSuffix(".bin") {
            self = .compiled
        } else {
            return nil
        }
    }
}
