// Derived text in a bundle: what it was made of is stored with it, found from any passage, and checked.

import Passages
import SQLite
import Testing

@testable import BundleFormat

struct DerivationTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private static let step = DerivationStep(
        operation: "translate", tool: "apertium", version: "3.8",
        parameters: ["pair": "eng-spa", "b": "\"é\""],
        sourceType: .algorithmicallyEnhanced, confidence: "medium", confidenceMethod: "words",
        reviews: [Review(reviewer: "ana", kind: .person, date: "2026-11-24", isEdited: true)])
    private static let activity = Activity(
        operation: "translate", tool: "apertium", version: "3.8", model: nil,
        parameters: "{\"pair\":\"eng-spa\"}", sourceType: .algorithmicallyEnhanced,
        note: "Translated.")

    private static var source: Article {
        var article = BundleSample.article("1", "Well", text: "A well gives water.")
        article.passages += [
            Passage(.heading2, "Use"), Passage(.code, "x = 1"), Passage(.paragraph, "Cover it."),
        ]
        return article
    }

    private static func variant(of source: Article) -> Article {
        var article = source
        article.language = "es"
        article.title = "Pozo"
        article.passages = [
            Passage(.paragraph, "Un pozo da agua."), Passage(.heading2, "Uso"),
            Passage(.code, "x = 1"), Passage(.paragraph, "Tápelo."),
        ]
        let unreviewed = DerivationStep(
            operation: "translate", tool: "apertium", version: "3.8",
            sourceType: .algorithmicallyEnhanced)
        article.derivation = Derivation(
            language: source.language, level: source.level, revision: source.provenance.revision,
            steps: [step, unreviewed],
            anchors: [PassageAnchor(step: 0, passage: nil, of: source.title, entry: 4)]
                + source.passages.enumerated().map { place, passage in
                    PassageAnchor(
                        step: passage.kind == .code ? nil : place == 3 ? 1 : 0, passage: place,
                        of: passage.text, entry: place == 0 ? 7 : nil)
                })
        return article
    }

    private func build(_ articles: [(Article, Activity)]) async throws -> String {
        var records: [PackedRecord] = []
        for (article, activity) in articles {
            records.append(try PackedRecord(ArticleRecord(article), activity: activity))
        }
        records.reverse()
        let path = folder.path("b.haversack")
        let assembly = BundleAssembly(
            output: path, replacingExisting: true,
            description: Description(title: "Sample", audit: "log\n9\nroot\n"),
            license: { License(identifier: $0, name: $0, url: nil, text: nil) },
            workers: OrderedWorkers(width: 1))
        _ = try await assembly.run(next: { records.popLast() })
        return path
    }

    @Test func `a record with derived text is read back as it was`() throws {
        let record = ArticleRecord(Self.variant(of: Self.source))
        #expect(try ArticleRecord(canonical: record.canonicalBytes) == record)
    }

    @Test func `a step and an anchor are one line each`() {
        #expect(
            Self.step.line
                == #"{"operation":"translate","tool":"apertium","version":"3.8","parameters":{"b":"\"é\"","pair":"eng-spa"},"type":"algorithmicallyEnhanced","confidence":"medium","method":"words","reviews":[{"reviewer":"ana","kind":"person","date":"2026-11-24","edited":true}]}"#
        )
        let anchor = PassageAnchor(step: 2, passage: 5, of: "Tea.", entry: 31)
        #expect(anchor.line == "2 5.0-4 \(PassageAnchor.hash(of: "Tea.")) 31")
        #expect(PassageAnchor(line: anchor.line) == anchor)
        for line in [
            "", "0", "0 1.0-2", "x 1.0-2 01234567", "0 1.2-0 01234567", "0 1.00-2 01234567",
            "0 -1.0-2 01234567", "0 1.0-2 0123456", "0 1.0-2 01234567 x", "0 1.0-2 01234567 1 2",
        ] {
            #expect(PassageAnchor(line: line) == nil)
        }
    }

    @Test func `every passage of a bundle tells what made it`() async throws {
        let path = try await build([
            (Self.source, BundleSample.activity), (Self.variant(of: Self.source), Self.activity),
        ])
        var bundle = try BundleReader(path: path)
        let damage = try BundleVerifier.verify(&bundle)
        #expect(damage.isNone)
        let entries = try bundle.entries(titled: "Pozo")
        let entry = try #require(entries.first)
        #expect(entry.isDerived)
        let passages = try bundle.passages(of: entry)
        let first = try #require(passages.passage(at: 0))
        #expect(first.passage.text == "Un pozo da agua.")
        #expect(passages.step(at: 0) == Self.step)
        #expect(passages.step(at: 1) == nil)
        #expect(passages.step(at: 2)?.tool == "apertium")
        #expect(passages.step(at: 2)?.reviewedBy == nil)
        let last = try #require(passages.passage(at: 2))
        #expect(last.section == ["Uso"])
        let found = try bundle.origin(of: entry)
        let origin = try #require(found)
        #expect(origin.title == "Well")
        #expect(!origin.isDerived)
        let variants = try bundle.variants(of: origin)
        #expect(variants.map(\.title) == ["Well", "Pozo"])
        #expect(bundle.manifest[.audit] == "log\n9\nroot\n")
        let activities = try bundle.activities()
        #expect(activities[entry.activity] == Self.activity)
    }

    @Test func `an anchor that does not hold is found`() async throws {
        var other = Self.source
        other.passages[3] = Passage(.paragraph, "Cover them.")
        var revision = Self.source
        revision.provenance.revision = "2"
        var short = Self.variant(of: Self.source)
        short.derivation?.anchors.removeLast()
        var changed = Self.variant(of: Self.source)
        changed.passages[2] = Passage(.code, "x = 2")
        var numbered = Self.variant(of: Self.source)
        numbered.derivation?.anchors[1].step = 2
        var silent = Self.variant(of: Self.source)
        silent.derivation = nil
        let good = Self.variant(of: Self.source)
        for (source, variant) in [
            (other, good), (revision, good), (Self.source, short), (Self.source, changed),
            (Self.source, numbered), (Self.source, silent),
        ] {
            let path = try await build([
                (source, BundleSample.activity), (variant, Self.activity),
            ])
            var bundle = try BundleReader(path: path)
            let damage = try BundleVerifier.verify(&bundle)
            #expect(damage.findings.count == 1)
        }
        let path = try await build([(good, Self.activity)])
        var bundle = try BundleReader(path: path)
        let damage = try BundleVerifier.verify(&bundle)
        #expect(
            damage.findings == [
                "what the es original text of \"Pozo\" was made of is not in the bundle"
            ])
    }
}
