// The workspace follows the sources: what is new waits for a draft, what is as it was keeps its review,
// and what changed loses it.

import Auditing
package import BundleFormat
import JSON
package import Passages
import SQLite

/// A passage of a source as a variant is to be made of it.
package struct PlannedPassage: Sendable, Equatable {
    /// -1 is the title.
    package let position: Int
    package let passage: Passage

    package init(position: Int, passage: Passage) {
        self.position = position
        self.passage = passage
    }

    /// Everything of an article that has prose to adapt, the title first for a translation.
    package static func all(of article: Article, task: AdaptationTask) -> [PlannedPassage] {
        var planned: [PlannedPassage] = []
        if task.operation == .translate {
            planned.append(
                PlannedPassage(position: -1, passage: Passage(.heading2, article.title)))
        }
        for (place, passage) in article.passages.enumerated()
        where isAdapted(passage, task) && !PassageForm(passage).prose.isEmpty {
            planned.append(PlannedPassage(position: place, passage: passage))
        }
        return planned
    }

    /// Headings, tables and facts are short already; simplifying leaves them alone.
    private static func isAdapted(_ passage: Passage, _ task: AdaptationTask) -> Bool {
        switch passage.kind {
        case .reference, .code, .formula: false
        case .paragraph, .list: true
        default: task.operation == .translate
        }
    }
}

extension Workspace {
    /// Makes the workspace hold exactly these passages of a variant.
    ///
    /// A passage whose text is as it was keeps its draft and its review, wherever it now stands. What
    /// stood reviewed where another text stands now has lapsed.
    /// - Returns: The variant's number.
    @discardableResult
    package mutating func plan(
        _ article: Article, _ task: AdaptationTask, fromLevel: Level, topics: [String],
        passages: [PlannedPassage]
    ) throws -> Int {
        let fingerprint = Self.fingerprint(article, passages, fromLevel)
        if let known = try variant(article.identity, task), known.fingerprint == fingerprint {
            return known.id
        }
        return try transaction { workspace in
            let id = try workspace.write(article, task, fromLevel, topics, fingerprint)
            try workspace.replacePassages(of: id, by: passages)
            return id
        }
    }

    private static func fingerprint(
        _ article: Article, _ passages: [PlannedPassage], _ fromLevel: Level
    ) -> [UInt8] {
        var hash = SHA256()
        hash.update(Array("\(article.provenance.revision ?? "") \(fromLevel.rawValue)\0".utf8))
        for planned in passages {
            hash.update(
                Array("\(planned.position) \(planned.passage.kind.rawValue) ".utf8)
                    + Array(planned.passage.text.utf8) + [0])
        }
        return hash.finish().bytes
    }

    private func variant(
        _ identity: ArticleIdentity, _ task: AdaptationTask
    ) throws -> (id: Int, fingerprint: [UInt8])? {
        var rows = try database.prepare(
            """
            SELECT id, fingerprint FROM variant
            WHERE source = ? AND article = ? AND language = ? AND level = ?
            """)
        try rows.bind(identity.source, at: 1)
        try rows.bind(identity.article, at: 2)
        try rows.bind(task.to, at: 3)
        try rows.bind(task.level.rawValue, at: 4)
        return try rows.step() ? (rows.int(0), rows.bytes(1)) : nil
    }

    private func write(
        _ article: Article, _ task: AdaptationTask, _ fromLevel: Level, _ topics: [String],
        _ fingerprint: [UInt8]
    ) throws -> Int {
        var insert = try database.prepare(
            """
            INSERT INTO variant (source, article, language, level, from_language, from_level, title,
              revision, topics, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET from_language = excluded.from_language,
              from_level = excluded.from_level, title = excluded.title,
              revision = excluded.revision, topics = excluded.topics,
              fingerprint = excluded.fingerprint
            """)
        let texts = [
            article.identity.source, article.identity.article, task.to, task.level.rawValue,
            task.from, fromLevel.rawValue, article.title,
        ]
        for (place, text) in texts.enumerated() { try insert.bind(text, at: Int32(place + 1)) }
        try insert.bind(article.provenance.revision, at: 8)
        try insert.bind(topics.joined(separator: "\n"), at: 9)
        try insert.bind(fingerprint, at: 10)
        try insert.run()
        guard let variant = try variant(article.identity, task) else {
            throw WorkspaceError(.damaged, path, "a variant was written and is not there")
        }
        return variant.id
    }

