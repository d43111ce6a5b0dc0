// Browsers forgive "&eacute" without its semicolon, and so pages have it.

/// Entities as HTML reads them.
enum HTMLEntity {
    /// The character that the "&" at `index` begins, in UTF-8, and where to go on; nil if it is
    /// only an ampersand.
    static func read(_ bytes: ByteSlice, at index: Int) -> (text: Bytes, end: Int)? {
        if let entity = Entity.read(bytes, at: index) { return entity }
        let start = index + 1
        guard start < bytes.endIndex else { return nil }
        if bytes[start] == UInt8(ascii: "#") { return number(bytes, from: start + 1) }
        var end = start
        while end < bytes.endIndex, end < start + 6, bytes[end].isASCIILetter || bytes[end].isDigit
        {
            end += 1
        }
        while end > start + 1 {
            let name = bytes[start..<end].text
            if open.contains(name), let text = Entity.named[name] { return (Bytes(text), end) }
            end -= 1
        }
        return nil
    }

    private static func number(_ bytes: ByteSlice, from start: Int) -> (text: Bytes, end: Int)? {
        guard start < bytes.endIndex else { return nil }
        let isHex = bytes[start].lowered == UInt8(ascii: "x")
        let first = isHex ? start + 1 : start
        var end = first
        while end < bytes.endIndex, end < first + 7, isDigit(bytes[end], isHex: isHex) { end += 1 }
        guard let value = UInt32(bytes[first..<end].text, radix: isHex ? 16 : 10) else {
            return nil
        }
        return (Entity.text(value), end)
    }

    private static func isDigit(_ byte: UInt8, isHex: Bool) -> Bool {
        byte.isDigit || isHex && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte.lowered)
    }

    /// Names that need no semicolon: those of Latin-1 and the signs of markup itself.
    private static let open: Set<String> = {
        let names = """
            amp lt gt quot nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg \
            macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 \
            frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
            Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
            Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
            ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """
        return Set(names.split { $0 == " " }.map(String.init))
    }()
}
