// Beside the text an article object says how far it may be trusted; that goes with the article.

import JSON
import Markup
import Passages

/// What an article object says about its text.
enum EnterpriseSignals {
    static func signals(of value: JSONValue) -> [Signal] {
        let version = value["version"]
        return maintenance(version) + scores(version?["scores"]) + protection(value["protection"])
            + flags(version) + visibility(value["visibility"])
    }

    /// "maintenance: citation needed 3"
    private static func maintenance(_ version: JSONValue?) -> [Signal] {
        let tags = (version?["maintenance_tags"]?.members ?? []).compactMap { tag -> Signal? in
            guard let count = tag.value.intValue, count > 0 else { return nil }
            return Signal("maintenance", "\(words(tag.name)) \(count)")
        }
        let isAsked = version?["has_tag_needs_citation"]?.boolValue == true
        return tags.isEmpty && isAsked ? [Signal("maintenance", "citation needed")] : tags
    }

    /// "citation_needed_count" → "citation needed".
    private static func words(_ name: String) -> String {
        var parts = name.split(separator: "_")
        if parts.last == "count" { parts.removeLast() }
        let words = parts.joined(separator: " ")
        return words == "pov" ? "point of view" : FieldText.clean(words)
    }

    private static func scores(_ scores: JSONValue?) -> [Signal] {
        let found: [(String, Double?)] = [
            (
                "revert risk",
                scores?["revertrisk"]?["probability"]?["true"]?.doubleValue
            ),
            ("reference risk", scores?["referencerisk"]?["reference_risk_score"]?.doubleValue),
            ("reference need", scores?["referenceneed"]?["reference_need_score"]?.doubleValue),
        ]
        return found.compactMap { name, score in
            score.map { Signal(name, JSONValue.rounded($0, places: 2).serialized()) }
        }
    }

    /// "protection: edit autoconfirmed"
    private static func protection(_ value: JSONValue?) -> [Signal] {
        (value?.arrayValue ?? []).prefix(20).compactMap { entry in
            let parts = [entry["type"], entry["level"]].compactMap { $0?.stringValue }
            return parts.count == 2
                ? Signal("protection", FieldText.clean(parts.joined(separator: " "))) : nil
        }
    }

    private static func flags(_ version: JSONValue?) -> [Signal] {
        var signals: [Signal] = []
        if version?["is_flagged_stable"]?.boolValue == true {
            signals.append(Signal("reviewed revision", "flagged stable"))
        }
        if version?["is_breaking_news"]?.boolValue == true {
            signals.append(Signal("breaking news", ""))
        }
        return signals
    }

    /// What the project took from view is not kept, and that is said.
    private static func visibility(_ value: JSONValue?) -> [Signal] {
        ["editor", "comment"].compactMap { part in
            value?[part]?.boolValue == false ? Signal("suppressed", part) : nil
        }
    }
}
