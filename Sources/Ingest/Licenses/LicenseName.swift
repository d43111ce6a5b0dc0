// People write "Creative Commons Attribution-ShareAlike 3.0", bundles hold "CC-BY-SA-3.0".

/// A licence as somebody named it, in words or by its address.
struct LicenseName: Sendable, Hashable {
    /// Beginning of the identifier: "CC-BY-SA".
    private let family: String
    /// The rest of it; nil if it was not said, and the family has several.
    private let version: String?

    /// Recognises a licence; nil for words that name none that is known.
    init?(_ text: String) {
        let words = LicenseWords(text)
        if let name = Self.creativeCommons(words) {
            self = name
        } else if let identifier = OtherLicense.identifier(words) ?? Self.verbatim(text) {
            self = LicenseName(family: identifier, version: "")
        } else {
            return nil
        }
    }

    private init(family: String, version: String?) {
        self.family = family
        self.version = version
    }

    /// The SPDX identifier, nil if it needs a version that was not said.
    var identifier: String? {
        guard let version else { return nil }
        return version.isEmpty ? family : "\(family)-\(version)"
    }

    /// The SPDX identifier, if need be in the version that was in use on a day.
    ///
    /// - Parameters:
    ///   - candidates: Licences that it may be, such as that of the project; the first of the same
    ///     family counts.
    ///   - date: ISO 8601; of what has no date the newest version is taken.
    func identifier(among candidates: [String?], on date: String?) -> String {
        if let identifier { return identifier }
        let known = candidates.lazy.compactMap { $0 }.first { candidate in
            candidate.hasPrefix(family + "-")
                && candidate.utf8.dropFirst(family.utf8.count + 1).first.map { $0 < 0x3A } == true
        }
        return known ?? "\(family)-\((date ?? "9") < "2013-11-25" ? "3.0" : "4.0")"
    }

    /// A licence as a curator wrote it, in SPDX's letters where it is one of Creative Commons; an
    /// expression and all else stay as they are.
    static func spelled(_ text: String) -> String {
        let isExpression = text.split(separator: " ").contains { operators.contains($0) }
        guard !isExpression, text.uppercased().hasPrefix("CC") else { return text }
        return LicenseName(text)?.identifier ?? text
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

    private static let operators: Set<Substring> = ["OR", "AND", "WITH"]

    private static func creativeCommons(_ words: LicenseWords) -> LicenseName? {
        guard let start = words.start(of: marks) ?? words.start(of: unmarked) else { return nil }
        let named = words.from(start, count: 14)
        if named.contains("cc0") || named.contains("zero") {
            return LicenseName(family: "CC0", version: "1.0")
        }
        if named.contains("publicdomain mark") || named.contains("public domain mark") {
            return LicenseName(family: "CC-PDM", version: "1.0")
        }
        guard named.contains("by") || named.contains("attribution") else { return nil }
        let elements = elements.filter { $0.words.contains { named.contains($0) } }.map(\.code)
        let family = (["CC", "BY"] + elements).joined(separator: "-")
        guard let version = named.version(among: ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"]) else {
            return LicenseName(family: family, version: nil)
        }
        let ported = named.word(after: version.word).map { word in
            "\(version.number)-\(countries[word] ?? word.uppercased())"
        }
        if let ported, ports.contains("\(family)-\(ported)") {
            return LicenseName(family: family, version: ported)
        }
        return LicenseName(family: family, version: version.number)
    }

    private static let marks = ["cc", "cc0", "creative commons", "creativecommons.org"]
    private static let unmarked = [
        "attribution sharealike", "attribution share alike", "by sa", "by nc", "by nd",
    ]

    private static let elements: [(code: String, words: [String])] = [
        ("NC", ["nc", "noncommercial", "non commercial"]),
        (
            "ND",
            ["nd", "noderivatives", "noderivs", "no derivatives", "no derivative", "no derivs"]
        ),
        ("SA", ["sa", "sharealike", "share alike"]),
    ]

    private static let countries = [
        "germany": "DE", "austria": "AT", "australia": "AU", "netherlands": "NL", "japan": "JP",
        "france": "FR", "england": "UK",
    ]

    /// Versions for single countries that have identifiers of their own.
    private static let ports: Set<String> = [
        "CC-BY-2.5-AU", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO",
        "CC-BY-3.0-NL", "CC-BY-3.0-US", "CC-BY-NC-3.0-DE", "CC-BY-NC-ND-3.0-DE",
        "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK",
        "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-ND-3.0-DE", "CC-BY-SA-2.0-UK",
        "CC-BY-SA-2.1-JP", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO",
    ]

    /// What looks like an identifier or an expression of some, as it is.
    private static func verbatim(_ text: String) -> String? {
        let words = text.split(separator: " ")
        let isExpression = words.enumerated().allSatisfy { place, word in
            place % 2 == 0 ? isIdentifier(word) : operators.contains(word)
        }
        return isExpression && words.count % 2 == 1 ? text : nil
    }

    /// Letters, digits, dots and hyphens, with a number behind a hyphen: "OFL-1.1".
    private static func isIdentifier(_ word: Substring) -> Bool {
        word.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
                || byte == 0x2E
        }
            && word.split(separator: "-").dropFirst().contains { $0.first?.isNumber == true }
    }
}
