// Apertium's packages bring dictionaries compiled; `lt-print` of lttoolbox writes them out again.

import Programs

/// Reads `.autobil.bin` files: a transducer whose paths are pairs of words.
struct CompiledDictionary {
    private let path: String
    private let searchPath: String?

    init(_ path: String, searchPath: String?) {
        self.path = path
        self.searchPath = searchPath
    }

    func forEachEntry(_ body: (DictionaryEntry) -> Void) throws(SourceError) {
        guard let program = ProgramPath.find("lt-print", in: searchPath) else {
            throw SourceError(
                .programMissing, path,
                "the program lt-print is needed to read it; install it (apt install lttoolbox-dev), "
                    + "or name a .dix file or a dictd .index file")
        }
        let running: RunningProgram
        do {
            running = try RunningProgram(program, [path], environment: ["LC_ALL": "C.UTF-8"])
        } catch {
            throw SourceError(.programMissing, path, "the program \(program) does not start")
        }
        var lines = LineReader(
            PrintedStream(running, name: path), name: path, maximumLineSizeInBytes: 4_096)
        var transducer = Transducer()
        while let line = try lines.next() {
            guard transducer.take(line) else {
                throw SourceError(
                    .badData, path,
                    "line \(lines.lineNumber) of what lt-print makes of it is no arc, or there are "
                        + "too many; use another dictionary")
            }
        }
        let ending = running.finish()
        guard ending.status == 0, !ending.wasStopped else {
            throw SourceError(
                .badData, path,
                "lt-print cannot read it; check that it is a compiled bilingual dictionary")
        }
        // The name of a pair's file says which way it was compiled; the other way is as sound.
        transducer.forEachPair { word, translation in
            body(DictionaryEntry(word: word, translations: [translation]))
        }
    }
}

/// What a program writes, as a stream that is not larger than a dictionary may be.
private final class PrintedStream: ByteStream {
    private let program: RunningProgram
    private let name: String
    private var count = 0

    init(_ program: RunningProgram, name: String) {
        self.program = program
        self.name = name
    }

    func next() throws(SourceError) -> [UInt8] {
        do {
            let chunk = try program.next()
            count += chunk.count
            guard count <= DictionaryFile.maximumSizeInBytes else {
                throw SourceError(.badData, name, "it holds more than a dictionary may")
            }
            return chunk
        } catch let error as SourceError {
            throw error
        } catch {
            throw SourceError(.inputOutput, name, "reading from lt-print failed; try again")
        }
    }
}
