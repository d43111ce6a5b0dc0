// "name, mode, owner, size, time, checksum, kind": 512 bytes before each file of an archive.

/// A header of a tar archive, as far as reading needs it.
struct TarHeader {
    enum Kind: Equatable {
        case file
        /// GNU's: what follows is the name of the next file.
        case longName
        /// pax: what follows are lines of attributes for the next file.
        case attributes
        /// What follows is about the next file too, and is not needed.
        case remark
        case other
    }

    /// Larger files than this are not believed.
    private static let maximumSizeInBytes = 1 << 46

    let kind: Kind
    let name: String
    /// Bytes that follow.
    let size: Int

    /// Nil for a block whose checksum or size does not hold.
    init?(_ block: ArraySlice<UInt8>) {
        let start = block.startIndex
        let field = { (offset: Int, count: Int) in
            block[(start + offset)..<(start + offset + count)]
        }
        guard block.count == 512, let checksum = Self.number(field(148, 8)),
            checksum == Self.checksum(block), let size = Self.number(field(124, 12)),
            size <= Self.maximumSizeInBytes
        else { return nil }
        kind = Self.kind(block[start + 156])
        self.size = Self.hasContent(block[start + 156]) ? size : 0
        let name = Self.text(field(0, 100))
        let isUstar = field(257, 6).elementsEqual([0x75, 0x73, 0x74, 0x61, 0x72, 0])
        let prefix = isUstar ? Self.text(field(345, 155)) : ""
        self.name = prefix.isEmpty ? name : "\(prefix)/\(name)"
    }

    private static func kind(_ flag: UInt8) -> Kind {
        switch flag {
        case 0, UInt8(ascii: "0"), UInt8(ascii: "7"): .file
        case UInt8(ascii: "L"): .longName
        case UInt8(ascii: "x"): .attributes
        case UInt8(ascii: "g"), UInt8(ascii: "K"): .remark
        default: .other
        }
    }

    /// Links, devices and folders have none, whatever their size says.
    private static func hasContent(_ flag: UInt8) -> Bool {
        !(UInt8(ascii: "1")...UInt8(ascii: "6")).contains(flag)
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Octal digits, or GNU's bytes for what octal digits cannot hold; nil if it is no number.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        guard let first = field.first else { return nil }
        if first == 0x80 {
            var value = 0
            for byte in field.dropFirst() {
                guard value < 1 << 54 else { return nil }
                value = value << 8 | Int(byte)
            }
            return value
        }
        let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
        return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }

    /// The sum of all bytes, those of the checksum itself as spaces.
    private static func checksum(_ block: ArraySlice<UInt8>) -> Int {
        var sum = 8 * 0x20
        for (index, byte) in block.enumerated() where !(148..<156).contains(index) {
            sum += Int(byte)
        }
        return sum
    }

    /// Of lines such as "27 path=folder/name\n" the two that matter.
    static func attributes(in bytes: [UInt8]) -> (path: String?, size: Int?) {
        var path: String?
        var size: Int?
        var rest = bytes[...]
        while let space = rest.firstIndex(of: 0x20),
            let length = Int(String(decoding: rest[rest.startIndex..<space], as: UTF8.self)),
            length > space - rest.startIndex, length <= rest.count
        {
            let line = rest[(space + 1)..<(rest.startIndex + length)].prefix { $0 != 0x0A }
            rest = rest.dropFirst(length)
            guard let equals = line.firstIndex(of: 0x3D) else { continue }
            let value = String(decoding: line[(equals + 1)...], as: UTF8.self)
            switch String(decoding: line[line.startIndex..<equals], as: UTF8.self) {
            case "path": path = value
            case "size":
                size = Int(value).flatMap { (0...maximumSizeInBytes).contains($0) ? $0 : nil }
            default: break
            }
        }
        return (path, size)
    }
}
