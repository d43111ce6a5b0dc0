// Which wiki or site a ZIM file was made of decides licence, authors and addresses of its pages.

import BundleFormat
import Markup
import Passages

/// What is known of all pages of a ZIM file, from its metadata and from what the curator says.
struct ZIMOrigin: Sendable {
    /// First part of the articles' identity.
    let source: String
    /// The family of wikis it was made of, nil if it is none of Wikimedia's.
    let project: Project?
    let language: String
    let signals: [Signal]
    /// How pages make it more exact.
    let page: PageOrigin
    /// SPDX; nil if neither the file nor its project nor the curator tells.
    let license: String?
    /// What was assumed, for the curator.
    private(set) var warnings: [String] = []
    private let site: String?
    private let authors: [String]
    private let retrieved: String?

    init(_ metadata: ZIMMetadata, file: String, options: SourceOptions) {
        source = options.project ?? metadata["Name"] ?? SourceName.of(file)
        site = metadata["Source"].flatMap(Self.address)
        project = site.flatMap { Project(base: $0) } ?? Self.project(metadata)
        retrieved = metadata.date ?? options.retrieved
        let languages = metadata.languages
        language =
            languages.first ?? options.language.flatMap(LanguageCode.normalized)
            ?? LanguageCode.undetermined
        let projectLicense = project?.license(on: retrieved)
        let named = metadata["License"].flatMap { LicenseName($0) }
        let stated = named?.identifier(among: [projectLicense, options.license], on: retrieved)
        license = stated ?? projectLicense ?? options.license
        authors = Self.authors(metadata, project: project)
        signals = Self.signals(metadata)
        page = PageOrigin(
            languages: languages, statesLicense: stated != nil, date: retrieved,
            projectLicense: projectLicense)
        warn(metadata, file: file, named: named)
    }

    /// What is known of a page before it is read.
    func provenance(title: String, license: String) -> Provenance {
        let script = wikiScript
        return Provenance(
            retrieved: retrieved, url: script.map { _ in pageAddress(title) } ?? site,
            license: license, authors: authors,
            historyURL: script.map { WikiAddress.history(script: $0, title: title) })
    }

    /// The address of the wiki's script, if its address is known and it is one of Wikimedia's.
    private var wikiScript: String? {
        guard let site, Project(base: site) != nil else { return nil }
        return WikiAddress.script(base: site, isWikimedia: true)
    }

    private func pageAddress(_ title: String) -> String? {
        guard let site, let start = site.firstRange(of: "//")?.upperBound else { return nil }
        let host = site[start...].prefix { $0 != "/" }
        return "https://\(host)/wiki/\(WikiAddress.percentEncoded(title))"
    }

    private mutating func warn(_ metadata: ZIMMetadata, file: String, named: LicenseName?) {
        if language == LanguageCode.undetermined {
            warnings.append("\(file): the file does not name its language; --language supplies it")
        }
        guard let words = metadata["License"]?.prefix(80) else { return }
        if named == nil {
            warnings.append("\(file): its licence, \"\(words)\", is none that is known here")
        } else if named?.identifier == nil, let license {
            warnings.append("\(file): its licence, \"\(words)\", is taken for \(license)")
        }
    }

    /// "en.wikipedia.org" is meant for an address as well.
    private static func address(_ text: String) -> String? {
        WikiAddress.absolute(text)
            ?? (text.utf8.contains(UInt8(ascii: "."))
                ? WikiAddress.absolute("https://\(text)") : nil)
    }

    /// The family that creator or name tell: "Wikipedia", "wikipedia_en_all".
    private static func project(_ metadata: ZIMMetadata) -> Project? {
        let creator = metadata["Creator"]?.lowercased() ?? ""
        let name = metadata["Name"]?.lowercased() ?? ""
        return Project.allCases.first { project in
            project != .other
                && (creator == project.rawValue || name.hasPrefix("\(project.rawValue)_"))
        }
    }

    /// The creator, for a project of Wikimedia's those who wrote it.
    private static func authors(_ metadata: ZIMMetadata, project: Project?) -> [String] {
        if let name = project?.contributorsName { return ["\(name) contributors"] }
        return Contributor.shownNames(metadata["Creator"].map { [$0] } ?? [])
    }

    private static func signals(_ metadata: ZIMMetadata) -> [Signal] {
        var signals: [Signal] = []
        if let publisher = metadata["Publisher"] { signals.append(Signal("packed by", publisher)) }
        if metadata.hasIntroductionsOnly { signals.append(Signal("extent", "introduction only")) }
        return signals
    }
}
