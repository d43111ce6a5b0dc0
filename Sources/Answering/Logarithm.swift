// Logarithms and exponentials by the C library, so that the reader carries no more than that.

import Glibc

enum Logarithm {
    static func natural(_ value: Double) -> Double { log(value) }
    static func natural(_ value: Float) -> Float { logf(value) }
    static func exponential(_ value: Float) -> Float { expf(value) }
}

enum Logistic {
    /// 1 / (1 + e^-x).
    static func probability(_ value: Float) -> Double { Double(1 / (1 + expf(-value))) }
}
