// What programs do to texts, done on purpose.

import Foundation

/// Ways of harming a draft; nil where a draft has nothing that could be harmed so.
struct Damage {
    enum Kind: String, CaseIterable {
        case number = "number changed"
        case negationIn = "negation inserted"
        case negationOut = "negation dropped"
        case name = "name swapped"
        case sentence = "sentence dropped"
        case language = "other language"
    }

    /// Words that deny, by language: what is put in, and all that are taken out.
    private static let negators: [String: [String]] = [
        "ar": ["لا", "لم", "لن", "ليس", "غير"], "be": ["не", "няма", "ні"],
        "bn": ["না", "নয়", "নেই"],
        "ca": ["no", "mai", "cap"], "da": ["ikke", "ingen", "aldrig"],
        "de": ["nicht", "kein", "keine", "nie"],
        "en": ["not", "no", "never", "cannot"], "eo": ["ne", "neniam", "neniu"],
        "es": ["no", "nunca", "ningún", "ni"],
        "eu": ["ez", "ezin", "inoiz"], "fr": ["ne", "pas", "jamais"],
        "gl": ["non", "nunca", "nin"],
        "hi": ["नहीं", "न", "ना"], "is": ["ekki", "aldrei", "engin"], "it": ["non", "mai", "nessun"],
        "oc": ["non", "pas", "jamai"], "pt": ["não", "nunca", "nem"], "ru": ["не", "нет", "ни"],
        "sv": ["inte", "ingen", "aldrig"], "sw": ["si", "hakuna", "sio"],
        "uk": ["не", "немає", "ні"],
    ]

    let language: String
    let source: String
    /// A text of the same language, for names and sentences.
    let other: String

    func done(_ kind: Kind, to text: String, _ random: inout SplitMix) -> String? {
        switch kind {
        case .number: number(text, &random)
        case .negationIn: negationIn(text, &random)
        case .negationOut: negationOut(text)
        case .name: name(text, &random)
        case .sentence, .language: nil
        }
    }

    private func number(_ text: String, _ random: inout SplitMix) -> String? {
        let digits = text.indices.filter {
            text[$0].isNumber && text[$0].wholeNumberValue != nil
                && text[$0].unicodeScalars.first?.properties.numericType == .decimal
        }
        guard let place = digits.randomElement(using: &random),
            let old = text[place].wholeNumberValue,
            let scalar = text[place].unicodeScalars.first
        else { return nil }
        var new = Int.random(in: 0...9, using: &random)
        if new == old { new = (old + 1) % 10 }
        // Of the same script as the digit that goes.
        guard let digit = Unicode.Scalar(scalar.value - UInt32(old) + UInt32(new)) else {
            return nil
        }
        return text.replacingCharacters(in: place...place, with: String(Character(digit)))
    }

    private func negationIn(_ text: String, _ random: inout SplitMix) -> String? {
        guard let word = Self.negators[language]?.first else { return nil }
        var words = text.components(separatedBy: " ")
        guard words.count > 3 else { return nil }
        words.insert(word, at: Int.random(in: 1..<(words.count - 1), using: &random))
        return words.joined(separator: " ")
    }

    private func negationOut(_ text: String) -> String? {
        guard let all = Self.negators[language] else { return nil }
        let words = text.components(separatedBy: " ")
        let kept = words.filter { word in
            !all.contains(word.lowercased().trimmingCharacters(in: .punctuationCharacters))
        }
        return kept.count < words.count ? kept.joined(separator: " ") : nil
    }

    private func name(_ text: String, _ random: inout SplitMix) -> String? {
        let names = { (text: String) in
            text.components(separatedBy: " ").dropFirst().filter { word in
                (word.first?.isUppercase ?? false) && word.count > 4 && word.allSatisfy(\.isLetter)
            }
        }
        // A name is what stands in both texts alike.
        let carried = names(text).filter { source.contains($0) }
        guard let old = carried.randomElement(using: &random),
            let new = names(other).first(where: { !text.contains($0) && !source.contains($0) })
        else { return nil }
        return text.replacingOccurrences(of: old, with: new)
    }
}
