// Which files reviewers can be given: each is what some widespread tool opens.

import BundleFormat

/// A kind of file with units for review.
package enum ReviewFormat: String, Sendable, CaseIterable {
    /// gettext.
    case po
    /// XLIFF 2.1.
    case xliff
    /// XLIFF 1.2, which many tools still know alone.
    case xliff12 = "xliff-1.2"
    /// A table for spreadsheets.
    case tsv
    /// Accepted pairs for translation memories; never read.
    case tmx

    /// By the end of a file's name.
    package init?(path: String) {
        switch path.split(separator: ".").last?.lowercased() {
        case "po": self = .po
        case "xlf", "xliff": self = .xliff
        case "tsv": self = .tsv
        case "tmx": self = .tmx
        default: return nil
        }
    }

    /// Whether a file holds one pair of languages only.
    package var isOfOnePair: Bool { self != .tsv }
}

/// What stands at the beginning of a file.
package struct ReviewFileHead: Sendable, Equatable {
    /// The name of the workspace's log.
    package let origin: String
    /// Program with version.
    package let tool: String
    package let task: AdaptationTask

    package init(origin: String, tool: String, task: AdaptationTask) {
        self.origin = ReviewUnit.line(origin)
        self.tool = tool
        self.task = task
    }

    /// BCP 47; plain language has a private subtag.
    var targetTag: String { task.level == .simple ? "\(task.to)-x-simple" : task.to }
}

/// Writes one kind of file, piece by piece.
protocol ReviewFileWriting {
    func start(_ head: ReviewFileHead) -> String
    func unit(_ unit: ReviewUnit, _ head: ReviewFileHead) -> String
    var end: String { get }
}

extension ReviewFormat {
    private var writing: any ReviewFileWriting {
        switch self {
        case .po: POWriter()
        case .xliff: XLIFFWriter()
        case .xliff12: OldXLIFFWriter()
        case .tsv: TSVWriter()
        case .tmx: TMXWriter()
        }
    }

    package func start(_ head: ReviewFileHead) -> String { writing.start(head) }
    package func text(of unit: ReviewUnit, _ head: ReviewFileHead) -> String {
        writing.unit(unit, head)
    }
    package var end: String { writing.end }

    /// The units of a file, in order.
    ///
    /// - Parameter name: For errors.
    /// - Throws: ``WorkspaceError`` with the place of what cannot be read.
    package func units(of bytes: [UInt8], named name: String) throws -> [ReviewUnit] {
        switch self {
        case .po: try POReader(name).units(of: bytes)
        case .xliff, .xliff12: try XLIFFReader(name).units(of: bytes)
        case .tsv: try TSVReader(name).units(of: bytes)
        case .tmx:
            throw WorkspaceError(
                .refused, name, "a translation memory holds no verdicts; import PO, XLIFF or TSV")
        }
    }
}
