// Which hosts are this machine or a network of its owner's, told by their names alone.

/// Hosts that a question may be sent to without a word (RFC 1918, RFC 4193, RFC 4291, RFC 6762).
enum LocalHost {
    /// - Parameter host: In lower case, without port and brackets.
    static func isLocal(_ host: String) -> Bool {
        if host == "localhost" || host.hasSuffix(".localhost") { return true }
        if host.hasSuffix(".local"), host.utf8.count > 6 { return true }
        if host.contains(":") { return isLocalSix(host) }
        guard let parts = four(host) else { return false }
        switch parts[0] {
        case 127, 10: return true
        case 172: return (16...31).contains(parts[1])
        case 192: return parts[1] == 168
        default: return false
        }
    }

    /// Four decimal numbers without leading zeros: other writings mean different things to different
    /// programs.
    private static func four(_ host: String) -> [Int]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part -> Int? in
            guard let number = Int(part), (0...255).contains(number), String(number) == part
            else { return nil }
            return number
        }
        return parts.count == 4 && numbers.count == 4 ? numbers : nil
    }

    /// ::1, fc00::/7 and fe80::/10.
    private static func isLocalSix(_ host: String) -> Bool {
        guard host.utf8.allSatisfy({ isHexadecimal($0) || $0 == 0x3A }) else { return false }
        if host == "::1" || host == "0:0:0:0:0:0:0:1" { return true }
        let first = host.prefix { $0 != ":" }
        guard first.utf8.count == 4, let value = Int(first, radix: 16) else { return false }
        return value & 0xFE00 == 0xFC00 || value & 0xFFC0 == 0xFE80
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
