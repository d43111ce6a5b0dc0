// JSON Lines: one record a line, of any length up to a bound.

/// Gives the lines of a stream with their numbers.
struct LineReader {
    private let stream: any ByteStream
    private let name: String
    private let maximumLineSizeInBytes: Int
    private var buffer: [UInt8] = []
    private var position = 0
    /// The number of the line given last, from 1.
    private(set) var lineNumber = 0
    /// Whether that line had a line feed at its end.
    private(set) var isTerminated = true
    /// The byte after the line given last.
    private(set) var byteOffset = 0

    init(_ stream: any ByteStream, name: String, maximumLineSizeInBytes: Int) {
        self.stream = stream
        self.name = name
        self.maximumLineSizeInBytes = maximumLineSizeInBytes
    }

    /// The next line without its line feed; the last one need not have had one.
    mutating func next() throws(SourceError) -> [UInt8]? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: end) }
            guard buffer.count - position <= maximumLineSizeInBytes else {
                throw SourceError(
                    .badData, name, "line \(lineNumber + 1) is longer than an article may be")
            }
            searched = buffer.count - position
            buffer.removeSubrange(..<position)
            position = 0
            let chunk = try stream.next()
            if chunk.isEmpty { return buffer.isEmpty ? nil : take(upTo: buffer.count) }
            buffer += chunk
        }
    }

    private mutating func take(upTo end: Int) -> [UInt8] {
        let line = [UInt8](buffer[position..<end])
        lineNumber += 1
        isTerminated = end < buffer.count
        byteOffset += line.count + (isTerminated ? 1 : 0)
        position = min(end + 1, buffer.count)
        return line
    }
}
