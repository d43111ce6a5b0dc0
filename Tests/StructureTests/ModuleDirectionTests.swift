// One way down: what a module may know is what Package.swift says and docs/architecture.md draws.

import Testing

struct ModuleDirectionTests {
    /// What comes with the toolchain and may be imported without being declared.
    private static let toolchain: Set = [
        "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
    ]

    private let targets: [PackageTarget]

    init() throws {
        targets = try PackageTarget.all()
    }

    private func imports(of file: SourceFile) -> [(module: String, line: Int)] {
        let pattern =
            /^(@\w+ )*((public|package|internal|fileprivate|private) )?import ((struct|class|enum|protocol|func|var|let|typealias) )?(?<name>\w+)/
        return file.code.compactMap { line in
            line.text.prefixMatch(of: pattern).map { (String($0.output.name), line.number) }
        }
    }

    @Test func `Package.swift is read`() {
        #expect(targets.contains { $0.kind == .system && $0.name == "CSQLite" })
        #expect(targets.contains { $0.kind == .program && $0.name == "haversack-builder" })
        #expect(targets.first { $0.name == "Ingest" }?.needs.contains("BundleFormat") == true)
    }

    @Test func `a target needs only targets that stand above it`() {
        var above: Set<String> = []
        var breaches: [String] = []
        for target in targets {
            breaches += target.needs.filter { !above.contains($0) }.map { "\(target.name) → \($0)" }
            if ![.program, .benchmark].contains(target.kind) { above.insert(target.name) }
        }
        #expect(breaches == [])
    }

    @Test func `a module imports only what it declares`() throws {
        var breaches: [String] = []
        for target in targets where target.kind == .module || target.kind == .program {
            let allowed = Self.toolchain.union(target.needs)
            for file in try Repository.swiftFiles(under: "Sources/\(target.name)") {
                breaches += imports(of: file).filter { !allowed.contains($0.module) }
                    .map { "\(file.path):\($0.line) imports \($0.module)" }
            }
        }
        #expect(breaches == [])
    }

    @Test(arguments: ["Sources", "Tests"])
    func `every folder is a target`(top: String) throws {
        let folders = try Repository.swiftFiles(under: top).map {
            String($0.path.split(separator: "/")[1])
        }
        #expect(Set(folders).subtracting(targets.map(\.name) + ["Benchmarks"]) == [])
    }

    @Test func `the reader links no more of Foundation than its essentials`() throws {
        var breaches: [String] = []
        for name in PackageTarget.linked(by: "haversack", in: targets) {
            for file in try Repository.swiftFiles(under: "Sources/\(name)") {
                breaches += imports(of: file).filter { $0.module == "Foundation" }
                    .map { "\(file.path):\($0.line)" }
            }
        }
        #expect(breaches == [])
    }

    @Test func `the reader links neither the builder nor what only it needs`() {
        let linked = PackageTarget.linked(by: "haversack", in: targets)
        #expect(
            linked.isDisjoint(with: [
                "haversack-builder", "Markup", "Ingest", "Adapting", "HTTP", "Programs",
            ])
        )
    }

    @Test func `docs name every module and what it needs`() throws {
        let lines = try Repository.text("docs/architecture.md").split(separator: "\n")
        var missing: [String] = []
        for target in targets where ![.tests, .benchmark].contains(target.kind) {
            let needs = target.needs.isEmpty ? "nothing" : target.needs.joined(separator: ", ")
            let row = "| \(target.name) | \(needs) |"
            if !lines.contains(row[...]) { missing.append(row) }
            if !lines.contains(where: { $0.hasPrefix("### \(target.name):") }) {
                missing.append("### \(target.name)")
            }
        }
        #expect(missing == [])
    }
}
