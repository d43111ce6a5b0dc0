// A wiki answers under the titles that it uses itself, and says how it came from the ones asked for.

import JSON

/// Leads from titles as they were given to titles of pages.
struct TitleRoutes {
    private var steps: [String: String] = [:]

    /// Adds the corrections, conversions and redirects that an answer states.
    mutating func take(_ query: JSONValue) {
        for name in ["normalized", "converted", "redirects"] {
            for step in query[name]?.arrayValue ?? [] {
                guard let from = step["from"]?.stringValue, let to = step["to"]?.stringValue
                else { continue }
                steps[from] = to
            }
        }
    }

    func end(of title: String) -> String {
        var current = title
        var passed: Set<String> = [title]
        while let next = steps[current], passed.insert(next).inserted { current = next }
        return current
    }
}
