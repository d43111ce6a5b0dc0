// Dictionaries that a curator has make a bundle answer in languages that it is not written in.

import JSON

/// A bilingual dictionary as a recipe names it.
package struct RecipeDictionary: Sendable, Equatable {
    package var path: String
    /// BCP 47.
    package var source: String
    package var target: String
    /// SPDX identifier or expression.
    package var license: String
    package var attribution: String?
}

extension RecipeParser {
    private static let dictionaryKeys = ["path", "from", "to", "license", "attribution"]

    func dictionaries(_ object: RecipeObject) throws(SourceError) -> [RecipeDictionary] {
        var dictionaries: [RecipeDictionary] = []
        for (index, value) in try object.list("dictionaries").enumerated() {
            let entry = try RecipeObject(
                value, file: name, at: "dictionaries[\(index)]", keys: Self.dictionaryKeys)
            let path = try needed("path", of: entry)
            let source = try language("from", of: entry)
            let target = try language("to", of: entry)
            guard source != target else {
                throw entry.failure("to", "is the language that the dictionary is from")
            }
            dictionaries.append(
                RecipeDictionary(
                    path: try resolved(path, at: entry.path("path")), source: source,
                    target: target, license: try needed("license", of: entry),
                    attribution: try entry.text("attribution")))
        }
        return dictionaries
    }

    private func needed(_ key: String, of entry: RecipeObject) throws(SourceError) -> String {
        guard let text = try entry.text(key), !text.isEmpty else {
            throw entry.failure(key, "is missing")
        }
        return text
    }

    private func language(_ key: String, of entry: RecipeObject) throws(SourceError) -> String {
        let code = try needed(key, of: entry)
        guard let language = LanguageCode.normalized(code) else {
            throw entry.failure(key, "is no language code: \(code)")
        }
        return language
    }
}
