// Random input that can be made again from its seed.

struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    private static let pieces = [
        "a", "B", "7", ".", " ", "\n", "'", "’", "é", "ß", "Й", "\u{306}", "ा", "क", "ท", "ี", "東",
        "ー",
        "한", "ᄒ", "ᅡ", "。", "!", "?", "…", ")", "\"", "[1]", "U.S.", "Dr.", "1,000.5", ",",
        "\u{200C}",
        "ﬁ", "្", "ក", "\u{AD}", "🎒", ";", "।", "ال",
    ]

    /// Up to forty pieces of many scripts, now and then with bytes that are not UTF-8.
    mutating func text() -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...40, using: &self) {
            if Int.random(in: 0..<12, using: &self) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &self))
            } else {
                bytes += Array((Self.pieces.randomElement(using: &self) ?? "").utf8)
            }
        }
        return bytes
    }
}
