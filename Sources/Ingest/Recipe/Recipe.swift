// A bundle is described in a file that can be kept, compared and run again.

import JSON

/// What a curator wants in a bundle.
package struct Recipe: Sendable, Equatable {
    package var title: String?
    package var description: String?
    package var publisher: String?
    /// SPDX identifier for sources that name no licence.
    package var license: String?
    /// Date of retrieval of sources that name none.
    package var retrieved: String?
    /// Probability of being reverted above which a revision is left out; nil is the usual one.
    package var revertRisk: Double?
    /// Languages in the order in which readers prefer them; empty if not stated.
    package var languages: [String] = []
    /// Languages in which questions are expected beside those of the texts.
    package var questionLanguages: [String] = []
    package var dictionaries: [RecipeDictionary] = []
    package var sources: [RecipeSource] = []
    package var selection = Selection()
    package var reading = ReadingOptions()
    /// What is to be derived of the articles; its keys are not looked at here.
    package var adaptation: RecipeObject?
    /// The recipe's file, "-" for standard input, empty for none.
    package var path = ""

    package init() {}

    /// Reads a recipe; paths in it are relative to its folder.
    ///
    /// - Throws: ``SourceError`` naming the file and the key that does not hold.
    package static func read(_ path: String) throws(SourceError) -> Recipe {
        let file = try InputFile(path)
        let bytes = try file.read(upTo: 1 << 24)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var recipe = try parse(
            bytes, name: file.name, folder: path == "-" ? "" : folder.joined(separator: "/"))
        recipe.path = path
        return recipe
    }

    static func parse(
        _ bytes: [UInt8], name: String, folder: String
    ) throws(SourceError) -> Recipe {
        let value: JSONValue
        do {
            value = try JSONValue.parse(bytes)
        } catch {
            let before = bytes.prefix(error.offset)
            let line = before.count { $0 == 0x0A } + 1
            let column = error.offset - (before.lastIndex(of: 0x0A) ?? -1)
            throw SourceError(
                .badData, name, "line \(line), byte \(column) is not JSON: \(error.reason)")
        }
        return try RecipeParser(name: name, folder: folder).recipe(value)
    }
}

/// One source of a recipe with what is said about it there.
package struct RecipeSource: Sendable, Equatable {
    /// Absolute, or relative to the working directory; or the address of a wiki's `api.php`.
    package var path: String
    package var license: String?
    package var language: String?
    package var project: String?
    package var retrieved: String?
    /// Namespaces of a wiki that become articles; nil is the main one.
    package var namespaces: Set<Int>?
    /// Whether a wiki's own templates are looked for in its dump; nil is yes.
    package var readsTemplates: Bool?
    /// Which pages of a wiki; empty for files and folders.
    package var pages = PageSelection()
    package var form: WikiOptions.Form?
    package var cache: String?

    /// Options for reading it: what the source's entry says, else the recipe, else the given ones.
    package func options(
        in recipe: Recipe, default options: SourceOptions = SourceOptions()
    ) -> SourceOptions {
        var chosen = options
        chosen.license = license ?? recipe.license ?? options.license
        chosen.language = language ?? options.language
        chosen.project = project ?? options.project
        chosen.retrieved = retrieved ?? recipe.retrieved ?? options.retrieved
        chosen.namespaces = namespaces ?? options.namespaces
        chosen.readsTemplates = readsTemplates ?? options.readsTemplates
        recipe.guide(&chosen)
        if !pages.isEmpty { chosen.wiki.pages = pages }
        chosen.wiki.form = form ?? options.wiki.form
        chosen.wiki.cacheFolder = cache ?? options.wiki.cacheFolder
        return chosen
    }
}

extension Recipe {
    /// Sets what all its sources have in common.
    package func guide(_ options: inout SourceOptions) {
        let given = options.reading
        options.reading = reading
        options.reading.keepsReferences = reading.keepsReferences || given.keepsReferences
        options.reading.showsPronunciation =
            reading.showsPronunciation || given.showsPronunciation
        options.readsCategoryPages = selection.needsCategoryPages
        options.revertRiskThreshold = revertRisk ?? options.revertRiskThreshold
        options.guideTitles = Set(selection.lists)
    }
}
