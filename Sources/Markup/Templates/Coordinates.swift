// "{{coord|41|54|N|12|29|E|display=title}}": where it is.

enum Coordinates {
    static func render(_ call: TemplateCall, page: WikitextPage) -> Bytes {
        let text = self.text(call)
        guard call.place.isOutermost, let display = call.named("display"),
            display.index(of: Bytes("inline"), from: display.startIndex) == nil
        else { return text }
        if !text.isEmpty, !page.facts.contains(where: { $0.label == "Coordinates" }) {
            page.facts.append(.init(label: "Coordinates", value: text))
        }
        return []
    }

    /// "41°54′N 12°29′E" or "41.9, 12.5".
    private static func text(_ call: TemplateCall) -> Bytes {
        var parts: [Bytes] = [[]]
        var degree = 0
        let signs = ["°", "′", "″"]
        for value in call.positional.prefix(8) {
            let isDirection = value.count == 1 && value.first?.isASCIILetter == true
            if isDirection {
                parts[parts.count - 1] += value
                parts.append([])
                degree = 0
            } else if let first = value.first, first.isDigit || first == 0x2D || first >= 0x80 {
                if degree < 3 { parts[parts.count - 1] += Bytes(value) + Bytes(signs[degree]) }
                degree += 1
            } else {
                break
            }
        }
        let found = parts.filter { !$0.isEmpty }
        if found.count == 1, degree == 2, let values = Optional(call.positional), values.count >= 2
        {
            return Bytes(values[0]) + Bytes(", ") + values[1]
        }
        return Bytes(found.joined(separator: [.space]))
    }
}
