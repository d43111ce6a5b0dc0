// Pages carry far more attributes than anyone reads; only these are kept.

/// Attributes that say something about an element's text.
enum HTMLAttribute: UInt8, CaseIterable {
    case about, align, alt, alttext, charset, colspan, content, display, encoding, height, hidden
    case href, hreflang, id, itemprop, itemtype, lang, name, open, property, rel, role, rowspan
    case start, style, title, type, typeof, width
    case classes, ariaHidden, httpEquiv

    static let named: [HTMLName: HTMLAttribute] = {
        var table: [HTMLName: HTMLAttribute] = [:]
        for attribute in allCases { table[HTMLName("\(attribute)".utf8)] = attribute }
        table[HTMLName("class".utf8)] = .classes
        table[HTMLName("aria-hidden".utf8)] = .ariaHidden
        table[HTMLName("http-equiv".utf8)] = .httpEquiv
        table[HTMLName("xml:lang".utf8)] = .lang
        return table
    }()

    /// Whether an element that has no others can be read as if it had none.
    var isIndifferent: Bool { self == .lang || self == .title || self == .width || self == .height }
}
