// A misspelt title must not go unnoticed: what was asked for and is not there is named.

/// Titles that did not lead to a page.
struct LostPages {
    private static let namedCount = 20

    private var titles: [SkipReason: [String]] = [:]

    mutating func take(_ result: PageQuery.Result) {
        titles[.absent, default: []] += result.absent
        titles[.invalidTitle, default: []] += result.invalid
        titles[.elsewhere, default: []] += result.elsewhere
    }

    /// Adds counts and one warning for each reason.
    func report(to summary: inout SourceSummary, source: String) {
        for reason in SkipReason.allCases {
            guard let lost = titles[reason], !lost.isEmpty else { continue }
            summary.skipped[reason, default: 0] += lost.count
            let names = lost.prefix(Self.namedCount).map { "\"\(FieldText.clean($0))\"" }
            let rest = lost.count - names.count
            let more = rest > 0 ? " and \(rest) more" : ""
            summary.warnings.append(
                "\(source): \(reason.rawValue): \(names.joined(separator: ", "))\(more)")
        }
    }
}
