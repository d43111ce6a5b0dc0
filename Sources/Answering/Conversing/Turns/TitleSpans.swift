// Which words of a turn are a title of the bundle together: a turn that has one names its own topic.

/// Finds titles among the words of a turn.
enum TitleSpans {
    /// No title of more words is looked for.
    private static let mostWords = 6
    /// No more look-ups are made for a turn.
    private static let mostLookups = 120

    /// Longest first from each place on; a part of a longer one is not listed.
    ///
    /// - Parameter isTitle: Whether a text is the title of an article or an alias.
    static func find(
        in text: String, lexicon: Lexicon, isTitle: (String) throws -> Bool
    ) rethrows -> [Range<Int>] {
        let bare = Utterance(text, lexicon: lexicon)
        var spans: [Range<Int>] = []
        var lookups = 0
        var place = 0
        while place < bare.words.count {
            var found: Range<Int>?
            let most = min(bare.words.count, place + mostWords)
            for end in stride(from: most, to: place, by: -1) where canBe(place..<end, bare) {
                lookups += 1
                guard lookups <= mostLookups else { return spans }
                if try isTitle(bare.text(of: place..<end)) {
                    found = place..<end
                    break
                }
            }
            if let found { spans.append(found) }
            place = found?.upperBound ?? place + 1
        }
        return spans
    }

    private static func canBe(_ range: Range<Int>, _ turn: Utterance) -> Bool {
        let closed: WordRole = .closed.union(.verb)
        guard !turn.words[range.lowerBound].isSuffix,
            !range.dropFirst().contains(where: { turn.words[$0].followsMark })
        else { return false }
        let isOpen = { (place: Int) in !turn.has(closed, at: place) }
        return isOpen(range.upperBound - 1) && isOpen(range.lowerBound)
            || range.count > 1 && range.allSatisfy { isOpen($0) || turn.words[$0].isCapital }
                && range.contains(where: isOpen)
    }
}
