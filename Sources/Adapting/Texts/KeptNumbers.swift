// Some translators write times and centuries in the manner of the other language; a reader of plain
// text, and the check on numbers, are better served by the digits of the source.

/// Puts digits of the source back where a draft has the same number in another form.
enum KeptNumbers {
    /// - Returns: The draft with "12:30" for its "12.30" where the source has the time, and "15" for "XV"
    ///   where the source has the number and the draft does not.
    static func kept(_ draft: String, of source: String) -> String {
        var bytes = Array(draft.utf8)
        let wanted = runs(in: Array(source.utf8))
        keepTimes(wanted, in: &bytes)
        keepCentury(wanted, source, in: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A run of digits with single separators between.
    private static func runs(in bytes: [UInt8]) -> [[UInt8]] {
        var runs: [[UInt8]] = []
        var position = 0
        while position < bytes.count {
            guard isDigit(bytes[position]) else {
                position += 1
                continue
            }
            let start = position
            while position < bytes.count {
                let isInside =
                    isDigit(bytes[position])
                    || (":.,".utf8.contains(bytes[position]) && position + 1 < bytes.count
                        && isDigit(bytes[position + 1]))
                guard isInside else { break }
                position += 1
            }
            runs.append(Array(bytes[start..<position]))
        }
        return runs
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func keepTimes(_ wanted: [[UInt8]], in bytes: inout [UInt8]) {
        for time in wanted where time.contains(UInt8(ascii: ":")) {
            let dotted = time.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: ".") : $0 }
            guard bytes.firstRange(of: time) == nil, let place = place(of: dotted, in: bytes)
            else { continue }
            bytes.replaceSubrange(place, with: time)
        }
    }

    /// Where a run stands that is no part of a longer number.
    private static func place(of run: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        for range in bytes.ranges(of: run) {
            let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
            let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
            if !isDigit(before), !isDigit(after) { return range }
        }
        return nil
    }

    private static func keepCentury(
        _ wanted: [[UInt8]], _ source: String, in bytes: inout [UInt8]
    ) {
        let there = runs(in: bytes)
        for number in wanted where number.count <= 2 && !there.contains(number) {
            guard let value = Int(String(decoding: number, as: UTF8.self)), value > 1 else {
                continue
            }
            let roman = Array(romanNumeral(value).utf8)
            guard let range = wordRange(of: roman, in: bytes),
                wordRange(of: roman, in: Array(source.utf8)) == nil
            else { continue }
            bytes.replaceSubrange(range, with: number)
        }
    }

    private static func romanNumeral(_ value: Int) -> String {
        let parts = [
            (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var text = ""
        for (size, letters) in parts {
            while rest >= size {
                text += letters
                rest -= size
            }
        }
        return text
    }

    private static func wordRange(of word: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        bytes.ranges(of: word).first { range in
            let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
            let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
            return !isWordByte(before) && !isWordByte(after)
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || isDigit(byte)
    }
}
