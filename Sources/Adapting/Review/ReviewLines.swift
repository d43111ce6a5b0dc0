// Files come back with other line ends and with marks at their beginning.

/// The lines of a file in UTF-8.
enum ReviewLines {
    static func of(_ bytes: [UInt8], _ name: String) throws(WorkspaceError) -> [Substring] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw WorkspaceError(.damaged, name, "the file is not in UTF-8; save it so")
        }
        let body = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.dropFirst()) : text[...]
        return body.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }
}
