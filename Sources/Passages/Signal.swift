// Editors mark their pages, and wikis keep scores: what is said about a text is no part of it.

/// Something that a source says about an article beside its text: "maintenance: citation needed".
package struct Signal: Sendable, Hashable {
    /// What kind of thing is said; holds no ": ".
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// As it is stored and spoken.
    package var line: String { value.isEmpty ? name : "\(name): \(value)" }

    package init(line: String) {
        guard let end = line.firstRange(of: ": ") else {
            self.init(line, "")
            return
        }
        self.init(String(line[..<end.lowerBound]), String(line[end.upperBound...]))
    }
}
