// One article's wikitext: paragraphs of real sentences in a new order, under new headings.

/// Makes articles one after another; an article depends on the seed and its number alone.
struct ArticleMaker {
    /// Sizes that a tenth of the articles lies between: many stubs, a few long ones.
    private static let sizes = [
        300, 500, 700, 950, 1_250, 1_650, 2_200, 3_000, 4_200, 7_000, 30_000,
    ]

    private let corpus: Corpus
    private let titles: Titles
    private let seed: UInt64
    private var random = SplitMix(seed: 0)
    private var place = 0
    private var number = 0
    /// Paragraphs, lists, tables and facts so far; the builder may count a few more or less.
    private(set) var passageCount = 0

    init(_ corpus: Corpus, titles: Titles, seed: UInt64) {
        self.corpus = corpus
        self.titles = titles
        self.seed = seed
    }

    /// Appends the text of an article, in XML.
    mutating func append(article number: Int, to bytes: inout [UInt8]) {
        self.number = number
        random = SplitMix(seed: seed &+ UInt64(number) &* 0xD6E8_FEB8_6659_FD93)
        let step = random.below(Self.sizes.count - 1)
        let low = Self.sizes[step]
        let end = bytes.count + low + random.below(Self.sizes[step + 1] - low)
        if random.isHit(percent: 35) { appendInfobox(to: &bytes) }
        appendLead(to: &bytes)
        var paragraphs = 1
        while bytes.count < end {
            if paragraphs % 4 == 1 { appendHeading(to: &bytes) }
            appendBlock(to: &bytes)
            paragraphs += 1
        }
        bytes.append("\n== References ==\n{{reflist}}\n\n[[Category:")
        bytes += corpus.titles[random.below(corpus.titles.count)]
        bytes.append("]]")
    }

    private mutating func appendLead(to bytes: inout [UInt8]) {
        bytes.append("'''")
        titles.append(number, to: &bytes)
        bytes.append("''' ({{lang|la|")
        MadeUpName.append(random.rank(), to: &bytes)
        bytes.append("}}) is described as follows. ")
        appendParagraph(to: &bytes)
    }

    private mutating func appendHeading(to bytes: inout [UInt8]) {
        let marks = random.isHit(percent: 70) ? "==" : "==="
        bytes.append("\n\(marks) ")
        bytes += corpus.titles[random.below(corpus.titles.count)]
        bytes.append(" \(marks)\n")
    }

    private mutating func appendBlock(to bytes: inout [UInt8]) {
        switch random.below(40) {
        case 0, 1: appendList(to: &bytes)
        case 2: appendTable(to: &bytes)
        default: appendParagraph(to: &bytes)
        }
    }

    /// 300 to 900 bytes, most of them consecutive sentences of one source.
    private mutating func appendParagraph(to bytes: inout [UInt8]) {
        let end = bytes.count + 200 + min(random.below(450), random.below(450))
        place = random.below(corpus.sentences.count)
        while bytes.count < end {
            let isNext = random.isHit(percent: 60)
            place = isNext ? place + 1 : random.below(corpus.sentences.count)
            appendSentence(place % corpus.sentences.count, to: &bytes)
            bytes.append(UInt8(ascii: " "))
        }
        if random.isHit(percent: 30) {
            bytes.append("&lt;ref&gt;{{cite book |title=")
            MadeUpName.append(random.rank(), to: &bytes)
            bytes.append(" |year=\(1900 + random.below(125))}}&lt;/ref&gt;")
        }
        bytes.append("\n\n")
        passageCount += 1
    }

    private mutating func appendList(to bytes: inout [UInt8]) {
        for _ in 0..<(3 + random.below(5)) {
            bytes.append("* ")
            appendSentence(random.below(corpus.sentences.count), to: &bytes)
            bytes.append("\n")
        }
        bytes.append("\n")
        passageCount += 1
    }

    private mutating func appendTable(to bytes: inout [UInt8]) {
        bytes.append("{| class=&quot;wikitable&quot;\n! Name !! Year !! Number\n")
        for _ in 0..<(3 + random.below(6)) {
            bytes.append("|-\n| ")
            MadeUpName.append(random.rank(), to: &bytes)
            bytes.append(" || \(1800 + random.below(225)) || \(random.below(100_000))\n")
        }
        bytes.append("|}\n\n")
        passageCount += 1
    }

    private mutating func appendInfobox(to bytes: inout [UInt8]) {
        bytes.append("{{Infobox settlement\n| name = ")
        titles.append(number, to: &bytes)
        bytes.append("\n| country = ")
        MadeUpName.append(random.rank(), to: &bytes)
        bytes.append("\n| population_total = \(random.below(2_000_000))")
        bytes.append("\n| area = {{convert|\(1 + random.below(900))|km2|sqmi}}\n}}\n")
        passageCount += 3
    }

    private mutating func appendSentence(_ index: Int, to bytes: inout [UInt8]) {
        let sentence = corpus.sentences[index]
        var done = sentence.range.lowerBound
        for slotIndex in sentence.slots {
            let slot = corpus.slots[slotIndex]
            let roll = random.below(100)
            guard roll < (slot.isNumber ? 50 : 28) else { continue }
            bytes += corpus.bytes[done..<slot.range.lowerBound]
            done = slot.range.upperBound
            if slot.isNumber {
                appendNumber(digits: slot.range.count, to: &bytes)
            } else if roll < 10 {
                MadeUpName.append(random.rank(), to: &bytes)
            } else {
                appendLink(slot, to: &bytes)
            }
        }
        bytes += corpus.bytes[done..<sentence.range.upperBound]
    }

    /// A link to an article that is there, or that may come.
    private mutating func appendLink(_ slot: Corpus.Slot, to bytes: inout [UInt8]) {
        bytes.append("[[")
        titles.append(random.below(number + 100), to: &bytes)
        bytes.append("|")
        bytes += corpus.bytes[slot.range]
        bytes.append("]]")
    }

    private mutating func appendNumber(digits: Int, to bytes: inout [UInt8]) {
        var rest = random.next()
        for place in 0..<digits {
            let digit = UInt8(truncatingIfNeeded: rest % 9)
            bytes.append(place == 0 ? 0x31 + digit : 0x30 + digit)
            rest /= 9
        }
    }
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        append(contentsOf: text.description.utf8)
    }

    @_disfavoredOverload
    mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
    }
}
