// Where texts come from, each combination once.

/// What was done to a source's text to make a document of it; docs/format.md, "activity".
package struct Activity: Sendable, Hashable {
    /// The operation that leaves a source's own words.
    package static let extraction = "extract"

    /// "extract" for a source's own text, "simplify" or "translate" for others.
    package var operation: String
    package var tool: String
    package var version: String
    /// Of text that a model wrote.
    package var model: String?
    /// What decides what the tool makes, as one JSON object; nil is nothing.
    package var parameters: String?
    package var sourceType: DigitalSourceType?
    /// What a reader should know was changed, one sentence.
    package var note: String

    package init(
        operation: String, tool: String, version: String, model: String? = nil,
        parameters: String? = nil, sourceType: DigitalSourceType? = nil, note: String
    ) {
        self.operation = operation
        self.tool = tool
        self.version = version
        self.model = model
        self.parameters = parameters
        self.sourceType = sourceType
        self.note = note
    }
}

/// A licence with the text that a holder without network needs.
package struct License: Sendable, Hashable {
    /// SPDX identifier or expression.
    package var identifier: String
    package var name: String
    package var url: String?
    /// The legal text, or nil where it is not known.
    package var text: String?

    package init(identifier: String, name: String, url: String?, text: String?) {
        self.identifier = identifier
        self.name = name
        self.url = url
        self.text = text
    }
}

/// A row of the table `provenance`.
struct ProvenanceRow: Sendable, Hashable {
    var source: String
    /// What the ids of the articles begin with, before their numbers.
    var key: String
    var language: String
    var level: String
    var license: Int
    var activity: Int
    var retrieved: String?
    /// One name a line.
    var authors: String?
    /// Address patterns; see ``AddressPattern``.
    var url: String?
    var history: String?
}

/// Numbers rows by their content, from 1, in the order of first use.
///
/// Memory is bounded: after `capacity` different rows the older ones are forgotten, and a row that
/// comes again gets another number.
struct Interned<Row: Hashable> {
    private let capacity: Int
    private var numbers: [Row: Int] = [:]
    private var count = 0

    init(capacity: Int = 4_096) {
        self.capacity = capacity
    }

    /// The row's number, and whether it is to be written.
    mutating func number(of row: Row) -> (number: Int, isNew: Bool) {
        if let number = numbers[row] { return (number, false) }
        if numbers.count == capacity { numbers.removeAll(keepingCapacity: true) }
        count += 1
        numbers[row] = count
        return (count, true)
    }
}
