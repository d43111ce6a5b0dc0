// Written by fit-weights (Tests/Benchmarks/FitWeights) from 3140 questions of the
// training part of SQuAD 1.1 (CC BY-SA 4.0) over their 262 articles among leads of vital
// articles. Not to be changed by hand.

extension AnswerWeights {
    package static let fitted = AnswerWeights(
        passage: WeightTable(
            constant: 0.0000,
            weights: [
                1.0452,  // score by weight
                1.6403,  // score by best
                0.5847,  // inverse rank
                1.3735,  // coverage
                2.3884,  // best sentence
                1.7737,  // best two sentences
                1.9948,  // coverage with title
                0.1529,  // title in question
                -1.0888,  // question in title
                3.0191,  // neighbours in sentence
                2.4269,  // dense window
                -0.3479,  // rarest missing
                0.0389,  // second rarest missing
                -0.6745,  // log length
                1.1092,  // answer type
                0.0000,  // is fact
                0.0000,  // is list or table
                -1.0000,  // is caption
                0.0000,  // first of article
                2.7357,  // exact coverage
                0.5000,  // definition
                3.8726,  // article share
                0.5000,  // named article
                0.5000,  // section coverage
            ]),
        sentence: WeightTable(
            constant: 0.0000,
            weights: [
                0.7032,  // passage
                0.4395,  // coverage
                0.6102,  // coverage by best
                2.5552,  // coverage with title
                0.9069,  // neighbours
                0.5026,  // dense window
                1.3904,  // answer type
                0.6700,  // rarest missing
                -0.0448,  // log length
                0.0000,  // very short
                0.2160,  // first of passage
                0.9968,  // exact coverage
                -1.4421,  // new words
                0.0000,  // is fact
                0.3000,  // first of article
                2.9259,  // coverage with sentence before
                0.0910,  // pronoun first
                -4.0000,  // is question
                4.0000,  // after a covering question
            ]),
        confidence: WeightTable(
            constant: -2.5332,
            weights: [
                1.3909,  // passage probability
                3.9235,  // sentence probability
                0.7831,  // sentence coverage
                -0.4649,  // passage coverage
                0.0773,  // answer type
                -0.0760,  // rarest missing
                -0.2844,  // coverage with title
                -0.7658,  // score by weight
                0.7969,  // neighbours
                0.1929,  // log question length
                0.0000,  // is fact
            ]))
}
