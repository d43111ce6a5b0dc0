// What a recipe or a command line says about a provider, before it is opened.

/// How a provider is to be reached.
package struct ProviderSettings: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case rules
        case apertium
        case openai
        case libretranslate
        case command
    }

    package var kind: Kind
    /// Of a server.
    package var address: String?
    package var model: String?
    /// The environment variable that holds the server's key.
    package var keyVariable: String?
    /// A language between two others, where no pair leads from one to the other.
    package var pivot: String?
    /// The program of ``Kind/command``, and its arguments.
    package var command: [String] = []
    package var timeoutInSeconds = 120
    package var tries = 3
    package var seed = 0
    /// Folder for a server's answers; nil is the user's cache folder.
    package var cacheFolder: String?
    /// Where programs are looked for, as in `PATH`; nil is the environment's.
    package var programPath: String?

    package init(_ kind: Kind) {
        self.kind = kind
    }

    /// - Throws: ``ProviderError`` when the program, the server or the language pair is not there.
    package func open(for task: AdaptationTask) throws(ProviderError) -> any Provider {
        switch kind {
        case .rules: try RulesProvider(task)
        case .apertium: try ApertiumProvider(self, task)
        case .openai: try ChatProvider(self, task)
        case .libretranslate: try LibreTranslateProvider(self, task)
        case .command: try CommandProvider(self, task)
        }
    }
}
