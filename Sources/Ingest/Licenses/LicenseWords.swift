// A licence's name is told by a few words, whatever stands between them.

/// The words and numbers of a text, in lower case.
struct LicenseWords {
    private let words: ArraySlice<String>

    init(_ text: String) {
        let bytes = text.lowercased().utf8
        words =
            bytes.split { byte in
                !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte)
                    && byte != UInt8(ascii: ".")
            }
            .map { word in
                var word = Array(word)
                while word.last == UInt8(ascii: ".") { word.removeLast() }
                return String(decoding: word, as: UTF8.self)
            }
            .filter { !$0.isEmpty }[...]
    }

    private init(words: ArraySlice<String>) {
        self.words = words
    }

    var count: Int { words.count }

    /// Where the first of some phrases stands, words of a phrase parted by a space.
    func start(of phrases: [String]) -> Int? {
        phrases.compactMap(start).min()
    }

    private func start(of phrase: String) -> Int? {
        let wanted = phrase.split(separator: " ").map(String.init)
        return words.indices.first { words[$0...].starts(with: wanted) }
    }

    func contains(_ phrase: String) -> Bool { start(of: phrase) != nil }

    func from(_ start: Int, count: Int) -> LicenseWords {
        LicenseWords(words: words[start...].prefix(count))
    }

    /// The first word that is one of some version numbers, also written "4" or "v4.0".
    func version(among numbers: [String]) -> (number: String, word: String)? {
        for word in words {
            let plain = word.hasPrefix("v") ? String(word.dropFirst()) : word
            if let number = numbers.first(where: { $0 == plain || $0 == "\(plain).0" }) {
                return (number, word)
            }
        }
        return nil
    }

    func word(after word: String) -> String? {
        guard let index = words.firstIndex(of: word), index + 1 < words.endIndex else { return nil }
        return words[index + 1]
    }
}
