// "On which terms may I pass this on?": names, addresses and full texts of the usual licences,
// because a holder without network cannot follow an address.

package import BundleFormat

/// Licences by SPDX identifier.
package enum KnownLicense {
    private static let names: [String: (name: String, url: String)] = [
        "CC-BY-SA-4.0": (
            "Creative Commons Attribution-ShareAlike 4.0 International",
            "https://creativecommons.org/licenses/by-sa/4.0/"
        ),
        "CC-BY-SA-3.0": (
            "Creative Commons Attribution-ShareAlike 3.0 Unported",
            "https://creativecommons.org/licenses/by-sa/3.0/"
        ),
        "CC-BY-4.0": (
            "Creative Commons Attribution 4.0 International",
            "https://creativecommons.org/licenses/by/4.0/"
        ),
        "CC-BY-2.5": (
            "Creative Commons Attribution 2.5 Generic",
            "https://creativecommons.org/licenses/by/2.5/"
        ),
        "CC0-1.0": (
            "CC0 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"
        ),
    ]

    /// What is known of a licence; for others the identifier stands for the name, without a text.
    package static func license(_ identifier: String) -> License {
        let known = names[identifier]
        return License(
            identifier: identifier, name: known?.name ?? identifier, url: known?.url,
            text: text(of: identifier))
    }

    /// The legal text as its publisher gives it.
    private static func text(of identifier: String) -> String? {
        switch identifier {
        case "CC-BY-SA-4.0": ccBYSA4
        case "CC-BY-SA-3.0": ccBYSA3
        case "CC-BY-4.0": ccBY4
        case "CC-BY-2.5": ccBY25
        case "CC0-1.0": cc0
        default: nil
        }
    }
}
