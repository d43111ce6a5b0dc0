// The real program, where it is installed with English and Spanish.

import BundleFormat
import Foundation
import Programs
import Testing

@testable import Adapting

struct ApertiumTests {
    static let isInstalled: Bool = {
        guard let path = ProgramPath.find("apertium"),
            let run = try? RunningProgram(path, ["-l"], environment: ["PATH": "/usr/bin:/bin"])
        else { return false }
        var listing: [UInt8] = []
        while let chunk = try? run.next(), !chunk.isEmpty { listing += chunk }
        return String(decoding: listing, as: UTF8.self).contains("eng-spa")
    }()

    private static func provider(
        _ from: String, _ to: String, pivot: String? = nil, path: String? = nil
    ) throws -> any Provider {
        var settings = ProviderSettings(.apertium)
        settings.pivot = pivot
        settings.programPath = path
        settings.timeoutInSeconds = 60
        return try settings.open(for: AdaptationTask(from: from, to: to, level: .original))
    }

    private static func texts(_ outcomes: [DraftOutcome]) -> [String?] {
        outcomes.map { outcome in
            if case .draft(let draft) = outcome { draft.text } else { nil }
        }
    }

    @Test(.enabled(if: isInstalled, "apertium with eng-spa is not installed"))
    func `texts are translated in order and what is no prose stays`() throws {
        let provider = try Self.provider("en", "es")
        let outcomes = provider.outcomes(for: [
            "The house is red.", "See https://example.org/the_house for 12,345 houses.",
            "[1] * {x}",
        ])
        #expect(
            Self.texts(outcomes) == [
                "La casa es roja.", "Ve https://example.org/the_house para 12,345 casas.",
                "[1] * {x}",
            ])
        #expect(provider.identity.name == "apertium")
        #expect(provider.identity.parameters["pair"] == "eng-spa")
        #expect(provider.identity.sourceType == .algorithmicallyEnhanced)
    }

    @Test(.enabled(if: isInstalled, "apertium with eng-spa is not installed"))
    func `unknown words are named`() throws {
        let outcomes = try Self.provider("en", "es").outcomes(for: ["The blorgle sleeps."])
        guard case .draft(let draft) = outcomes[0] else {
            Issue.record("there is no draft")
            return
        }
        #expect(draft.unknownWords == ["blorgle"])
        #expect(!draft.text.contains("*"))
    }

    @Test(.enabled(if: isInstalled, "apertium with eng-spa is not installed"))
    func `hostile texts cost nothing but themselves`() throws {
        let texts = [
            "\u{0}\u{1}[[[]]]", String(repeating: "[", count: 5_000),
            "^x<n>$ ^y/z<v>$", "\\\\\\", "The house is red.", String(repeating: "a", count: 20_000),
        ]
        let outcomes = try Self.provider("en", "es").outcomes(for: texts)
        #expect(outcomes.count == texts.count)
        #expect(Self.texts(outcomes)[4] == "La casa es roja.")
    }

    @Test(.enabled(if: isInstalled, "apertium with eng-spa is not installed"))
    func `a pair that is missing names what there is`() throws {
        let error = #expect(throws: ProviderError.self) { _ = try Self.provider("en", "sw") }
        #expect(error?.kind == .missing)
        #expect(error?.reason.contains("from en there are only") == true)
    }

    @Test func `a program that is missing says what to install`() throws {
        let error = #expect(throws: ProviderError.self) {
            _ = try Self.provider("en", "es", path: "/nonexistent")
        }
        #expect(error?.reason.contains("apt install apertium") == true)
    }

    @Test func `pairs are known by languages, regions included`() {
        let pairs = ApertiumPairs(
            listing:
                "  eng-cat\n  eng-cat_valencia\n  en-gl\n  es-pt\n  es-pt_BR\n  spa-cat\n  eco-es-fr\n"
        )
        #expect(pairs.name(from: "en", to: "ca") == "eng-cat")
        #expect(pairs.name(from: "en-gb", to: "gl") == "en-gl")
        #expect(pairs.name(from: "es", to: "pt-br") == "es-pt_BR")
        #expect(pairs.name(from: "es", to: "pt-ao") == "es-pt")
        #expect(pairs.name(from: "ca", to: "en") == nil)
        #expect(pairs.targets(from: "en") == ["ca", "gl"])
    }

    @Test func `a pivot is found between two languages`() {
        let pairs = ApertiumPairs(listing: "eng-spa\nspa-cat\neng-cat\ncat-oci\nspa-oci")
        #expect(pairs.pivots(from: "en", to: "oc") == ["ca", "es"])
    }
}
