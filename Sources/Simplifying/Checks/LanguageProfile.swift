// Which language a text is in, by the words that are commonest in each.

/// The commonest words of a language, the most common first.
struct LanguageProfile: Sendable {
    struct Guess {
        let language: String
        let name: String
    }

    private let ranks: [String: Int]
    private let script: String

    /// What words outside the list count, beside the tenth of the words that the list has.
    private static let floor = -9.0
    /// Another language must be better by as much before it is named.
    private static let margin = 4.0

    private static let all: [String: LanguageProfile] = {
        var all: [String: LanguageProfile] = [:]
        for line in table.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let words = line[line.index(after: colon)...].split(separator: " ").map(String.init)
            all[String(line[..<colon])] = LanguageProfile(words)
        }
        return all
    }()

    private init(_ words: [String]) {
        ranks = Dictionary(
            words.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        script = Self.script(of: words)
    }

    /// The likeliest language of a text; nil where too little tells, or the expected one is not known.
    static func guess(_ words: [String], expecting expected: String) -> Guess? {
        guard let profile = all[expected] else { return nil }
        let script = script(of: words)
        if script != profile.script, !script.isEmpty {
            let other = all.filter { $0.value.script == script }.max { a, b in
                (a.value.score(words), b.key) < (b.value.score(words), a.key)
            }
            return other.map { Guess(language: $0.key, name: name(of: $0.key)) }
        }
        let own = profile.score(words)
        var best = (language: expected, score: own)
        for (language, other) in all where other.script == script {
            let score = other.score(words)
            if score > best.score || score == best.score && language < best.language {
                best = (language, score)
            }
        }
        guard best.score > own + margin else {
            return Guess(language: expected, name: name(of: expected))
        }
        return Guess(language: best.language, name: name(of: best.language))
    }

    private func score(_ words: [String]) -> Double {
        words.reduce(0) { sum, word in
            // By Zipf's law the word of rank r makes up about a tenth divided by r of a text.
            sum + (ranks[word].map { Self.weights[$0] } ?? Self.floor)
        }
    }

    /// Natural logarithms of 0.1 / (rank + 2), worked out once: the standard library has none.
    private static let weights: [Double] = {
        // ln n = ln(n - 1) + 2 artanh(1 / (2n - 1)).
        var logarithms = [0.0, 0.0]
        for n in 2..<300 {
            let x = 1 / Double(2 * n - 1)
            let series = x + x * x * x / 3 + x * x * x * x * x / 5
            logarithms.append(logarithms[n - 1] + 2 * series)
        }
        return (0..<290).map { -2.302585 - logarithms[$0 + 2] }
    }()

    /// The script of most letters: a letter of the alphabet's name.
    private static func script(of words: [String]) -> String {
        var counts: [String: Int] = [:]
        for word in words {
            for scalar in word.unicodeScalars { counts[script(of: scalar), default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }

    private static func script(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x41...0x24F: "Latin"
        case 0x370...0x3FF: "Greek"
        case 0x400...0x52F: "Cyrillic"
        case 0x590...0x5FF: "Hebrew"
        case 0x600...0x77F: "Arabic"
        case 0x900...0x97F: "Devanagari"
        case 0x980...0x9FF: "Bengali"
        default: "another script"
        }
    }

    static func name(of language: String) -> String { names[language] ?? "language \(language)" }

    private static let names: [String: String] = [
        "ar": "Arabic", "be": "Belarusian", "bn": "Bengali", "ca": "Catalan", "da": "Danish",
        "de": "German", "en": "English", "eo": "Esperanto", "es": "Spanish", "eu": "Basque",
        "fr": "French", "gl": "Galician", "hi": "Hindi", "is": "Icelandic", "it": "Italian",
        "oc": "Occitan", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "sw": "Swahili",
        "uk": "Ukrainian",
    ]
}
