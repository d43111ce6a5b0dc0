// "{{Main|…}}", "{{citation needed}}": what is said about a text is kept apart from it.

enum PageSignal {
    static func note(_ call: TemplateCall, as action: TemplateAction, page: WikitextPage) {
        if case .maintenance = action {
            page.addSignal("maintenance", call.name)
            return
        }
        let words = call.positional.filter { !$0.isEmpty && $0.count < 300 }
        let text = words.map { page.text(ofExpanded: $0, as: .line) }.filter { !$0.isEmpty }
        let value = ([call.name] + text).joined(separator: ", ")
        page.addSignal("hatnote", value)
    }
}
