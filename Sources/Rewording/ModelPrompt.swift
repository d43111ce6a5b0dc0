// What a model is told. A change here is a change of version, because it changes what is written.

/// The prompt for wording an answer from its quotes.
enum ModelPrompt {
    static let version = "prompt 1"

    private static let instructions = """
        Answer the question from the quotes alone, in one or two short sentences, in the language of \
        the quotes. Keep numbers and names. End each sentence with the number of its quote, such as \
        [1]. If the quotes do not answer the question, write NONE.
        """

    static func messages(
        question: String, quotes: [String]
    ) -> [(role: String, text: String)] {
        let numbered = quotes.enumerated().map { "[\($0 + 1)] \($1)" }.joined(separator: "\n")
        return [
            ("system", instructions),
            ("user", "Quotes:\n\(numbered)\n\nQuestion: \(question)"),
        ]
    }
}
