// The bundle's titles in a turn.

import BundleFormat

enum KnownTitles {
    static func spans(
        in text: String, lexicon: Lexicon, bundle: inout BundleReader
    ) throws -> [Range<Int>] {
        var known: [String: Bool] = [:]
        return try TitleSpans.find(in: text, lexicon: lexicon) { title in
            if let answer = known[title] { return answer }
            let isTitle = try !bundle.entries(titled: title).isEmpty
            known[title] = isTitle
            return isTitle
        }
    }
}
