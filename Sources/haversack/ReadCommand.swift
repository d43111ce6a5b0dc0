// `read`: a bundle line by line; everything has a number, nothing is redrawn.

import Answering
import BundleFormat
import Rewording
import Terminal

struct ReadCommand {
    private let writer: ModelWriter?

    init(_ values: Values) throws {
        writer = try ModelArguments.writer(values)
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        var session = ReadingSession(wording: AnswerWording(writer))
        let title = bundle.manifest[.title] ?? "A bundle"
        let count = Spoken.count(bundle.manifest.number(.articles), "article")
        try output.line(Sanitizer.line("\(title). \(count).").text)
        try output.line("Type words to search, a question to ask, or help.")
        try output.flush()
        var input = InputLines()
        while let line = input.next() {
            let request = ReadingRequest(line.text)
            if request == .quit { break }
            do {
                try session.answer(request, &bundle, &output)
            } catch let failure as Failure where failure.code == .nothingFound {
                try output.line(failure.sentence.capitalizedFirst)
            } catch let error as FormatError {
                try output.line(Sanitizer.line("This cannot be read: \(error).").text)
            }
            try output.flush()
            if session.isOver { break }
        }
        return .ok
    }
}

extension String {
    /// With a capital first letter.
    var capitalizedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
