// For programs: what made a passage, and who let it through.

import BundleFormat
import JSON

enum DerivedObject {
    /// The member "derived" of a passage; nil for a source's own text.
    static func json(_ passage: Int, of entry: ArticleEntry, in bundle: inout BundleReader)
        -> JSONValue?
    {
        guard entry.isDerived, let passages = try? bundle.passages(of: entry),
            let step = passages.step(at: passage - entry.passage)
        else { return nil }
        return json(step)
    }

    static func json(_ step: DerivationStep) -> JSONValue {
        .object(present: [
            ("operation", .string(step.operation)),
            ("tool", .string(step.tool)),
            ("version", .string(step.version)),
            ("model", step.model.map { .string($0) }),
            ("confidence", step.confidence.map { .string($0) } ?? .null),
            ("review", .string(step.reviewedBy?.rawValue ?? "none")),
            ("reviewed", step.reviews.map(\.date).max().map { .string($0) }),
            ("digital_source_type", .string(step.sourceType.address)),
        ])
    }

    /// Everything that is known of a step.
    static func full(_ step: DerivationStep) -> JSONValue {
        let parameters = step.parameters.sorted { $0.key < $1.key }
        let reviews = step.reviews.map { review -> JSONValue in
            [
                "reviewer": .string(review.reviewer), "kind": .string(review.kind.rawValue),
                "date": .string(review.date), "edited": .bool(review.isEdited),
            ]
        }
        return .object(present: [
            ("operation", .string(step.operation)),
            ("tool", .string(step.tool)),
            ("version", .string(step.version)),
            ("model", step.model.map { .string($0) }),
            (
                "parameters",
                .object(parameters.map { JSONMember($0.key, .string($0.value)) })
            ),
            ("confidence", step.confidence.map { .string($0) } ?? .null),
            ("digital_source_type", .string(step.sourceType.address)),
            ("reviews", .array(reviews)),
        ])
    }
}
