// Languages are named by BCP 47 tags; rules are kept by the first part of a tag.

package enum LanguageCode {
    /// "pt" for "pt-BR", "en" for "simple" (Wikipedia's name for plain English), "no" for "nb".
    package static func primary(of tag: String) -> String {
        let primary = String(tag.utf8.prefix { $0.isASCIILetter }.map { Unicode.Scalar($0 | 0x20) })
        return switch primary {
        case "simple": "en"
        case "nb", "nn": "no"
        case "sh", "bs", "hr": "sr"
        default: primary
        }
    }
}

extension String {
    fileprivate init(_ scalars: [Unicode.Scalar]) {
        self.init()
        unicodeScalars.append(contentsOf: scalars)
    }
}
