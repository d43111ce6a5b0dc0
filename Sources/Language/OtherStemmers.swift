// Arabic, Hindi, Turkish and Greek.

/// light10 of Larkey, Ballesteros and Connell (SIGIR 2002): articles and the commonest endings.
enum ArabicStemmer {
    private static let articles = ["وال", "بال", "كال", "فال", "ال", "لل"]
    private static let endings = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"]

    static func stem(_ word: inout [UInt8]) {
        if word.count >= 8, word.starts(with: "و"), !word.starts(with: "وال") {
            word.removeFirst(2)
        }
        for article in articles
        where word.starts(with: article) && word.count - article.utf8.count >= 4 {
            word.removeFirst(article.utf8.count)
            break
        }
        for ending in endings { _ = word.drop(ending, leaving: 4) }
    }
}

/// "A Lightweight Stemmer for Hindi" (Ramanathan and Rao, 2003): the longest ending goes. The endings
/// are folded, so candrabindu is anusvara.
enum HindiStemmer {
    private static let endings = Suffixes(
        """
        ा ि ी ु ू े ो ें ों ां ुआं ुएं ुओं ाएं ाओं ियां ियों ाइयां ाइयों ताएं ताओं नाएं नाओं ता ती ीं तीं ते ाता ाती ातीं
        ाते ना नी ने ाना ाने ूंगा ूंगी ाऊंगा ाऊंगी ेंगे ेंगी ाएंगे ाएंगी ोगे ोगी ाओगे ाओगी ेगा ेगी ाएगा ाएगी ाया ाए ाई ाईं
        िए ाओ ाइए कर ाकर
        """)

    static func stem(_ word: inout [UInt8]) {
        let length = endings.longest(of: word, from: 3)
        if length > 0 { word.removeLast(length) }
    }
}

/// Light: one ending of plural, case or possession after another, on folded letters (ı is i, ş is s).
enum TurkishStemmer {
    private static let cases = Suffixes(
        """
        nin nun in un ndan nden tan ten dan den nda nde da de ta te ya ye yi yu na ne ni nu i u a e
        """)
    private static let possessives = Suffixes("lari leri imiz umuz iniz unuz si su im um in un i u")
    private static let plurals = Suffixes("lar ler")

    static func stem(_ word: inout [UInt8]) {
        guard word.count > 4 else { return }
        for list in [cases, possessives, plurals] {
            let length = list.longest(of: word, from: 4)
            if length > 0 { word.removeLast(length) }
        }
        soften(&word)
    }

    /// A final p, ç, t or k turns into b, c, d or ğ before a vowel; both forms become the hard one.
    private static func soften(_ word: inout [UInt8]) {
        switch word.last {
        case 0x62: word[word.count - 1] = 0x70
        case 0x64: word[word.count - 1] = 0x74
        case 0x67: word[word.count - 1] = 0x6B
        default: break
        }
    }
}

/// Light: endings of nouns and adjectives, on words without accents and with one sigma.
enum GreekStemmer {
    private static let endings = Suffixes(
        """
        α ασ αδεσ αδων ατα ατοσ ατων ε εισ εσ εωσ εων η ησ ηδεσ ι ια ιασ ιου ιων ιεσ ο οι οσ ου ουσ
        ουδεσ υ υσ ω ων ιο ιοι ιοσ ιουσ εα
        """)

    static func stem(_ word: inout [UInt8]) {
        let length = endings.longest(of: word, from: 6)
        if length > 0 { word.removeLast(length) }
    }
}
