/// One word, or list of words, that a command takes by its place.
package struct Positional: Sendable, Equatable {
    /// How many words may stand here; only the last positional may take several.
    package enum Arity: Sendable, Equatable {
        case one, optional, oneOrMore, any

        var minimum: Int { self == .one || self == .oneOrMore ? 1 : 0 }
        var takesMany: Bool { self == .oneOrMore || self == .any }
    }

    /// In capitals, as help shows it: `BUNDLE`.
    package let name: String
    package let arity: Arity
    /// Half a sentence, small first letter, no full stop.
    package let help: String

    package init(_ name: String, arity: Arity = .one, help: String) {
        self.name = name
        self.arity = arity
        self.help = help
    }

    /// The form for the usage line: `BUNDLE`, `[BUNDLE]`, `QUERY…`, `[SOURCE…]`.
    var usage: String {
        let words = arity.takesMany ? name + "…" : name
        return arity.minimum == 0 ? "[\(words)]" : words
    }
}
