// Someone writes a reader from docs/format.md alone, so what it says must be what the code does.

import Testing

/// A statement that makes a table, as the source text has it.
private struct TableStatement {
    let sql: String
    let table: String
    let columns: [String]

    /// The statements in a Swift file, with the continued lines of its literals put together.
    static func all(in path: String) throws -> [TableStatement] {
        let text = try Repository.text(path).replacing(/\\\n\s*/, with: "")
        return text.matches(of: /CREATE TABLE (\w+) ?\(([^"\n]*)\) STRICT[^"\n]*/).map { match in
            let list = match.2.replacing(/PRIMARY KEY \([^)]*\)/, with: "")
            let columns = list.split(separator: ",").compactMap { $0.split(separator: " ").first }
            return TableStatement(
                sql: String(match.0), table: String(match.1), columns: columns.map { String($0) })
        }
    }
}

struct FormatDocumentTests {
    private let document: String
    private let statements: [TableStatement]

    init() throws {
        document = try Repository.text("docs/format.md")
        statements =
            try TableStatement.all(in: "Sources/BundleFormat/Schema/Schema.swift")
            + TableStatement.all(in: "Sources/BundleFormat/Index/IndexSchema.swift")
    }

    /// What stands between a heading that begins with the text and the next heading.
    private func section(_ heading: String) -> String {
        var isInside = false
        var lines: [Substring] = []
        for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") { isInside = line.drop { $0 == "#" || $0 == " " } == heading }
            if isInside { lines.append(line) }
        }
        return lines.joined(separator: "\n")
    }

    @Test func `the schema is found in the source`() {
        #expect(statements.count >= 12)
        #expect(statements.first { $0.table == "fact" }?.columns == ["label", "passage"])
    }

    @Test func `every statement stands in the document to the letter`() {
        let lines = Set(document.split(separator: "\n").map { $0.drop { $0 == " " } })
        #expect(statements.map(\.sql).filter { !lines.contains($0[...]) } == [])
    }

    @Test func `every column is described under its table`() {
        var missing: [String] = []
        for statement in statements {
            let section = section("Table `\(statement.table)`")
            missing += statement.columns.filter { !section.contains("| `\($0)` |") }
                .map { "\(statement.table).\($0)" }
        }
        #expect(missing == [])
    }

    @Test func `every key of the manifest is described`() throws {
        let source = try Repository.text("Sources/BundleFormat/Schema/ManifestKey.swift")
        let keys = source.matches(of: /(?m)^    case (\w+)(?: = "(\w+)")?$/).map { $0.2 ?? $0.1 }
        #expect(keys.contains("root"))
        let section = section("Table `manifest`")
        #expect(keys.filter { !section.contains("| `\($0)` |") } == [])
    }

    @Test func `every field of a record is described in its order`() throws {
        let source = try Repository.text("Sources/BundleFormat/Records/ArticleRecord.swift")
        let written = source.matches(of: /fields\.write\("(\w)"/).map { String($0.1) }
        let described = section("Records").matches(of: /(?m)^\| `(\w)` \|/).map { String($0.1) }
        #expect(written.count >= 15)
        #expect(described == written)
    }

    @Test func `every kind of passage is described`() throws {
        let source = try Repository.text("Sources/Passages/Passage.swift")
        let kinds = source.matches(of: /(?m)^        case \w+ = (\d+)$/).map { String($0.1) }
        #expect(kinds.count >= 14)
        let described = section("Kinds of passages").matches(of: /(?m)^\| (\d+) \|/)
        #expect(described.map { String($0.1) } == kinds)
    }
}
