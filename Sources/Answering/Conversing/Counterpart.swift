// "In Spanish, please": the article about the same in another language, where the bundle has one.

import BundleFormat
import Language

enum Counterpart {
    /// The article's text in a language, or another article about the same by the links between
    /// them; by title alone where neither says more.
    static func find(
        of entry: ArticleEntry, in language: String, _ bundle: inout BundleReader
    ) throws -> ArticleEntry? {
        guard let article = try? bundle.record(of: entry).article else { return nil }
        let links = article.interlanguageTitles
        let linked = [links[language], links["\(language)wiki"]].compactMap { $0 }
        for title in linked + [entry.title] {
            for other in try bundle.entries(titled: title)
            where LanguageCode.primary(of: other.language) == language {
                if other.identity == entry.identity || linked.contains(title) { return other }
                guard let found = try? bundle.record(of: other).article else { continue }
                if article.wikidata == found.wikidata { return other }
            }
        }
        return nil
    }
}
