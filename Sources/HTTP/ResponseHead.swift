// curl writes the heads of all answers on the way (redirects, "continue") before the last one's body.

/// Takes heads off the front of what curl writes.
struct ResponseHead {
    private(set) var status = 0
    private(set) var headers: [HTTPHeader] = []
    /// Of all heads so far.
    private(set) var sizeInBytes = 0
    /// Whether a head is there that no other follows, as far as can be told.
    private(set) var isWhole = false
    private var isWaiting = true

    /// Takes whole heads from the front; what stays is body, or part of a head.
    mutating func take(from bytes: inout [UInt8]) {
        while isWaiting, let end = Self.end(of: bytes) {
            read(bytes[..<end])
            sizeInBytes += end
            bytes.removeFirst(end)
            // Only behind these can another head follow.
            isWaiting = status < 200 || (300..<400).contains(status)
            isWhole = true
        }
        if isWhole, !bytes.isEmpty, !Self.mayBegin(bytes) { isWaiting = false }
    }

    private mutating func read(_ head: ArraySlice<UInt8>) {
        let lines = head.split { $0 == 0x0A || $0 == 0x0D }
            .map { String(decoding: $0, as: UTF8.self) }
        let words = lines.first?.split(separator: " ") ?? []
        status = words.count > 1 ? Int(words[1]) ?? 0 : 0
        headers = lines.dropFirst().compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            return HTTPHeader(String(line[..<colon]), String(value))
        }
    }

    /// The place behind the blank line that ends a head; nil if the bytes are none, or not all yet.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.starts(with: "HTTP/".utf8) else { return nil }
        var index = 0
        while let feed = bytes[index...].firstIndex(of: 0x0A) {
            let rest = bytes[(feed + 1)...].prefix(2)
            if rest.first == 0x0A { return feed + 2 }
            if rest.elementsEqual([0x0D, 0x0A]) { return feed + 3 }
            index = feed + 1
        }
        return nil
    }

    private static func mayBegin(_ bytes: [UInt8]) -> Bool {
        let word = Array("HTTP/".utf8)
        return bytes.prefix(word.count).elementsEqual(word.prefix(bytes.count))
    }
}
