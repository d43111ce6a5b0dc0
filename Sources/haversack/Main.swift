// The reader that travels with bundles: arguments, then the command they name.

import BundleFormat
import Glibc
import Presenting
import Terminal

@main
struct Main {
    static func main() async {
        let complaints = StandardError(program: ReaderCommands.table.program)
        var output = Output.standard()
        do {
            let code = try await run(&output)
            try output.flush()
            exit(code.rawValue)
        } catch {
            let failure = BundleFailure.failure(for: error)
            complaints.report(failure)
            exit(failure.code.rawValue)
        }
    }

    private static func run(_ output: inout Output) async throws -> ExitCode {
        let words = Array(CommandLine.arguments.dropFirst())
        switch try ReaderCommands.table.parse(words) {
        case .help(let text), .version(let text):
            try output.text(text)
            return .ok
        case .run("install", let values):
            return try await InstallCommand(values).run(&output)
        case .run("verify", let values):
            return try VerifyCommand(values).run(&output)
        case .run(let name, let values):
            return try run(name, values, &output)
        }
    }

    private static func run(
        _ name: String, _ values: Values, _ output: inout Output
    ) throws -> ExitCode {
        var bundle = try BundleReader.opening(values.positionals[0])
        return switch name {
        case "search": try SearchCommand(values).run(&bundle, &output)
        case "ask": try AskCommand(values).run(&bundle, &output)
        case "show": try ShowCommand(values).run(&bundle, &output)
        case "list": try ListCommand(values).run(&bundle, &output)
        case "cite": try CiteCommand(values).run(&bundle, &output)
        case "info": try InfoCommand(values).run(&bundle, &output)
        case "read": try ReadCommand(values).run(&bundle, &output)
        default: throw Failure(.internalError, "the command \(name) is not built in")
        }
    }
}
