// A step of a derivation as one line of JSON, in one form only, because it is hashed.

import JSON

extension DerivationStep {
    /// The field "x": an object with its members in this order; what is absent is left out.
    var line: String {
        let pairs = parameters.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return JSONValue.object(present: [
            ("operation", .string(operation)), ("tool", .string(tool)),
            ("version", .string(version)), ("model", model.map { .string($0) }),
            (
                "parameters",
                pairs.isEmpty ? nil : .object(pairs.map { JSONMember($0.key, .string($0.value)) })
            ),
            ("type", .string(sourceType.rawValue)),
            ("confidence", confidence.map { .string($0) }),
            ("method", confidenceMethod.map { .string($0) }),
            ("reviews", reviews.isEmpty ? nil : .array(reviews.map(\.json))),
        ]).serialized()
    }

    /// - Returns: Nil for a line that is no step.
    init?(line: String) {
        guard let value = try? JSONValue.parse(line),
            let operation = value["operation"]?.stringValue,
            let tool = value["tool"]?.stringValue, let version = value["version"]?.stringValue,
            let type = value["type"]?.stringValue.flatMap(DigitalSourceType.init)
        else { return nil }
        self.init(
            operation: operation, tool: tool, version: version,
            model: value["model"]?.stringValue, sourceType: type,
            confidence: value["confidence"]?.stringValue,
            confidenceMethod: value["method"]?.stringValue,
            reviews: (value["reviews"]?.arrayValue ?? []).compactMap(Review.init))
        for member in value["parameters"]?.members ?? [] {
            parameters[member.name] = member.value.stringValue
        }
    }
}

extension Review {
    fileprivate var json: JSONValue {
        .object(present: [
            ("reviewer", .string(reviewer)), ("kind", .string(kind.rawValue)),
            ("date", .string(date)), ("edited", isEdited ? true : nil),
        ])
    }

    fileprivate init?(_ value: JSONValue) {
        guard let reviewer = value["reviewer"]?.stringValue,
            let kind = value["kind"]?.stringValue.flatMap(Kind.init),
            let date = value["date"]?.stringValue
        else { return nil }
        self.init(
            reviewer: reviewer, kind: kind, date: date,
            isEdited: value["edited"]?.boolValue ?? false)
    }
}
