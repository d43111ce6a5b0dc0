// A server is not trusted with our time or our memory.

/// What one request may cost.
package struct HTTPLimits: Sendable, Equatable {
    /// For finding the host and shaking hands.
    package var connectInSeconds = 20
    /// For the whole answer.
    package var totalInSeconds = 120
    /// Of the body, after it is decompressed; larger answers are refused.
    package var bodySizeInBytes = 64 << 20
    /// Of all heads together, those of redirects included.
    package var headSizeInBytes = 256 << 10
    package var redirects = 5

    package init() {}
}
