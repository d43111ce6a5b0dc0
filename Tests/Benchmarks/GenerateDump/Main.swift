// A dump of any size, the same for the same seed: what building and searching are measured with.

import Foundation
import Terminal

@main
struct Main {
    private static let table = CommandTable(
        program: "generate-dump", version: "1",
        summary: "write a MediaWiki export of any size, recombined from real articles",
        commands: [
            Command(
                "write", summary: "write the export to standard output",
                positionals: [
                    Positional("ARTICLES", arity: .oneOrMore, help: "articles as JSON Lines")
                ],
                options: [
                    Option("bytes", kind: .value("SIZE"), help: "stop at as much, such as 500M"),
                    Option(
                        "passages", kind: .integer("N", 1...100_000_000),
                        help: "stop at as many paragraphs, lists, tables and facts"),
                    Option("seed", kind: .integer("N", 0...Int(Int32.max)), help: "1 if not given"),
                ])
        ])

    static func main() {
        var output = Output.standard()
        let words = Array(CommandLine.arguments.dropFirst())
        let code = Program.run(table, words: words, output: &output) { _, values, _ in
            try write(values)
            return .ok
        }
        exit(code.rawValue)
    }

    private static func write(_ values: Values) throws {
        let limit = try values.string("bytes").map(size) ?? Int.max
        let passages = values.integer("passages") ?? Int.max
        guard min(limit, passages) < Int.max else {
            throw Failure(.usage, "say how much; give --bytes or --passages")
        }
        let seed = UInt64(values.integer("seed") ?? 1)
        let corpus = try Corpus(values.positionals)
        let titles = Titles(corpus.titles)
        var maker = ArticleMaker(corpus, titles: titles, seed: seed)
        var dump = DumpWriter()
        var random = SplitMix(seed: seed)
        var number = 0
        while dump.size < limit, maker.passageCount < passages {
            try dump.page(
                title: { titles.append(number, to: &$0) }, random: &random,
                text: { maker.append(article: number, to: &$0) })
            if random.isHit(percent: 30) {
                try dump.page(
                    title: { titles.appendRedirect(number, to: &$0) },
                    target: { titles.append(number, to: &$0) }, random: &random,
                    text: {
                        $0.append("#REDIRECT [[")
                        titles.append(number, to: &$0)
                        $0.append("]]")
                    })
            }
            number += 1
        }
        try dump.finish()
        StandardError(program: table.program).notice(
            "\(number) articles, \(dump.pageCount - number) redirects, "
                + "about \(maker.passageCount) passages, \(dump.size) bytes.")
    }

    /// - Parameter text: A number of bytes, or one with K, M or G behind it (powers of 1,000).
    private static func size(_ text: String) throws(Failure) -> Int {
        let units = ["K": 1_000, "M": 1_000_000, "G": 1_000_000_000]
        let unit = units[String(text.suffix(1)).uppercased()]
        guard let number = Int(unit == nil ? text : String(text.dropLast())), number > 0 else {
            throw Failure(.usage, "\(text) is no size; write one like 500M")
        }
        return number * (unit ?? 1)
    }
}
