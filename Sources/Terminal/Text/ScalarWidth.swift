/// How many columns a character takes on a terminal, after Unicode's UAX #11.
enum ScalarWidth {
    /// 2 for wide and full-width characters, 0 for marks and format characters, else 1.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || value == 0xAD ? 0 : 1 }
        if isWide(value) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return (0x1160...0x11FF).contains(value) ? 0 : 1
        }
    }

    static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC: true
        case 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF: !isMark(value)
        case 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19: true
        case 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        case 0x16FE0...0x18CFF, 0x1B000...0x1B2FF, 0x1F004, 0x1F0CF, 0x1F18E: true
        case 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C: true
        case 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0: true
        case 0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D: true
        case 0x1F54B...0x1F567, 0x1F57A, 0x1F595...0x1F596, 0x1F5A4, 0x1F5FB...0x1F64F: true
        case 0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6DF, 0x1F6EB...0x1F6FC: true
        case 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1FAFF, 0x20000...0x3FFFD: true
        default: false
        }
    }

    /// Tone and voicing marks inside the East Asian blocks.
    private static func isMark(_ value: UInt32) -> Bool {
        (0x302A...0x302D).contains(value) || (0x3099...0x309A).contains(value)
    }
}
