// Measures that paragraphs of questions and leads as distractors say nothing true about: they have
// no facts, lists or captions, and every first paragraph in them is a distractor.

import Answering

/// Weights that are set by hand, by the place of their measure.
enum Held {
    static let passage = places(
        [
            "is fact": 0, "is list or table": 0, "is caption": -1, "first of article": 0,
            "section coverage": 0.5, "definition": 0.5, "named article": 0.5,
        ], QuestionMeasures.passageNames)

    static let sentence = places(
        [
            "is fact": 0, "very short": 0, "first of article": 0.3, "is question": -4,
            "after a covering question": 4,
        ], QuestionMeasures.sentenceNames)

    private static func places(_ weights: [String: Double], _ names: [String]) -> [Int: Double] {
        Dictionary(
            uniqueKeysWithValues: names.enumerated().compactMap { place, name in
                weights[name].map { (place, $0) }
            })
    }
}
