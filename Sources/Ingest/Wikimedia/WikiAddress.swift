// Addresses at which a reader with a network finds a revision and its history.

import Foundation

/// Addresses of pages on a wiki.
enum WikiAddress {
    /// The address of `index.php`, from the address of the main page.
    static func script(base: String, isWikimedia: Bool) -> String? {
        guard let schemeEnd = base.range(of: "//") else { return nil }
        let scheme = base.hasPrefix("http://") ? "http" : "https"
        guard base.hasPrefix("\(scheme)://") || schemeEnd.lowerBound == base.startIndex else {
            return nil
        }
        if let script = base.range(of: "index.php") {
            return "\(scheme)://\(base[schemeEnd.upperBound..<script.upperBound])"
        }
        let host = base[schemeEnd.upperBound...].prefix { $0 != "/" }
        guard !host.isEmpty else { return nil }
        return "\(isWikimedia ? "https" : scheme)://\(host)/w/index.php"
    }

    /// The revision that an address leads to, nil if it names none.
    static func revision(in address: String) -> String? {
        guard let start = address.firstRange(of: "oldid=")?.upperBound else { return nil }
        let digits = address[start...].prefix { $0.isASCII && $0.isNumber }
        return digits.isEmpty || digits.utf8.count > 19 ? nil : String(digits)
    }

    /// An absolute address on the web, with a scheme if it lacks one; nil if it is something else.
    static func absolute(_ address: String) -> String? {
        let address = FieldText.clean(address)
        guard !address.utf8.contains(0x20) else { return nil }
        if address.hasPrefix("//") { return absolute("https:\(address)") }
        let lower = address.lowercased()
        let scheme = ["https://", "http://"].first { lower.hasPrefix($0) }
        guard let scheme, address.utf8.count > scheme.utf8.count else { return nil }
        return address
    }

    /// Where a revision can be seen as it was.
    static func permalink(script: String, revision: String) -> String {
        "\(script)?oldid=\(revision)"
    }

    /// Where all who wrote a page are listed.
    static func history(script: String, title: String) -> String {
        "\(script)?title=\(percentEncoded(title))&action=history"
    }

    /// Letters, digits and a few marks as they are, spaces as underscores, all else as bytes.
    static func percentEncoded(_ title: String) -> String {
        let digits = [UInt8]("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in title.utf8 {
            switch byte {
            case UInt8(ascii: " "): encoded.append(UInt8(ascii: "_"))
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x3A, 0x2F:
                encoded.append(byte)
            default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
