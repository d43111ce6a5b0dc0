// `ask`: one question, or a batch of questions and conversations.

import Answering
import BundleFormat
import JSON
import Rewording
import Terminal

struct AskCommand {
    private let question: String
    private let language: String?
    private let isBatch: Bool
    private let asJSON: Bool
    private let writer: ModelWriter?
    private let threshold: Double

    init(_ values: Values) throws {
        writer = try ModelArguments.writer(values)
        question = values.joined(from: 1)
        language = values.string("language")
        isBatch = values.flag("batch")
        asJSON = values.flag("json")
        threshold = try Self.threshold(values.string("at-least"))
        guard isBatch == question.isEmpty else {
            throw Failure(
                .usage,
                isBatch
                    ? "with --batch the questions come on standard input; leave out \"\(question)\""
                    : "no question is given; type one after the bundle, or give --batch")
        }
    }

    func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        if isBatch {
            var batch = AskBatch(
                asJSON: asJSON, threshold: threshold, wording: AnswerWording(writer))
            return try batch.run(&bundle, &output)
        }
        var conversation = Conversation(simplifier: RuleSimplifier(), threshold: threshold)
        let reply = try conversation.turn(question, language: language, in: &bundle)
        var wording = AnswerWording(writer)
        let words = wording.wording(of: reply.answer)
        if asJSON {
            let object = AnswerObject.json(reply, id: nil, turn: 0, wording: words, in: &bundle)
            try output.line(object.serialized())
        } else {
            try output.lines(ReplyLines.lines(reply, in: &bundle) + AnswerWording.lines(words))
        }
        return reply.answer.isAnswered ? .ok : .nothingFound
    }

    /// How sure an answer must be to be given, from 0 to 1.
    private static func threshold(_ text: String?) throws -> Double {
        guard let text else { return AnswerFinder.usualThreshold }
        guard let value = Double(text), (0...1).contains(value) else {
            throw Failure(.usage, "--at-least takes a number from 0 to 1, not \"\(text)\"")
        }
        return value
    }
}

/// Questions as JSON Lines in, answer objects out, in the same order.
struct AskBatch {
    let asJSON: Bool
    let threshold: Double
    var wording: AnswerWording

    mutating func run(_ bundle: inout BundleReader, _ output: inout Output) throws -> ExitCode {
        var lines = InputLines(limit: 4 << 20)
        while let line = lines.next() {
            guard line.bytes.contains(where: { $0 > 0x20 }) else { continue }
            try answer(line, &bundle, &output)
            try output.flush()
        }
        return .ok
    }

    private mutating func answer(
        _ line: InputLine, _ bundle: inout BundleReader, _ output: inout Output
    ) throws {
        let request: BatchRequest
        do {
            request = try BatchRequest(line)
        } catch {
            try output.line(error.json.serialized())
            return
        }
        var conversation = Conversation(simplifier: RuleSimplifier(), threshold: threshold)
        for (place, question) in request.turns.enumerated() {
            let reply = try conversation.turn(question, language: request.language, in: &bundle)
            let turn = request.isConversation ? place + 1 : 0
            let words = reply.act == nil ? wording.wording(of: reply.answer) : nil
            if asJSON {
                let object = AnswerObject.json(
                    reply, id: request.id, turn: turn, wording: words, in: &bundle)
                try output.line(object.serialized())
            } else {
                try output.lines(ReplyLines.lines(reply, in: &bundle) + AnswerWording.lines(words))
            }
        }
    }
}

/// One line of a batch.
struct BatchRequest {
    let id: JSONValue
    let turns: [String]
    let isConversation: Bool
    let language: String?

    /// What is wrong with a line, as the object that answers it.
    struct Problem: Error {
        let id: JSONValue
        let sentence: String

        var json: JSONValue { ["id": id, "error": .string(sentence)] }
    }

    init(_ line: InputLine) throws(Problem) {
        guard !line.isCutShort else { throw Problem(id: .null, sentence: "the line is too long") }
        let object: JSONValue
        do {
            object = try JSONValue.parse(line.bytes)
        } catch {
            throw Problem(id: .null, sentence: "the line is not JSON: \(error)")
        }
        id = object["id"] ?? .null
        language = object["language"]?.stringValue
        if let turns = object["turns"]?.arrayValue {
            self.turns = turns.compactMap(\.stringValue)
            isConversation = true
            guard self.turns.count == turns.count else {
                throw Problem(id: id, sentence: "every turn must be a text")
            }
        } else if let question = object["question"]?.stringValue {
            turns = [question]
            isConversation = false
        } else {
            throw Problem(id: id, sentence: "the object has neither \"question\" nor \"turns\"")
        }
    }
}
