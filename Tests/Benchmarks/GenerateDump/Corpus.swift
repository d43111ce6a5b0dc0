// The texts that a dump is recombined from: sentences, and where they may vary.

import Foundation
import JSON
import Language
import Terminal

/// Sentences of real articles, escaped for XML, and the articles' titles.
struct Corpus {
    /// A word that may become another one.
    struct Slot {
        let range: Range<Int>
        let isNumber: Bool
    }

    struct Sentence {
        let range: Range<Int>
        let slots: Range<Int>
    }

    private(set) var bytes: [UInt8] = []
    private(set) var sentences: [Sentence] = []
    private(set) var slots: [Slot] = []
    private(set) var titles: [[UInt8]] = []

    /// - Parameter paths: Articles as JSON Lines.
    init(_ paths: [String]) throws {
        for path in paths {
            for line in try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A) {
                let article = try JSONValue.parse(Array(line))
                add(
                    title: article["title"]?.stringValue ?? "",
                    text: article["text"]?.stringValue ?? "")
            }
        }
        guard sentences.count > 100, titles.count > 1 else {
            throw Failure(.badData, "the articles have too few sentences")
        }
    }

    private mutating func add(title: String, text: String) {
        if Self.isPlain(title.utf8), !title.isEmpty { titles.append(Self.escaped(title.utf8)) }
        let text = Array(text.utf8)
        for range in Sentences.ranges(in: text, language: "en") {
            let sentence = text[range]
            guard (20...600).contains(sentence.count), Self.isPlain(sentence) else { continue }
            add(Self.escaped(sentence))
        }
    }

    /// Whether wikitext would show the text as it stands.
    private static func isPlain(_ text: some Collection<UInt8>) -> Bool {
        let marks = Set("[]{}|<>=*#~_:;\n\t".utf8)
        return !text.contains { marks.contains($0) || $0 < 0x20 }
    }

    private static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): result += Array("&amp;".utf8)
            case UInt8(ascii: "\""): result += Array("&quot;".utf8)
            default: result.append(byte)
            }
        }
        return result
    }

    private mutating func add(_ sentence: [UInt8]) {
        let start = bytes.count
        let firstSlot = slots.count
        bytes += sentence
        var index = start
        while index < bytes.count {
            let wordStart = index
            while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
            if let slot = slot(wordStart..<index, isFirst: wordStart == start) {
                slots.append(slot)
            }
            index += 1
        }
        sentences.append(Sentence(range: start..<bytes.count, slots: firstSlot..<slots.count))
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x30...0x39) ~= byte
    }

    private func slot(_ range: Range<Int>, isFirst: Bool) -> Slot? {
        guard let first = bytes[range].first else { return nil }
        if bytes[range].allSatisfy({ (0x30...0x39) ~= $0 }) {
            return range.count <= 6 ? Slot(range: range, isNumber: true) : nil
        }
        guard !isFirst, range.count >= 4, (0x41...0x5A) ~= first else { return nil }
        return Slot(range: range, isNumber: false)
    }
}
