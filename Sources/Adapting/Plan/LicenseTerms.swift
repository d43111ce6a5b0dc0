// A simplified or translated text is an adaptation, and not every licence lets one be made and handed
// out, nor under every other licence.

/// What a licence says about adaptations of a text; after Creative Commons' own tables.
package struct LicenseTerms: Sendable, Equatable {
    /// SPDX identifier or expression.
    package let identifier: String

    package init(_ identifier: String) {
        self.identifier = identifier
    }

    /// Why a text under this licence may not be adapted and handed out under another; nil if it may.
    ///
    /// - Parameter target: The licence of the adaptation; nil is the text's own.
    package func refusal(under target: LicenseTerms? = nil) -> String? {
        let wanted = target ?? self
        // "A OR B": one that allows it is enough. "A AND B": each must.
        for choice in Self.parts(identifier, " OR ") {
            let reasons = Self.parts(choice, " AND ").compactMap { part in
                Self.parts(wanted.identifier, " OR ").map { Self.refusal(part, under: $0) }
                    .min { $0 == nil && $1 != nil } ?? nil
            }
            if reasons.isEmpty { return nil }
            if Self.parts(identifier, " OR ").count == 1 { return reasons[0] }
        }
        return "none of the licences in \(identifier) allows it under \(wanted.identifier)"
    }

    /// Whether texts under these licences may be mixed in one adaptation; nil if they may.
    package static func refusal(mixing licenses: [LicenseTerms]) -> String? {
        for (place, one) in licenses.enumerated() {
            for other in licenses[(place + 1)...] where one != other {
                guard one.refusal(under: other) != nil, other.refusal(under: one) != nil else {
                    continue
                }
                return
                    "texts under \(one.identifier) and \(other.identifier) may not be mixed in one adaptation"
            }
        }
        return nil
    }

    private static func parts(_ expression: String, _ word: String) -> [String] {
        var parts: [String] = []
        var rest = expression[...]
        while let range = rest.firstRange(of: word) {
            parts.append(trimmed(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [trimmed(rest)]
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split { $0 == " " || $0 == "(" || $0 == ")" }.joined(separator: " ")
    }

    /// For single identifiers.
    private static func refusal(_ source: String, under target: String) -> String? {
        if let creative = CreativeCommons(source) { return creative.refusal(under: target) }
        if freely.contains(source) { return nil }
        if source == "FAL-1.3" {
            return target == source || CreativeCommons(target)?.kind == "by-sa"
                ? nil : narrow(source, target)
        }
        if shareAlike.contains(source) { return target == source ? nil : narrow(source, target) }
        return "it is not known whether \(source) allows adaptations; name a licence that does"
    }

    private static func narrow(_ source: String, _ target: String) -> String {
        "an adaptation of a text under \(source) may not be handed out under \(target)"
    }

    /// Public domain and licences that ask for notices only.
    private static let freely: Set = [
        "CC0-1.0", "PDDL-1.0", "Unlicense", "0BSD", "MIT", "Apache-2.0", "BSD-2-Clause",
        "BSD-3-Clause",
        "CC-PDDC", "ODC-By-1.0",
    ]
    private static let shareAlike: Set = [
        "GFDL-1.3-or-later", "GFDL-1.3", "GFDL-1.2-or-later", "GFDL-1.2", "GPL-3.0-or-later",
        "GPL-3.0-only", "ODbL-1.0",
    ]
}

/// A Creative Commons licence taken apart: "CC-BY-SA-4.0".
private struct CreativeCommons {
    let identifier: String
    /// "by-nc-sa".
    let kind: String
    let version: Double

    init?(_ identifier: String) {
        let parts = identifier.lowercased().split(separator: "-").map(String.init)
        guard parts.count >= 3, parts[0] == "cc", parts[1] == "by",
            let place = parts.firstIndex(where: { Double($0) != nil }),
            let version = Double(parts[place])
        else { return nil }
        self.identifier = identifier
        self.version = version
        kind = parts[1..<place].joined(separator: "-")
    }

    func refusal(under target: String) -> String? {
        guard !kind.hasSuffix("nd") else {
            return "\(identifier) does not allow adaptations to be handed out"
        }
        let refusal =
            "an adaptation of a text under \(identifier) may not be handed out under \(target)"
        if identifier == target { return nil }
        if kind == "by-sa", version >= 4, target == "FAL-1.3" { return nil }
        guard let other = CreativeCommons(target), !other.kind.hasSuffix("nd") else {
            return refusal
        }
        switch kind {
        case "by": return nil
        case "by-nc": return other.kind.contains("nc") ? nil : refusal
        case "by-sa", "by-nc-sa":
            return other.kind == kind && other.version >= version ? nil : refusal
        default: return refusal
        }
    }
}
