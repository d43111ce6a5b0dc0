// What was accepted once need not be translated again: pairs for any tool's translation memory.

/// Writes TMX 1.4b (LISA OSCAR, 2005).
struct TMXWriter: ReviewFileWriting {
    func start(_ head: ReviewFileHead) -> String {
        let parts = head.tool.split(separator: " ", maxSplits: 1)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
            <header creationtool="\(parts.first ?? "")" creationtoolversion="\(parts.last ?? "")" \
            segtype="block" o-tmf="\(XMLText.escaped(head.origin))" adminlang="en" \
            srclang="\(head.task.from)" datatype="plaintext"/>
            <body>

            """
    }

    func unit(_ unit: ReviewUnit, _ head: ReviewFileHead) -> String {
        let notes = unit.notes.map {
            "<prop type=\"x-\($0.kind)\">\(XMLText.escaped($0.words))</prop>\n"
        }
        return """
            <tu tuid="\(unit.key)">
            \(notes.joined())<tuv xml:lang="\(head.task.from)"><seg>\(XMLText.escaped(unit.source))</seg></tuv>
            <tuv xml:lang="\(head.targetTag)"><seg>\(XMLText.escaped(unit.text))</seg></tuv>
            </tu>

            """
    }

    var end: String { "</body>\n</tmx>\n" }
}
