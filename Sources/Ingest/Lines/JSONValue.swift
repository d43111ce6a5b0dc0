// JSON with the place of every value, so that an error can say where.

/// A JSON value.
indirect enum JSONValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    /// As it was written: ids are numbers that must not be rounded.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The value of the last member of that name, as JSON readers agree to have it.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// What it is called in messages.
    var kind: String {
        switch self {
        case .null: "null"
        case .boolean: "a truth value"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

/// A key with its value.
struct JSONMember: Sendable, Equatable {
    let key: String
    let value: JSONValue
}

/// Why bytes are not JSON, and at which of them that shows.
struct JSONError: Error, Equatable {
    let offset: Int
    let reason: String
}
