// Dumps are UTF-8 nearly always; knowing it costs little, and what is not is repaired and told.

/// Validity of UTF-8.
enum UTF8Check {
    static func isValid(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }
}
