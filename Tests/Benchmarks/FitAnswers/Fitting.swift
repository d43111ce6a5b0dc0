// From questions to the three forests, each fitted on what the one before it makes of questions that
// it has not seen.

import Answering
import BundleFormat
import Foundation

/// Fits forests over questions of bundles.
struct Fitting {
    static let foldCount = 3

    /// A question as it is asked of one bundle.
    private struct Task: Sendable {
        let question: GoldQuestion
        let bundle: Int
        let fold: Int
        /// How the question is put: its own words unless altered.
        var text: String
        /// The article that is taken out of what is found.
        var without: String?
        /// Whether what answers the question is no answer here.
        var isSpoilt = false
    }

    /// A question with what was found for it.
    private struct Measured: Sendable {
        let task: Task
        let measures: QuestionMeasures

        func isAnswer(_ text: MeasuredText) -> Bool {
            !task.isSpoilt && task.question.isAnswer(text)
        }
    }

    private let bundles: [String]
    /// The folder that examples of confidence are kept in.
    private let keeping: String?
    private let tasks: [Task]

    /// - Parameter bundles: Paths. A question is asked of one that holds its article, by turns; one that is
    ///   not answered, of the smallest, because the others may happen to say.
    init(_ questions: [GoldQuestion], bundles: [String], keeping: String? = nil) throws {
        self.bundles = bundles
        self.keeping = keeping
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
                fold: question.article.flatMap { folds[$0] } ?? number % Self.foldCount,
                text: question.question)
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
        let measured = try await measured(tasks)
        say("\(measured.count) of \(tasks.count) questions find something")
        let passages = Self.examples(measured) { one in
            one.measures.passages.map { ($0.values, one.task.question.isPassage($0)) }
        }
        let passageForests = await Self.forests(passages, trees: 300)
        say("passage first: \(Boosting.firstShares(passages) { passageForests[$0] })")

        let sentences = Self.examples(measured) { one in
            one.measures.choice(Self.held(one.task.fold, passageForests))?.sentences.map {
                ($0.values, one.isAnswer($0))
            } ?? []
        }
        let sentenceForests = await Self.forests(sentences, trees: 300)
        say("sentence first: \(Boosting.firstShares(sentences) { sentenceForests[$0] })")
        var models = AnswerModels.untrained
        models.passage = passageForests[Self.foldCount]
        models.sentence = sentenceForests[Self.foldCount]
        models.confidence = try await confidence(measured, passageForests, sentenceForests)
        return models
    }

    /// Forests over lists: one without each fold, then one over all.
    private static func forests(_ examples: Examples, trees: Int) async -> [Forest] {
        async let first = Boosting.ranking(examples, without: 0, trees: trees)
        async let second = Boosting.ranking(examples, without: 1, trees: trees)
        let half = await [first, second]
        async let third = Boosting.ranking(examples, without: 2, trees: trees)
        async let whole = Boosting.ranking(examples, without: nil, trees: trees)
        return await half + [third, whole]
    }

    private static func held(
        _ fold: Int, _ passages: [Forest], _ sentences: [Forest]? = nil
    ) -> AnswerModels {
        var held = AnswerModels.untrained
        held.passage = passages[fold]
        if let sentences { held.sentence = sentences[fold] }
        return held
    }

    // MARK: Confidence

    /// What tells right choices from wrong ones is learned also from questions that nothing answers: of
    /// articles that are taken out, and with a word changed. How sure is then set by questions as they
    /// are asked.
    private func confidence(
        _ measured: [Measured], _ passages: [Forest], _ sentences: [Forest]
    ) async throws -> Forest {
        let choose: @Sendable (Measured) -> [([Float], Bool)] = { one in
            let models = Self.held(one.task.fold, passages, sentences)
            guard let choice = one.measures.choice(models) else { return [] }
            return [(choice.quote.values, one.isAnswer(choice.quote))]
        }
        let fitting = ConfidenceFitting(
            asked: Self.examples(measured, choose),
            removed: Self.examples(try await self.measured(withoutArticles()), choose),
            altered: Self.examples(try await self.measured(altered()), choose))
        say(
            "answers right: \(fitting.asked.isRight.count { $0 }) of \(fitting.asked.rows.count)")
        if let keeping { try fitting.keep(in: keeping) }
        return await fitting.fit(foldCount: Self.foldCount)
    }

    private func withoutArticles() -> [Task] {
        stride(from: 0, to: tasks.count, by: 3).compactMap { place in
            var task = tasks[place]
            guard let article = task.question.article else { return nil }
            task.without = article
            task.isSpoilt = true
            return task
        }
    }

    private func altered() -> [Task] {
        let byArticle = Dictionary(grouping: tasks) { $0.question.article ?? "" }
        return stride(from: 1, to: tasks.count, by: 2).compactMap { place in
            var task = tasks[place]
            guard !task.question.answers.isEmpty, let article = task.question.article else {
                return nil
            }
            let others = byArticle[article] ?? []
            guard
                let text = AlteredQuestion(among: others.map(\.question.question)).altered(
                    task.text, number: place)
            else { return nil }
            task.text = text
            task.isSpoilt = true
            return task
        }
    }

    // MARK: Examples

    private static func examples(
        _ measured: [Measured], _ select: (Measured) -> [([Float], Bool)]
    ) -> Examples {
        var examples = Examples()
        for one in measured {
            examples.append(
                select(one), fold: one.task.fold, weight: one.task.question.weight)
        }
        return examples
    }

    /// Asks the questions on two threads, each with bundles of its own.
    private func measured(_ tasks: [Task]) async throws -> [Measured] {
        let middle = tasks.count / 2
        let bundles = bundles
        async let first = Self.measured(tasks[..<middle], bundles)
        async let second = Self.measured(tasks[middle...], bundles)
        return try await first + second
    }

    private static func measured(
        _ tasks: ArraySlice<Task>, _ bundles: [String]
    ) async throws -> [Measured] {
        var found: [Measured] = []
        for (number, path) in bundles.enumerated() {
            var bundle = try BundleReader(path: path)
            var finder = AnswerFinder(models: .untrained)
            for task in tasks where task.bundle == number {
                let measures = try finder.measures(
                    of: task.text, without: task.without, in: &bundle)
                if let measures { found.append(Measured(task: task, measures: measures)) }
            }
        }
        return found
    }

    private func say(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
