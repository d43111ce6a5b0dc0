// Sources name licences by address, by half a name or by an identifier; bundles have SPDX.

/// SPDX identifiers for what sources say.
enum SPDX {
    /// The identifier in its own letters; nil for a text that cannot be one.
    ///
    /// "CC BY-SA 4.0" and "cc-by-sa-4.0" are "CC-BY-SA-4.0"; others stay as they are.
    static func identifier(_ text: String) -> String? {
        let words = text.split { $0 == " " || $0 == "_" || $0.isNewline }
        let joined = words.joined(separator: "-")
        let bytes = joined.utf8
        guard !joined.isEmpty, bytes.count <= 60, bytes.allSatisfy(isOfIdentifier) else {
            return nil
        }
        let upper = joined.uppercased()
        if upper.hasPrefix("CC-BY") || upper.hasPrefix("CC0") { return creativeCommons(upper) }
        return upper == "GFDL" ? "GFDL-1.3-or-later" : joined
    }

    /// A licence as a person wrote it, in SPDX's letters where that is plain.
    static func spelled(_ text: String) -> String {
        let upper = text.uppercased()
        let isExpression = [" OR ", " AND ", " WITH "].contains { upper.contains($0) }
        return upper.hasPrefix("CC") && !isExpression ? identifier(text) ?? text : text
    }

    private static func isOfIdentifier(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
    }

    private static func creativeCommons(_ upper: String) -> String? {
        if upper == "CC0" { return "CC0-1.0" }
        let parts = upper.split(separator: "-").filter { $0 != "UNPORTED" && $0 != "INTERNATIONAL" }
        guard parts.contains(where: { $0.utf8.contains(UInt8(ascii: ".")) }) else { return nil }
        return parts.joined(separator: "-")
    }

    /// The licence at an address of Creative Commons or of GNU; nil for others.
    static func identifier(address: String) -> String? {
        let path = address.lowercased().split(separator: "/").map(String.init)
        guard let host = path.firstIndex(where: { $0.hasSuffix("creativecommons.org") }) else {
            let isFreeDocumentation =
                path.contains { $0.hasSuffix("gnu.org") }
                && path.contains { $0.hasPrefix("fdl") }
            return isFreeDocumentation ? "GFDL-1.3-or-later" : nil
        }
        let parts = path[(host + 1)...]
        guard parts.count >= 3, let kind = parts.first else { return nil }
        let name = parts[parts.startIndex + 1]
        let version = parts[parts.startIndex + 2]
        guard version.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }) else {
            return nil
        }
        if kind == "publicdomain" { return name == "zero" ? "CC0-\(version)" : "CC-PDM-\(version)" }
        return kind == "licenses" ? identifier("CC-\(name)-\(version)") : nil
    }

    /// One licence for several that a text is offered under: the one of Creative Commons if there is
    /// one, else all of them.
    static func expression(of identifiers: [String]) -> String? {
        var kept: [String] = []
        for identifier in identifiers where !kept.contains(identifier) { kept.append(identifier) }
        let commons = kept.filter { $0.hasPrefix("CC") }
        if commons.count == 1 { return commons[0] }
        return kept.isEmpty ? nil : kept.joined(separator: " AND ")
    }
}
