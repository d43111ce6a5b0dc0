// Fields of a record as bytes: written clean, read with care.

import Passages

private let metadataMark: UInt8 = 0x0B

/// Whether a byte begins a field: any control byte that texts do not hold.
func beginsField(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A
}

/// Whether a byte may not stand in metadata, which is on one line.
private func isControl(_ byte: UInt8) -> Bool { byte < 0x20 }

struct FieldWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether a text held what texts may not, and a space stands for it.
    private(set) var hasCleaned = false

    mutating func write(_ letter: Unicode.Scalar, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        bytes.append(metadataMark)
        bytes.append(UInt8(ascii: letter))
        append(value, cleaning: isControl)
    }

    mutating func write(_ passage: Passage) {
        bytes.append(passage.kind.rawValue)
        append(passage.text, cleaning: beginsField)
    }

    private mutating func append(_ text: String, cleaning isUnclean: (UInt8) -> Bool) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        for index in start..<bytes.count where isUnclean(bytes[index]) {
            bytes[index] = 0x20
            hasCleaned = true
        }
    }

    /// A title or name as it is stored, on one line: control characters become spaces.
    static func cleaned(_ text: String) -> String {
        guard text.utf8.contains(where: isControl) else { return text }
        return String(decoding: text.utf8.map { isControl($0) ? 0x20 : $0 }, as: UTF8.self)
    }
}

struct FieldReader {
    enum Field {
        case metadata(letter: UInt8, value: String)
        case passage(Passage)
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() throws(FormatError) -> Field? {
        guard position < bytes.count else { return nil }
        let mark = bytes[position]
        position += 1
        if mark == metadataMark {
            guard position < bytes.count else { throw damage() }
            let letter = bytes[position]
            position += 1
            return .metadata(letter: letter, value: text())
        }
        guard let kind = Passage.Kind(rawValue: mark) else { throw damage() }
        return .passage(Passage(kind, text()))
    }

    private mutating func text() -> String {
        let start = position
        while position < bytes.count, !beginsField(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func damage() -> FormatError {
        FormatError(.damaged, "article record", "byte \(position) begins no field")
    }
}
