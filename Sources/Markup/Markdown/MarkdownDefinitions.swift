// "[name]: http://a.b": where links lead is written apart, and a reader of the text needs none of it.

/// The names that links of a text are defined under.
struct MarkdownDefinitions {
    private static let longestLabel = 999

    /// In lower case, white space collapsed; those of notes begin with "^".
    private var labels: Set<String> = []

    init(_ lines: [ByteSlice]) {
        for line in lines {
            if let label = Self.label(of: line.drop { $0.isBlank || $0 == UInt8(ascii: ">") }) {
                labels.insert(Self.key(label))
            }
        }
    }

    func has(_ label: ByteSlice) -> Bool {
        !labels.isEmpty && label.count <= Self.longestLabel && labels.contains(Self.key(label))
    }

    private static func key(_ label: ByteSlice) -> String {
        label.split(whereSeparator: \.isWhite).map(\.text).joined(separator: " ").lowercased()
    }

    /// The label that a line defines, if it is a definition.
    static func label(of line: ByteSlice) -> ByteSlice? {
        guard line.first == UInt8(ascii: "["),
            let end = line.prefix(longestLabel).firstIndex(of: UInt8(ascii: "]")),
            end > line.startIndex + 1, line.has([.colon], at: end + 1)
        else { return nil }
        let label = line[(line.startIndex + 1)..<end]
        let target = line[(end + 2)...].trimmed
        if label.first == UInt8(ascii: "^") { return target.isEmpty ? nil : label }
        return isTarget(target) ? label : nil
    }

    /// An address, perhaps with a title in quotation marks behind it.
    private static func isTarget(_ text: ByteSlice) -> Bool {
        let address = text.prefix { !$0.isWhite }
        let title = text.dropFirst(address.count).trimmed
        guard !address.isEmpty else { return false }
        guard let first = title.first, let last = title.last else { return true }
        let isQuoted = (first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")) && last == first
        return title.count > 1
            && (isQuoted || first == UInt8(ascii: "(") && last == UInt8(ascii: ")"))
    }
}

extension MarkdownBlocks {
    /// A definition goes; of a note its text stays.
    mutating func readDefinition(_ text: ByteSlice) -> Bool {
        guard paragraph.isEmpty, let label = MarkdownDefinitions.label(of: text) else {
            return false
        }
        if label.first == UInt8(ascii: "^") { paragraph.append(text[(label.endIndex + 2)...]) }
        index += 1
        return true
    }
}
