// Logarithms and exponentials by the C library, so that the reader carries no more than that.

import Glibc

enum Logarithm {
    static func natural(_ value: Double) -> Double { log(value) }
    static func exponential(_ value: Double) -> Double { exp(value) }
}

enum Logistic {
    /// 1 / (1 + e^-x).
    static func probability(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
