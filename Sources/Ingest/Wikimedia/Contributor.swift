// People are named as they chose to be; an address is nobody's choice and is never passed on.

/// Names of those who wrote something, as they may be shown.
enum Contributor {
    /// Stands for everyone who is known by an address only.
    static let withheld = "unregistered editor (address withheld)"
    /// Names kept of one article; the history has all.
    static let maximumCount = 100

    /// A name as it may be shown; nil if there is none.
    ///
    /// Names of temporary accounts (`~2024-12345-67`) stay as they are.
    static func shownName(_ name: String) -> String? {
        let cleaned = FieldText.clean(name)
        guard !cleaned.isEmpty else { return nil }
        return isAddress(cleaned) ? withheld : cleaned
    }

    /// Names as they may be shown, each once.
    static func shownNames(_ names: [String]) -> [String] {
        var shown: [String] = []
        for name in names.lazy.compactMap(shownName) where !shown.contains(name) {
            shown.append(name)
        }
        return shown
    }

    /// Whether a name is an IPv4 or IPv6 address, also one with its end masked or with a prefix.
    static func isAddress(_ name: String) -> Bool {
        var bytes = Array(name.utf8)
        if let slash = bytes.lastIndex(of: UInt8(ascii: "/")),
            !bytes[(slash + 1)...].isEmpty, bytes[(slash + 1)...].allSatisfy(isDigit)
        {
            bytes.removeSubrange(slash...)
        }
        if let zone = bytes.firstIndex(of: UInt8(ascii: "%")) { bytes.removeSubrange(zone...) }
        if bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") {
            bytes = Array(bytes.dropFirst().dropLast())
        }
        return isIPv4(bytes[...]) || isIPv6(bytes[...])
    }

    /// Four numbers between dots; old exports write "xxx" for the last.
    private static func isIPv4(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count)
                    && (part.allSatisfy(isDigit) || part.allSatisfy { $0 | 0x20 == 0x78 })
            }
    }

    /// Up to eight groups of hexadecimal digits; the last two may be an IPv4 address.
    private static func isIPv6(_ bytes: ArraySlice<UInt8>) -> Bool {
        var groups = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (3...9).contains(groups.count) else { return false }
        if let last = groups.last, isIPv4(last) { groups.removeLast() }
        return groups.allSatisfy { group in
            group.count <= 4
                && group.allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
