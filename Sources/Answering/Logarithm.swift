// Logarithms and exponentials without Foundation's mathematics, which the reader does not carry.

import Glibc

enum Logarithm {
    static func natural(_ value: Double) -> Double { log(value) }
}

enum Logistic {
    /// 1 / (1 + e^-x).
    static func probability(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
