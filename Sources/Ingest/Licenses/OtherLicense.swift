// Text comes under licences of documents, data and software too.

/// Licences beside those of Creative Commons.
enum OtherLicense {
    /// The SPDX identifier of what is named, nil if it is not known here.
    static func identifier(_ words: LicenseWords) -> String? {
        if words.contains("public domain") || words.contains("publicdomain") {
            return "LicenseRef-public-domain"
        }
        if let free = freeDocumentation(words) ?? general(words) { return free }
        for (phrases, number, identifier) in table where words.start(of: phrases) != nil {
            if number.isEmpty || words.version(among: [number]) != nil { return identifier }
        }
        // A short word may stand for something else in a long text.
        guard words.count <= 4 else { return nil }
        return short.first { words.contains($0.key) }?.value
    }

    /// Of the GNU Free Documentation License, any later version may be chosen as a rule.
    private static func freeDocumentation(_ words: LicenseWords) -> String? {
        let phrases = ["gfdl", "free documentation license", "free documentation licence", "fdl"]
        guard words.start(of: phrases) != nil else { return nil }
        let version = words.version(among: ["1.1", "1.2", "1.3"])?.number ?? "1.3"
        return "GFDL-\(version)-\(words.contains("only") ? "only" : "or-later")"
    }

    private static func general(_ words: LicenseWords) -> String? {
        let names = [
            ("AGPL", ["agpl", "affero general public license"], ["3.0"]),
            ("LGPL", ["lgpl", "lesser general public license"], ["2.1", "3.0"]),
            ("GPL", ["gpl", "gplv2", "gplv3", "gnu general public license"], ["2.0", "3.0"]),
        ]
        guard let (name, _, numbers) = names.first(where: { words.start(of: $0.1) != nil }) else {
            return nil
        }
        let glued = numbers.first { words.contains("gplv\($0.prefix(1))") }
        guard let version = glued ?? words.version(among: numbers)?.number else { return nil }
        return "\(name)-\(version)-\(words.contains("later") ? "or-later" : "only")"
    }

    /// Phrases, the version that must be named, and the identifier.
    private static let table: [([String], String, String)] = [
        (["apache"], "2.0", "Apache-2.0"), (["mpl", "mozilla public license"], "2.0", "MPL-2.0"),
        (["open government licence", "ogl"], "3.0", "OGL-UK-3.0"),
        (["odbl", "open database license"], "", "ODbL-1.0"),
        (["3 clause bsd", "bsd 3 clause"], "", "BSD-3-Clause"),
        (["2 clause bsd", "bsd 2 clause"], "", "BSD-2-Clause"),
        (["mit license", "mit licence"], "", "MIT"), (["unlicense"], "", "Unlicense"),
        (["free art license", "licence art libre"], "1.3", "LAL-1.3"),
    ]

    private static let short = ["mit": "MIT", "isc": "ISC", "wtfpl": "WTFPL"]
}
