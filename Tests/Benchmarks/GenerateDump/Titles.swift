// Titles of articles that do not exist, each once.

/// The titles of a dump; a title depends on its number alone.
struct Titles {
    private let words: [[UInt8]]

    init(_ words: [[UInt8]]) { self.words = words }

    /// Appends the title of an article, in XML.
    func append(_ number: Int, to bytes: inout [UInt8]) {
        switch number % 5 {
        case 0:
            MadeUpName.append(2 * number, to: &bytes)
        case 1:
            bytes += words[number / 5 % words.count]
            bytes += Array(" of ".utf8)
            MadeUpName.append(2 * number, to: &bytes)
        case 2:
            MadeUpName.append(2 * number, to: &bytes)
            bytes += Array(" (".utf8)
            bytes += words[number / 5 % words.count]
            bytes.append(UInt8(ascii: ")"))
        default:
            appendPair(number, to: &bytes)
        }
    }

    /// A title that leads to an article.
    func appendRedirect(_ number: Int, to bytes: inout [UInt8]) {
        MadeUpName.append(2 * number + 1, to: &bytes)
    }

    /// A prime larger than the number of words passes every pair before one comes again.
    private func appendPair(_ number: Int, to bytes: inout [UInt8]) {
        let pair = number * 15_485_863 % (words.count * words.count)
        bytes += words[pair / words.count]
        bytes += Array(" and ".utf8)
        bytes += words[pair % words.count]
    }
}
