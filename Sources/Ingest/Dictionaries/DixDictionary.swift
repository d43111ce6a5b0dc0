// Apertium's bilingual dictionaries as they are edited: XML, one element a pair of words.

/// Reads `.dix` files (wiki.apertium.org, "Bilingual dictionary").
///
/// Only what stands between `<l>` and `</l>`, `<r>` and `</r>`, `<i>` and `</i>` of an entry counts;
/// entries with regular expressions have no words.
struct DixDictionary {
    private static let mostWordBytes = 255

    private let path: String
    private let stream: any ByteStream

    init(_ path: String, _ stream: any ByteStream) {
        self.path = path
        self.stream = stream
    }

    func forEachEntry(_ body: (DictionaryEntry) -> Void) throws(SourceError) {
        let text = try stream.readAll(upTo: DictionaryFile.maximumSizeInBytes, of: path)
        var reader = Reader(text: text)
        var isDictionary = false
        var isWhole = false
        while let tag = reader.nextTag() {
            if tag.name == "dictionary" {
                isDictionary = true
                isWhole = tag.isEnd
            }
            guard isDictionary else { continue }
            if let entry = reader.take(tag) { body(entry) }
        }
        guard isDictionary else {
            throw SourceError(
                .badData, path, "it is XML and holds no <dictionary>; name a bilingual .dix file")
        }
        guard isWhole else {
            throw SourceError(
                .badData, path,
                "it ends within an element at byte \(text.count); get the file again")
        }
    }

    private struct Tag {
        var name = ""
        var isEnd = false
        var attributes = ""
    }

    private struct Reader {
        let text: [UInt8]
        private var offset = 0
        /// What is being gathered: the left side, the right side, or both.
        private var sides = DictionaryEntry.Direction()
        private var isEntry = false
        private var isPattern = false
        private var direction = DictionaryEntry.Direction.both
        private var left: [UInt8] = []
        private var right: [UInt8] = []

        init(text: [UInt8]) { self.text = text }

        /// The next tag; text before it goes to the sides that are being gathered.
        mutating func nextTag() -> Tag? {
            while offset < text.count {
                let start = text[offset...].firstIndex(of: 0x3C) ?? text.count
                gather(text[offset..<start])
                guard start < text.count else { break }
                if text[start...].starts(with: Array("<!--".utf8)) {
                    offset = end(of: Array("-->".utf8), from: start + 4)
                    continue
                }
                guard let close = text[start...].firstIndex(of: 0x3E) else { break }
                offset = close + 1
                return Self.tag(text[(start + 1)..<close])
            }
            offset = text.count
            return nil
        }

        private mutating func end(of mark: [UInt8], from start: Int) -> Int {
            var place = start
            while place + mark.count <= text.count {
                if text[place] == mark[0], text[place...].starts(with: mark) {
                    return place + mark.count
                }
                place += 1
            }
            return text.count
        }

        private static func tag(_ bytes: ArraySlice<UInt8>) -> Tag {
            var tag = Tag()
            var rest = bytes
            if rest.first == 0x2F {
                tag.isEnd = true
                rest = rest.dropFirst()
            }
            let name = rest.prefix { $0 > 0x20 && $0 != 0x2F }
            tag.name = String(decoding: name, as: UTF8.self)
            tag.attributes = String(decoding: rest.dropFirst(name.count), as: UTF8.self)
            return tag
        }

        private mutating func gather(_ bytes: ArraySlice<UInt8>) {
            guard !sides.isEmpty, !bytes.isEmpty else { return }
            if sides.contains(.forward), left.count < mostWordBytes { left += bytes }
            if sides.contains(.backward), right.count < mostWordBytes { right += bytes }
        }

        /// - Returns: The entry that a tag ends, if it is one of words.
        mutating func take(_ tag: Tag) -> DictionaryEntry? {
            switch (tag.name, tag.isEnd) {
            case ("e", false): begin(tag.attributes)
            case ("e", true): return finish()
            case ("l", false): sides = .forward
            case ("r", false): sides = .backward
            case ("i", false): sides = .both
            case ("l", true), ("r", true), ("i", true): sides = []
            case ("re", _): isPattern = true
            case ("b", _), ("j", _): gather([0x20])
            default: break
            }
            return nil
        }

        private mutating func begin(_ attributes: String) {
            isEntry = true
            isPattern = attributes.contains("i=\"yes\"")
            direction =
                attributes.contains("r=\"LR\"")
                ? .forward : attributes.contains("r=\"RL\"") ? .backward : .both
            left = []
            right = []
            sides = []
        }

        private mutating func finish() -> DictionaryEntry? {
            defer { isEntry = false }
            guard isEntry, !isPattern, !left.isEmpty, !right.isEmpty else { return nil }
            return DictionaryEntry(
                word: Self.word(left), translations: [Self.word(right)], direction: direction)
        }

        /// A side as text: entities resolved, "#" that joins a word with what goes with it left out.
        private static func word(_ bytes: [UInt8]) -> String {
            var word = String(decoding: bytes, as: UTF8.self)
            let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
            for (entity, text) in entities where word.contains("&") {
                word = word.replacing(entity, with: text)
            }
            return word.replacing("#", with: " ")
        }
    }
}
