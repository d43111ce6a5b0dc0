// From questions to the three forests, each fitted on what the one before it makes of questions that
// it has not seen.

import Answering
import BundleFormat
import Foundation

/// Fits forests over questions of bundles.
struct Fitting {
    private static let foldCount = 3

    /// A question as it is asked of one bundle.
    private struct Task: Sendable {
        let question: GoldQuestion
        let bundle: Int
        let fold: Int
    }

    private let bundles: [String]
    private let tasks: [Task]

    /// - Parameter bundles: Paths. A question is asked of one that holds its article, by turns; one that is
    ///   not answered, of the smallest, because the others may happen to say.
    init(_ questions: [GoldQuestion], bundles: [String]) throws {
        self.bundles = bundles
        let holdings = try bundles.map(Self.articles)
        let bySize = bundles.indices.sorted { holdings[$0].count < holdings[$1].count }
        let articles = Set(questions.compactMap(\.article)).sorted()
        let folds = Dictionary(
            uniqueKeysWithValues: articles.enumerated().map {
                ($0.element, $0.offset % Self.foldCount)
            })
        tasks = questions.enumerated().compactMap { number, question in
            let holding = bySize.filter { bundle in
                question.article.map(holdings[bundle].contains) ?? true
            }
            guard !holding.isEmpty else { return nil }
            return Task(
                question: question,
                bundle: question.answers.isEmpty ? holding[0] : holding[number % holding.count],
                fold: question.article.flatMap { folds[$0] } ?? number % Self.foldCount)
        }
    }

    /// The ids of a bundle's articles.
    private static func articles(of path: String) throws -> Set<String> {
        var bundle = try BundleReader(path: path)
        var articles: Set<String> = []
        var passage = -1
        while let entry = try bundle.entry(after: passage) {
            passage = entry.passage
            articles.insert(entry.identity.article)
        }
        return articles
    }

    func fit() async throws -> AnswerModels {
        let passages = try await examples { task, measures in
            measures.passages.map { ($0.values, task.question.isPassage($0)) }
        }
        say("passages: \(passages.rows.count) of \(passages.lists.count) questions")
        let passageFolds = (0..<Self.foldCount).map {
            Boosting.ranking(passages, without: $0, trees: 300)
        }
        say("passage first: \(Boosting.firstShares(passages) { passageFolds[$0] })")
        var models = AnswerModels.untrained
        models.passage = Boosting.ranking(passages, trees: 300)

        let sentences = try await examples { task, measures in
            var held = AnswerModels.untrained
            held.passage = passageFolds[task.fold]
            return measures.choice(held)?.sentences.map {
                ($0.values, task.question.isAnswer($0))
            } ?? []
        }
        let sentenceFolds = (0..<Self.foldCount).map {
            Boosting.ranking(sentences, without: $0, trees: 300)
        }
        say("sentence first: \(Boosting.firstShares(sentences) { sentenceFolds[$0] })")
        models.sentence = Boosting.ranking(sentences, trees: 300)
        models.confidence = try await confidence(passageFolds, sentenceFolds)
        return models
    }

    private func confidence(
        _ passageFolds: [Forest], _ sentenceFolds: [Forest]
    ) async throws -> Forest {
        let choose: @Sendable (Task, QuestionMeasures) -> [([Float], Bool)] = { task, measures in
            var held = AnswerModels.untrained
            held.passage = passageFolds[task.fold]
            held.sentence = sentenceFolds[task.fold]
            guard let choice = measures.choice(held), let first = choice.sentences.first else {
                return []
            }
            return [(choice.confidence, task.question.isAnswer(first))]
        }
        var examples = try await examples(choose)
        let right = examples.isRight.count { $0 }
        say("answers right: \(right) of \(examples.rows.count)")
        let removed = try await self.examples(withoutArticle: true, every: 3, choose)
        for list in removed.lists.indices {
            let row = removed.lists[list].lowerBound
            examples.append(
                [(removed.rows[row], false)], fold: removed.folds[list],
                weight: removed.weights[list])
        }
        var settings = TreeGrower.Settings()
        settings.leaves = 8
        settings.leastRows = 100
        return Boosting.odds(examples, trees: 160, settings: settings)
    }

    // MARK: Examples

    /// Goes through the tasks on two threads, each with bundles of its own.
    private func examples(
        withoutArticle: Bool = false, every step: Int = 1,
        _ select: @escaping @Sendable (Task, QuestionMeasures) -> [([Float], Bool)]
    ) async throws -> Examples {
        let wanted = stride(from: 0, to: tasks.count, by: step).map { tasks[$0] }.filter {
            !withoutArticle || $0.question.article != nil
        }
        let middle = wanted.count / 2
        let bundles = bundles
        async let first = Self.part(wanted[..<middle], bundles, withoutArticle, select)
        async let second = Self.part(wanted[middle...], bundles, withoutArticle, select)
        var examples = Examples()
        for found in try await first + second {
            examples.append(found.values, fold: found.fold, weight: found.weight)
        }
        return examples
    }

    private static func part(
        _ tasks: ArraySlice<Task>, _ bundles: [String], _ withoutArticle: Bool,
        _ select: @Sendable (Task, QuestionMeasures) -> [([Float], Bool)]
    ) async throws -> [(values: [([Float], Bool)], fold: Int, weight: Float)] {
        var found: [(values: [([Float], Bool)], fold: Int, weight: Float)] = []
        for (number, path) in bundles.enumerated() {
            var bundle = try BundleReader(path: path)
            var finder = AnswerFinder(models: .untrained)
            for task in tasks where task.bundle == number {
                let measures = try finder.measures(
                    of: task.question.question,
                    without: withoutArticle ? task.question.article : nil, in: &bundle)
                if let measures {
                    found.append((select(task, measures), task.fold, task.question.weight))
                }
            }
        }
        return found
    }

    private func say(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
