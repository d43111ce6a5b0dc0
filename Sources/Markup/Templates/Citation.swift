enum Citation {
    static func text(of call: TemplateCall, page: WikitextPage) -> Bytes { [] }
}
