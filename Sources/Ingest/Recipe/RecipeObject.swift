// A misspelt key in a recipe would silently change a bundle, so every key must be known, and a value
// that does not hold is named by its place.

package import JSON

/// An object of a recipe, with its place: "sources[0]".
package struct RecipeObject: Sendable, Equatable {
    package let file: String
    /// Empty for the recipe itself.
    package let place: String
    private let members: [JSONMember]

    /// - Parameter keys: Those that are known; nil where names are free.
    /// - Throws: ``SourceError`` when it is no object, or a key is not among `keys`.
    package init(
        _ value: JSONValue, file: String, at place: String, keys: [String]?
    ) throws(SourceError) {
        self.file = file
        self.place = place
        guard case .object(let members) = value else {
            let name = place.isEmpty ? "the recipe" : place
            throw SourceError(.badData, file, "\(name) is \(value.kind), not an object")
        }
        self.members = members
        if let keys { try check(keys) }
    }

    package var names: [String] { members.map(\.name) }

    /// - Throws: ``SourceError`` when a key is not among `keys`.
    package func check(_ keys: [String]) throws(SourceError) {
        for member in members where !keys.contains(member.name) {
            throw SourceError(
                .badData, file,
                "\"\(Self.path(place, member.name))\" is not known; the keys here are "
                    + keys.joined(separator: ", "))
        }
    }

    private static func path(_ place: String, _ key: String) -> String {
        place.isEmpty ? key : "\(place).\(key)"
    }

    /// The place of a key: "take.titles".
    package func path(_ key: String) -> String { Self.path(place, key) }

    package func failure(_ key: String, _ reason: String) -> SourceError {
        SourceError(.badData, file, "\"\(path(key))\" \(reason)")
    }

    /// Nil if absent or null.
    package subscript(_ key: String) -> JSONValue? {
        members.first { $0.name == key }.flatMap { $0.value.isNull ? nil : $0.value }
    }

    package func text(_ key: String) throws(SourceError) -> String? {
        guard let value = self[key] else { return nil }
        guard case .string(let text) = value else {
            throw failure(key, "is \(value.kind), not a text")
        }
        return text
    }

    package func flag(_ key: String) throws(SourceError) -> Bool? {
        guard let value = self[key] else { return nil }
        guard case .bool(let flag) = value else {
            throw failure(key, "is \(value.kind), not true or false")
        }
        return flag
    }

    /// A whole number within bounds.
    package func number(_ key: String, _ range: ClosedRange<Int>) throws(SourceError) -> Int? {
        guard let value = self[key] else { return nil }
        guard case .int(let number) = value, range.contains(number) else {
            throw failure(
                key, "is no whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// A number from 0 to 1.
    package func share(_ key: String) throws(SourceError) -> Double? {
        guard let value = self[key] else { return nil }
        guard let number = value.doubleValue, (0...1).contains(number) else {
            throw failure(key, "is no number from 0 to 1")
        }
        return number
    }

    package func list(_ key: String) throws(SourceError) -> [JSONValue] {
        guard let value = self[key] else { return [] }
        guard case .array(let values) = value else {
            throw failure(key, "is \(value.kind), not a list")
        }
        return values
    }

    package func texts(_ key: String) throws(SourceError) -> [String] {
        var texts: [String] = []
        for (index, value) in try list(key).enumerated() {
            guard case .string(let text) = value, !text.isEmpty else {
                throw failure("\(key)[\(index)]", "is \(value.kind), not a text")
            }
            texts.append(text)
        }
        return texts
    }

    package func object(_ key: String, keys: [String]?) throws(SourceError) -> RecipeObject? {
        guard let value = self[key] else { return nil }
        return try RecipeObject(value, file: file, at: path(key), keys: keys)
    }

    /// Bytes: a number, or a text such as "300 KB" (powers of 1,000).
    func size(_ key: String) throws(SourceError) -> Int? {
        guard let value = self[key] else { return nil }
        if case .int(let bytes) = value, bytes > 0 { return bytes }
        guard case .string(let text) = value else {
            throw failure(key, "is no size; write a number of bytes, or a text such as \"1 MB\"")
        }
        let parts = text.split(separator: " ").joined().uppercased()
        let digits = parts.prefix { $0.isNumber || $0 == "." }
        let units = ["": 1.0, "B": 1, "KB": 1e3, "MB": 1e6, "GB": 1e9]
        guard let number = Double(digits), let unit = units[String(parts.dropFirst(digits.count))],
            number * unit >= 1, number * unit < 1e15
        else {
            throw failure(key, "is no size; write a number of bytes, or a text such as \"1 MB\"")
        }
        return Int(number * unit)
    }
}
