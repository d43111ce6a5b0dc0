// People write pages in three forms, told apart by their names as they tell them apart themselves.

/// The form of a page in a folder.
enum PageForm: Sendable, CaseIterable {
    case markdown
    case html
    case text

    /// Nil for a file that is no page.
    init?(_ path: String) {
        let lower = path.lowercased()
        let found = Self.allCases.first { form in form.endings.contains { lower.hasSuffix($0) } }
        guard let found else { return nil }
        self = found
    }

    private var endings: [String] {
        switch self {
        case .markdown: [".md", ".markdown"]
        case .html: [".html", ".htm", ".xhtml"]
        case .text: [".txt"]
        }
    }
}
