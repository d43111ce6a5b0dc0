// "{{harvtxt|Born|1955|p=3}}": a work by the names and year under which it is listed.

enum ShortCitation {
    /// "Born (1955, p. 3)"; as a note, "Born 1955, p. 3".
    static func text(of call: TemplateCall) -> Bytes {
        var words = call.positional.filter { !$0.isEmpty }
        let year = words.count > 1 ? words.removeLast() : nil
        var names = Bytes()
        for (place, name) in words.enumerated() {
            if place > 0 {
                names += place == words.count - 1 ? (words.count > 2 ? ", & " : " & ") : ", "
            }
            names += name
        }
        var date = year.map { Bytes($0) } ?? []
        if let page = call.named("p", "page") { date += Bytes(", p. ") + page }
        if let pages = call.named("pp", "pages") { date += Bytes(", pp. ") + pages }
        if let place = call.named("loc", "at") { date += Bytes(", ") + place }
        let isText = call.name.utf8.count > 4 && call.name.hasSuffix("txt")
        if isText { return names + Bytes(" (") + date + Bytes(")") }
        let note = names + [.space] + date
        let isBare = call.name.hasSuffix("nb")
        return isBare ? note : Bytes("(") + note + Bytes(")")
    }
}
