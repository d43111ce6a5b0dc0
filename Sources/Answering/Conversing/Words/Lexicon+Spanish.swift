// Spanish words that point back, ask, join and pick, and requests about an answer.

extension Lexicon {
    static let spanishWords = """
        small: y
        """
    static let spanishActs = ""
}
