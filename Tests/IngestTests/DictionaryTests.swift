// Dictionaries in the three forms that curators have them in, sound and broken.

import BundleFormat
import Foundation
import Testing

@testable import Ingest

/// A folder that goes away, with the files of dictionaries.
private final class DictionaryFolder {
    let path = NSTemporaryDirectory() + "dictionaries-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Array(text.utf8))
    }

    /// Runs a program of the system; nil when it is not there.
    func run(_ program: String, _ arguments: [String]) throws -> Data? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard
            let found = folders.map({ "\($0)/\(program)" }).first(
                where: FileManager.default.isExecutableFile)
        else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: found)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return said
    }
}

private func entries(
    _ path: String, searchPath: String? = nil
) throws(SourceError) -> [DictionaryEntry] {
    var found: [DictionaryEntry] = []
    try DictionaryFile.forEachEntry(of: path, searchPath: searchPath) { found.append($0) }
    return found
}

private func tables(_ path: String) throws(SourceError) -> [TermPairs] {
    var found: [TermPairs] = []
    try DictionaryFile.read(
        RecipeDictionary(path: path, source: "es", target: "en", license: "CC0-1.0"),
        into: &found)
    return found
}

private let text = """
    casa /kˈasa/
    1. house, home
    2. (fig.) firm; "as in: at home"
    perro /pˈero/
    dog
    see also: can
    a cuadros
    chequered <adj>
    """

/// An index for ``text``: the bytes of its entries are counted here.
private func index() -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    func number(_ value: Int) -> String {
        (value >= 64 ? number(value / 64) : "") + String(digits[value % 64])
    }
    var lines = "00databaseinfo\tA\tB\n"
    var offset = 0
    for (word, count) in [("casa", 3), ("perro", 3), ("a cuadros", 2)] {
        let rest = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = rest.firstIndex { $0.hasPrefix(word) } ?? 0
        let length = rest[first..<(first + count)].reduce(0) { $0 + $1.utf8.count + 1 } - 1
        lines += "\(word)\t\(number(offset))\t\(number(length))\n"
        offset += length + 1
    }
    return lines
}

struct DictionaryTests {
    private let folder: DictionaryFolder

    init() throws { folder = try DictionaryFolder() }

    private let expected = [
        DictionaryEntry(word: "casa", translations: ["house", "home", "firm"]),
        DictionaryEntry(word: "perro", translations: ["dog"]),
        DictionaryEntry(word: "a cuadros", translations: ["chequered"]),
    ]

    @Test func `a dictd dictionary gives its words without numbers, remarks and examples`() throws {
        _ = try folder.write("d.dict", text)
        #expect(try entries(folder.write("d.index", index())) == expected)
    }

    @Test func `a dictd text may be compressed`() throws {
        let plain = try folder.write("plain", text)
        let packed = try #require(try folder.run("gzip", ["-c", plain]))
        _ = try folder.write("d.dict.dz", Array(packed))
        #expect(try entries(folder.write("d.index", index())) == expected)
    }

    @Test func `words go both ways as indexes have them`() throws {
        _ = try folder.write("d.dict", text)
        let found = try tables(folder.write("d.index", index()))
        #expect(found.map(\.source) == ["es", "en"])
        #expect(found[0].entries[Array("cas".utf8)]?.first == Array("hous".utf8))
        #expect(found[1].entries[Array("dog".utf8)] == [Array("perr".utf8)])
    }

    @Test(arguments: [
        ("casa\tA\t////\n", "line 1 points behind the end of the text; get both files again"),
        ("casa\t////\tB\n", "line 1 points behind the end of the text; get both files again"),
        ("casa A B\n", "line 1 is not a word, a place and a length; get the file again"),
        ("casa\t?\tB\n", "line 1 is not a word, a place and a length; get the file again"),
        (
            "casa\tAAAAAAAAAAAAAAA\tB\n",
            "line 1 is not a word, a place and a length; get the file again"
        ),
    ])
    func `a dictd index that does not hold is refused with its line`(
        lines: String, reason: String
    ) throws {
        _ = try folder.write("d.dict", text)
        let path = try folder.write("d.index", lines)
        #expect(throws: SourceError(.badData, path, reason)) { try entries(path) }
    }

    @Test func `an index line without an end does not fill the memory`() throws {
        _ = try folder.write("d.dict", text)
        let path = try folder.write("d.index", [UInt8](repeating: 0x61, count: 1 << 20))
        #expect(throws: SourceError.self) { try entries(path) }
    }

