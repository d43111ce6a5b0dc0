// The steps of reading a page share what they learn about it.

import Passages

/// What is found on a page while its text is read; it lives as long as one reading.
final class WikitextPage {
    /// Text that later steps must not read as markup; a marker with its number stands for it.
    struct Literal {
        enum Kind {
            case text
            case code
            case formula
        }

        let kind: Kind
        let bytes: Bytes

        /// On one line; entities in plain text are characters.
        var line: Bytes {
            let visible = bytes.trimmed
            var text = Bytes()
            var index = visible.startIndex
            while index < visible.endIndex {
                let byte = visible[index]
                if byte == UInt8(ascii: "&"), kind == .text,
                    let entity = Entity.read(visible, at: index)
                {
                    text += entity.text
                    index = entity.end
                    continue
                }
                if !byte.isWhite {
                    text.append(byte)
                } else if text.last != .space {
                    text.append(.space)
                }
                index += 1
            }
            return text
        }
    }

    /// A label and a value, still with links and the like in the value.
    struct RawFact {
        let label: String
        let value: Bytes
    }

    let context: WikitextContext
    var literals: [Literal] = []
    var facts: [RawFact] = []
    /// Captions met inside a text, to be placed before it.
    var captions: [String] = []
    var categories: [String] = []
    var interlanguageTitles: [String: String] = [:]
    var referenceCount = 0
    var references: [String] = []
    var signals: [Signal] = []
    var links: [String] = []
    var unknownTemplates: [String: Int] = [:]
    /// How the page writes dates that templates are given as numbers; nil if it does not say.
    var dateOrder: DateOrder?
    private var seenReferences: Set<String> = []
    private var seenLinks: Set<String> = []
    private let prefixes: [String: LinkPrefix]
    private var trees: [String: SourceTree?] = [:]
    private var actions: [String: TemplateAction?] = [:]
    /// How many more nodes may be expanded; templates that call templates could go on for ever.
    private var stepsLeft: Int

    init(context: WikitextContext, sizeInBytes: Int = 0) {
        self.context = context
        stepsLeft = 2_000_000 + sizeInBytes * 4
        var own: [String: LinkPrefix] = [:]
        for name in context.fileNames { own[LinkPrefix.key(name.utf8)] = .file }
        for name in context.categoryNames { own[LinkPrefix.key(name.utf8)] = .category }
        prefixes = own
    }

    /// Whether there is still time for one more node.
    func takeStep() -> Bool {
        stepsLeft -= 1
        return stepsLeft > 0
    }

    /// What a template of this name is known to show; the recipe's word counts first.
    func action(of name: String) -> TemplateAction? {
        if let known = actions[name] { return known }
        let action =
            context.templateRules[name] ?? TemplateAction.of(name, language: context.language)
        actions[name] = .some(action)
        return action
    }

    /// The wiki's own source of a template, ready to be expanded.
    func tree(ofTemplate name: String) -> SourceTree? {
        if let known = trees[name] { return known }
        let tree = context.library?.source(ofTemplate: name).map {
            TreeReader.tree(of: $0, as: .template)
        }
        trees[name] = .some(tree)
        return tree
    }

    /// Keeps a reference's text, once.
    func addReference(_ text: String) {
        if !text.isEmpty, seenReferences.insert(text).inserted { references.append(text) }
    }

    /// Keeps the title of a page that is linked to, once.
    func addLink(to title: ByteSlice) {
        let target = title.prefix { $0 != UInt8(ascii: "#") }.map {
            $0 == UInt8(ascii: "_") ? .space : $0
        }
        let text = target.trimmed.text
        if !text.isEmpty, seenLinks.insert(text).inserted { links.append(text) }
    }

    /// What editors say about the page on it; each once.
    func addSignal(_ name: String, _ value: String) {
        let signal = Signal(name, value)
        if signals.count < 100, !signals.contains(signal) { signals.append(signal) }
    }

    func prefix(_ name: some Sequence<UInt8>) -> LinkPrefix? {
        let key = LinkPrefix.key(name)
        return prefixes[key] ?? LinkPrefix.common[key]
    }

    /// Keeps `bytes` from being read as markup.
    /// - Returns: The marker that stands for them.
    func protect(_ bytes: some Sequence<UInt8>, as kind: Literal.Kind) -> Bytes {
        literals.append(Literal(kind: kind, bytes: Array(bytes)))
        return [Mark.literal] + Bytes(String(literals.count - 1)) + [Mark.literalEnd]
    }

    /// The literal whose marker starts at `index`, and where the marker ends.
    func literal(in bytes: some RandomAccessSlice, at index: Int) -> (Literal, end: Int)? {
        guard bytes.has([Mark.literal], at: index),
            let end = bytes.index(of: Mark.literalEnd, from: index, before: index + 12),
            let number = bytes[(index + 1)..<end].leadingNumber, number < literals.count
        else { return nil }
        return (literals[number], end + 1)
    }
}

/// Whether a date says its day or its month first.
package enum DateOrder: Sendable {
    case dayFirst
    case monthFirst
}

/// Bytes that can be sliced and indexed: arrays and their slices.
protocol RandomAccessSlice: RandomAccessCollection<UInt8>
where Index == Int, SubSequence == ByteSlice {}
extension Bytes: RandomAccessSlice {}
extension ByteSlice: RandomAccessSlice {}

/// Control bytes with a meaning between the steps of reading; a page's own are removed first.
enum Mark {
    static let literal: UInt8 = 0x01
    static let literalEnd: UInt8 = 0x02
    static let lineBreak: UInt8 = 0x03
    static let galleryStart: UInt8 = 0x05
    static let galleryEnd: UInt8 = 0x06
    static let quotationStart: UInt8 = 0x0E
    static let quotationEnd: UInt8 = 0x0F
    static let poemStart: UInt8 = 0x10
    static let poemEnd: UInt8 = 0x11
    static let superscript: UInt8 = 0x12
    static let superscriptEnd: UInt8 = 0x13
}
