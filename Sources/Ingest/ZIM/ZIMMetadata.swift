// The namespace M says of a file as a whole what its pages do not say: who, when, on which terms.

/// The metadata of a ZIM file that matters to its articles.
struct ZIMMetadata: Sendable, Equatable {
    private static let maximumSizeInBytes = 1 << 16
    private static let wanted: Set<String> = [
        "Creator", "Date", "Flavour", "Language", "License", "Name", "Publisher", "Source", "Tags",
    ]

    private var fields: [String: String] = [:]

    /// Whether an entry of the namespace is worth reading.
    static func isWanted(_ entry: ZIMEntry) -> Bool { wanted.contains(entry.path) }

    init(_ fields: [String: String] = [:]) {
        self.fields = fields
    }

    /// - Parameter entries: Those of the namespace M that are wanted.
    init(_ entries: [ZIMEntry], of archive: ZIMArchive) throws(SourceError) {
        for entry in entries {
            guard let target = try archive.destination(of: entry),
                case .blob(let place, _) = target.content
            else { continue }
            fields[entry.path] = FieldText.clean(
                try archive.bytes(0..<Self.maximumSizeInBytes, of: place))
        }
    }

    /// A field, nil if it is missing or nothing stands in it but a mark.
    subscript(_ name: String) -> String? {
        guard let text = fields[name], text.contains(where: { $0.isLetter || $0.isNumber }) else {
            return nil
        }
        return text
    }

    /// BCP 47, in the file's order, each once; empty if it names no language.
    var languages: [String] {
        var languages: [String] = []
        for code in (self["Language"] ?? "").split(separator: ",") {
            guard let language = LanguageCode.normalized(FieldText.clean(String(code))),
                !["mul", "und", "zxx", "mis"].contains(language), !languages.contains(language)
            else { continue }
            languages.append(language)
        }
        return languages
    }

    /// When the content was fetched, nil if it is not said in digits.
    var date: String? {
        self["Date"].flatMap { date in
            let digits = date.utf8.prefix(10).split(
                separator: 0x2D, omittingEmptySubsequences: false)
            let isDate =
                digits.map(\.count) == [4, 2, 2]
                && digits.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
            return isDate ? date : nil
        }
    }

    /// Whether articles were cut to what stands before their first heading.
    var hasIntroductionsOnly: Bool {
        let flavour = (self["Flavour"] ?? "").split(separator: "_").joined()
        let tags = (self["Tags"] ?? "").split(separator: ";")
        return flavour.lowercased() == "mini" || tags.contains("_details:no")
    }
}
