// Folding in scripts that need a rule rather than a table. The Arabic rules are those of Larkey,
// Ballesteros and Connell (light10, 2002) with Persian letters added; the Devanagari ones follow
// what search engines do for Hindi (nukta and candrabindu are written or left out at will).

extension Folding {
    static func appendByScript(_ scalar: UInt32, to folded: inout [UInt8]) {
        switch scalar {
        case 0x300...0x36F: composeCyrillic(scalar, in: &folded)
        case 0x530...0x58F: folded.append(scalar: armenian(scalar))
        case 0x590...0x5CF where !(0x5BE...0x5C0).contains(scalar): break
        case 0x600...0x6FF: appendArabic(scalar, to: &folded)
        case 0x900...0x97F: appendDevanagari(scalar, to: &folded)
        case 0x1160...0x11FF: composeHangul(scalar, in: &folded)
        case 0x3099, 0x309A: composeKana(scalar, in: &folded)
        case 0xFE00...0xFE0F, 0x200C...0x200F, 0xFEFF: break
        case 0xE01...0xE4E, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            folded.append(scalar: scalar)
        default: appendGeneral(scalar, to: &folded)
        }
    }

    private static func armenian(_ scalar: UInt32) -> UInt32 {
        (0x531...0x556).contains(scalar) ? scalar + 48 : scalar
    }

    private static func appendArabic(_ scalar: UInt32, to folded: inout [UInt8]) {
        switch scalar {
        case 0x622, 0x623, 0x625, 0x671: folded.append(scalar: 0x627)
        case 0x649, 0x6CC, 0x6D2: folded.append(scalar: 0x64A)
        case 0x629, 0x6C0, 0x6C1, 0x6C3: folded.append(scalar: 0x647)
        case 0x6A9: folded.append(scalar: 0x643)
        case 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED,
            0x610...0x61A:
            break
        case 0x660...0x669: folded.append(scalar: scalar - 0x660 + 0x30)
        case 0x6F0...0x6F9: folded.append(scalar: scalar - 0x6F0 + 0x30)
        default: folded.append(scalar: scalar)
        }
    }

    private static func appendDevanagari(_ scalar: UInt32, to folded: inout [UInt8]) {
        switch scalar {
        case 0x93C: break
        case 0x901: folded.append(scalar: 0x902)
        case 0x929, 0x931, 0x934: folded.append(scalar: scalar - 1)
        case 0x958...0x95F:
            let plain: [UInt32] = [0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F]
            folded.append(scalar: plain[Int(scalar - 0x958)])
        case 0x966...0x96F: folded.append(scalar: scalar - 0x966 + 0x30)
        default: folded.append(scalar: scalar)
        }
    }

    /// Drops a combining mark, unless it makes one of the Cyrillic letters that keep theirs.
    private static func composeCyrillic(_ mark: UInt32, in folded: inout [UInt8]) {
        guard folded.count >= 2 else { return }
        let composed: UInt32? =
            switch (folded.scalar(before: folded.count).value, mark) {
            case (0x438, 0x306): 0x439
            case (0x456, 0x308): 0x457
            case (0x443, 0x306): 0x45E
            case (0x433, 0x301): 0x453
            case (0x43A, 0x301): 0x45C
            default: nil
            }
        if let composed { replaceLast(with: composed, in: &folded) }
    }

    /// Joins conjoining jamo into syllables (Unicode core specification, section 3.12).
    private static func composeHangul(_ jamo: UInt32, in folded: inout [UInt8]) {
        let last = folded.isEmpty ? 0 : folded.scalar(before: folded.count).value
        if (0x1100...0x1112).contains(last), (0x1161...0x1175).contains(jamo) {
            let syllable = 0xAC00 + ((last - 0x1100) * 21 + (jamo - 0x1161)) * 28
            replaceLast(with: syllable, in: &folded)
        } else if (0xAC00...0xD7A3).contains(last), (last - 0xAC00) % 28 == 0,
            (0x11A8...0x11C2).contains(jamo)
        {
            replaceLast(with: last + jamo - 0x11A7, in: &folded)
        } else {
            folded.append(scalar: jamo)
        }
    }

    /// Joins kana and a voicing mark: か + ゙ is が, ハ + ゚ is パ.
    private static func composeKana(_ mark: UInt32, in folded: inout [UInt8]) {
        guard !folded.isEmpty else { return }
        let last = folded.scalar(before: folded.count).value
        let row = last >= 0x30A0 ? last - 0x60 : last
        switch row {
        case 0x3046 where mark == 0x3099: replaceLast(with: last + 0x4E, in: &folded)
        case 0x304B...0x3062 where mark == 0x3099 && row % 2 == 1,
            0x3064...0x3068 where mark == 0x3099 && row % 2 == 0,
            0x306F...0x307B where row % 3 == 0:
            replaceLast(with: last + (mark - 0x3098), in: &folded)
        default: break
        }
    }

    private static func replaceLast(with scalar: UInt32, in folded: inout [UInt8]) {
        folded.removeLast(folded.scalar(before: folded.count).length)
        folded.append(scalar: scalar)
    }

    private static func appendGeneral(_ scalar: UInt32, to folded: inout [UInt8]) {
        guard let found = Unicode.Scalar(scalar) else { return folded.append(scalar: 0xFFFD) }
        let properties = found.properties
        if properties.generalCategory == .decimalNumber, let value = properties.numericValue {
            folded.append(0x30 + UInt8(value))
        } else if properties.isUppercase {
            folded.append(contentsOf: properties.lowercaseMapping.utf8)
        } else {
            folded.append(scalar: scalar)
        }
    }
}
