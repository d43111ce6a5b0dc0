// Addresses follow a pattern per source; storing the pattern once saves them in every article.

/// An address with "{revision}" or "{title}" in place of what differs between articles.
package enum AddressPattern {
    /// The pattern of an article's address, nil when it follows none.
    package static func ofURL(_ article: Article) -> String? {
        article.provenance.url.flatMap {
            derive(from: $0, title: article.title, revision: article.provenance.revision)
        }
    }

    /// The pattern of the address of an article's history, or that address itself.
    package static func ofHistory(_ article: Article) -> String? {
        article.provenance.historyURL.map {
            derive(from: $0, title: article.title, revision: article.provenance.revision) ?? $0
        }
    }

    /// The address with "{" and "}" percent-encoded: an address may not hold them, a pattern does.
    static func withoutBraces(_ address: String) -> String {
        guard address.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }) else { return address }
        let bytes = address.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x7B: Array("%7B".utf8)
            case 0x7D: Array("%7D".utf8)
            default: [byte]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The pattern under which `address` comes back from title and revision, or nil when none does.
    static func derive(from address: String, title: String, revision: String?) -> String? {
        if let revision, !revision.isEmpty, endsWith(revision, address) {
            let kept = address.utf8.dropLast(revision.utf8.count)
            return String(decoding: kept, as: UTF8.self) + "{revision}"
        }
        for (name, encoded) in encodings(of: title) where !encoded.isEmpty {
            if let pattern = replacing(encoded, with: "{\(name)}", in: address),
                expand(pattern, title: title, revision: revision) == address
            {
                return pattern
            }
        }
        return nil
    }

    private static func endsWith(_ revision: String, _ address: String) -> Bool {
        address.utf8.reversed().starts(with: Array("=\(revision)".utf8).reversed())
    }

    package static func expand(_ pattern: String, title: String, revision: String?) -> String {
        if let revision, let address = replacing("{revision}", with: revision, in: pattern) {
            return address
        }
        for (name, encoded) in encodings(of: title) {
            if let address = replacing("{\(name)}", with: encoded, in: pattern) { return address }
        }
        return pattern
    }

    /// The ways in which a title stands in addresses; the names are those of the patterns.
    private static func encodings(of title: String) -> [(name: String, encoded: String)] {
        let underscored = String(
            decoding: title.utf8.map { $0 == 0x20 ? 0x5F : $0 }, as: UTF8.self)
        let reserved = percentEncoded(underscored, keeping: "-_.~!*(),:;@/$'")
        let strict = percentEncoded(underscored, keeping: "-_.~")
        return [
            ("title", reserved), ("title-strict", strict), ("title-plain", underscored),
            ("title-spaced", percentEncoded(title, keeping: "-_.~")),
        ]
    }

    private static func percentEncoded(_ text: String, keeping: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII,
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || keeping.utf8.contains(byte)
            {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with the last occurrence of `part` replaced, or nil when there is none.
    private static func replacing(_ part: String, with other: String, in text: String) -> String? {
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        guard wanted.count <= bytes.count else { return nil }
        for start in stride(from: bytes.count - wanted.count, through: 0, by: -1)
        where bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
        {
            let replaced = bytes[..<start] + other.utf8 + bytes[(start + wanted.count)...]
            return String(decoding: replaced, as: UTF8.self)
        }
        return nil
    }
}
