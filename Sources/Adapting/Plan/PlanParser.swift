// From the key "adapt" of a recipe to a plan, with exact places for what does not hold.

import BundleFormat
import Ingest
import JSON
import Simplifying

/// Reads the keys; docs/recipes.md, "Adapting", lists them.
struct PlanParser {
    private static let keys = [
        "derived", "workspace", "variants", "providers", "review", "confidence", "refuse",
        "rollback",
        "sensitive", "topics", "license",
    ]
    private static let variantKeys = [
        "from", "from_level", "language", "level", "provider", "derived", "reviewers", "share",
        "titles", "glossary",
    ]
    private static let providerKeys = [
        "kind", "address", "model", "key_variable", "pivot", "command", "timeout", "tries", "seed",
        "cache",
    ]

    private let object: RecipeObject
    private let recipePath: String

    init(_ object: RecipeObject, recipePath: String) throws(SourceError) {
        self.object = object
        self.recipePath = recipePath
        try object.check(Self.keys)
    }

    func plan() throws(SourceError) -> AdaptationPlan {
        let providers = try providers()
        var variants: [VariantRule] = []
        for (index, value) in try object.list("variants").enumerated() {
            let place = "\(object.path("variants"))[\(index)]"
            let variant = try RecipeObject(
                value, file: object.file, at: place, keys: Self.variantKeys)
            variants.append(try rule(variant, providers))
        }
        guard !variants.isEmpty else { throw object.failure("variants", "names no variant") }
        try checkOnce(variants)
        let path = try workspacePath()
        return AdaptationPlan(
            workspacePath: path,
            origin: path.split(separator: "/").last.map(String.init) ?? path,
            variants: variants, policy: try PolicyParser(object).policy(),
            license: try object.text("license"))
    }

    private func checkOnce(_ variants: [VariantRule]) throws(SourceError) {
        for (index, variant) in variants.enumerated() {
            let isRepeated = variants[..<index].contains {
                $0.from == variant.from && $0.fromLevel == variant.fromLevel
                    && $0.language == variant.language && $0.level == variant.level
            }
            if isRepeated {
                throw object.failure("variants[\(index)]", "asks for the same once more")
            }
        }
    }

    private func workspacePath() throws(SourceError) -> String {
        if let named = try object.text("workspace") { return object.resolved(named, recipePath) }
        guard !recipePath.isEmpty, recipePath != "-" else {
            throw object.failure(
                "workspace", "is missing, and the recipe has no file beside which to put it")
        }
        let base = recipePath.hasSuffix(".json") ? String(recipePath.dropLast(5)) : recipePath
        return base + ".workspace"
    }

    private func rule(
        _ variant: RecipeObject, _ providers: [String: ProviderSettings]
    ) throws(SourceError) -> VariantRule {
        let from = try language("from", of: variant)
        guard let from else { throw variant.failure("from", "is missing") }
        let language = try language("language", of: variant) ?? from
        let fromLevel = try level("from_level", of: variant) ?? .original
        let target = try level("level", of: variant) ?? (language == from ? .simple : fromLevel)
        guard language != from || (target == .simple && fromLevel == .original) else {
            throw variant.failure("language", "and \"level\" are those of the source")
        }
        let name = try variant.text("provider") ?? (language == from ? "rules" : "apertium")
        guard
            let provider = providers[name]
                ?? ProviderSettings.Kind(rawValue: name).map(ProviderSettings.init)
        else {
            throw variant.failure("provider", "is none of those in \"providers\": \(name)")
        }
        let percent = try variant.number("share", 0...100) ?? 50
        var rule = VariantRule(
            from: from, fromLevel: fromLevel, language: language, level: target,
            provider: provider, derived: try PolicyParser.derived("derived", of: variant),
            reviewers: try variant.number("reviewers", 1...9),
            leastShare: Double(percent) / 100, titles: try variant.texts("titles"))
        if let terms = try variant.object("glossary", keys: nil) {
            for term in terms.names {
                let isList = if case .array = terms[term] { true } else { false }
                let wordings = isList ? try terms.texts(term) : [try terms.text(term) ?? ""]
                rule.glossary.append(GlossaryTerm(source: term, targets: wordings))
            }
        }
        return rule
    }

    private func language(
        _ key: String, of object: RecipeObject
    ) throws(SourceError) -> String? {
        guard let code = try object.text(key) else { return nil }
        guard let language = LanguageCode.normalized(code) else {
            throw object.failure(key, "is no language code")
        }
        return language
    }

    private func level(_ key: String, of object: RecipeObject) throws(SourceError) -> Level? {
        guard let word = try object.text(key) else { return nil }
        guard let level = Level(rawValue: word) else {
            throw object.failure(key, "is none of original, simple: \(word)")
        }
        return level
    }

    // MARK: Providers

    private func providers() throws(SourceError) -> [String: ProviderSettings] {
        guard let all = try object.object("providers", keys: nil) else { return [:] }
        var providers: [String: ProviderSettings] = [:]
        for name in all.names {
            guard let one = try all.object(name, keys: Self.providerKeys) else { continue }
            providers[name] = try provider(one, named: name)
        }
        return providers
    }

    private func provider(
        _ object: RecipeObject, named name: String
    ) throws(SourceError) -> ProviderSettings {
        let word = try object.text("kind") ?? name
        guard let kind = ProviderSettings.Kind(rawValue: word) else {
            let known = ProviderSettings.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw object.failure("kind", "is none of \(known): \(word)")
        }
        var settings = ProviderSettings(kind)
        settings.address = try object.text("address")
        settings.model = try object.text("model")
        settings.keyVariable = try object.text("key_variable")
        settings.pivot = try language("pivot", of: object)
        settings.command = try object.texts("command")
        settings.timeoutInSeconds = try object.number("timeout", 1...3_600) ?? 120
        settings.tries = try object.number("tries", 1...20) ?? 3
        settings.seed = try object.number("seed", 0...Int(Int32.max)) ?? 0
        settings.cacheFolder = try object.text("cache").map { self.object.resolved($0, recipePath) }
        if [.openai, .libretranslate].contains(kind), settings.address == nil {
            throw object.failure("address", "is missing; name the server")
        }
        if kind == .command, settings.command.isEmpty {
            throw object.failure("command", "is missing; name the program and its arguments")
        }
        return settings
    }
}

extension RecipeObject {
    /// A path as it stands in a recipe, from the working directory.
    func resolved(_ path: String, _ recipePath: String) -> String {
        let folder = recipePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return path.hasPrefix("/") || folder.isEmpty
            ? path : folder.joined(separator: "/") + "/" + path
    }
}
