// "Here are a question and its quotes, say it in your words": asked of a model, checked, or nothing.

/// Asks one server, and stops asking when it fails: a batch should not wait for it again and again.
package struct ModelWriter {
    /// The most that is waited for an answer.
    static let patienceInSeconds = 120
    private static let mostSentences = 3

    private let server: ModelServer
    /// Nil until the server was asked.
    private var model: String??
    private var hasFailed = false

    package init(_ address: ModelAddress, patienceInSeconds: Int = Self.patienceInSeconds) {
        server = ModelServer(address: address, seconds: patienceInSeconds)
    }

    /// The answer in the model's words; nil when nothing of them is borne out by the quotes, and
    /// after a failure.
    ///
    /// - Parameter language: That of the quotes.
    /// - Throws: ``ModelFailure`` the first time that the server fails.
    package mutating func wording(
        question: String, quotes: [String], language: String
    ) throws(ModelFailure) -> Wording? {
        guard !hasFailed, !quotes.isEmpty else { return nil }
        let name = model ?? server.model()
        model = .some(name)
        let reply: ModelServer.Reply
        do {
            reply = try server.reply(
                to: ModelPrompt.messages(question: question, quotes: quotes), model: name)
        } catch {
            hasFailed = true
            throw error
        }
        let checked = Self.checked(reply.text, against: quotes, language: language)
        let text = checked.kept.joined(separator: " ")
        // A quote said again is no other wording.
        guard !text.isEmpty, !quotes.contains(text) else { return nil }
        let tool = reply.model ?? name ?? "a model"
        return Wording(
            text: text, tool: tool,
            version: [ModelPrompt.version, reply.fingerprint].compactMap(\.self)
                .joined(separator: ", "),
            label:
                "Written by \(tool) from the \(quotes.count == 1 ? "quote" : "quotes") above; "
                + "not reviewed", dropped: checked.dropped)
    }

    /// The sentences of a draft that their quotes bear out, and what speaks against the others.
    static func checked(
        _ draft: String, against quotes: [String], language: String
    ) -> (kept: [String], dropped: [String]) {
        var kept: [String] = []
        var dropped: [String] = []
        let check = SupportCheck(language: language)
        for sentence in CitedSentence.all(in: withoutThoughts(draft), language: language) {
            let objection = objection(to: sentence, quotes, check)
            if let objection {
                dropped.append("\(sentence.text) (\(objection))")
            } else if kept.count < mostSentences, !kept.contains(sentence.text) {
                kept.append(sentence.text)
            }
        }
        // What stays of a draft that mostly went may say the opposite of it.
        if Set(dropped).count > kept.count { kept = [] }
        return (kept, dropped)
    }

    private static func objection(
        to sentence: CitedSentence, _ quotes: [String], _ check: SupportCheck
    ) -> String? {
        let named = Set(sentence.quotes).sorted()
        guard named.allSatisfy({ (1...quotes.count).contains($0) }) else {
            return "It names a quote that there is not."
        }
        guard named.isEmpty else {
            let text = named.map { quotes[$0 - 1] }.joined(separator: " ")
            return check.objection(to: sentence.text, quotes: text)
        }
        // Without a mark one quote alone must bear it out.
        let objections = quotes.map { check.objection(to: sentence.text, quotes: $0) }
        return objections.contains(nil) ? nil : objections.first ?? nil
    }

    /// Without what some models think aloud before they answer.
    private static func withoutThoughts(_ draft: String) -> String {
        let mark = Array("</think>".utf8)
        let bytes = Array(draft.utf8)
        let end = bytes.indices.last {
            $0 + 1 >= mark.count && bytes[($0 + 1 - mark.count)...$0].elementsEqual(mark)
        }
        return end.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) } ?? draft
    }
}
