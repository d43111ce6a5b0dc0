// Addresses at which a reader with a network finds a revision and its history.

import Foundation
import HTTP

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

    /// A title as addresses have it: spaces as underscores, ":" and "/" as they are.
    static func percentEncoded(_ title: String) -> String {
        PercentEncoding.encoded(
            title.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "_"),
            keeping: ":/")
    }
}
