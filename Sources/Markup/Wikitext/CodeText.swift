// Code in wikitext is mostly as it stands, but not quite.

enum CodeText {
    /// With entities as characters and without "<nowiki>".
    static func plain(_ content: ByteSlice) -> Bytes {
        var result = Bytes()
        result.reserveCapacity(content.count)
        var index = content.startIndex
        while index < content.endIndex {
            let byte = content[index]
            if byte == UInt8(ascii: "&"), let entity = Entity.read(content, at: index) {
                result += entity.text
                index = entity.end
            } else if byte == UInt8(ascii: "<"), let end = nowikiEnd(content, index) {
                index = end
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    private static func nowikiEnd(_ content: ByteSlice, _ start: Int) -> Int? {
        for tag in ["<nowiki>", "</nowiki>", "<nowiki/>", "<nowiki />"]
        where content.hasAnyCase(tag.utf8, at: start) {
            return start + tag.utf8.count
        }
        return nil
    }
}
