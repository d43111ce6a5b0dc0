// What is learned from questions: trees that each say a little, and are added up.

/// Regression trees over measures, as boosting makes them (Friedman, Annals of Statistics 29, 2001).
package struct Forest: Sendable {
    /// A node of a tree: a leaf gives `value`; an inner node sends what has at most `value` of its
    /// measure to the next node and all else to `other`.
    package struct Node: Sendable, Equatable {
        /// The measure's place; 255 is a leaf.
        package var measure: UInt8
        package var value: Float
        /// How many nodes after this one the other branch begins.
        package var other: UInt8

        package init(measure: UInt8, value: Float, other: UInt8) {
            self.measure = measure
            self.value = value
            self.other = other
        }

        package static func leaf(_ value: Float) -> Node {
            Node(measure: 255, value: value, other: 0)
        }
    }

    package let nodes: [Node]
    /// The first nodes of the trees.
    package let roots: [Int]
    /// How many measures it is given.
    package let measureCount: Int

    package init(trees: [[Node]], measureCount: Int) {
        var nodes: [Node] = []
        var roots: [Int] = []
        for tree in trees {
            roots.append(nodes.count)
            nodes += tree
        }
        self.nodes = nodes
        self.roots = roots
        self.measureCount = measureCount
    }

    /// The sum over all trees.
    package func value(of measures: [Float]) -> Float {
        let nodes = nodes.span
        let measures = measures.span
        var sum: Float = 0
        for root in roots {
            var place = root
            while nodes[place].measure != 255 {
                let node = nodes[place]
                place += measures[Int(node.measure)] <= node.value ? 1 : Int(node.other)
            }
            sum += nodes[place].value
        }
        return sum
    }
}

// MARK: As text

extension Forest {
    private static let leafMark = 90

    /// A tree a line, three characters a node in the order root, low branch, high branch: the
    /// measure's place, or ``leafMark``, and a number as ``ShortNumber`` has it.
    package var text: String {
        var digits: [UInt8] = []
        for (place, root) in roots.enumerated() {
            let end = place + 1 < roots.count ? roots[place + 1] : nodes.count
            for node in nodes[root..<end] {
                let bits = ShortNumber.bits(of: node.value)
                digits.append(Digit.byte(node.measure == 255 ? Self.leafMark : Int(node.measure)))
                digits.append(Digit.byte(bits / Digit.count))
                digits.append(Digit.byte(bits % Digit.count))
            }
            digits.append(0x0A)
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Reads what ``text`` writes; trees whose text is not whole are left out.
    package init(text: String, measureCount: Int) {
        let trees = text.utf8.split(separator: 0x0A).compactMap { line in
            var reader = TreeText(Array(line), measureCount: measureCount)
            return reader.tree()
        }
        self.init(trees: trees, measureCount: measureCount)
    }

    /// The forest with its numbers as they come back from ``text``.
    package var rounded: Forest { Forest(text: text, measureCount: measureCount) }

    /// Reads the nodes of one tree.
    private struct TreeText {
        let digits: [UInt8]
        let measureCount: Int
        var place = 0
        var nodes: [Node] = []

        init(_ digits: [UInt8], measureCount: Int) {
            self.digits = digits
            self.measureCount = measureCount
        }

        /// Nil when the text is not one whole tree of at most 64 nodes.
        mutating func tree() -> [Node]? {
            guard digits.count <= 3 * 64, branch(), place == digits.count else { return nil }
            return nodes
        }

        private mutating func branch() -> Bool {
            guard place + 3 <= digits.count else { return false }
            let mark = Digit.value(digits[place])
            let bits = Digit.value(digits[place + 1]) * Digit.count + Digit.value(digits[place + 2])
            let value = ShortNumber.value(of: bits)
            place += 3
            guard mark != leafMark else {
                nodes.append(.leaf(value))
                return true
            }
            guard (0..<measureCount).contains(mark) else { return false }
            let inner = nodes.count
            nodes.append(Node(measure: UInt8(mark), value: value, other: 0))
            guard branch() else { return false }
            nodes[inner].other = UInt8(nodes.count - inner)
            return branch()
        }
    }
}

/// The printable characters that forests are written in: from "#" on, without the backslash.
private enum Digit {
    static let count = 91

    static func byte(_ value: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: 0x23 + value + (0x23 + value >= 0x5C ? 1 : 0))
    }

    static func value(_ byte: UInt8) -> Int { Int(byte) - 0x23 - (byte > 0x5C ? 1 : 0) }
}

/// Numbers in 13 bits: a sign, six bits of exponent and six of fraction, from 2^-40 on.
package enum ShortNumber {
    private static let least: Int32 = 127 - 40

    static func bits(of value: Float) -> Int {
        let rounded = value.bitPattern &+ (1 << 16)
        let exponent = min(63, Int32(rounded >> 23 & 0xFF) - least)
        guard exponent > 0 else { return 0 }
        return Int(rounded >> 31) << 12 | Int(exponent) << 6 | Int(rounded >> 17 & 63)
    }

    static func value(of bits: Int) -> Float {
        let exponent = UInt32(bits >> 6 & 63)
        guard exponent > 0 else { return 0 }
        return Float(
            bitPattern: UInt32(bits >> 12 & 1) << 31 | (exponent + UInt32(least)) << 23
                | UInt32(bits & 63) << 17)
    }

    /// The number that is left of `value` when it is written.
    package static func rounded(_ value: Float) -> Float { self.value(of: bits(of: value)) }
}