    private mutating func replacePassages(of variant: Int, by passages: [PlannedPassage]) throws {
        var old = try oldRows(of: variant)
        // Positions are unique, so the old ones step aside first.
        try database.execute(
            "UPDATE suggestion SET position = -1000 - id WHERE variant = \(variant)")
        var insert = try database.prepare(
            """
            INSERT INTO suggestion (variant, position, kind, source_text, state, risk)
            VALUES (?, ?, ?, ?, ?, 0)
            """)
        var move = try database.prepare("UPDATE suggestion SET position = ? WHERE id = ?")
        var isNew: [PlannedPassage] = []
        /// By the number of a row that stays, its new place.
        var places: [Int: Int] = [:]
        let all = old
        for planned in passages {
            let same = old.firstIndex {
                $0.text == planned.passage.text && $0.kind == Int(planned.passage.kind.rawValue)
            }
            guard let same else {
                isNew.append(planned)
                continue
            }
            try move.bind(planned.position, at: 1)
            try move.bind(old[same].id, at: 2)
            try move.run()
            places[old[same].id] = planned.position
            old.remove(at: same)
        }
        let lapsed = Self.replaced(all, places, by: isNew)
        for planned in isNew {
            try insert.bind(variant, at: 1)
            try insert.bind(planned.position, at: 2)
            try insert.bind(Int(planned.passage.kind.rawValue), at: 3)
            try insert.bind(planned.passage.text, at: 4)
            try insert.bind(
                (lapsed.contains(planned.position) ? Suggestion.State.lapsed : .open).rawValue,
                at: 5)
            try insert.run()
        }
        for row in old {
            if row.isReviewed {
                try log.append(
                    AuditEntry(
                        .lapse,
                        [
                            ("suggestion", .int(row.id)), ("at", .string(Self.now)),
                            ("reason", "the source has changed"),
                            (
                                "source_sha256",
                                .string(SHA256.digest(Array(row.text.utf8)).hex)
                            ),
                        ]))
            }
            try database.execute("DELETE FROM suggestion WHERE id = \(row.id)")
        }
    }

    /// Places of new passages that stand where a reviewed one stood: right behind what stood before it.
    private static func replaced(
        _ old: [OldRow], _ places: [Int: Int], by new: [PlannedPassage]
    ) -> Set<Int> {
        var replaced: Set<Int> = []
        var before = -2
        for row in old {
            if let place = places[row.id] {
                before = place
            } else if let next = new.first(where: { $0.position > before }),
                !places.values.contains(where: { $0 > before && $0 < next.position })
            {
                if row.isReviewed { replaced.insert(next.position) }
                before = next.position
            }
        }
        return replaced
    }

    private struct OldRow {
        let id: Int
        let position: Int
        let kind: Int
        let text: String
        let isReviewed: Bool
    }

    private func oldRows(of variant: Int) throws -> [OldRow] {
        var rows = try database.prepare(
            """
            SELECT id, position, kind, source_text, state FROM suggestion WHERE variant = ?
            ORDER BY position
            """)
        try rows.bind(variant, at: 1)
        var old: [OldRow] = []
        while try rows.step() {
            let state = rows.text(4).flatMap(Suggestion.State.init) ?? .open
            old.append(
                OldRow(
                    id: rows.int(0), position: rows.int(1), kind: rows.int(2),
                    text: rows.text(3) ?? "",
                    isReviewed: [.approved, .rejected, .inReview, .lapsed].contains(state)))
        }
        return old
    }
}
