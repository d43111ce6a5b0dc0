// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// The reader travels with bundles, and every megabyte of it costs: code at a fixed address needs no
/// relocations (0.9 MB), and functions whose code is the same stand once.
let small: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-Xclang-linker", "-no-pie", "-use-ld=lld", "-Xlinker", "--gc-sections", "-Xlinker",
            "--icf=safe", "-Xlinker", "--no-export-dynamic",
        ], .when(configuration: .release))
]

/// For modules of many rules, none of which runs often: smaller code rather than faster.
let compact: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// A module of the product; `needs` may only name modules that stand above it in this file.
func module(_ name: String, needs: [String] = [], settings: [SwiftSetting] = []) -> Target {
    .target(
        name: name, dependencies: needs.map { .byName(name: $0) }, swiftSettings: strict + settings)
}

func program(_ name: String, needs: [String]) -> Target {
    .executableTarget(
        name: name, dependencies: needs.map { .byName(name: $0) }, swiftSettings: strict,
        linkerSettings: small)
}

/// A program that measures or fits; no part of the product.
/// `data` names what lies beside its sources.
func benchmark(_ name: String, needs: [String], folder: String, data: [String] = []) -> Target {
    .executableTarget(
        name: name, dependencies: needs.map { .byName(name: $0) },
        path: "Tests/Benchmarks/\(folder)", exclude: data, swiftSettings: strict)
}

/// `data` names files and folders beside the tests that they read at run time.
func tests(_ name: String, needs: [String], data: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: needs.map { .byName(name: $0) }, exclude: data,
        swiftSettings: strict)
}

let package = Package(
    name: "Haversack",
    targets: [
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        module("SQLite", needs: ["CSQLite"]),
        module("Zstandard", needs: ["CZstd"]),
        module("System", settings: compact),
        module("Language"),
        module("Passages"),
        module("Markup", needs: ["Passages"]),
        module("JSON"),
        module("Terminal"),
        module("Programs"),
        module("HTTP", needs: ["Programs"]),
        module(
            "BundleFormat",
            needs: ["SQLite", "Zstandard", "System", "Language", "Passages", "JSON"]),
        module("Auditing", needs: ["SQLite", "JSON", "BundleFormat"]),
        module("Simplifying", needs: ["Language"], settings: compact),
        module(
            "Rewording", needs: ["JSON", "Language", "Simplifying", "System"],
            settings: compact),
        module("Answering", needs: ["Language", "Passages", "BundleFormat"]),
        module("Parcels", needs: ["Zstandard", "System", "Passages", "BundleFormat"]),
        module(
            "Ingest",
            needs: [
                "JSON", "Programs", "HTTP", "SQLite", "Zstandard", "Language", "Passages", "Markup",
                "BundleFormat",
            ]),
        module(
            "Adapting",
            needs: [
                "JSON", "Programs", "HTTP", "SQLite", "Language", "Passages", "BundleFormat",
                "Auditing", "Simplifying", "Ingest",
            ]),
        module(
            "Presenting",
            needs: [
                "SQLite", "Zstandard", "System", "BundleFormat", "Auditing", "Parcels", "JSON",
                "Terminal",
            ]),
        program(
            "haversack",
            needs: [
                "Answering", "Auditing", "BundleFormat", "JSON", "Language", "Parcels", "Passages",
                "Presenting", "Rewording", "Simplifying", "SQLite", "System", "Terminal",
            ]),
        program(
            "haversack-builder",
            needs: [
                "Adapting", "Auditing", "BundleFormat", "Ingest", "JSON", "Parcels", "Passages",
                "Presenting", "SQLite", "Terminal",
            ]),
        benchmark(
            "generate-dump", needs: ["JSON", "Language", "Terminal"],
            folder: "GenerateDump"),
        benchmark(
            "compare-indexes",
            needs: ["Answering", "BundleFormat", "JSON", "Passages", "SQLite", "Terminal"],
            folder: "CompareIndexes"),
        benchmark(
            "fit-answers", needs: ["Answering", "BundleFormat", "JSON"],
            folder: "FitAnswers", data: ["questions"]),
        benchmark(
            "list-zim", needs: ["BundleFormat", "Ingest", "JSON", "Terminal"],
            folder: "ListZIM"),
        benchmark("fit-checks", needs: ["Language", "Simplifying"], folder: "FitChecks"),
        benchmark(
            "sample-simplifications", needs: ["JSON", "Simplifying"],
            folder: "SampleSimplifications"),
        benchmark(
            "measure-checks", needs: ["Simplifying"],
            folder: "MeasureChecks"),
        tests("StructureTests", needs: []),
        tests("LanguageTests", needs: ["Language"]),
        tests("MarkupTests", needs: ["Markup", "Passages"], data: ["Fixtures"]),
        tests("JSONTests", needs: ["JSON"]),
        tests("TerminalTests", needs: ["Terminal"]),
        tests(
            "AnsweringTests",
            needs: ["Answering", "BundleFormat", "Language", "Passages", "SQLite"]),
        tests("BundleFormatTests", needs: ["BundleFormat", "SQLite", "Zstandard"]),
        tests("RewordingTests", needs: ["Rewording", "System"]),
        tests("SimplifyingTests", needs: ["Simplifying"]),
        tests("AuditingTests", needs: ["Auditing", "BundleFormat", "JSON", "SQLite"]),
        tests("IngestTests", needs: ["Ingest"]),
        tests(
            "NetworkTests",
            needs: ["Adapting", "BundleFormat", "HTTP", "Ingest", "JSON", "Rewording"]),
        tests(
            "AdaptingTests",
            needs: [
                "Adapting", "Auditing", "BundleFormat", "Ingest", "JSON", "Passages", "Programs",
                "Simplifying", "SQLite",
            ]),
        tests("ProgramTests", needs: [], data: ["Fixtures"]),
    ]
)
