// `--model`: the address of a model's server, looked at before a bundle is opened.

import Answering
import BundleFormat
import Rewording
import Terminal

enum ModelArguments {
    static let options = [
        Option(
            "model", kind: .value("URL"),
            help: "let a model word answers beside their quotes: an OpenAI-compatible server"),
        Option("allow-remote", help: "let the model be outside of this machine and network"),
    ]

    /// - Returns: Nil when no model is asked for.
    /// - Throws: ``Failure`` for an address that is not taken.
    static func writer(_ values: Values) throws -> ModelWriter? {
        guard let address = values.string("model") else { return nil }
        do {
            return ModelWriter(
                try ModelAddress(address, allowsRemote: values.flag("allow-remote")))
        } catch {
            throw Failure(.usage, error.sentence)
        }
    }
}

/// Words answers where a model is there; what goes wrong is said once, and the quotes stand.
struct AnswerWording {
    private var writer: ModelWriter?
    private let complaints = StandardError(program: ReaderCommands.table.program)

    init(_ writer: ModelWriter?) {
        self.writer = writer
    }

    mutating func wording(of answer: Answer) -> Wording? {
        guard let quote = answer.quotes.first else { return nil }
        do {
            return try writer?.wording(
                question: answer.readingAs, quotes: answer.quotes.map(\.text),
                language: quote.entry.language)
        } catch {
            complaints.notice(
                Sanitizer.line("\(error.sentence); the answer is the quote alone.").text
                    .capitalizedFirst)
            return nil
        }
    }

    /// What is shown behind the quotes: the label first.
    static func lines(_ wording: Wording?) -> [String] {
        guard let wording else { return [] }
        return [
            Sanitizer.line("\(wording.label):").text,
            Spoken.text(Sanitizer.line(wording.text).text),
        ]
    }
}
