// "Which tool wrote this?" must have one answer years later, when the tool has changed.

package import BundleFormat
package import JSON

/// All that the record says of a provider.
package struct ProviderIdentity: Sendable, Hashable {
    package var name: String
    package var version: String
    /// For text that a model writes.
    package var model: String?
    /// What decides what it makes, in order: pair, temperature, template and the like.
    package var parameters: [String: String]
    package var sourceType: DigitalSourceType

    package init(
        name: String, version: String, model: String? = nil, parameters: [String: String] = [:],
        sourceType: DigitalSourceType
    ) {
        self.name = name
        self.version = version
        self.model = model
        self.parameters = parameters
        self.sourceType = sourceType
    }

    /// One line that stands for it: the same identity has the same line.
    package var line: String { json.serialized() }

    package var json: JSONValue {
        let pairs = parameters.sorted { $0.key < $1.key }
        return .object(present: [
            ("tool", .string(name)), ("version", .string(version)),
            ("model", model.map { .string($0) }),
            (
                "parameters",
                pairs.isEmpty
                    ? nil : .object(pairs.map { JSONMember($0.key, .string($0.value)) })
            ),
            ("type", .string(sourceType.rawValue)),
        ])
    }

    /// - Returns: Nil for a line that no identity gave.
    package init?(line: String) {
        guard let value = try? JSONValue.parse(line), let name = value["tool"]?.stringValue,
            let version = value["version"]?.stringValue,
            let type = value["type"]?.stringValue.flatMap(DigitalSourceType.init)
        else { return nil }
        self.init(
            name: name, version: version, model: value["model"]?.stringValue, sourceType: type)
        for member in value["parameters"]?.members ?? [] {
            parameters[member.name] = member.value.stringValue
        }
    }

    /// "apertium 3.8.3" or "openai b123, model gemma".
    package var words: String {
        let tool = version.isEmpty ? name : "\(name) \(version)"
        return model.map { "\(tool), model \($0)" } ?? tool
    }
}
