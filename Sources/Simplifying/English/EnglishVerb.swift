// Verb forms of English by rule, with the irregular ones by list.

/// Makes and recognises English verb forms.
struct EnglishVerb: Sendable {
    static let shared = EnglishVerb()

    struct Entry: Sendable {
        let isNoun: Bool
        let isAdjective: Bool
    }

    /// What an inflected form may be: its base, and which forms of the base it is.
    struct Reading: Sendable {
        let base: String
        let forms: WordClasses
    }

    private let entries: [String: Entry]
    private let irregular: [String: (past: String, participle: String)]
    private let irregularForms: [String: Reading]
    private let doubling: Set<String>

    private init() {
        var entries: [String: Entry] = [:]
        for word in EnglishWords.verbs.split(whereSeparator: \.isWhitespace) {
            let base = String(word.prefix { $0 != "*" && $0 != "+" })
            entries[base] = Entry(isNoun: word.contains("*"), isAdjective: word.contains("+"))
        }
        var irregular: [String: (past: String, participle: String)] = [:]
        var forms: [String: Reading] = [:]
        for triple in EnglishWords.irregularVerbs.split(whereSeparator: \.isWhitespace) {
            let parts = triple.split(separator: "/").map(String.init)
            guard parts.count == 3 else { continue }
            irregular[parts[0]] = (parts[1], parts[2])
            if entries[parts[0]] == nil {
                entries[parts[0]] = Entry(isNoun: false, isAdjective: false)
            }
            for (form, kind) in [(parts[1], WordClasses.past), (parts[2], .participle)] {
                let known = forms[form]?.base == parts[0] ? forms[form]?.forms ?? [] : []
                if known.isEmpty, forms[form] != nil { continue }
                forms[form] = Reading(base: parts[0], forms: known.union(kind))
            }
        }
        self.entries = entries
        self.irregular = irregular
        irregularForms = forms
        doubling = Set(
            EnglishWords.doublingVerbs.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    func entry(_ base: String) -> Entry? { entries[base] }

    /// The readings of a form as a verb; nil for a word that is none.
    func reading(of word: String) -> Reading? {
        if let known = irregularForms[word] {
            let isBase = word == known.base
            return Reading(base: known.base, forms: isBase ? known.forms.union(.base) : known.forms)
        }
        if entries[word] != nil { return Reading(base: word, forms: .base) }
        if word.hasSuffix("ing") {
            return stem(of: word, dropping: 3).map { Reading(base: $0, forms: .gerund) }
        }
        if word.hasSuffix("ed"), let base = stem(of: word, dropping: 2), irregular[base] == nil {
            return Reading(base: base, forms: [.past, .participle])
        }
        if word.hasSuffix("s"), let base = thirdStem(of: word) {
            return Reading(base: base, forms: .third)
        }
        return nil
    }

    private func stem(of word: String, dropping count: Int) -> String? {
        let short = String(word.dropLast(count))
        guard short.utf8.count >= 2 else { return nil }
        if entries[short + "e"] != nil, entries[short] == nil || !short.hasSuffix("e") {
            if entries[short] == nil { return short + "e" }
        }
        if entries[short] != nil { return short }
        if count == 2, short.hasSuffix("i") {
            let base = short.dropLast() + "y"
            if entries[String(base)] != nil { return String(base) }
        }
        let bytes = Array(short.utf8)
        if bytes.count >= 3, bytes[bytes.count - 1] == bytes[bytes.count - 2] {
            let base = String(short.dropLast())
            if entries[base] != nil { return base }
        }
        if count == 3, short.hasSuffix("y") {
            let base = short.dropLast() + "ie"
            if entries[String(base)] != nil { return String(base) }
        }
        return nil
    }

    private func thirdStem(of word: String) -> String? {
        let short = String(word.dropLast())
        if entries[short] != nil { return short }
        if short.hasSuffix("e") {
            let shorter = String(short.dropLast())
            if Self.takesES(shorter), entries[shorter] != nil { return shorter }
            if shorter.hasSuffix("i") {
                let base = shorter.dropLast() + "y"
                if entries[String(base)] != nil { return String(base) }
            }
        }
        return nil
    }

    /// A form of a verb from its base; `form` is one of base, third, past, participle and gerund.
    func inflect(_ base: String, as form: Tag) -> String {
        switch form {
        case .third: third(of: base)
        case .past: irregular[base]?.past ?? past(of: base)
        case .participle: irregular[base]?.participle ?? past(of: base)
        case .gerund: gerund(of: base)
        default: base
        }
    }

    /// Whether past and participle differ, as in "went" and "gone".
    func tellsPastFromParticiple(_ base: String) -> Bool {
        irregular[base].map { $0.past != $0.participle } ?? false
    }

    private func third(of base: String) -> String {
        if base == "have" { return "has" }
        if base == "be" { return "is" }
        if Self.takesES(base) { return base + "es" }
        return Self.endsInConsonantY(base) ? base.dropLast() + "ies" : base + "s"
    }

    private func past(of base: String) -> String {
        if base.hasSuffix("e") { return base + "d" }
        if Self.endsInConsonantY(base) { return base.dropLast() + "ied" }
        return doubled(base) + "ed"
    }

    private func gerund(of base: String) -> String {
        if base == "be" { return "being" }
        if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
        if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), !base.hasSuffix("ye")
        {
            return base.dropLast() + "ing"
        }
        return doubled(base) + "ing"
    }

    /// With its last consonant doubled where English does so before a vowel.
    private func doubled(_ base: String) -> String {
        guard let last = base.last else { return base }
        if doubling.contains(base) { return base + String(last) }
        let bytes = Array(base.utf8)
        let isVowel = bytes.map(Self.isVowel)
        guard bytes.count >= 3, !isVowel[bytes.count - 1], isVowel[bytes.count - 2],
            !isVowel[bytes.count - 3], !"wxy".contains(last),
            isVowel.filter({ $0 }).count == 1
        else { return base }
        return base + String(last)
    }

    static func takesES(_ word: String) -> Bool {
        ["s", "x", "z", "ch", "sh", "o"].contains { word.hasSuffix($0) }
    }

    static func endsInConsonantY(_ word: String) -> Bool {
        let end = Array(word.utf8.suffix(2))
        return end.count == 2 && end[1] == UInt8(ascii: "y") && !isVowel(end[0])
    }

    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        default: false
        }
    }
}
