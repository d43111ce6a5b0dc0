// Names of elements are compared a hundred million times in a dump; packed, that is one comparison.

/// The first sixteen bytes of an element's name, which tell all that an export holds apart.
package struct XMLName: Hashable, CustomStringConvertible {
    private let packed: UInt128

    init(_ bytes: some Sequence<UInt8>) {
        packed = bytes.prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
    }

    init(_ name: String) {
        self.init(name.utf8)
    }

    package var description: String {
        let bytes = stride(from: 120, through: 0, by: -8).map {
            UInt8(truncatingIfNeeded: packed >> $0)
        }
        return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }
}

/// A tag as it stands in the document.
package struct XMLTag {
    package enum Kind {
        case open
        case close
        /// `<minor />`: an element without content.
        case empty
    }

    package let kind: Kind
    package let name: XMLName
    /// All between the name and the end of the tag.
    let attributes: [UInt8]

    /// Takes apart what stands between `<` and `>`; nil if that is no tag.
    init?(_ content: ArraySlice<UInt8>) {
        var rest = content
        if rest.first == UInt8(ascii: "/") {
            kind = .close
            rest.removeFirst()
        } else if rest.last == UInt8(ascii: "/") {
            kind = .empty
            rest.removeLast()
        } else {
            kind = .open
        }
        let nameBytes = rest.prefix { !$0.isXMLSpace }
        guard let first = nameBytes.first, first.isXMLNameStart else { return nil }
        name = XMLName(nameBytes)
        let left = rest[nameBytes.endIndex...]
        attributes = left.isEmpty ? [] : [UInt8](left)
    }

    /// The value of an attribute with its entities decoded, nil if the tag has none of that name.
    package func attribute(_ wanted: String) -> String? {
        var rest = attributes[...]
        while let start = rest.firstIndex(where: { !$0.isXMLSpace }) {
            rest = rest[start...]
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let name = rest[..<equals].prefix { !$0.isXMLSpace }
            let value = rest[(equals + 1)...].drop { $0.isXMLSpace }
            guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
            let content = value.dropFirst()
            guard let end = content.firstIndex(of: quote) else { return nil }
            if name.elementsEqual(wanted.utf8) {
                return String(decoding: XMLEntities.decode(content[..<end]), as: UTF8.self)
            }
            rest = content[(end + 1)...]
        }
        return nil
    }
}

extension UInt8 {
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

    /// A letter, an underscore or anything beyond ASCII.
    var isXMLNameStart: Bool {
        self >= 0x80 || self == 0x5F || (0x61...0x7A).contains(self | 0x20)
    }
}
