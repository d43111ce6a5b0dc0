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
    /// Six bytes a node in printable characters: measure, other, and the value as a half float's bits.
    package var text: String {
        var text = ""
        for (place, root) in roots.enumerated() {
            let end = place + 1 < roots.count ? roots[place + 1] : nodes.count
            for node in nodes[root..<end] {
                let bits = Self.half(node.value)
                for value in [Int(node.measure), Int(node.other), Int(bits >> 8), Int(bits & 255)] {
                    text.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + value >> 4)))
                    text.unicodeScalars.append(Unicode.Scalar(UInt8(0x41 + value & 15)))
                }
            }
            text += "\n"
        }
        return text
    }

    /// Reads what ``text`` writes; trees whose text is not whole are left out.
    package init(text: String, measureCount: Int) {
        var trees: [[Node]] = []
        for line in text.utf8.split(separator: 0x0A) {
            let digits = Array(line)
            var values: [Int] = []
            for place in stride(from: 0, to: digits.count - 1, by: 2) {
                values.append((Int(digits[place]) - 0x30) << 4 | (Int(digits[place + 1]) - 0x41))
            }
            var tree: [Node] = []
            for place in stride(from: 0, to: values.count - 3, by: 4) {
                let bits = UInt16(truncatingIfNeeded: values[place + 2] << 8 | values[place + 3])
                tree.append(
                    Node(
                        measure: UInt8(truncatingIfNeeded: values[place]), value: Self.float(bits),
                        other: UInt8(truncatingIfNeeded: values[place + 1])))
            }
            if Self.isWhole(tree, measureCount) { trees.append(tree) }
        }
        self.init(trees: trees, measureCount: measureCount)
    }

    private static func isWhole(_ tree: [Node], _ measureCount: Int) -> Bool {
        guard tree.last?.measure == 255 else { return false }
        for (place, node) in tree.enumerated() where node.measure != 255 {
            guard Int(node.measure) < measureCount, node.other > 1,
                place + Int(node.other) < tree.count
            else { return false }
        }
        return true
    }

    /// The upper half of a float's bits, rounded: eight bits of exponent, seven of fraction.
    private static func half(_ value: Float) -> UInt16 {
        UInt16(truncatingIfNeeded: (value.bitPattern &+ 0x8000) >> 16)
    }

    private static func float(_ bits: UInt16) -> Float {
        Float(bitPattern: UInt32(bits) << 16)
    }

    /// The forest with its numbers as they come back from ``text``.
    package var rounded: Forest { Forest(text: text, measureCount: measureCount) }
}
