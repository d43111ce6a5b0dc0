// A sentence is rewritten as a list of tokens; each remembers where it came from.

/// A word, a number or a mark.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number
        /// Comma, full stop and the like.
        case mark
        case opener, closer
        case quote
        case dash
        /// Whatever is none of these and is never touched.
        case symbol
    }

    var text: String
    var lower: String
    /// White space before it, as it stands in the source.
    var before: String
    /// Its bytes in the passage; nil for what a rule put in.
    var source: Range<Int>?
    var kind: Kind
    var classes: WordClasses = []
    var tag: Tag = .other
    /// Whether it is a verb form that makes a clause.
    var isFinite = false
    /// Whether it stands in quotation marks, or is for another reason to be left as it is.
    var isProtected = false
    /// The number of the change that put it here, or -1.
    var change = -1

    init(
        _ text: String, lower: String? = nil, before: String = " ", source: Range<Int>? = nil,
        kind: Kind = .word, tag: Tag = .other
    ) {
        self.text = text
        self.lower = lower ?? text.lowercased()
        self.before = before
        self.source = source
        self.kind = kind
        self.tag = tag
    }

    var isWord: Bool { kind == .word }
    var isComma: Bool { kind == .mark && text == "," }
    var isCapitalised: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    /// Whether the word's lower-case form is one of these.
    func isOne(of words: Set<String>) -> Bool { words.contains(lower) }
}

extension String {
    /// With a capital at its start.
    var capitalised: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }

    /// With a small letter at its start.
    var uncapitalised: String {
        guard let first else { return self }
        return first.lowercased() + dropFirst()
    }
}
