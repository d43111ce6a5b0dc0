// The wiki that pages are of: where its pages are, on which terms, and how its namespaces are named.

import Markup

/// What a wiki says about itself.
struct SiteInformation {
    var name = ""
    var databaseName = ""
    /// The address of the main page.
    var base = ""
    /// The address of the script that shows revisions, where the wiki names it itself.
    var script: String?
    /// The family of wikis, where something better than the wiki's own word tells.
    var project: Project?
    var namespaces: [Int: String] = [:]
}

/// A wiki, after overrides and inference.
final class Site: Sendable, Hashable {
    /// First part of its articles' identity.
    let source: String
    let name: String
    let language: String
    let project: Project
    /// Address of the script that shows revisions; nil if the wiki's address is not known.
    let scriptURL: String?
    let namespaces: [Int: String]
    /// The wiki's own templates, where the dump has them.
    let library: (any TemplateLibrary)?
    private let namespaceNumbers: [String: Int]

    /// - Parameters:
    ///   - documentLanguage: `xml:lang` of the dump, or the wiki's own language.
    ///   - fileName: The name of the file, without extensions, or of the host.
    init(
        _ information: SiteInformation, documentLanguage: String?, fileName: String,
        options: SourceOptions, library: (any TemplateLibrary)? = nil
    ) {
        self.library = library
        let databaseName = options.project ?? information.databaseName
        let database = DatabaseName(databaseName)
        source = databaseName.isEmpty ? fileName : databaseName
        let base = information.base.isEmpty ? database?.origin ?? "" : information.base
        // A wiki that names a host of its own is not Wikimedia's because its name ends in "wiki".
        let stated = options.project.flatMap { DatabaseName($0)?.project }
        project = information.project ?? Project(base: base) ?? stated ?? .other
        name = information.name.isEmpty ? project.contributorsName ?? "" : information.name
        language =
            options.language.flatMap(LanguageCode.normalized)
            ?? documentLanguage.flatMap(LanguageCode.normalized) ?? database?.language
            ?? LanguageCode.undetermined
        scriptURL =
            information.script ?? WikiAddress.script(base: base, isWikimedia: project != .other)
        namespaces = information.namespaces
        var numbers: [String: Int] = [:]
        for (key, name) in Self.canonicalNamespaces { numbers[name.lowercased()] = key }
        for (key, name) in information.namespaces { numbers[name.lowercased()] = key }
        namespaceNumbers = numbers
    }

    /// The namespace that a title's prefix names; 0 without one.
    func namespace(ofTitle title: String) -> Int {
        guard let colon = title.utf8.firstIndex(of: UInt8(ascii: ":")) else { return 0 }
        let prefix = FieldText.clean(title[..<colon].split(separator: "_").joined(separator: " "))
        return namespaceNumbers[prefix.lowercased()] ?? 0
    }

    /// What parsing a page's text has to know of the wiki.
    ///
    /// - Parameter timestamp: Of the revision; the present of its templates.
    func context(
        title: String, timestamp: String?, _ reading: ReadingOptions
    ) -> WikitextContext {
        var context = WikitextContext(
            title: title, language: language, fileNames: names { $0 == 6 || $0 == -2 },
            categoryNames: names { $0 == 14 })
        context.siteName = name
        context.isWikimedia = project != .other
        context.revisionTime = timestamp.flatMap { Moment(timestamp: $0) }
        context.library = library
        context.templateRules = reading.templateRules
        context.keepsReferences = reading.keepsReferences
        context.keepsLinks = reading.keepsLinks
        context.showsPronunciation = reading.showsPronunciation
        return context
    }

    private func names(where isWanted: (Int) -> Bool) -> [String] {
        namespaces.keys.filter(isWanted).sorted().compactMap { namespaces[$0] }
    }

    /// Who wrote an article, as one says it of a wiki.
    var contributors: String? {
        if let known = project.contributorsName { return "\(known) contributors" }
        return name.isEmpty ? nil : "\(name) contributors"
    }

    static func == (one: Site, other: Site) -> Bool {
        one === other
            || (one.source == other.source && one.language == other.language
                && one.scriptURL == other.scriptURL && one.namespaces == other.namespaces)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(source)
    }

    /// Names that every MediaWiki understands, for dumps without site information.
    private static let canonicalNamespaces: [Int: String] = [
        -2: "Media", -1: "Special", 1: "Talk", 2: "User", 3: "User talk", 4: "Wikipedia",
        5: "Wikipedia talk", 6: "File", 7: "File talk", 8: "MediaWiki", 9: "MediaWiki talk",
        10: "Template", 11: "Template talk", 12: "Help", 13: "Help talk", 14: "Category",
        15: "Category talk", 100: "Portal", 101: "Portal talk", 118: "Draft", 828: "Module",
    ]
}
