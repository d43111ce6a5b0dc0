// Wikis and libraries have language codes of their own; bundles use BCP 47.

/// Language codes as bundles have them: BCP 47, lower case.
package enum LanguageCode {
    static let undetermined = "und"

    /// The BCP 47 form of a code as wikis, libraries or people write it; nil if it cannot be one.
    package static func normalized(_ code: String) -> String? {
        let lower = code.lowercased().split(separator: "_", omittingEmptySubsequences: false)
            .joined(separator: "-")
        if let known = wikiCodes[lower] { return known }
        let parts = lower.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (1...8).contains(first.count),
            parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) })
        else { return nil }
        if first.count == 3, let short = ThreeLetterCode.shortened(String(lower.prefix(3))) {
            return short + lower.dropFirst(3)
        }
        return lower
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    /// Codes of Wikimedia's that are not what BCP 47 calls the language.
    private static let wikiCodes = [
        "als": "gsw", "bat-smg": "sgs", "be-x-old": "be-tarask", "bh": "bho", "cbk-zam": "cbk",
        "eml": "egl", "fiu-vro": "vro", "map-bms": "jv-x-bms", "mo": "ro", "nrm": "nrf",
        "roa-rup": "rup", "roa-tara": "nap-x-tara", "simple": "en", "zh-classical": "lzh",
        "zh-min-nan": "nan", "zh-yue": "yue",
    ]
}
