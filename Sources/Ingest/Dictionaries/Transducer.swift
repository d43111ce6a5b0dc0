// A compiled dictionary is a graph whose paths spell a word on one side and its translation on the
// other.

/// Arcs of a letter transducer in AT&T form, and the pairs of words that they spell.
struct Transducer {
    private static let mostArcs = 20_000_000
    private static let mostPairs = 2_000_000
    /// Paths may be far more than arcs: so many steps are made for each.
    private static let mostStepsPerArc = 100
    private static let longestPath = 200

    private struct Arc {
        let end: Int32
        let input: Symbol
        let output: Symbol
    }

    /// What an arc writes on one side.
    private enum Symbol {
        case nothing
        /// A grammatical mark: the word ends before it.
        case mark
        case text(String)
    }

    private var arcs: [[Arc]] = []
    private var finals: Set<Int32> = []
    /// Sections of a dictionary follow each other; each begins at its own state 0.
    private var finished: [Transducer] = []
    private var count = 0

    /// Takes a line of what lt-print writes.
    /// - Returns: Whether it was one.
    mutating func take(_ line: [UInt8]) -> Bool {
        if line.starts(with: Array("--".utf8)) {
            let section = self
            let before = finished
            self = Transducer()
            finished = before
            finished.append(section.withoutOthers)
            count = section.count
            return true
        }
        let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        guard let start = Self.state(fields[0]) else { return line.isEmpty }
        guard fields.count >= 4 else {
            finals.insert(Int32(start))
            return fields.count <= 3
        }
        guard let end = Self.state(fields[1]), count < Self.mostArcs else { return false }
        count += 1
        while arcs.count <= start { arcs.append([]) }
        // Patterns for numbers and addresses spell no words.
        guard !Self.isPattern(fields[2]), !Self.isPattern(fields[3]) else { return true }
        arcs[start].append(
            Arc(
                end: Int32(end), input: Self.symbol(fields[2]), output: Self.symbol(fields[3])))
        return true
    }

    private var withoutOthers: Transducer {
        var alone = self
        alone.finished = []
        return alone
    }

    private static func state(_ digits: ArraySlice<UInt8>) -> Int? {
        guard let number = Int(String(decoding: digits, as: UTF8.self)),
            (0..<mostArcs).contains(number)
        else { return nil }
        return number
    }

    private static func isPattern(_ symbol: ArraySlice<UInt8>) -> Bool {
        guard symbol.count == 1, let byte = symbol.first else { return false }
        return (0x30...0x39).contains(byte) || byte == 0x40
    }

    private static func symbol(_ field: ArraySlice<UInt8>) -> Symbol {
        let text = String(decoding: field, as: UTF8.self)
        switch text {
        // "#" stands before what goes with a word: "take# away".
        case "", "#", "ε", "@0@", "@_EPSILON_SYMBOL_@": return .nothing
        case "_SPACE_", "@_SPACE_@": return .text(" ")
        default:
            return text.utf8.first == 0x3C && text.utf8.last == 0x3E ? .mark : .text(text)
        }
    }

    /// Calls `body` for each pair of words, in the order of the arcs.
    func forEachPair(_ body: (String, String) -> Void) {
        var pairs = 0
        for section in finished + [withoutOthers] {
            section.walk(&pairs, body)
        }
    }

    /// One side of a path so far.
    private struct Side {
        var text = ""
        var isEnded = false

        mutating func take(_ symbol: Symbol) {
            switch symbol {
            case .nothing: break
            case .mark: isEnded = true
            case .text(let more): if !isEnded { text += more }
            }
        }
    }

    private func walk(_ pairs: inout Int, _ body: (String, String) -> Void) {
        struct Step {
            let state: Int
            var input = Side()
            var output = Side()
            var length = 0
        }
        var steps = 0
        let most = 10_000 + arcs.reduce(0) { $0 + $1.count } * Self.mostStepsPerArc
        let arcs = withoutCycles
        var last = ("", "")
        var stack = [Step(state: 0)]
        while let step = stack.popLast() {
            steps += 1
            guard steps < most, pairs < Self.mostPairs else { return }
            // Behind the marks on both sides nothing more is said of the words.
            let isDone = step.input.isEnded && step.output.isEnded
            if isDone || finals.contains(Int32(step.state)) {
                let pair = (step.input.text, step.output.text)
                if !pair.0.isEmpty, !pair.1.isEmpty, pair != last {
                    pairs += 1
                    last = pair
                    body(pair.0, pair.1)
                }
            }
            guard !isDone, step.length < Self.longestPath, arcs.indices.contains(step.state) else {
                continue
            }
            for arc in arcs[step.state].reversed() {
                var next = Step(
                    state: Int(arc.end), input: step.input, output: step.output,
                    length: step.length + 1)
                next.input.take(arc.input)
                next.output.take(arc.output)
                stack.append(next)
            }
        }
    }

    /// The arcs but for those that lead back to where a path has been.
    private var withoutCycles: [[Arc]] {
        var kept = arcs
        /// 0 not seen, 1 on the path, 2 left.
        var marks = [UInt8](repeating: 0, count: arcs.count)
        for state in arcs.indices { kept[state] = [] }
        var path: [(state: Int, next: Int)] = arcs.isEmpty ? [] : [(0, 0)]
        if !arcs.isEmpty { marks[0] = 1 }
        while let (state, next) = path.last {
            guard next < arcs[state].count else {
                marks[state] = 2
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let arc = arcs[state][next]
            let end = Int(arc.end)
            guard end < arcs.count else {
                kept[state].append(arc)
                continue
            }
            guard marks[end] != 1 else { continue }
            kept[state].append(arc)
            if marks[end] == 0 {
                marks[end] = 1
                path.append((end, 0))
            }
        }
        return kept
    }
}
