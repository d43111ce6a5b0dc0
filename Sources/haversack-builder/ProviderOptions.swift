// Which provider a command line names, and how it is reached.

import Adapting
import Ingest
import Terminal

enum ProviderOptions {
    static let options = [
        Option(
            "provider", kind: .choice(ProviderSettings.Kind.allCases.map(\.rawValue)),
            help: "what drafts the text"),
        Option("server", kind: .value("ADDRESS"), help: "address of the server that drafts"),
        Option("model", kind: .value("M"), help: "the server's model; its first if not given"),
        Option(
            "key-variable", kind: .value("NAME"),
            help: "environment variable that holds the server's key"),
        Option("command", kind: .value("PROGRAM"), help: "program that drafts, as JSON Lines"),
        Option("pivot", kind: .value("L"), help: "language to translate over"),
        Option(
            "timeout", kind: .integer("SECONDS", 1...3_600),
            help: "how long to wait for one answer (default 120)"),
        Option("tries", kind: .integer("N", 1...20), help: "how often to ask (default 3)"),
        Option("cache", kind: .value("DIR"), help: "folder for a server's answers"),
    ]

    static func settings(
        _ values: Values, default kind: ProviderSettings.Kind
    ) -> ProviderSettings {
        var settings = ProviderSettings(
            values.string("provider").flatMap(ProviderSettings.Kind.init) ?? kind)
        settings.address = values.string("server")
        settings.model = values.string("model")
        settings.keyVariable = values.string("key-variable")
        settings.command = values.string("command").map { [$0] } ?? []
        settings.pivot = values.string("pivot")
        settings.timeoutInSeconds = values.integer("timeout") ?? settings.timeoutInSeconds
        settings.tries = values.integer("tries") ?? settings.tries
        settings.cacheFolder = values.string("cache")
        return settings
    }

    /// A language code in its one form.
    static func language(_ code: String) throws -> String {
        guard let language = LanguageCode.normalized(code) else {
            throw Failure(.usage, "\"\(code)\" is no language code; write one such as en")
        }
        return language
    }
}
