// Functions over text: case, padding, parts, replacement, numbers, plurals.

enum TextFunction {
    /// Those without "#"; nil for other names.
    static func value(_ key: String, _ subject: ByteSlice, _ call: WrittenCall) -> Bytes? {
        switch key {
        case "lc": return Bytes(subject.text.lowercased())
        case "uc": return Bytes(subject.text.uppercased())
        case "lcfirst": return withFirst(subject) { $0.lowercased() }
        case "ucfirst": return withFirst(subject) { $0.uppercased() }
        case "formatnum":
            if let mark = call.value(0), mark.text.uppercased() == "R" {
                return NumberText.raw(subject)
            }
            return NumberText.formatted(subject, language: call.page.context.language)
        case "padleft": return padded(subject, call, isLeft: true)
        case "padright": return padded(subject, call, isLeft: false)
        case "plural": return Plural.value(subject, call)
        case "grammar": return call.value(0) ?? []
        case "gender": return call.value(call.count > 2 ? 2 : 0) ?? []
        case "bidi": return Bytes(subject)
        case "urlencode", "anchorencode": return Bytes(subject)
        case "#dateformat", "formatdate": return Bytes(subject)
        default: return nil
        }
    }

    /// Those with "#" of the string functions; nil for other names.
    static func extended(_ key: String, _ subject: ByteSlice, _ call: WrittenCall) -> Bytes? {
        let text = Array(subject.prefix(longest).text.unicodeScalars)
        let pattern = Array((call.value(0) ?? []).prefix(longest).text.unicodeScalars)
        switch key {
        case "#len": return Bytes(String(text.count))
        case "#pos":
            return (position(of: pattern, in: text, from: offset(call.value(1)))).map {
                Bytes(String($0))
            } ?? []
        case "#rpos": return Bytes(String(lastPosition(of: pattern, in: text) ?? -1))
        case "#sub": return part(text, from: offset(call.value(0)), length: offset(call.value(1)))
        case "#count": return Bytes(String(pieces(text, by: pattern).count - 1))
        case "#replace":
            let other = Array((call.value(1) ?? []).text.unicodeScalars)
            guard !pattern.isEmpty else { return Bytes(subject) }
            return utf8(
                Array(pieces(text, by: pattern).joined(separator: other)).prefix(longest * 4))
        case "#explode":
            let found = pieces(text, by: pattern.isEmpty ? [" "] : pattern)
            let place = offset(call.value(1))
            let index = place < 0 ? found.count + place : place
            return found.indices.contains(index) ? utf8(found[index][...]) : []
        case "#urldecode", "#urlencode": return Bytes(subject)
        default: return nil
        }
    }

    /// The most that these functions look at, in bytes; MediaWiki's own bound.
    private static let longest = 1_000

    private static func withFirst(_ subject: ByteSlice, _ change: (String) -> String) -> Bytes {
        let text = subject.text
        guard let first = text.unicodeScalars.first else { return [] }
        return Bytes(change(String(first)) + String(text.unicodeScalars.dropFirst()))
    }

    private static func padded(_ subject: ByteSlice, _ call: WrittenCall, isLeft: Bool) -> Bytes {
        let text = Array(subject.text.unicodeScalars)
        let wanted = min(500, max(0, offset(call.value(0))))
        let given = Array((call.value(1) ?? []).text.unicodeScalars)
        let filling: [Unicode.Scalar] = given.isEmpty ? ["0"] : given
        guard wanted > text.count else { return Bytes(subject) }
        let missing = (0..<(wanted - text.count)).map { filling[$0 % filling.count] }
        return utf8((isLeft ? missing + text : text + missing)[...])
    }

    private static func offset(_ text: Bytes?) -> Int {
        text.flatMap { Int($0.text) }.map { min(max($0, -100_000), 100_000) } ?? 0
    }

    private static func utf8(_ scalars: ArraySlice<Unicode.Scalar>) -> Bytes {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return Bytes(String(view))
    }

    private static func position(
        of pattern: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int
    ) -> Int? {
        let wanted = pattern.isEmpty ? [" "] : pattern
        guard start >= 0, wanted.count <= text.count, start <= text.count - wanted.count else {
            return nil
        }
        return (start...(text.count - wanted.count)).first {
            text[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private static func lastPosition(
        of pattern: [Unicode.Scalar], in text: [Unicode.Scalar]
    ) -> Int? {
        let wanted = pattern.isEmpty ? [" "] : pattern
        guard wanted.count <= text.count else { return nil }
        return (0...(text.count - wanted.count)).last {
            text[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private static func part(_ text: [Unicode.Scalar], from start: Int, length: Int) -> Bytes {
        let low = start < 0 ? max(0, text.count + start) : min(start, text.count)
        let high =
            length == 0
            ? text.count : length < 0 ? text.count + length : min(text.count, low + length)
        return low < high ? utf8(text[low..<high]) : []
    }

    private static func pieces(
        _ text: [Unicode.Scalar], by pattern: [Unicode.Scalar]
    ) -> [[Unicode.Scalar]] {
        let wanted = pattern.isEmpty ? [" "] : pattern
        var pieces: [[Unicode.Scalar]] = [[]]
        var index = 0
        while index < text.count {
            if index + wanted.count <= text.count,
                text[index..<(index + wanted.count)].elementsEqual(wanted)
            {
                pieces.append([])
                index += wanted.count
            } else {
                pieces[pieces.count - 1].append(text[index])
                index += 1
            }
        }
        return pieces
    }
}

/// "{{plural: 2 | page | pages}}".
enum Plural {
    static func value(_ subject: ByteSlice, _ call: WrittenCall) -> Bytes {
        guard call.count > 0 else { return [] }
        let number = Int(NumberText.raw(subject).text) ?? 2
        let place = form(of: number, language: call.page.context.language, count: call.count)
        return call.value(min(place, call.count - 1)) ?? []
    }

    /// Which form a number takes, from 0 (Unicode CLDR, cardinal rules for whole numbers).
    private static func form(of number: Int, language: String, count: Int) -> Int {
        let ten = number % 10
        let hundred = number % 100
        switch language {
        case "ja", "zh", "ko", "th", "vi", "id", "ms", "lo", "my", "km", "fa", "tr", "hu":
            return number == 1 && count > 1 && (language == "tr" || language == "hu")
                ? 0 : count > 1 ? 1 : 0
        case "fr", "pt-br", "hy", "hi", "bn": return number == 0 || number == 1 ? 0 : 1
        case "ru", "uk", "be", "sr", "hr", "bs", "sh":
            if ten == 1, hundred != 11 { return 0 }
            return (2...4).contains(ten) && !(12...14).contains(hundred) ? 1 : 2
        case "pl":
            if number == 1 { return 0 }
            return (2...4).contains(ten) && !(12...14).contains(hundred) ? 1 : 2
        case "cs", "sk": return number == 1 ? 0 : (2...4).contains(number) ? 1 : 2
        default: return number == 1 ? 0 : 1
        }
    }
}
