// "{{#expr: (1 + 2) * 3 round 1}}": MediaWiki's arithmetic.

import Glibc

/// Evaluates expressions by the precedence that MediaWiki documents (Help:Extension:ParserFunctions).
struct Expression {
    /// What is wrong with one; shown as MediaWiki shows it, so that "#iferror" notices.
    struct Problem: Error, Equatable {
        var shown: Bytes { Bytes("<strong class=\"error\"></strong>") }
    }

    private enum Token: Equatable {
        case number(Double)
        case word(String)
    }

    private var tokens: [Token] = []
    private var index = 0
    private var depth = 0

    /// Nil for an empty expression.
    static func value(of text: ByteSlice) -> Result<Double?, Problem> {
        guard text.count <= 10_000, var expression = Expression(text) else {
            return .failure(Problem())
        }
        if expression.tokens.isEmpty { return .success(nil) }
        do {
            let value = try expression.binary(0)
            guard expression.index == expression.tokens.count, value.isFinite else {
                return .failure(Problem())
            }
            return .success(value)
        } catch {
            return .failure(error)
        }
    }

    /// Nil when a sign belongs to no expression.
    private init?(_ text: ByteSlice) {
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            if byte.isWhite {
                position += 1
            } else if byte.isDigit || byte == 0x2E {
                guard let end = takeNumber(text, position) else { return nil }
                position = end
            } else if byte.isASCIILetter {
                let word = text[position...].prefix(while: \.isASCIILetter)
                tokens.append(.word(word.text.lowercased()))
                position = word.endIndex
            } else {
                guard let sign = Self.signs.first(where: { text.has($0.utf8, at: position) }) else {
                    return nil
                }
                tokens.append(.word(Self.names[sign] ?? sign))
                position += sign.utf8.count
            }
        }
    }

    private mutating func takeNumber(_ text: ByteSlice, _ start: Int) -> Int? {
        var end = start
        while end < text.endIndex, text[end].isDigit || text[end] == 0x2E { end += 1 }
        guard let number = Double(text[start..<end].text) ?? Double("0" + text[start..<end].text)
        else { return nil }
        tokens.append(.number(number))
        return end
    }

    private static let signs = [
        "<=", ">=", "!=", "<>", "**", "+", "-", "*", "/", "^", "(", ")", "=", "<", ">", "\u{2212}",
        "×", "÷",
    ]
    private static let names = ["\u{2212}": "-", "×": "*", "÷": "/", "!=": "<>"]

    /// From loosest to tightest; all are read from left to right.
    private static let levels: [[String]] = [
        ["or"], ["and"], ["=", "<>", "<", ">", "<=", ">="], ["round"], ["+", "-"],
        ["*", "/", "div", "mod", "fmod"], ["^"], ["e"],
    ]

    private mutating func binary(_ level: Int) throws(Problem) -> Double {
        guard level < Self.levels.count else { return try unary() }
        var left = try binary(level + 1)
        while index < tokens.count, case .word(let word) = tokens[index],
            Self.levels[level].contains(word)
        {
            index += 1
            left = try Self.apply(word, left, try binary(level + 1))
        }
        return left
    }

    private mutating func unary() throws(Problem) -> Double {
        guard index < tokens.count, depth < 100 else { throw Problem() }
        depth += 1
        defer { depth -= 1 }
        let token = tokens[index]
        index += 1
        guard case .word(let word) = token else {
            if case .number(let number) = token { return number }
            throw Problem()
        }
        switch word {
        case "(":
            let value = try binary(0)
            guard index < tokens.count, tokens[index] == .word(")") else { throw Problem() }
            index += 1
            return value
        case "-": return -(try unary())
        case "+": return try unary()
        case "pi": return Double.pi
        case "e": return M_E
        default: return try Self.apply(word, try binary(7))
        }
    }

    private static func apply(_ name: String, _ value: Double) throws(Problem) -> Double {
        switch name {
        case "not": return value == 0 ? 1 : 0
        case "sin": return sin(value)
        case "cos": return cos(value)
        case "tan": return tan(value)
        case "asin": return asin(value)
        case "acos": return acos(value)
        case "atan": return atan(value)
        case "exp": return exp(value)
        case "ln": return log(value)
        case "abs": return abs(value)
        case "floor": return floor(value)
        case "trunc": return trunc(value)
        case "ceil": return ceil(value)
        case "sqrt": return value.squareRoot()
        default: throw Problem()
        }
    }

    private static func apply(
        _ name: String, _ left: Double, _ right: Double
    ) throws(Problem) -> Double {
        switch name {
        case "or": return left != 0 || right != 0 ? 1 : 0
        case "and": return left != 0 && right != 0 ? 1 : 0
        case "=": return left == right ? 1 : 0
        case "<>": return left != right ? 1 : 0
        case "<": return left < right ? 1 : 0
        case ">": return left > right ? 1 : 0
        case "<=": return left <= right ? 1 : 0
        case ">=": return left >= right ? 1 : 0
        case "round": return rounded(left, to: right)
        case "+": return left + right
        case "-": return left - right
        case "*": return left * right
        case "/", "div": return try quotient(left, right) { $0 / $1 }
        case "mod": return try quotient(trunc(left), trunc(right)) { fmod($0, $1) }
        case "fmod": return try quotient(left, right) { fmod($0, $1) }
        case "^": return pow(left, right)
        case "e": return left * pow(10, right)
        default: throw Problem()
        }
    }

    private static func quotient(
        _ left: Double, _ right: Double, _ operation: (Double, Double) -> Double
    ) throws(Problem) -> Double {
        guard right != 0 else { throw Problem() }
        return operation(left, right)
    }

    /// Halves go away from zero.
    static func rounded(_ value: Double, to digits: Double) -> Double {
        let places = min(max(digits, -300), 300)
        let scale = pow(10, abs(places))
        let scaled = places < 0 ? value / scale : value * scale
        guard scaled.isFinite, abs(scaled) < 1e15 else { return value }
        // What only the binary form keeps from being a half counts as one.
        let nearest = scaled.rounded(.toNearestOrAwayFromZero)
        let nudged = (scaled * (1 + 1e-15)).rounded(.toNearestOrAwayFromZero)
        let whole = abs(nudged) > abs(nearest) ? nudged : nearest
        return places < 0 ? whole * scale : whole / scale
    }
}

/// Numbers as PHP writes them: up to fourteen digits.
enum ExpressionNumber {
    static func text(_ value: Double) -> String {
        if value == 0 { return "0" }
        let magnitude = floor(log10(abs(value)))
        let rounded = Expression.rounded(value, to: 13 - magnitude)
        if abs(rounded) < 1e15, rounded == rounded.rounded() { return String(Int(rounded)) }
        let text = "\(rounded)"
        guard let mark = text.utf8.firstIndex(of: 0x65) else { return text }
        let mantissa = text[..<mark]
        let exponent = Int(text[text.index(after: mark)...]) ?? 0
        let short = mantissa.contains(".") ? String(mantissa) : mantissa + ".0"
        if exponent < 0, exponent >= -4 { return plain(rounded, digits: 13 - Int(magnitude)) }
        return "\(short)E\(exponent < 0 ? "" : "+")\(exponent)"
    }

    private static func plain(_ value: Double, digits: Int) -> String {
        var rest = abs(value)
        var text = value < 0 ? "-0." : "0."
        for _ in 0..<min(max(digits, 1), 20) {
            rest *= 10
            let digit = Int(rest + 1e-9) % 10
            text += String(digit)
            rest -= Double(digit)
        }
        while text.hasSuffix("0") { text.removeLast() }
        return text
    }
}
