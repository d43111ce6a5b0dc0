// The box at the top of an article holds its facts, and programs wrote them down most exactly.

/// Reads facts out of infobox templates, by name or by shape, in any language.
enum InfoboxFacts {
    static let maximumCount = 120
    static let maximumValueSize = 2_000

    /// Whether a template of unknown name looks like a box of facts: three or more named values.
    static func hasShape(_ call: TemplateCall) -> Bool {
        var count = 0
        for argument in call.arguments {
            guard let name = argument.name else { continue }
            if isWord(name), !argument.value.isEmpty { count += 1 }
        }
        return count >= 3
            && call.arguments.count(where: { $0.name == nil && !$0.value.isEmpty }) <= 2
    }

    private static func isWord(_ name: String) -> Bool {
        name.utf8.count >= 2 && name.utf8.count <= 60 && name.utf8.first?.isLetter == true
    }

    /// Keeps the values that say something; they are rendered when the page has been read.
    static func note(_ call: TemplateCall, page: WikitextPage) {
        var values: [String: ByteSlice] = [:]
        for argument in call.arguments {
            if let name = argument.name { values[name] = argument.value }
        }
        for argument in call.arguments where page.facts.count < maximumCount {
            guard let name = argument.name, isWord(name), !argument.value.isEmpty,
                argument.value.count <= maximumValueSize, !FactName.isPlumbing(name),
                !isSetting(argument.value), !FactName.isTitle(name, among: values)
            else { continue }
            page.facts.append(fact(name, argument.value, among: values))
        }
    }

    private static func fact(
        _ name: String, _ value: ByteSlice, among values: [String: ByteSlice]
    ) -> WikitextPage.RawFact {
        if let title = FactName.title(for: name, among: values) {
            return .init(label: title, value: Bytes(value))
        }
        let isNumber = value.allSatisfy {
            !$0.isASCIILetter && ($0 < 0x80 || $0 >= 0xE2) && $0 != Mark.lineBreak
        }
        if isNumber, let (label, unit) = FactName.unit(of: name) {
            return .init(label: FactName.label(label), value: Bytes(value) + Bytes(unit))
        }
        return .init(label: FactName.label(name), value: Bytes(value))
    }

    /// Whether a value says how the box looks rather than what is so.
    private static func isSetting(_ value: ByteSlice) -> Bool {
        if value.count < 8 {
            let word = LinkPrefix.key(value)
            if [
                "yes", "no", "ja", "nein", "non", "oui", "sí", "si", "y", "n", "auto", "none", "-",
                "–", "—",
            ].contains(word) {
                return true
            }
            if value.first == UInt8(ascii: "#") { return true }
            if value.count > 2, value.suffix(2).elementsEqual("px".utf8) { return true }
        }
        return namesFile(value)
    }

    /// "Ada.jpg", perhaps in a link.
    static func namesFile(_ value: ByteSlice) -> Bool {
        guard value.count < 300, let dot = value.lastIndex(of: 0x2E) else { return false }
        let ending = value[(dot + 1)...].prefix { $0.isASCIILetter }.map(\.lowered)
        return fileEndings.contains(String(decoding: ending, as: UTF8.self))
    }

    private static let fileEndings: Set<String> = [
        "jpg", "jpeg", "png", "svg", "gif", "tif", "tiff", "webp", "ogg", "oga", "webm", "wav",
        "mp3", "ogv",
    ]

    /// The facts of a page that has been read.
    static func blocks(of page: WikitextPage) -> [Block] {
        var blocks: [Block] = []
        var seen: Set<String> = []
        for fact in page.facts {
            let label = FactName.capitalised(
                page.text(ofExpanded: Bytes(fact.label)[...], as: .line))
            let value = page.text(
                joined(MarkupTags.replaced(in: fact.value, page: page))[...], as: .values)
            if value.isEmpty || label.isEmpty || PageText.isOnlyPunctuation(value) { continue }
            if seen.insert(label + "\n" + value).inserted {
                blocks.append(.fact(label: label, value: value))
            }
        }
        page.captions = []
        return blocks
    }

    /// Lines of a value, without the signs of lists, as separate values.
    private static func joined(_ value: Bytes) -> Bytes {
        guard value.contains(.newline) else { return value }
        var result = Bytes()
        for line in value.split(separator: .newline) {
            let first = line.first ?? .space
            let isItem = first == UInt8(ascii: "*") || first == UInt8(ascii: "#")
            let isTable = first == UInt8(ascii: "{") || first == .pipe || first == UInt8(ascii: "!")
            if isTable || (Mark.galleryStart...Mark.poemEnd).contains(first) && first != .tab {
                continue
            }
            if !result.isEmpty { result.append(isItem ? Mark.lineBreak : .space) }
            result += line.drop {
                $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "#") || $0 == .colon || $0.isBlank
            }
        }
        return result
    }
}
