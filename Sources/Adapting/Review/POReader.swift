// PO comes back from editors that wrap lines, reorder comments and keep old entries.

/// Reads PO, as any tool may have written it.
struct POReader {
    private enum Field { case context, source, text }

    private let name: String

    init(_ name: String) {
        self.name = name
    }

    func units(of bytes: [UInt8]) throws(WorkspaceError) -> [ReviewUnit] {
        var units: [ReviewUnit] = []
        var entry = Entry()
        var field: Field?
        for (number, line) in try ReviewLines.of(bytes, name).enumerated() {
            let place = number + 1
            if line.isEmpty || line.allSatisfy({ $0 == " " }) { continue }
            if line.first == "#" {
                if field == .text { try finish(&entry, &units) }
                if line.hasPrefix("#~") { continue }
                field = nil
                entry.take(comment: line)
                continue
            }
            if let (next, rest) = try keyword(line, place) {
                if field == .text { try finish(&entry, &units) }
                field = next
                if entry.line == 0 { entry.line = place }
                entry.append(try unquoted(rest, place), to: next)
            } else if let field {
                entry.append(try unquoted(line, place), to: field)
            } else {
                throw failure(place, "a text belongs to no entry")
            }
        }
        try finish(&entry, &units)
        return units
    }

    private func failure(_ line: Int, _ reason: String) -> WorkspaceError {
        WorkspaceError(.damaged, "\(name), line \(line)", "\(reason); export it again")
    }

    private func keyword(
        _ line: Substring, _ place: Int
    ) throws(WorkspaceError) -> (Field, Substring)? {
        for (word, field) in [
            ("msgctxt ", Field.context), ("msgid ", .source), ("msgstr ", .text),
        ] where line.hasPrefix(word) {
            return (field, line.dropFirst(word.count))
        }
        guard line.first == "\"" else { throw failure(place, "this is no line of a PO file") }
        return nil
    }

    private func unquoted(_ text: Substring, _ place: Int) throws(WorkspaceError) -> String {
        var rest = text.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        guard rest.count >= 2, rest.first == "\"", rest.last == "\"" else {
            throw failure(place, "a text without its quotation marks")
        }
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in rest.dropFirst().dropLast().unicodeScalars {
            if isEscaped {
                result.append(scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "\"" {
                throw failure(place, "a quotation mark without a backslash")
            } else {
                result.append(scalar)
            }
        }
        guard !isEscaped else { throw failure(place, "a backslash with nothing behind it") }
        return String(result)
    }

    private func finish(
        _ entry: inout Entry, _ units: inout [ReviewUnit]
    ) throws(WorkspaceError) {
        defer { entry = Entry() }
        guard entry.line > 0 else { return }
        guard let key = entry.key else {
            // The header, and what others added.
            guard entry.source.isEmpty else {
                throw failure(entry.line, "an entry without its msgctxt")
            }
            return
        }
        var unit = ReviewUnit(key: key, text: entry.text, mark: entry.mark)
        unit.source = entry.source
        unit.line = entry.line
        units.append(unit)
    }

    private struct Entry {
        var key: String?
        var source = ""
        var text = ""
        var isFuzzy = false
        var rejection: String?
        var line = 0

        var mark: ReviewUnit.Mark {
            if let rejection { return .rejected(reason: rejection) }
            return isFuzzy || text.isEmpty ? .waiting : .approved
        }

        mutating func take(comment: Substring) {
            if comment.hasPrefix("#,") {
                isFuzzy =
                    isFuzzy
                    || comment.dropFirst(2).split(separator: ",").contains {
                        $0.split(separator: " ") == ["fuzzy"]
                    }
            } else if comment.hasPrefix("# rejected:") {
                let words = comment.dropFirst("# rejected:".count)
                rejection = words.split(separator: " ").joined(separator: " ")
            }
        }

        mutating func append(_ text: String, to field: Field) {
            switch field {
            case .context: key = (key ?? "") + text
            case .source: source += text
            case .text: self.text += text
            }
        }
    }
}
