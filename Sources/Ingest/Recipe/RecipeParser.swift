// From a recipe's JSON to what it asks for.

import JSON
import Markup

/// Reads a recipe's keys and says which one does not hold.
struct RecipeParser {
    private static let recipeKeys = [
        "title", "description", "publisher", "license", "retrieved", "languages", "sources", "take",
        "leave", "keep", "licenses", "budget", "references", "pronunciation", "templates",
        "revert_risk", "dictionaries", "question_languages", "adapt",
    ]
    /// What may be said of every source.
    static let sourceKeys = ["license", "language", "project", "retrieved", "namespaces"]
    private static let takeKeys = [
        "titles", "file", "categories", "lists", "languages", "levels",
    ]
    private static let leaveKeys = ["titles", "file", "categories", "words", "stubs"]

    let name: String
    let folder: String

    func recipe(_ value: JSONValue) throws(SourceError) -> Recipe {
        let object = try RecipeObject(value, file: name, at: "", keys: Self.recipeKeys)
        var recipe = Recipe()
        recipe.title = try object.text("title")
        recipe.description = try object.text("description")
        recipe.publisher = try object.text("publisher")
        recipe.license = try object.text("license")
        recipe.retrieved = try object.text("retrieved")
        recipe.revertRisk = try object.share("revert_risk")
        recipe.languages = try languages("languages", of: object)
        recipe.questionLanguages = try languages("question_languages", of: object)
        recipe.dictionaries = try dictionaries(object)
        recipe.sources = try sources(object)
        recipe.selection = try selection(object)
        recipe.reading.keepsReferences = try object.flag("references") ?? false
        recipe.reading.showsPronunciation = try object.flag("pronunciation") ?? false
        recipe.reading.templateRules = try templates(object)
        recipe.adaptation = try object.object("adapt", keys: nil)
        recipe.reading.keepsLinks = recipe.selection.needsTies
        return recipe
    }

    private func languages(
        _ key: String, of object: RecipeObject
    ) throws(SourceError) -> [String] {
        var languages: [String] = []
        for (index, code) in try object.texts(key).enumerated() {
            guard let language = LanguageCode.normalized(code) else {
                throw object.failure("\(key)[\(index)]", "is no language code")
            }
            languages.append(language)
        }
        return languages
    }

    // MARK: Sources

    private func sources(_ object: RecipeObject) throws(SourceError) -> [RecipeSource] {
        var sources: [RecipeSource] = []
        for (index, element) in try object.list("sources").enumerated() {
            sources.append(try source(element, at: "sources[\(index)]"))
        }
        // Without the key the command line names them.
        guard !sources.isEmpty || object["sources"] == nil else {
            throw object.failure("sources", "names no source")
        }
        return sources
    }

    private func source(_ value: JSONValue, at place: String) throws(SourceError) -> RecipeSource {
        if case .string(let path) = value {
            return RecipeSource(path: try resolved(path, at: place))
        }
        guard case .object = value else {
            throw SourceError(
                .badData, name, "\(place) is \(value.kind), not a path or an object with a \"path\""
            )
        }
        if value["api"] != nil { return try wiki(value, at: place) }
        let object = try RecipeObject(
            value, file: name, at: place, keys: ["path"] + Self.sourceKeys + ["templates"])
        guard let path = try object.text("path") else {
            throw SourceError(.badData, name, "\(place) has no \"path\" and no \"api\"")
        }
        var source = RecipeSource(path: try resolved(path, at: "\(place).path"))
        source.readsTemplates = try object.flag("templates")
        try complete(&source, from: object)
        return source
    }

    /// Reads ``sourceKeys``.
    func complete(
        _ source: inout RecipeSource, from object: RecipeObject
    ) throws(SourceError) {
        source.license = try object.text("license")
        source.language = try object.text("language")
        source.project = try object.text("project")
        source.retrieved = try object.text("retrieved")
        let namespaces = try object.list("namespaces").compactMap(\.intValue)
        source.namespaces = namespaces.isEmpty ? nil : Set(namespaces)
    }

    func resolved(_ path: String, at place: String) throws(SourceError) -> String {
        guard !path.isEmpty else { throw SourceError(.badData, name, "\(place) is empty") }
        if path.hasPrefix("/") || path == "-" || SourceForm.isAddress(path) || folder.isEmpty {
            return path
        }
        return "\(folder)/\(path)"
    }

    // MARK: What to take and to leave

    private func selection(_ object: RecipeObject) throws(SourceError) -> Selection {
        var selection = Selection()
        if let take = try object.object("take", keys: Self.takeKeys) {
            selection.titles = try take.texts("titles") + titles(inFile: "file", of: take)
            selection.categories = try categories(take)
            selection.lists = try take.texts("lists")
            selection.languages = try languages("languages", of: take)
            selection.levels = try take.texts("levels")
        }
        if let leave = try object.object("leave", keys: Self.leaveKeys) {
            selection.leftTitles = try leave.texts("titles") + titles(inFile: "file", of: leave)
            selection.leftCategories = try categories(leave)
            selection.leftWords = try leave.texts("words")
            selection.leastSizeInBytes = try leave.number("stubs", 0...1_000_000) ?? 0
        }
        selection.keep = try object.texts("keep")
        selection.licenses = try object.texts("licenses")
        selection.budgetInBytes = try object.size("budget")
        return selection
    }

    /// Names, or objects with "name" and "depth".
    private func categories(
        _ object: RecipeObject
    ) throws(SourceError) -> [Selection.Category] {
        var categories: [Selection.Category] = []
        for (index, value) in try object.list("categories").enumerated() {
            if case .string(let name) = value {
                categories.append(.init(name: Self.withoutPrefix(name), depth: 0))
                continue
            }
            let place = "\(object.path("categories"))[\(index)]"
            let category = try RecipeObject(
                value, file: name, at: place, keys: ["name", "depth"])
            guard let name = try category.text("name") else {
                throw category.failure("name", "is missing")
            }
            categories.append(
                .init(
                    name: Self.withoutPrefix(name), depth: try category.number("depth", 0...20) ?? 0
                ))
        }
        return categories
    }

    private static func withoutPrefix(_ name: String) -> String {
        let prefix = "Category:"
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    }

    /// Titles in a file, one a line; lines that begin with "#" are remarks.
    private func titles(
        inFile key: String, of object: RecipeObject
    ) throws(SourceError) -> [String] {
        guard let path = try object.text(key) else { return [] }
        let file = try InputFile(try resolved(path, at: object.path(key)))
        let text = String(decoding: try file.read(upTo: 1 << 26), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).map { FieldText.clean(String($0)) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    // MARK: Templates

    private func templates(
        _ object: RecipeObject
    ) throws(SourceError) -> [String: TemplateAction] {
        guard let value = object["templates"] else { return [:] }
        guard case .object(let members) = value else {
            throw object.failure("templates", "is \(value.kind), not an object")
        }
        var rules: [String: TemplateAction] = [:]
        for member in members {
            let rule: TemplateAction? =
                switch member.value {
                case .string(let word): TemplateAction(rule: word)
                case .int(let place) where (1...20).contains(place): .argument(place)
                default: nil
                }
            guard let rule else {
                throw object.failure(
                    "templates.\(member.name)",
                    "is no rule; the rules are \(TemplateAction.ruleNames.joined(separator: ", ")), "
                        + "or the number of an argument")
            }
            let key = member.name.split { $0 == " " || $0 == "_" }.joined(separator: " ")
            rules[key.lowercased()] = rule
        }
        return rules
    }
}
