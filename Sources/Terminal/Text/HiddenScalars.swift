/// Which characters beyond ASCII hide something, reorder text, or are fine.
enum HiddenScalars {
    enum Treatment: Equatable {
        case keep, remove
        /// A line or paragraph separator.
        case newline
        /// Zero width joiner or non-joiner: kept between letters that take another shape by it.
        case joiner
        case selector
    }

    static func treatment(of value: UInt32) -> Treatment {
        switch value {
        case 0x200C, 0x200D: .joiner
        case 0x2028, 0x2029: .newline
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: .selector
        // Arabic letter mark, Mongolian vowel separator, zero width space, marks and overrides of
        // direction, word joiner, invisible operators, isolates and deprecated format characters.
        case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: .remove
        // Byte order mark, interlinear annotation, tags.
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: .remove
        default: .keep
        }
    }

    /// Whether a joiner between two characters has an effect that readers of their script expect.
    static func joins(_ before: UInt32, _ after: UInt32) -> Bool {
        isCursive(before) && isCursive(after) || isEmoji(before) && isEmoji(after)
    }

    /// Arabic, Syriac and related scripts, the scripts of India and South-East Asia, Mongolian.
    private static func isCursive(_ value: UInt32) -> Bool {
        switch value {
        case 0x0600...0x08FF, 0x0900...0x0DFF, 0x0F00...0x109F, 0x1700...0x18AF: true
        case 0x1A20...0x1AAF, 0x1B00...0x1C4F, 0xA840...0xA87F, 0xA8E0...0xA8FF: true
        case 0xA980...0xA9DF, 0xAA60...0xAA7F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
        case 0x10A00...0x10AFF, 0x11000...0x11FFF, 0x1E900...0x1E95F: true
        default: false
        }
    }

    /// Pictures that are joined into one, such as families; also the signs between them.
    private static func isEmoji(_ value: UInt32) -> Bool {
        switch value {
        case 0x2190...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF: true
        default: false
        }
    }
}
