// A real MediaWiki for a test: Debian's, on SQLite, behind the web server that PHP brings along.

import Foundation
import Testing

/// A wiki in a folder of its own that answers on the loopback address; both are gone when this
/// process ends, however it does.
final class MediaWiki: Sendable {
    private let folder: String
    private let port = Int.random(in: 20_000...60_000)
    private let server = Process()
    private let line = Pipe()

    /// Where MediaWiki's code is; `scripts/test` puts it there.
    private static let code: String? = [
        ProcessInfo.processInfo.environment["HAVERSACK_MEDIAWIKI"],
        "\(Workplace.repository)/.build/mediawiki/usr/share/mediawiki", "/usr/share/mediawiki",
    ].compactMap { $0 }.first {
        FileManager.default.fileExists(atPath: "\($0)/maintenance/importDump.php")
    }

    static var isPresent: Bool {
        guard code != nil, let modules = try? output("/usr/bin/php", ["-m"]) else { return false }
        let names = Set(modules.split(separator: "\n").map(String.init))
        return names.isSuperset(of: ["pdo_sqlite", "mbstring", "xml", "intl"])
    }

    static let absence: Comment =
        "no MediaWiki: scripts/test fetches it, or HAVERSACK_MEDIAWIKI names its folder"

    /// One for all tests, since installing takes some seconds; none of them changes it.
    static let shared = Result { try MediaWiki() }

    /// Installs the wiki with the pages of the fixture and answers once it does.
    private init() throws {
        folder = NSTemporaryDirectory() + "mediawiki-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try install()
        for name in ["Ada", "Bo"] { try maintain("createAndPromote", [name, Self.password]) }
        let fixture = "\(Workplace.repository)/Tests/ProgramTests/Fixtures/wiki.xml"
        try maintain("importDump", ["--no-updates", fixture])
        try maintain("importDump", ["--no-updates", try stones()])
        try sql(
            "INSERT INTO interwiki (iw_prefix, iw_url, iw_api, iw_wikiid, iw_local, iw_trans) "
                + "SELECT value, 'https://' || value || '.wikipedia.org/wiki/$1', '', '', 1, 0 "
                + "FROM json_each('[\"fr\",\"de\"]')")
        try maintain("rebuildall", [])
        try sql(
            "INSERT INTO page_props (pp_page, pp_propname, pp_value) "
                + "SELECT page_id, 'wikibase_item', 'Q283' FROM page WHERE page_title = 'Water'")
        try start()
    }

    var origin: String { "http://127.0.0.1:\(port)" }
    var address: String { "\(origin)/api.php" }

    /// The rows of a query over the wiki's own tables, fields between bars.
    @discardableResult
    func sql(_ statement: String) throws -> [String] {
        try Self.output("/usr/bin/env", ["sqlite3", "\(folder)/wells.sqlite", statement])
            .split(separator: "\n").map(String.init)
    }

    private static let password = "a-Well-of-9-Metres"

    private func install() throws {
        try maintain(
            "install",
            [
                "--dbtype", "sqlite", "--dbpath", folder, "--dbname", "wells", "--confpath", folder,
                "--scriptpath", "", "--server", origin, "--pass", Self.password, "Wells", "Admin",
            ])
        let settings = """

            $wgRightsUrl = "https://creativecommons.org/licenses/by-sa/4.0/";
            $wgRightsText = "Creative Commons Attribution-ShareAlike";
            $wgCacheDirectory = "\(folder)";
            # So that answers come in parts.
            $wgAPIMaxResultSize = 12000;

            """
        let handle = try FileHandle(
            forWritingTo: URL(fileURLWithPath: "\(folder)/LocalSettings.php"))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(settings.utf8))
        try handle.close()
    }

    /// More pages than fit into one batch.
    private func stones() throws -> String {
        let pages = (1...52).map { number in
            "<page><title>Stone \(number)</title><ns>0</ns><id>\(number)</id><revision>"
                + "<id>\(number)</id><timestamp>2023-01-01T00:00:00Z</timestamp>"
                + "<contributor><username>Ada</username><id>7</id></contributor>"
                + "<model>wikitext</model><format>text/x-wiki</format>"
                + "<text xml:space=\"preserve\">Stone number \(number) is grey. "
                + String(repeating: "It lies there. ", count: 20)
                + "[[Category:Stones]]</text></revision></page>"
        }
        let path = "\(folder)/stones.xml"
        let text =
            "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\">"
            + pages.joined() + "</mediawiki>"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func maintain(_ script: String, _ arguments: [String]) throws {
        let code = try #require(Self.code)
        _ = try Self.output(
            "/usr/bin/php", ["\(code)/maintenance/\(script).php"] + arguments, environment)
    }

    /// The installer looks for settings beside the code unless there are some already.
    private var environment: [String: String] {
        let settings = "\(folder)/LocalSettings.php"
        let isInstalled = FileManager.default.fileExists(atPath: settings)
        return isInstalled ? ["MW_CONFIG_FILE": settings] : [:]
    }

    /// The server ends when the line to it is cut, also because this process has ended.
    private func start() throws {
        server.executableURL = URL(fileURLWithPath: "/bin/sh")
        server.arguments = [
            "-c",
            "/usr/bin/php -d opcache.enable_cli=1 -S 127.0.0.1:\(port) & read -r end; kill -9 $!; "
                + "rm -rf '\(folder)'",
        ]
        server.currentDirectoryURL = URL(fileURLWithPath: try #require(Self.code))
        server.environment = environment
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        server.standardInput = line
        try server.run()
        _ = try Self.output(
            "/usr/bin/curl",
            [
                "-sf", "--retry", "20", "--retry-connrefused", "--retry-delay", "1",
                "\(address)?action=query&format=json",
            ])
    }

    /// What a program writes; one that fails is an issue that names it.
    static func output(
        _ program: String, _ arguments: [String], _ environment: [String: String] = [:]
    ) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment.merging(["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]) {
            $1
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: said, as: UTF8.self)
        try #require(
            process.terminationStatus == 0, "\(program) \(arguments): \(text.suffix(500))")
        return text
    }
}
