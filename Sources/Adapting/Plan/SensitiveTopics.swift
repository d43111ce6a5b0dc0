// A wrong word about a medicine, a living person, a law or an election does harm; text about these is
// always reviewed, whatever a recipe says of the rest.

package import BundleFormat
import Language
import Passages

/// Words by which articles of a topic are known.
package struct TopicWords: Sendable, Equatable {
    /// Beginnings of words in the names of categories.
    package var categories: [String]
    /// Beginnings of words in titles and summaries, or three times in the text.
    package var words: [String]

    package init(categories: [String], words: [String]) {
        self.categories = categories
        self.words = words
    }

    func matches(_ article: FoldedArticle) -> Bool {
        article.categories.contains { Self.has(categories + words, in: $0) > 0 }
            || Self.has(words, in: article.head) > 0 || Self.has(words, in: article.text) >= 3
    }

    /// How often one of the words begins a word of the text, several words standing together.
    private static func has(_ words: [String], in text: String) -> Int {
        words.reduce(0) { count, word in
            let key = Folding.key(word)
            return key.isEmpty ? count : count + text.ranges(of: " " + key).count
        }
    }
}

/// An article's words, folded, for looking topics up.
struct FoldedArticle {
    let categories: [String]
    /// Title and summary.
    let head: String
    let text: String

    init(_ article: Article) {
        categories = article.categories.map { " " + Folding.key($0) }
        head = " " + Folding.key(article.title) + " " + Folding.key(article.summary ?? "")
        let passages = article.passages.prefix(400).map(\.text).joined(separator: " ")
        text = " " + Folding.key(passages)
    }
}

/// The topics that are always reviewed.
package struct SensitiveTopics: Sendable, Equatable {
    package static let names = ["health", "living people", "law", "elections"]

    /// What a recipe adds, by the topic's name.
    package var added: [String: TopicWords] = [:]

    package init() {}

    /// The topics of an article in any of its texts: a translation has no categories, and words in a
    /// language that is not known here say nothing.
    package func topics(ofAny texts: [Article], besides rules: [TopicRule]) -> [String] {
        var found: [String] = []
        for text in texts {
            for topic in topics(of: text, besides: rules) where !found.contains(topic) {
                found.append(topic)
            }
        }
        return found
    }

    /// The names of all topics that an article is about.
    package func topics(of article: Article, besides rules: [TopicRule]) -> [String] {
        let folded = FoldedArticle(article)
        var found: [String] = []
        for name in Self.names {
            let isKnown = Self.known[name].map { $0.matches(folded) } ?? false
            let isAdded = added[name].map { $0.matches(folded) } ?? false
            if isKnown || isAdded || name == "living people" && Self.isLivingPerson(article) {
                found.append(name)
            }
        }
        return found + rules.filter { $0.words.matches(folded) }.map(\.name)
    }

    /// Introductions say when somebody was born, and of the dead also when they died.
    private static func isLivingPerson(_ article: Article) -> Bool {
        guard let lead = article.passages.first(where: { $0.kind == .paragraph })?.text else {
            return false
        }
        let start = lead.prefix(400)
        let births = [
            "(born ", "; born ", "(nacido ", "(nacida ", "(né ", "(née ", "(geboren ", "(nascido ",
            "(nascida ", "(nato ", "(nata ", "(род.",
        ]
        return births.contains { start.contains($0) }
    }

    private static let known: [String: TopicWords] = [
        "health": TopicWords(
            categories: [
                "health", "medic", "disease", "drugs", "first aid", "surgery", "pharmac",
                "patholog",
                "salud", "enfermedad", "primeros auxilios", "santé", "maladie", "médecine",
                "gesundheit", "krankheit", "medizin", "saúde", "doença", "salute", "malatt",
            ],
            words: [
                "disease", "medicine", "medicament", "vaccin", "antibiotic", "dose of", "symptom",
                "pregnan", "poison", "overdose", "surgery", "first aid", "diarrh", "fever",
                "enfermedad", "medicament", "vacuna", "embarazo", "síntoma", "primeros auxilios",
                "fiebre", "diarrea", "maladie", "médicament", "grossesse", "krankheit", "arznei",
                "impfstoff", "doença", "gravidez", "venom", "malaria", "rehydrat", "wound",
            ]),
        "living people": TopicWords(
            categories: [
                "living people", "living person", "personas vivas", "personnes vivantes",
                "lebende person", "pessoas vivas", "persone viventi",
            ], words: []),
        "law": TopicWords(
            categories: [
                "law", "legal", "legislation", "court", "crime", "derecho", "delito", "droit",
                "recht", "direito", "diritto",
            ],
            words: ["criminal law", "court case", "legal right", "lawsuit", "derecho penal"]),
        "elections": TopicWords(
            categories: [
                "election", "referendum", "voting", "eleccion", "élection", "wahlen", "eleiç",
                "elezion",
            ],
            words: ["general election", "presidential election", "referendum", "elecciones"]),
    ]
}
