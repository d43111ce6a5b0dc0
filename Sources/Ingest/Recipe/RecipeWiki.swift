// Which pages of a wiki a recipe wants.

import JSON

extension RecipeParser {
    private static let wikiKeys = ["api", "titles", "category", "depth", "list", "as", "cache"]

    /// A source with an "api".
    func wiki(_ value: JSONValue, at place: String) throws(SourceError) -> RecipeSource {
        let object = try RecipeObject(
            value, file: name, at: place, keys: Self.wikiKeys + Self.sourceKeys)
        guard let address = try object.text("api"), SourceForm.isAddress(address) else {
            throw object.failure("api", "is no address of a MediaWiki api.php")
        }
        var source = RecipeSource(path: address)
        source.pages = try pages(object)
        source.form = try form(object)
        source.cache = try object.text("cache").map { path throws(SourceError) in
            try resolved(path, at: object.path("cache"))
        }
        try complete(&source, from: object)
        return source
    }

    private func pages(_ object: RecipeObject) throws(SourceError) -> PageSelection {
        var pages = PageSelection()
        pages.titles = try words("titles", of: object).flatMap(PageSelection.titles)
        pages.categories = try words("category", of: object).flatMap(PageSelection.titles)
        for path in try words("list", of: object) {
            pages.lists.append(try resolved(path, at: object.path("list")))
        }
        pages.depth = try object.number("depth", 0...20) ?? 0
        guard !pages.isEmpty else {
            throw object.failure(
                "api", "stands without pages; add \"titles\", \"category\" or \"list\"")
        }
        return pages
    }

    private func form(_ object: RecipeObject) throws(SourceError) -> WikiOptions.Form? {
        guard let word = try object.text("as") else { return nil }
        guard let form = WikiOptions.Form(rawValue: word) else {
            let known = WikiOptions.Form.allCases.map(\.rawValue).joined(separator: ", ")
            throw object.failure("as", "is none of \(known): \(word)")
        }
        return form
    }

    /// A text, or a list of texts.
    private func words(_ key: String, of object: RecipeObject) throws(SourceError) -> [String] {
        if case .array = object[key] { return try object.texts(key) }
        return try object.text(key).map { [$0] } ?? []
    }
}
