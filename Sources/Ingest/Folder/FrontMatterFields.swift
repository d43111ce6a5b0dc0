// "key: value" lines between two lines of dashes, at the top of a page.

/// Front matter as pages have it.
enum FrontMatterFields {
    /// Parts a page into its text and the fields above it; keys are in lower case.
    static func split(_ page: [UInt8]) -> (body: [UInt8], fields: [String: String]) {
        var lines = page.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        guard let first = lines.popFirst(), isFence(first),
            let end = lines.firstIndex(where: isFence)
        else { return (page, [:]) }
        var fields: [String: String] = [:]
        for line in lines[..<end] {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let key = FieldText.clean([UInt8](line[..<colon])).lowercased()
            let value = unquoted(FieldText.clean([UInt8](line[(colon + 1)...])))
            if !key.isEmpty, !value.isEmpty { fields[key] = value }
        }
        return ([UInt8](lines[(end + 1)...].joined(separator: [0x0A])), fields)
    }

    /// The text of the first heading of the first level.
    static func firstHeading(_ body: [UInt8]) -> String? {
        let line = body.split(separator: 0x0A).first { $0.starts(with: "# ".utf8) }
        return line.map { FieldText.clean([UInt8]($0.dropFirst(2))) }
    }

    /// A value without the quotes around it.
    static func unquoted(_ value: String) -> String {
        let text = FieldText.clean(value)
        for quote in ["\"", "'"] where text.utf8.count >= 2 {
            if text.hasPrefix(quote), text.hasSuffix(quote) {
                return String(text.dropFirst().dropLast())
            }
        }
        return text
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(\.isXMLSpace)
    }
}
