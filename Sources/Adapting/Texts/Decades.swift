// "The 1960s" is an English form that dictionaries pass on as it is.

/// Says English decades as other languages do.
enum Decades {
    /// What stands before the year, with its article.
    private static let words = [
        "es": "los años", "ca": "els anys", "gl": "os anos", "pt": "os anos", "it": "gli anni",
        "fr": "les années", "oc": "los ans", "ast": "los años", "eo": "la jaroj",
    ]
    private static let articles: Set = [
        "el", "la", "los", "las", "els", "les", "o", "a", "os", "as", "il", "gli", "le", "i", "lo",
    ]

    /// - Returns: The draft with "los años 1960" for "el 1960s" in Spanish; in languages without an entry
    ///   the ending alone goes, and English keeps it.
    static func said(_ draft: [UInt8], in language: String) -> [UInt8] {
        let primary = String(language.prefix { $0 != "-" })
        guard primary != "en" else { return draft }
        var result: [UInt8] = []
        for (place, word) in draft.split(separator: 0x20, omittingEmptySubsequences: false)
            .enumerated()
        {
            if place > 0 { result.append(0x20) }
            guard let end = endOfDecade(word) else {
                result += word
                continue
            }
            if let words = words[primary] {
                dropArticle(of: &result)
                result += Array(words.utf8) + [0x20]
            }
            result += word[..<end] + word[(end + 1)...]
        }
        return result
    }

    /// The place of the "s" behind four digits that end in 0, where no letter follows.
    private static func endOfDecade(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.prefix { (0x30...0x39).contains($0) }
        guard digits.count == 4, digits.last == 0x30, digits.endIndex < word.endIndex,
            word[digits.endIndex] == UInt8(ascii: "s"),
            word[(digits.endIndex + 1)...].allSatisfy({ $0 < 0x30 || (0x3A...0x3F).contains($0) })
        else { return nil }
        return digits.endIndex
    }

    private static func dropArticle(of bytes: inout [UInt8]) {
        let before = bytes.dropLast()
        let start = (before.lastIndex(of: 0x20) ?? -1) + 1
        guard articles.contains(String(decoding: before[start...], as: UTF8.self)) else { return }
        bytes.removeSubrange(start...)
    }
}
