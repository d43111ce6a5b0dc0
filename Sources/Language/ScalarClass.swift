// What a scalar means to whoever looks for words. Frequent scripts are decided by range; the rest by
// the standard library's Unicode properties, which are slower and therefore asked last.

/// What part a scalar plays in words.
enum ScalarClass: UInt8 {
    case separator
    case letter
    case digit
    /// Belongs to the letter before it.
    case mark
    /// Raised and lowered digits: part of "CO₂", but not of "10²".
    case raisedDigit
    /// Han, kana and Hangul, indexed as overlapping pairs.
    case ideograph
    /// Letters of Thai, Lao, Khmer and Burmese, indexed as overlapping pairs of clusters.
    case cluster
    case apostrophe
    /// Invisible within a word: soft hyphens, joiners, marks of direction.
    case invisible

    init(_ scalar: UInt32) {
        switch scalar {
        case ..<0x250: self = Self.latin(scalar)
        case 0x300...0x36F: self = .mark
        case 0x370...0x52F: self = Self.greekOrCyrillic(scalar)
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: self = Self.clusterScript(scalar)
        case 0x2000...0x20CF: self = Self.punctuation(scalar)
        case 0x3000...0x31FF, 0x1100...0x11FF, 0xFF00...0xFFEF: self = Self.eastAsian(scalar)
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            self = .ideograph
        default: self = Self.general(scalar)
        }
    }

    private static func latin(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA: .letter
        case 0x27: .apostrophe
        case 0xAD: .invisible
        case 0xB2, 0xB3, 0xB9: .raisedDigit
        case ..<0xC0, 0xD7, 0xF7: .separator
        default: .letter
        }
    }

    private static func greekOrCyrillic(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0x375, 0x37E, 0x384, 0x385, 0x387, 0x3F6, 0x482: .separator
        case 0x483...0x489: .mark
        default: .letter
        }
    }

    private static func clusterScript(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0xE01...0xE30, 0xE32, 0xE33, 0xE40...0xE46: return .cluster
        case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E: return .mark
        default: break
        }
        return switch general(scalar) {
        case .letter: .cluster
        case let other: other
        }
    }

    private static func punctuation(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0x2019: .apostrophe
        case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064: .invisible
        case 0x2070...0x209C where scalar != 0x207A && scalar != 0x208A: .raisedDigit
        default: .separator
        }
    }

    private static func eastAsian(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0x3099, 0x309A, 0xFF9E, 0xFF9F: .mark
        case 0x3005...0x3007, 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x31BF, 0x31F0...0x31FF,
            0x1100...0x11FF, 0xFF66...0xFF9D:
            .ideograph
        case 0xFF10...0xFF19: .digit
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
        case 0xFF07: .apostrophe
        default: .separator
        }
    }

    private static func general(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0x2BC, 0x5F3, 0x5F4: return .apostrophe
        case 0x200B: return .separator
        case 0x5D0...0x5EA, 0x620...0x63F, 0x641...0x64A, 0x904...0x939: return .letter
        case 0x64B...0x65F, 0x900...0x903, 0x93A...0x93C, 0x93E...0x94F: return .mark
        default: break
        }
        guard let scalar = Unicode.Scalar(scalar) else { return .separator }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .letterNumber:
            .letter
        case .decimalNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        case .format: .invisible
        default: .separator
        }
    }
}
