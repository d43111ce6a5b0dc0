// What becomes of an element depends first on its name.

/// Elements that are read in a way of their own; all others are ``other``, which is inline.
enum HTMLTag: UInt8, CaseIterable {
    case other, text
    case html, head, body, title, base, link, meta, style, script, noscript, template
    case a, abbr, b, big, br, cite, code, em, font, i, mark, q, rb, rp, rt, rtc, ruby, s, small,
        span
    case strike, strong, sub, sup, time, tt, u, wbr
    case address, article, aside, blockquote, center, details, dialog, dir, div, dl, dd, dt,
        fieldset
    case figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, li
    case listing, main, menu, nav, ol, p, plaintext, pre, search, section, summary, ul, xmp
    case caption, col, colgroup, table, tbody, td, tfoot, th, thead, tr
    case area, audio, button, canvas, datalist, embed, frame, frameset, iframe, img, input, label,
        map
    case meter, noembed, noframes, object, optgroup, option, param, picture, progress, select,
        source
    case svg, textarea, track, video
    case annotation, math, mfrac, mi, mn, mo, mroot, mrow, mspace, msqrt, msub, msubsup, msup
    case mtext, munder, mover, munderover, semantics

    static let named: [HTMLName: HTMLTag] = {
        var table: [HTMLName: HTMLTag] = [:]
        for tag in allCases where tag != .other && tag != .text {
            table[HTMLName("\(tag)".utf8)] = tag
        }
        return table
    }()

    /// Whether it has neither content nor an end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param,
            .source, .track, .wbr:
            true
        default: false
        }
    }

    /// Whether its content is no markup.
    var isRaw: Bool {
        switch self {
        case .script, .style, .iframe, .noembed, .noframes, .xmp, .textarea, .title: true
        default: false
        }
    }

    /// Whether it begins on a line of its own; such an element ends an open paragraph.
    var isBlock: Bool {
        (HTMLTag.address.rawValue...HTMLTag.xmp.rawValue).contains(rawValue)
    }

    /// The parts of a table, which end each other.
    var isTablePart: Bool {
        switch self {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
        default: false
        }
    }

    var isCell: Bool { self == .td || self == .th }
    var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }

    var headingLevel: Int? {
        let first = HTMLTag.h1.rawValue
        return (first...HTMLTag.h6.rawValue).contains(rawValue) ? Int(rawValue - first) + 1 : nil
    }

    /// Whether an end tag of an inner, inline element does not reach beyond it.
    var isBarrier: Bool { isBlock || isTablePart || self == .table || self == .body }

    /// Whether it says nothing about the text in it, unless by its attributes.
    var isTransparent: Bool {
        switch self {
        case .big, .em, .font, .i, .mark, .s, .small, .span, .strike, .time, .tt, .u, .cite, .abbr,
            .label, .other:
            true
        default: false
        }
    }

    /// What may stand in `head`.
    var isOfHead: Bool {
        switch self {
        case .title, .base, .link, .meta, .style, .script, .noscript, .template: true
        default: false
        }
    }

    /// Whether nothing in it is text of the page.
    var isEmbedded: Bool {
        switch self {
        case .script, .style, .template, .noscript, .head, .title, .iframe, .noembed, .noframes,
            .audio, .video, .canvas, .object, .svg, .map, .button, .select, .datalist, .textarea,
            .input, .meter, .progress, .frameset:
            true
        default: false
        }
    }
}
