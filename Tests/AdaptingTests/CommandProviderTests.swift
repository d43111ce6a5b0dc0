// Programs of a curator's own, of good and of bad manners.

import BundleFormat
import Foundation
import Testing

@testable import Adapting

struct CommandProviderTests {
    private static func outcomes(
        _ script: String, texts: [String], timeout: Int = 20
    ) throws -> (outcomes: [DraftOutcome], identity: ProviderIdentity) {
        var settings = ProviderSettings(.command)
        settings.command = ["sh", "-c", script]
        settings.timeoutInSeconds = timeout
        let provider = try settings.open(
            for: AdaptationTask(from: "en", to: "es", level: .original))
        return (provider.outcomes(for: texts), provider.identity)
    }

    private static func texts(_ outcomes: [DraftOutcome]) -> [String?] {
        outcomes.map { outcome in
            if case .draft(let draft) = outcome { draft.text } else { nil }
        }
    }

    @Test func `lines go in and come out by their numbers`() throws {
        let script =
            #"tac | sed 's/"text":"\([^"]*\)"/"text":"<\1>","confidence":2,"version":"7"/'"#
        let found = try Self.outcomes(script, texts: ["a", "b", "c"])
        #expect(Self.texts(found.outcomes) == ["<a>", "<b>", "<c>"])
        #expect(found.identity.version == "7")
        guard case .draft(let draft) = found.outcomes[0] else { return }
        #expect(draft.confidence == 1)
    }

    @Test func `a line with an error costs its text`() throws {
        let script = #"sed 's/.*"id":1,.*/{"id":1,"error":"too hard"}/'"#
        let found = try Self.outcomes(script, texts: ["a", "b", "c"])
        #expect(Self.texts(found.outcomes) == ["a", nil, "c"])
        #expect(found.outcomes[1] == .failure(DraftFailure("too hard")))
    }

    @Test func `a program that dies on one text gives the others`() throws {
        let found = try Self.outcomes(
            #"t=$(cat); case $t in *bad*) exit 3;; esac; printf '%s\n' "$t""#,
            texts: ["a", "bad", "c", "d"])
        #expect(Self.texts(found.outcomes) == ["a", nil, "c", "d"])
    }

    @Test(arguments: [
        "exit 1", "echo nonsense", "true", "kill -9 $$", "echo '{\"id\":99,\"text\":\"x\"}'",
    ])
    func `a program that gives nothing costs its texts`(script: String) throws {
        let found = try Self.outcomes(script, texts: ["a", "b"])
        #expect(Self.texts(found.outcomes) == [nil, nil])
    }

    @Test func `a program that hangs is ended, and what it started too`() throws {
        let found = try Self.outcomes("sleep 600 & sleep 600", texts: ["a"], timeout: 1)
        #expect(Self.texts(found.outcomes) == [nil])
        #expect(found.outcomes == [.failure(DraftFailure("sh took more than 1 seconds"))])
    }

    @Test func `a program that floods is ended`() throws {
        let found = try Self.outcomes("yes", texts: ["a"], timeout: 60)
        #expect(found.outcomes == [.failure(DraftFailure("sh wrote more than it should"))])
    }

    @Test func `a program that is missing is named`() throws {
        var settings = ProviderSettings(.command)
        settings.command = ["no-such-program-here"]
        let error = #expect(throws: ProviderError.self) {
            _ = try settings.open(for: AdaptationTask(from: "en", to: "es", level: .original))
        }
        #expect(
            error?.description == "no-such-program-here: there is no such program; check its name")
    }
}
