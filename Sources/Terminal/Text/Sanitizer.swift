/// Text from a bundle made harmless for a terminal, when it is shown and not before: stored text
/// stays as its hash says.
///
/// Taken out are control characters, whole escape sequences, direction overrides, tags, runs of
/// variation selectors and other characters that hide (CWE-150, CVE-2021-42574). Text keeps its
/// logical order. Time is linear in the text's size.
package struct Sanitizer: Sendable {
    /// Cleaned text, and how much was taken out of it.
    package struct Cleaned: Sendable, Equatable {
        package let text: String
        /// Sequences and single characters that were taken out.
        package let removed: Int

        /// "1 hidden control removed", or nil if nothing was.
        package var notice: String? {
            removed == 0 ? nil : Spoken.count(removed, "hidden control") + " removed"
        }
    }

    /// Newlines and tabs stay; CR LF becomes a newline.
    package static func clean(_ text: String) -> Cleaned {
        if isPlain(text.utf8) { return Cleaned(text: text, removed: 0) }
        var sanitizer = Sanitizer(input: Array(text.utf8))
        sanitizer.run()
        return Cleaned(
            text: String(decoding: sanitizer.output, as: UTF8.self), removed: sanitizer.removed)
    }

    /// As ``clean(_:)-(String)``; bytes that are not UTF-8 become U+FFFD.
    package static func clean(_ bytes: [UInt8]) -> Cleaned {
        clean(String(decoding: bytes, as: UTF8.self))
    }

    /// Cleaned text on one line: line ends and tabs become spaces, and of several spaces one is
    /// left and none at the ends.
    package static func line(_ text: String) -> Cleaned {
        let cleaned = clean(text)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(cleaned.text.utf8.count)
        for byte in cleaned.text.utf8 {
            let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
            if !isSpace {
                bytes.append(byte)
            } else if let last = bytes.last, last != 0x20 {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return Cleaned(text: String(decoding: bytes, as: UTF8.self), removed: cleaned.removed)
    }

    private let input: [UInt8]
    private var output: [UInt8] = []
    private var removed = 0
    private var position = 0
    /// The last scalar that was kept, for characters that are allowed only between certain others.
    private var before: UInt32 = 0
    /// Where the search for a string's end stopped last; searches never go back.
    private var stringEnd = EscapeSequence.StringEnd()

    private init(input: [UInt8]) {
        self.input = input
        output.reserveCapacity(input.count)
    }

    /// Printable ASCII, newlines and tabs: nothing to do.
    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }
    }

    private mutating func run() {
        while position < input.count {
            let byte = input[position]
            if (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x09 {
                output.append(byte)
                before = UInt32(byte)
                position += 1
            } else if byte < 0x80 {
                control(UInt32(byte), length: 1)
            } else {
                scalar()
            }
        }
    }

    /// A control character and, if it begins one, its whole sequence.
    private mutating func control(_ value: UInt32, length: Int) {
        if value == 0x0D, position + 1 < input.count, input[position + 1] == 0x0A {
            position += 1
            return
        }
        position = EscapeSequence.end(of: value, after: position + length, in: input, &stringEnd)
        removed += 1
    }

    /// A scalar beyond ASCII.
    private mutating func scalar() {
        let (value, length) = UTF8Reading.scalar(in: input, at: position)
        if value < 0xA0 { return control(value, length: length) }
        switch HiddenScalars.treatment(of: value) {
        case .keep: keep(value, length)
        case .remove: drop(length)
        case .newline:
            output.append(0x0A)
            before = 0x0A
            position += length
        case .joiner:
            let after = UTF8Reading.scalar(in: input, at: position + length).value
            let stays = HiddenScalars.treatment(of: after) == .keep
            stays && HiddenScalars.joins(before, after) ? keep(value, length) : drop(length)
        case .selector: selectors(value, length)
        }
    }

    private mutating func keep(_ value: UInt32, _ length: Int) {
        output += input[position..<position + length]
        before = value
        position += length
    }

    private mutating func drop(_ length: Int) {
        position += length
        removed += 1
    }

    /// One variation selector stays behind a character it can vary; a run of them can carry hidden
    /// text and goes.
    private mutating func selectors(_ value: UInt32, _ length: Int) {
        let start = position
        var count = 0
        var next = (value: value, length: length)
        while HiddenScalars.treatment(of: next.value) == .selector {
            count += 1
            position += next.length
            next = UTF8Reading.scalar(in: input, at: position)
        }
        if count == 1, before > 0x20, HiddenScalars.treatment(of: before) != .selector {
            position = start
            keep(value, length)
        } else {
            removed += count
        }
    }
}
