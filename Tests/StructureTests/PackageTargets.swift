// What Package.swift says depends on what, read from its text.

/// A target of the package.
struct PackageTarget: Sendable {
    enum Kind: String {
        case system = ".systemLibrary"
        case module
        case program
        case benchmark
        case tests
    }

    let kind: Kind
    let name: String
    /// Modules that it declares to need.
    let needs: [String]

    /// All targets in the order of Package.swift.
    static func all() throws -> [PackageTarget] {
        let manifest = try Repository.text("Package.swift")
        guard let start = manifest.firstRange(of: "targets: [") else { return [] }
        let pattern =
            /(?<kind>\.systemLibrary|module|program|benchmark|tests)\(\s*(name: )?"(?<name>[^"]+)"(,\s*needs:\s*\[(?<needs>[^\]]*)\])?/
        return manifest[start.upperBound...].matches(of: pattern).compactMap { match in
            guard let kind = Kind(rawValue: String(match.output.kind)) else { return nil }
            let needs = (match.output.needs ?? "").matches(of: /"([^"]+)"/)
            return PackageTarget(
                kind: kind, name: String(match.output.name), needs: needs.map { String($0.1) })
        }
    }

    /// The names of a target and all that it links, directly or not.
    static func linked(by name: String, in targets: [PackageTarget]) -> Set<String> {
        var found: Set<String> = []
        var open = [name]
        while let next = open.popLast() {
            guard found.insert(next).inserted else { continue }
            open += targets.first { $0.name == next }?.needs ?? []
        }
        return found
    }
}
