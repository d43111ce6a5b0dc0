// The curator's program: arguments, then the command they name.

import BundleFormat
import Glibc
import Terminal

@main
struct Main {
    static func main() async {
        let complaints = StandardError(program: BuilderCommands.table.program)
        // A compressor that ends early must not end this program with it.
        signal(SIGPIPE, SIG_IGN)
        do {
            exit(try await run().rawValue)
        } catch {
            let failure = BuilderFailure.failure(for: error)
            complaints.report(failure)
            exit(failure.code.rawValue)
        }
    }

    private static func run() async throws -> ExitCode {
        let words = Array(CommandLine.arguments.dropFirst())
        switch try BuilderCommands.table.parse(words) {
        case .help(let text), .version(let text):
            var output = Output.standard()
            try output.text(text)
            try output.flush()
            return .ok
        case .run("build", let values): try await BuildCommand(values).run()
        case .run("extract", let values): try await ExtractCommand(values).run()
        case .run("adapt", let values): try await AdaptCommand(values).run()
        case .run("translate", let values): try await RewriteCommand(translating: values).run()
        case .run("simplify", let values): try await RewriteCommand(simplifying: values).run()
        case .run("review", let values): try ReviewCommand(values).run()
        case .run("parcel", let values): try ParcelCommand(values).run()
        case .run("inspect", let values): try InspectCommand(values).run()
        case .run(let name, _): throw Failure(.internalError, "the command \(name) is not built in")
        }
        return .ok
    }
}
