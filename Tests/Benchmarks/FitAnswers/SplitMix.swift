// The same numbers for the same seed, on every machine.

/// SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014).
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// - Parameter bound: 1 or more.
    /// - Returns: 0 to `bound` - 1.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    mutating func isHit(percent: Int) -> Bool { below(100) < percent }

    /// 1 most often, any number now and then, so that new ones keep coming: rank r about as often as
    /// r^-1.5, as rare words of a language do.
    mutating func rank() -> Int {
        let share = max(1, below(1 << 20))
        let inverse = (1 << 20) / share
        return inverse * inverse + below(2 * inverse + 1)
    }
}
