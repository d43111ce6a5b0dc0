// "Here is a dictionary, what words are in it?": the three forms behind one call.

package import BundleFormat
import Language

/// Reads bilingual dictionaries.
package enum DictionaryFile {
    /// The most that a dictionary may take, unpacked.
    static let maximumSizeInBytes = 256 << 20

    /// Adds a dictionary's words, as indexes have them, to the tables for its two directions.
    ///
    /// - Parameter searchPath: Where programs are looked for; nil is the environment's `PATH`.
    /// - Throws: ``SourceError`` when the file is missing, damaged or too large, or a program that is
    ///   needed to read it is not there; the tables may then have some of its words.
    package static func read(
        _ dictionary: RecipeDictionary, into tables: inout [TermPairs], searchPath: String? = nil
    ) throws(SourceError) {
        var collector = TermCollector(dictionary)
        try forEachEntry(of: dictionary.path, searchPath: searchPath) { collector.take($0) }
        guard collector.count > 0 else {
            throw SourceError(
                .badData, dictionary.path,
                "no word and its translation is found in it; check that it is a bilingual dictionary"
            )
        }
        collector.hand(to: &tables)
    }

    static func forEachEntry(
        of path: String, searchPath: String? = nil, _ body: (DictionaryEntry) -> Void
    ) throws(SourceError) {
        let file = try InputFile(path)
        let head = try file.read(upTo: 256)
        guard let form = DictionaryForm(path: path, head: head) else {
            throw SourceError(
                .badData, path,
                "this is no dictionary that can be read; name a dictd .index file, or a bilingual "
                    + "dictionary of Apertium's (.dix or .bin)")
        }
        switch form {
        case .dictd:
            let rest = PrefixedStream(head, file)
            try DictdDictionary(path, index: rest, searchPath: searchPath).forEachEntry(body)
        case .dix: try DixDictionary(path, PrefixedStream(head, file)).forEachEntry(body)
        case .compiled:
            try CompiledDictionary(path, searchPath: searchPath).forEachEntry(body)
        }
    }
}

extension ByteStream {
    /// Everything, as long as it is not too much.
    func readAll(upTo most: Int, of name: String) throws(SourceError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try next()
            if chunk.isEmpty { return bytes }
            guard bytes.count + chunk.count <= most else {
                throw SourceError(
                    .badData, name,
                    "it is larger than the \(most >> 20) MB that a dictionary may be; use a smaller one"
                )
            }
            bytes += chunk
        }
    }
}