    @Test func `a text that is missing or broken is named`() throws {
        let path = try folder.write("d.index", index())
        let stem = path.dropLast(6)
        #expect(
            throws: SourceError(
                .missing, path,
                "neither \(stem).dict nor \(stem).dict.dz stands beside it; put the text there")
        ) { try entries(path) }
        _ = try folder.write("d.dict.dz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 1, 2, 3, 4])
        #expect { try entries(path) } throws: { error in
            (error as? SourceError)?.kind.exitCode == 65
        }
    }

    @Test func `a text that unpacks to more than a dictionary may be is refused`() throws {
        let plain = "\(folder.path)/huge"
        _ = FileManager.default.createFile(atPath: plain, contents: nil)
        try FileHandle(forWritingTo: URL(fileURLWithPath: plain)).truncate(atOffset: 300 << 20)
        let packed = try #require(try folder.run("gzip", ["-1c", plain]))
        _ = try folder.write("d.dict.dz", Array(packed))
        let path = try folder.write("d.index", index())
        #expect {
            try entries(path)
        } throws: { ($0 as? SourceError)?.reason.contains("larger than the 256 MB") == true }
    }

    private let dix = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- <e><p><l>never</l><r>nunca</r></p></e> -->
        <dictionary><alphabet/><sdefs><sdef n="n"/><sdef n="vb"/><sdef n="np"/></sdefs>
        <section id="main" type="standard">
        <e><p><l>casa<s n="n"/></l><r>house<s n="n"/></r></p></e>
        <e r="LR"><p><l>hogar<s n="n"/></l><r>house<s n="n"/></r></p></e>
        <e r="RL"><p><l>can<s n="n"/></l><r>dog<s n="n"/></r></p></e>
        <e><i>radio<s n="n"/></i></e>
        <e><p><l>echar<g><b/>de<b/>menos</g><s n="vb"/></l><r>miss<s n="vb"/></r></p></e>
        <e><p><l>A&amp;B<s n="np"/></l><r>A&amp;B<s n="np"/></r></p></e>
        <e><re>[0-9]+</re><p><l>x</l><r>y</r></p></e>
        </section></dictionary>
        """

    @Test func `Apertium's source form gives words, phrases and their direction`() throws {
        #expect(
            try entries(folder.write("d.dix", dix)) == [
                DictionaryEntry(word: "casa", translations: ["house"]),
                DictionaryEntry(word: "hogar", translations: ["house"], direction: .forward),
                DictionaryEntry(word: "can", translations: ["dog"], direction: .backward),
                DictionaryEntry(word: "radio", translations: ["radio"]),
                DictionaryEntry(word: "echar de menos", translations: ["miss"]),
                DictionaryEntry(word: "A&B", translations: ["A&B"]),
            ])
    }

    @Test(arguments: [
        ("<dictionary><e><p><l>casa", true), ("<html></html>", false),
        ("<dictionary><!-- no end", true),
    ])
    func `XML that is cut short or of another kind is refused`(text: String, isCut: Bool) throws {
        let path = try folder.write("d.dix", text)
        #expect {
            try entries(path)
        } throws: { error in
            let reason = (error as? SourceError)?.reason ?? ""
            return reason.contains(isCut ? "ends within" : "holds no <dictionary>")
                || isCut && text.hasSuffix("casa") && reason.contains("ends within")
        }
    }

    @Test func `Apertium's compiled form gives the same words through lt-print`() throws {
        let source = try folder.write("d.dix", dix)
        let path = "\(folder.path)/d.autobil.bin"
        guard try folder.run("lt-comp", ["lr", source, path]) != nil,
            try folder.run("lt-print", ["-h"]) != nil
        else {
            print("Skipped: lt-comp and lt-print are not installed (apt install lttoolbox-dev).")
            return
        }
        let found = Set(try entries(path).map { "\($0.word) = \($0.translations)" })
        #expect(
            found.isSuperset(of: [
                "casa = [\"house\"]", "hogar = [\"house\"]", "radio = [\"radio\"]",
                "echar de menos = [\"miss\"]",
            ]))
        #expect(!found.contains("can = [\"dog\"]"))
    }

    @Test func `a compiled dictionary without lt-print says what to install`() throws {
        let path = try folder.write("d.autobil.bin", Array("LTTB".utf8) + [0, 0, 0, 0])
        #expect {
            try entries(path, searchPath: "/nowhere")
        } throws: { error in
            let error = error as? SourceError
            return error?.kind.exitCode == 69 && error?.reason.contains("apt install") == true
        }
    }

    @Test func `paths that go in circles end`() {
        var transducer = Transducer()
        let lines = [
            "0\t1\ta\tb\t0", "1\t1\tc\td\t0", "1\t0\te\tf\t0", "1\t2\t<n>\t<n>\t0", "2\t0",
        ]
        for line in lines {
            let isTaken = transducer.take(Array(line.utf8))
            #expect(isTaken)
        }
        var pairs: [String] = []
        transducer.forEachPair { pairs.append("\($0)=\($1)") }
        #expect(pairs == ["a=b"])
    }

    @Test func `what is no dictionary is refused`() throws {
        let path = try folder.write("words.txt", "casa house")
        #expect { try entries(path) } throws: { ($0 as? SourceError)?.kind.exitCode == 65 }
        #expect { try entries("/nowhere.index") } throws: {
            ($0 as? SourceError)?.kind.exitCode == 66
        }
        let empty = try folder.write("e.dix", "<dictionary></dictionary>")
        #expect { try tables(empty) } throws: { ($0 as? SourceError)?.kind.exitCode == 65 }
    }
}
