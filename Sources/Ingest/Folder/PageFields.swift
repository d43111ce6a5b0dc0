// What is known of a page is said in the page, beside it, or for its whole folder; the nearest counts.

/// Something that is said about a page, and where.
struct PageField: Sendable, Equatable {
    let values: [String]
    /// The file that says it.
    let file: String
    /// Its line there, from 1, if it is known.
    let line: Int?

    /// "line 3: " for messages.
    var place: String { line.map { "line \($0): " } ?? "" }
}

/// What one place says about pages, by key.
struct PageFields: Sendable, Equatable {
    /// The keys that mean something, and what else they are called.
    static let keys: [String: String] = {
        var keys: [String: String] = [:]
        for key in [
            "title", "language", "level", "authors", "license", "url", "date", "retrieved",
            "translation_of", "description", "categories",
        ] {
            keys[key] = key
        }
        for (other, key) in [
            ("licence", "license"), ("source", "url"), ("author", "authors"), ("lang", "language"),
            ("translation of", "translation_of"), ("translation-of", "translation_of"),
        ] {
            keys[other] = key
        }
        return keys
    }()

    private(set) var fields: [String: PageField] = [:]

    init() {}

    /// Sets what a key says; of two names for one key the first counts.
    mutating func set(_ key: String, _ values: [String], file: String, line: Int? = nil) {
        let shown = values.map(FieldText.clean).filter { !$0.isEmpty }
        guard let key = Self.keys[key], !shown.isEmpty, fields[key] == nil else { return }
        fields[key] = PageField(values: shown, file: file, line: line)
    }

    func without(_ key: String) -> PageFields {
        var fields = self
        fields.fields[key] = nil
        return fields
    }

    subscript(key: String) -> PageField? { fields[key] }

    /// What these fields say, and of the others what these do not.
    func over(_ others: PageFields) -> PageFields {
        var merged = self
        merged.fields.merge(others.fields) { own, _ in own }
        return merged
    }
}
