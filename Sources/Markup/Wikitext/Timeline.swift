// A timeline is drawn from a script of its own; what it says are names and the times they span.

/// Reads the script of EasyTimeline (mediawiki.org/wiki/Extension:EasyTimeline/syntax).
struct Timeline {
    private static let mostItems = 1_000

    /// What colours stand for, and the names of bars.
    private var legends: [String: String] = [:]
    private var bars: [String: String] = [:]
    private var bar = ""
    private var color = ""
    private var items: [String] = []

    /// A list in wikitext, an item for each span or point of time: "1945 – 1951: Clement Attlee".
    static func list(in content: ByteSlice) -> Bytes {
        var timeline = Timeline()
        for line in content.split(whereSeparator: { $0 == .newline }) {
            timeline.read(String(decoding: line, as: UTF8.self))
        }
        guard !timeline.items.isEmpty else { return [] }
        return Bytes("\n" + timeline.items.map { "* \($0)\n" }.joined())
    }

    private mutating func read(_ line: String) {
        guard !line.hasPrefix("#"), items.count < Self.mostItems else { return }
        let fields = Self.fields(of: line)
        if let id = fields["id"], let legend = fields["legend"] {
            legends[id] = Self.plain(legend)
            return
        }
        let text = fields["text"].map(Self.plain)
        if let name = fields["bar"] ?? fields["barset"] {
            bar = name
            if fields["from"] == nil, fields["at"] == nil, let text { bars[name] = text }
        }
        let given = fields["color"]
        guard let time = Self.time(of: fields) else {
            color = given ?? color
            return
        }
        guard let label = text ?? bars[bar], !label.isEmpty else { return }
        let legend = (given ?? color).isEmpty ? nil : legends[given ?? color]
        let item = "\(time): \(label)" + (legend.map { $0 == label ? "" : " (\($0))" } ?? "")
        if items.last != item { items.append(item) }
    }

    private static func time(of fields: [String: String]) -> String? {
        if let at = fields["at"] { return at }
        guard let from = fields["from"], let till = fields["till"] else { return nil }
        return "\(from) – \(till)"
    }

    /// "from: 1990 till:1995 text:"A b"" as its keys and values.
    private static func fields(of line: String) -> [String: String] {
        var fields: [String: String] = [:]
        var rest = Substring(line)
        while let colon = rest.firstIndex(of: ":") {
            let key = rest[..<colon].reversed().prefix { $0.isLetter }
            rest = rest[rest.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            let value: Substring
            if rest.first == "\"" {
                value = rest.dropFirst().prefix { $0 != "\"" }
                rest = rest[value.endIndex...].dropFirst()
            } else if rest.hasPrefix("["), let end = rest.range(ofText: "]]") {
                value = rest[..<end]
                rest = rest[end...]
            } else {
                value = rest.prefix { $0 != " " && $0 != "\t" }
                rest = rest[value.endIndex...]
            }
            if !key.isEmpty { fields[String(key.reversed()).lowercased()] = String(value) }
        }
        return fields
    }

    private static func plain(_ text: String) -> String {
        text.split(separator: "~").joined(separator: " ").split(separator: "_")
            .joined(separator: " ")
    }
}

extension Substring {
    /// Where `part` first ends.
    fileprivate func range(ofText part: String) -> Index? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
