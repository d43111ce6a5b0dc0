/// The plain values of one command line, already checked against the command's options.
package struct Values: Sendable, Equatable {
    /// The words by place, in order; `-` is one of them.
    package internal(set) var positionals: [String] = []
    var texts: [String: [String]] = [:]
    let declared: Set<String>

    init(command: Command) {
        declared = Set(command.options.map(\.name))
    }

    /// Whether the option was given.
    package func flag(_ name: String) -> Bool { !strings(name).isEmpty }

    /// The option's value; of several, the last.
    package func string(_ name: String) -> String? { strings(name).last }

    /// Every value of an option that may be repeated, in order.
    package func strings(_ name: String) -> [String] {
        assert(declared.contains(name), "no option is called \(name)")
        return texts[name] ?? []
    }

    /// The option's value as a number, within the bounds that the table states.
    package func integer(_ name: String) -> Int? { string(name).flatMap { Int($0) } }

    /// The words from a place on, as one text: a question typed without quotes.
    package func joined(from place: Int) -> String {
        positionals.dropFirst(place).joined(separator: " ")
    }
}
