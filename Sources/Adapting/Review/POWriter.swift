// gettext's files: what is not reviewed is fuzzy there, and every tool for translators shows it so.

import BundleFormat

/// Writes PO. Gettext manual, "The Format of PO Files".
struct POWriter: ReviewFileWriting {
    /// Fixed, because the file says nothing of its own age; decisions have their dates in the log.
    private static let date = "2000-01-01 00:00+0000"

    func start(_ head: ReviewFileHead) -> String {
        let level = head.task.level == .simple ? "@simple" : ""
        let fields = [
            "Project-Id-Version: \(head.origin)", "PO-Revision-Date: \(Self.date)",
            "Last-Translator: none", "Language-Team: none",
            "Language: \(head.task.to.replacing("-", with: "_"))\(level)", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
            "X-Source-Language: \(head.task.from)", "X-Generator: \(head.tool)",
        ]
        return Self.field("msgid", "")
            + Self.field("msgstr", fields.map { $0 + "\n" }.joined())
    }

    func unit(_ unit: ReviewUnit, _ head: ReviewFileHead) -> String {
        var text = "\n"
        if case .rejected(let reason) = unit.mark { text += "# rejected: \(reason)\n" }
        for note in unit.notes { text += "#. \(note.kind): \(note.words)\n" }
        if unit.mark != .approved { text += "#, fuzzy\n" }
        return text + Self.field("msgctxt", unit.key) + Self.field("msgid", unit.source)
            + Self.field("msgstr", unit.text)
    }

    var end: String { "" }

    /// One line, or one for each line of the text.
    private static func field(_ name: String, _ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 else { return "\(name) \"\(escaped(text[...]))\"\n" }
        var result = "\(name) \"\"\n"
        for (place, line) in lines.enumerated() {
            let isLast = place == lines.count - 1
            if isLast, line.isEmpty { break }
            result += "\"\(escaped(line))\(isLast ? "" : "\\n")\"\n"
        }
        return result
    }

    private static func escaped(_ text: Substring) -> String {
        String(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\t", with: "\\t")
    }
}
