// "What is albedo?", "Who was Ayn Rand?": a question that has nothing but the title of an article asks for
// the sentence that says what it is.

import BundleFormat
import Passages

enum DefinitionQuestion {
    /// What the sentence that says it is worth beside all that forests say.
    static let worth: Float = 8
    /// The same for the logarithm of the odds that it answers.
    static let trust: Float = 2

    /// The passage that begins with that sentence: the first paragraph of an article whose title is all
    /// that the question has.
    static func passage(in matched: [MatchedPassage], _ frame: QuestionFrame) -> Int? {
        guard [.who, .definition, .other].contains(frame.query.kind) else { return nil }
        let all = frame.query.mask { _ in true }
        let leads = matched.filter { passage in
            all != 0 && passage.titleTerms == all
                && all.nonzeroBitCount == passage.titleLength
                && passage.passage.kind == .paragraph
                && passage.sentences.first?.isDefinition == true
        }
        let first = leads.min { $0.ordinal < $1.ordinal }
        return first?.candidate.passage
    }
}
