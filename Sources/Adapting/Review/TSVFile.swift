// Not every reviewer has a tool for translators; everybody has a spreadsheet.

/// The columns of a table for review; the first line names them.
enum TSVColumn: String, CaseIterable {
    case key, verdict, reason, text, source, notes
}

/// Writes a table, a unit a line.
struct TSVWriter: ReviewFileWriting {
    func start(_ head: ReviewFileHead) -> String {
        TSVColumn.allCases.map(\.rawValue).joined(separator: "\t") + "\n"
    }

    func unit(_ unit: ReviewUnit, _ head: ReviewFileHead) -> String {
        var (verdict, reason) = ("", "")
        switch unit.mark {
        case .waiting: break
        case .approved: verdict = "accept"
        case .rejected(let words): (verdict, reason) = ("reject", words)
        }
        let notes = unit.notes.map { "\($0.kind): \($0.words)" }.joined(separator: "\n")
        let cells = [unit.key, verdict, reason, unit.text, unit.source, notes]
        return cells.map(Self.escaped).joined(separator: "\t") + "\n"
    }

    var end: String { "" }

    /// Tabs, line ends and backslashes as in C; a cell that a spreadsheet would take for a formula or
    /// for quoted gets a backslash before it.
    private static func escaped(_ text: String) -> String {
        let cell = text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
            .replacing("\n", with: "\\n")
        guard let first = cell.first, "=+-@\"'".contains(first) else { return cell }
        return "\\" + cell
    }
}

/// Reads a table; columns may stand in any order, and others may be there.
struct TSVReader {
    private let name: String

    init(_ name: String) {
        self.name = name
    }

    func units(of bytes: [UInt8]) throws(WorkspaceError) -> [ReviewUnit] {
        let lines = try ReviewLines.of(bytes, name)
        let head = Self.cells(lines.first ?? "")
        var places: [TSVColumn: Int] = [:]
        for (place, word) in head.enumerated() {
            if let column = TSVColumn(rawValue: word.lowercased()) { places[column] = place }
        }
        for needed in [TSVColumn.key, .verdict, .text] where places[needed] == nil {
            throw WorkspaceError(
                .damaged, "\(name), line 1", "there is no column \(needed.rawValue); add it")
        }
        var units: [ReviewUnit] = []
        for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let cells = Self.cells(line)
            let cell = { (column: TSVColumn) in
                places[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
            }
            if cells.allSatisfy(\.isEmpty) { continue }
            var unit = ReviewUnit(
                key: cell(.key), text: cell(.text),
                mark: try mark(cell(.verdict), cell(.reason), number + 1))
            unit.source = cell(.source)
            unit.line = number + 1
            units.append(unit)
        }
        return units
    }

    private func mark(
        _ verdict: String, _ reason: String, _ line: Int
    ) throws(WorkspaceError) -> ReviewUnit.Mark {
        switch verdict.lowercased().split(separator: " ").joined() {
        case "", "skip": .waiting
        case "accept", "edit": .approved
        case "reject": .rejected(reason: ReviewUnit.line(reason))
        default:
            throw WorkspaceError(
                .damaged, "\(name), line \(line)",
                "the verdict is none of accept, edit, reject, skip: \(verdict.prefix(40))")
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
    }

    private static func unescaped(_ cell: Substring) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in cell.unicodeScalars {
            if isEscaped {
                result.append(scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
