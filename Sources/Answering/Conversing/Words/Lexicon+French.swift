// French words that point back, ask, join and pick, and requests about an answer.

extension Lexicon {
    static let frenchWords = """
        small: et
        """
    static let frenchActs = ""
}
