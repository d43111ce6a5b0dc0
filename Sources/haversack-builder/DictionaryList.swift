// Dictionaries of a recipe, read before the sources: a wrong path should not cost an hour.

import BundleFormat
import Ingest

enum DictionaryList {
    /// - Throws: `SourceError` for a dictionary that cannot be read.
    static func wordbooks(_ dictionaries: [RecipeDictionary]) throws -> Wordbooks {
        var found = Wordbooks()
        for dictionary in dictionaries {
            try DictionaryFile.read(dictionary, into: &found.pairs)
            found.books.append(
                Wordbook(
                    name: dictionary.path.sourceName, source: dictionary.source,
                    target: dictionary.target, license: dictionary.license,
                    attribution: dictionary.attribution))
        }
        return found
    }

    /// Those that the recipe names and those of its dictionaries, each once.
    static func questionLanguages(_ recipe: Recipe?) -> [String] {
        var languages: [String] = []
        let named = recipe?.questionLanguages ?? []
        let ofDictionaries = (recipe?.dictionaries ?? []).flatMap { [$0.source, $0.target] }
        for language in named + ofDictionaries where !languages.contains(language) {
            languages.append(language)
        }
        return languages
    }
}
