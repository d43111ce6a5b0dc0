// An address that is none of an api.php, or no pages named: said before anything is asked.

/// Checks what a person gave for a wiki.
enum APIAddress {
    static func check(_ address: String, _ pages: PageSelection) throws(SourceError) {
        let rest = address.drop { $0 != ":" }.dropFirst(3)
        let host = rest.prefix { $0 != "/" }
        guard address.hasSuffix("/api.php"), !host.isEmpty, !address.contains("?"),
            !address.contains("#")
        else {
            throw SourceError(
                .usage, address,
                "this is not the address of a MediaWiki api.php; give that "
                    + "(such as https://wiki.example/w/api.php)")
        }
        guard !host.contains("@") else {
            throw SourceError(
                .usage, "\(address.prefix { $0 != ":" })://…",
                "an address with a name or password in it is not taken; leave them out")
        }
        guard !pages.isEmpty else {
            throw SourceError(
                .usage, address,
                "no pages are named; name some with --titles, --category or --list")
        }
    }
}
