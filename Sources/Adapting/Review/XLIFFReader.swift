// XLIFF comes back in either version, with notes, groups and inline elements of other tools.

import Ingest

/// Reads what XLIFF 1.2 and 2.x say of units: their targets and states.
struct XLIFFReader {
    private let name: String

    init(_ name: String) {
        self.name = name
    }

    func units(of bytes: [UInt8]) throws -> [ReviewUnit] {
        var scanner = XMLScanner(MemoryStream(bytes), name: name)
        var units: [ReviewUnit] = []
        var unit: Unit?
        /// Of the element whose text is read: source, target or a note.
        var text: String?
        var hasRoot = false
        /// Proposals of other tools have sources and targets too.
        var aside: String?
        while let tag = try scanner.next(keeping: 1 << 20) {
            if scanner.hasOverflowed { throw scanner.failure("a text that is too long") }
            let before = String(decoding: XMLEntities.decode(scanner.text[...]), as: UTF8.self)
            text?.append(before)
            let element = tag.name.description
            if let open = aside {
                if tag.kind == .close, element == open { aside = nil }
                continue
            }
            if tag.kind == .open, element == "alt-trans" || element.hasSuffix(":matches") {
                aside = element
                continue
            }
            if tag.kind == .close {
                if element == "unit" || element == "trans-unit", let finished = unit {
                    units.append(try finished.reviewUnit(name))
                    unit = nil
                }
                if Self.texts.contains(element), let found = text {
                    unit?.take(found, of: element)
                    text = nil
                }
                continue
            }
            if element == "xliff" { hasRoot = true }
            if element == "unit" || element == "trans-unit" {
                unit = Unit(key: tag.attribute("id") ?? "", offset: scanner.byteOffset)
                if tag.attribute("approved") == "yes" { unit?.isApproved = true }
            }
            unit?.take(tag, element)
            if Self.texts.contains(element), tag.kind == .open { text = "" }
        }
        guard hasRoot, unit == nil else {
            throw scanner.failure("this is no whole XLIFF file: it ends")
        }
        return units
    }

    private static let texts: Set = ["source", "target", "note"]

    private struct Unit {
        let key: String
        let offset: Int
        var source = ""
        var target = ""
        var isApproved = false
        var isRejected = false
        var segments = 0
        private var noteKind: String?
        private var reason = ""

        init(key: String, offset: Int) {
            self.key = key
            self.offset = offset
        }

        mutating func take(_ tag: XMLTag, _ element: String) {
            switch element {
            case "segment":
                segments += 1
                let state = tag.attribute("state")
                isApproved = state == "final" || state == "reviewed"
                isRejected = tag.attribute("subState") == XLIFFWriter.rejected
            case "target":
                let qualifier = tag.attribute("state-qualifier") ?? ""
                if qualifier.hasPrefix("rejected") { isRejected = true }
                if ["final", "signed-off", "translated"].contains(tag.attribute("state") ?? "") {
                    isApproved = isApproved || tag.attribute("state") != "translated"
                }
            case "note": noteKind = tag.attribute("category") ?? tag.attribute("from")
            default: break
            }
        }

        mutating func take(_ text: String, of element: String) {
            switch element {
            case "source": source += text
            case "target": target += text
            default: if noteKind == "rejected" { reason = ReviewUnit.line(text) }
            }
        }

        func reviewUnit(_ name: String) throws(WorkspaceError) -> ReviewUnit {
            guard !key.isEmpty, segments <= 1 else {
                throw WorkspaceError(
                    .damaged, "\(name), byte \(offset)",
                    "a unit without id, or cut into segments; export it again")
            }
            let mark: ReviewUnit.Mark =
                isRejected
                ? .rejected(reason: reason) : isApproved && !target.isEmpty ? .approved : .waiting
            var unit = ReviewUnit(key: key, text: target, mark: mark)
            unit.source = source
            return unit
        }
    }
}
