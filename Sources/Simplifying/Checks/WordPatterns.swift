// Lists of words in which a hyphen stands for anything: "haku-" and "-n't".

/// Words, beginnings and endings.
struct WordPatterns: Sendable {
    private let words: Set<String>
    private let starts: [String]
    private let ends: [String]

    init(_ list: [String]) {
        words = Set(list.filter { !$0.hasPrefix("-") && !$0.hasSuffix("-") })
        starts = list.filter { $0.hasSuffix("-") }.map { String($0.dropLast()) }
        ends = list.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }
    }

    var isUsable: Bool { !words.isEmpty }

    func matches(_ word: String) -> Bool {
        words.contains(word)
            || starts.contains { word.hasPrefix($0) && word.utf8.count > $0.utf8.count + 1 }
            || ends.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count }
    }
}
