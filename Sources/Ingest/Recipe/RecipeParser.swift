// A misspelt key in a recipe would silently change a bundle, so every key must be known.

import JSON

/// Reads a recipe's keys and says which one does not hold.
struct RecipeParser {
    private static let recipeKeys = [
        "title", "description", "publisher", "license", "retrieved", "languages", "sources",
    ]
    private static let sourceKeys = ["path", "license", "language", "project", "retrieved"]

    let name: String
    let folder: String

    func recipe(_ value: JSONValue) throws(SourceError) -> Recipe {
        guard case .object = value else {
            throw failure("the recipe is \(value.kind), not an object")
        }
        try check(value, keys: Self.recipeKeys, at: "")
        var recipe = Recipe()
        recipe.title = try text("title", of: value, at: "")
        recipe.description = try text("description", of: value, at: "")
        recipe.publisher = try text("publisher", of: value, at: "")
        recipe.license = try text("license", of: value, at: "")
        recipe.retrieved = try text("retrieved", of: value, at: "")
        recipe.languages = try languages(value["languages"])
        recipe.sources = try sources(value["sources"])
        return recipe
    }

    private func languages(_ value: JSONValue?) throws(SourceError) -> [String] {
        var languages: [String] = []
        for (index, element) in try list(value, at: "languages").enumerated() {
            let place = "languages[\(index)]"
            guard case .string(let code) = element, let language = LanguageCode.normalized(code)
            else { throw failure("\(place) is no language code") }
            languages.append(language)
        }
        return languages
    }

    private func sources(_ value: JSONValue?) throws(SourceError) -> [RecipeSource] {
        var sources: [RecipeSource] = []
        for (index, element) in try list(value, at: "sources").enumerated() {
            sources.append(try source(element, at: "sources[\(index)]"))
        }
        guard !sources.isEmpty else { throw failure("\"sources\" names no source") }
        return sources
    }

    private func source(_ value: JSONValue, at place: String) throws(SourceError) -> RecipeSource {
        if case .string(let path) = value {
            return RecipeSource(path: try resolved(path, at: place))
        }
        guard case .object = value else {
            throw failure("\(place) is \(value.kind), not a path or an object with a \"path\"")
        }
        try check(value, keys: Self.sourceKeys, at: "\(place).")
        guard let path = try text("path", of: value, at: "\(place).") else {
            throw failure("\(place) has no \"path\"")
        }
        return RecipeSource(
            path: try resolved(path, at: "\(place).path"),
            license: try text("license", of: value, at: "\(place)."),
            language: try text("language", of: value, at: "\(place)."),
            project: try text("project", of: value, at: "\(place)."),
            retrieved: try text("retrieved", of: value, at: "\(place)."))
    }

    private func resolved(_ path: String, at place: String) throws(SourceError) -> String {
        guard !path.isEmpty else { throw failure("\(place) is empty") }
        let isAddress = path.hasPrefix("https://") || path.hasPrefix("http://")
        if path.hasPrefix("/") || path == "-" || isAddress || folder.isEmpty { return path }
        return "\(folder)/\(path)"
    }

    private func check(
        _ value: JSONValue, keys: [String], at place: String
    ) throws(SourceError) {
        guard case .object(let members) = value else { return }
        for member in members {
            guard keys.contains(member.name) else {
                throw failure(
                    "\"\(place)\(member.name)\" is not known; the keys here are "
                        + keys.joined(separator: ", "))
            }
        }
    }

    private func list(_ value: JSONValue?, at place: String) throws(SourceError) -> [JSONValue] {
        switch value {
        case nil, .null: return []
        case .array(let values): return values
        case .some(let other): throw failure("\"\(place)\" is \(other.kind), not a list")
        }
    }

    private func text(
        _ key: String, of value: JSONValue, at place: String
    ) throws(SourceError) -> String? {
        switch value[key] {
        case nil, .null: return nil
        case .string(let text): return text
        case .some(let other):
            throw failure("\"\(place)\(key)\" is \(other.kind), not a text")
        }
    }

    private func failure(_ reason: String) -> SourceError { SourceError(.badData, name, reason) }
}
