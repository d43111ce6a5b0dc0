// Looking for a text in another by bytes: the standard library's way brings a megabyte of patterns along.

extension [UInt8] {
    /// Where `part` first stands.
    func firstPlace(of part: [UInt8]) -> Int? {
        guard let first = part.first, part.count <= count else { return nil }
        return (0...(count - part.count)).first { start in
            self[start] == first && self[start..<start + part.count].elementsEqual(part)
        }
    }
}

extension String {
    /// Whether the bytes of another text stand in it.
    func hasPart(_ other: String) -> Bool {
        other.isEmpty || Array(utf8).firstPlace(of: Array(other.utf8)) != nil
    }
}
