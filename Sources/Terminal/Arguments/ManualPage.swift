/// The manual page in troff, from the same table as help.
extension CommandTable {
    /// Source for `man`, section 1. The date is given by whoever makes the page ("2026-01-31").
    package func manualPage(date: String) -> String {
        var page = [".TH \(program.uppercased()) 1 \"\(date)\" \"\(program) \(version)\""]
        page += [".SH NAME", Self.troff("\(program) - \(summary)")]
        page += [".SH SYNOPSIS", ".B \(Self.troff(program))", Self.troff("COMMAND [options]")]
        page.append(".SH COMMANDS")
        for command in commands { page += manualLines(for: command) }
        if !details.isEmpty { page.append(".SH NOTES") }
        for paragraph in details { page += [".PP", Self.troff(paragraph)] }
        page += [".SH EXIT STATUS", Self.troff(Self.exitStatus)]
        return page.joined(separator: "\n") + "\n"
    }

    private static let exitStatus =
        "0: done. 1: nothing found. 64: usage. 65: bad data. 66: input missing. 69: a needed "
        + "program or service is missing. 70: internal error. 73: cannot create output. "
        + "74: input or output failed. 75: try again. 77: not trusted. 78: configuration."

    private func manualLines(for command: Command) -> [String] {
        var lines = [".SS " + Self.troff("\(program) \(command.usage)")]
        lines.append(Self.troff(command.summary + "."))
        for positional in command.positionals {
            lines += [
                ".TP", ".I \(Self.troff(positional.name))", Self.troff(positional.help + "."),
            ]
        }
        for option in command.options {
            let spelled = option.short.map { "\(option.usage), -\($0)" } ?? option.usage
            lines += [".TP", ".B \(Self.troff(spelled))", Self.troff(option.help + ".")]
        }
        for paragraph in command.details { lines += [".PP", Self.troff(paragraph)] }
        return lines
    }

    /// Text that troff prints as it stands: backslashes, hyphens and leading dots lose their meaning.
    private static func troff(_ text: String) -> String {
        var bytes: [UInt8] = []
        if let first = text.utf8.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "'") {
            bytes += Array("\\&".utf8)
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes += Array("\\e".utf8)
            case UInt8(ascii: "-"): bytes += Array("\\-".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
