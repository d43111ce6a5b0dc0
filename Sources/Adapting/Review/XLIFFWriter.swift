// The format that translation tools exchange, in the version that is a standard and the one that is used.

/// Text as it stands in XML.
enum XMLText {
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}

/// Writes XLIFF 2.1 (OASIS, 2018).
struct XLIFFWriter: ReviewFileWriting {
    /// Says that a segment was rejected, in the form that `subState` asks for.
    static let rejected = "haversack:rejected"

    func start(_ head: ReviewFileHead) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" \
        srcLang="\(head.task.from)" trgLang="\(head.targetTag)">
        <file id="f1" original="\(XMLText.escaped(head.origin))">

        """
    }

    func unit(_ unit: ReviewUnit, _ head: ReviewFileHead) -> String {
        var notes = unit.notes.map { ($0.kind, $0.words) }
        var state = "translated"
        switch unit.mark {
        case .waiting: break
        case .approved: state = "final"
        case .rejected(let reason):
            state = "translated\" subState=\"\(Self.rejected)"
            if !reason.isEmpty { notes.append(("rejected", reason)) }
        }
        let lines = notes.map {
            "<note category=\"\(XMLText.escaped($0.0))\">\(XMLText.escaped($0.1))</note>\n"
        }
        return """
            <unit id="\(unit.key)">
            <notes>
            \(lines.joined())</notes>
            <segment state="\(state)">
            <source xml:space="preserve">\(XMLText.escaped(unit.source))</source>
            <target xml:space="preserve">\(XMLText.escaped(unit.text))</target>
            </segment>
            </unit>

            """
    }

    var end: String { "</file>\n</xliff>\n" }
}

/// Writes XLIFF 1.2 (OASIS, 2008).
struct OldXLIFFWriter: ReviewFileWriting {
    func start(_ head: ReviewFileHead) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
        <file original="\(XMLText.escaped(head.origin))" datatype="plaintext" \
        source-language="\(head.task.from)" target-language="\(head.targetTag)">
        <body>

        """
    }

    func unit(_ unit: ReviewUnit, _ head: ReviewFileHead) -> String {
        var notes = unit.notes.map { ($0.kind, $0.words) }
        let isApproved = unit.mark == .approved
        var state = isApproved ? "final" : "needs-review-translation"
        if case .rejected(let reason) = unit.mark {
            state = "needs-translation\" state-qualifier=\"rejected-inaccurate"
            notes.append(("rejected", reason))
        }
        let lines = notes.map {
            "<note from=\"\(XMLText.escaped($0.0))\">\(XMLText.escaped($0.1))</note>\n"
        }
        return """
            <trans-unit id="\(unit.key)" approved="\(isApproved ? "yes" : "no")" xml:space="preserve">
            <source>\(XMLText.escaped(unit.source))</source>
            <target state="\(state)">\(XMLText.escaped(unit.text))</target>
            \(lines.joined())</trans-unit>

            """
    }

    var end: String { "</body>\n</file>\n</xliff>\n" }
}
