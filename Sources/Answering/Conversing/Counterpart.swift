// "In Spanish, please": the article about the same in another language, where the bundle has one.

import BundleFormat
import Language
import Passages

enum Counterpart {
    private static let mostSentences = 300

    /// The article's text in a language, at the same level if it is there; or another article about
    /// the same by the links between them; by title alone where neither says more.
    static func find(
        of entry: ArticleEntry, in language: String, _ bundle: inout BundleReader
    ) throws -> ArticleEntry? {
        let variants = try bundle.variants(of: entry).filter {
            LanguageCode.primary(of: $0.language) == language
        }
        if let variant = variants.first(where: { $0.level == entry.level }) ?? variants.first {
            return variant
        }
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

    /// The sentence with most of a quote's numbers and names; the first when none has any.
    ///
    /// In another variant of the quote's own article it is the one at the same place.
    static func sentence(
        like quote: Quote, in entry: ArticleEntry, _ bundle: inout BundleReader
    ) throws -> Quote? {
        if entry.identity == quote.entry.identity,
            let found = try sentence(at: quote, in: entry, &bundle)
        {
            return found
        }
        let all = try ArticleCursor(entry, in: &bundle).allSentences(limit: mostSentences)
        let wanted = marks(of: quote.text)
        var best = all.first
        var most = 0
        for sentence in all {
            let count = marks(of: sentence.text).intersection(wanted).count
            if count > most {
                most = count
                best = sentence
            }
        }
        return best
    }

    /// Variants have their passages in one order.
    private static func sentence(
        at quote: Quote, in entry: ArticleEntry, _ bundle: inout BundleReader
    ) throws -> Quote? {
        func sentences(of variant: ArticleEntry) throws -> [Quote] {
            try ArticleCursor(variant, in: &bundle).allSentences(limit: mostSentences).filter {
                $0.passage - variant.passage == quote.passage - quote.entry.passage
            }
        }
        let before = try sentences(of: quote.entry)
        let after = try sentences(of: entry)
        let place = before.firstIndex { quote.text.hasPrefix($0.text) } ?? 0
        guard !after.isEmpty else { return nil }
        return after[min(after.count - 1, place * after.count / max(1, before.count))]
    }

    private static func marks(of text: String) -> Set<String> {
        Set(
            text.split { !$0.isLetter && !$0.isNumber }.filter {
                $0.first?.isUppercase == true || $0.first?.isNumber == true
            }.map { Folding.key(String($0)) })
    }
}
