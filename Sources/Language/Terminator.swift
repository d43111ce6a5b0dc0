// The signs that may end a sentence.

enum Terminator {
    case none
    /// A line feed.
    case line
    /// Ends a sentence whatever follows: 。 ！ ？ । ॥ ۔ ። and the like.
    case full
    /// Ends a sentence if a gap follows and no lower case letter.
    case exclamation
    /// As ``exclamation``, and what stands before it is not an abbreviation.
    case stop

    init(_ scalar: UInt32, _ rules: SentenceRules) {
        switch scalar {
        case ..<0x80: self = Self.ascii(scalar, rules)
        case 0x2026, 0x203C...0x203D, 0x2047...0x2049, 0x61F, 0x6D4: self = .exclamation
        case 0x37E where rules.semicolonAsks: self = .exclamation
        case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x964, 0x965, 0x1362, 0x1367, 0x104B, 0x17D4, 0x17D5,
            0x0F0D, 0x0F0E, 0x589:
            self = .full
        default: self = .none
        }
    }

    private static func ascii(_ scalar: UInt32, _ rules: SentenceRules) -> Terminator {
        switch scalar {
        case 0x0A: .line
        case 0x2E: .stop
        case 0x21, 0x3F: .exclamation
        case 0x3B where rules.semicolonAsks: .exclamation
        default: .none
        }
    }
}
