// "Who", "when", "how many": what sort of thing would be an answer.

import Language

/// The sort of answer that a question asks for.
enum QuestionKind: String, Sendable, CaseIterable {
    case who
    case time
    case place
    case quantity
    case reason
    case manner
    case definition
    case other
}

/// The words of a question that tell its kind.
struct QuestionCue: Sendable {
    let kind: QuestionKind
    /// What follows the cue, folded: "people live in dothan" behind "how many".
    let rest: String

    /// The cue that stands first; where two begin at one place, the longer.
    init(_ question: String, language: String) {
        let text = Self.words(of: question)
        var best: (range: Range<Int>, kind: QuestionKind)?
        for (phrase, kind) in QuestionCues.of(language) {
            guard let start = text.firstPlace(of: phrase) else { continue }
            let range = start..<start + phrase.count
            if let best, (best.range.lowerBound, -best.range.count) <= (start, -range.count) {
                continue
            }
            best = (range, kind)
        }
        kind = best?.kind ?? .other
        rest = best.map { String(decoding: text[$0.range.upperBound...], as: UTF8.self) } ?? ""
    }

    /// The words of a text, folded, with single blanks between them and at both ends.
    static func words(of text: String) -> [UInt8] {
        let words = text.split {
            $0.isWhitespace || $0.isPunctuation && $0 != "'" && $0 != "’" || $0.isSymbol
        }
        let line = " " + words.joined(separator: " ") + " "
        return Folding.fold(line.utf8.map { $0 }).replacingApostrophes
    }
}

/// Phrases by language, folded; a phrase of a script with blanks stands between blanks.
enum QuestionCues {
    /// Those of English for a language without a table.
    static func of(_ language: String) -> [(phrase: [UInt8], kind: QuestionKind)] {
        byLanguage[LanguageCode.primary(of: language)] ?? byLanguage["en"] ?? []
    }

    private static let byLanguage: [String: [(phrase: [UInt8], kind: QuestionKind)]] = {
        var cues: [String: [(phrase: [UInt8], kind: QuestionKind)]] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            let head = parts[0].split(separator: " ")
            guard head.count == 2, parts.count == 2,
                let kind = QuestionKind(rawValue: String(head[1]))
            else { continue }
            let language = String(head[0])
            let isSpaced = language != "zh" && language != "ja" && language != "th"
            for phrase in parts[1].split(separator: ",") {
                let words = QuestionCue.words(of: String(phrase))
                let bytes = isSpaced ? words : Array(words.dropFirst().dropLast())
                cues[language, default: []].append((bytes, kind))
            }
        }
        return cues
    }()

    /// "language kind: phrases", in lower case.
    private static let table = """
        en quantity: how many, how much, how long, how old, how far, how large, how big, how tall
        en quantity: how high, how deep, how often, how fast, how common, how heavy, how wide, how hot
        en quantity: how cold, how strong, how thick, how rare, how rich, how expensive, how loud
        en quantity: what percentage, what percent, what number, what fraction, what share, what age
        en quantity: what is the population, what was the population, what is the number, number of
        en quantity: which percentage, at what age, what proportion, population of, amount of
        en time: when, what year, which year, in what year, what date, what day, what month
        en time: what century, what decade, what time, since when, which century, which decade
        en time: what period, which day, which month, how long ago, until when, what era, date of
        en who: who, whom, whose, what person, which person, who's, what man, what woman, which man
        en who: which woman, what actor, which author, which king, which queen, which president
        en place: where, what city, which city, what country, which country, what state, which state
        en place: what place, what town, what continent, what region, which town, which continent
        en place: which place, which region, what area, which area, what island, which island
        en reason: why, what caused, what causes, how come, for what reason, what is the reason
        en reason: what was the reason, what made, what led, reason for, cause of, what for
        en manner: how do, how does, how did, how is, how are, how was, how were, how can, how to
        en manner: how could, how would, how has, how have, how should, in what way, by what means, how
        en definition: what is, what are, what's, define, meaning of, who is, what does, what was
        en definition: what were, definition of, who was, who were, who are, what do you call
        es quantity: cuántos, cuántas, cuánto, cuánta, cuantos, cuantas, cuanto, cuanta
        es quantity: qué porcentaje, qué cantidad, que porcentaje, qué número, qué edad, qué tan
        es time: cuándo, cuando, qué año, qué fecha, qué día, qué siglo, qué mes, qué época, que año
        es who: quién, quiénes, quien, quienes, qué persona
        es place: dónde, adónde, donde, qué ciudad, qué país, qué lugar, qué estado, qué región
        es reason: por qué, porqué, cuál es la razón, cuál fue la razón, a qué se debe, qué causó
        es manner: cómo, como, de qué manera, de qué forma
        es definition: qué es, qué son, qué significa, que es, quién es, qué era, quién fue, qué fue
        fr quantity: combien, quel pourcentage, quelle quantité, quel nombre, quel âge, quelle taille
        fr time: quand, quelle année, quelle date, quel jour, quel siècle, quel mois, quelle époque
        fr who: qui, quelle personne, à qui, de qui
        fr place: où, quelle ville, quel pays, quel endroit, quel lieu, quelle région, quel état
        fr reason: pourquoi, pour quelle raison, quelle est la raison, à cause de quoi
        fr manner: comment, de quelle manière, de quelle façon
        fr definition: qu'est-ce que, qu'est ce que, que signifie, qui est, qui était, définition de
        de quantity: wie viele, wie viel, wieviel, wie lange, wie groß, wie hoch, wie alt, wie weit
        de quantity: wie oft, wie schwer, wie schnell, wie tief, welcher anteil, wie viele prozent
        de time: wann, welchem jahr, welches jahr, welches datum, welchem jahrhundert, seit wann
        de who: wer, wen, wem, wessen, welche person
        de place: wo, woher, wohin, welche stadt, welches land, welcher stadt, welchem land, welchem ort
        de reason: warum, weshalb, wieso, aus welchem grund, weswegen
        de manner: wie, auf welche weise
        de definition: was ist, was sind, was bedeutet, wer ist, wer war, was war
        it quantity: quanti, quante, quanto, quanta, che percentuale, quale percentuale
        it time: quando, che anno, quale anno, che giorno, quale data, quale secolo
        it who: chi
        it place: dove, quale città, quale paese, che città, quale luogo
        it reason: perché, perchè
        it manner: come
        it definition: cos'è, cosa è, che cos'è, che cosa, cosa significa, chi è
        pt quantity: quantos, quantas, quanto, quanta, que percentagem, qual a porcentagem
        pt time: quando, que ano, qual ano, que data, que dia, que século
        pt who: quem
        pt place: onde, aonde, que cidade, que país, qual país
        pt reason: por que, porque, por quê
        pt manner: como
        pt definition: o que é, o que são, o que significa, quem é
        nl quantity: hoeveel, hoe lang, hoe groot, hoe oud, hoe hoog, hoe ver, welk percentage
        nl time: wanneer, welk jaar, welke datum, welke eeuw
        nl who: wie, wiens
        nl place: waar, welke stad, welk land, welke plaats
        nl reason: waarom
        nl manner: hoe
        nl definition: wat is, wat zijn, wat betekent
        sv quantity: hur många, hur mycket, hur lång, hur stor, hur gammal, hur hög
        sv time: när, vilket år, vilket datum, vilket århundrade
        sv who: vem, vilka, vems
        sv place: var, vart, vilken stad, vilket land
        sv reason: varför
        sv manner: hur
        sv definition: vad är, vad betyder
        ro quantity: câți, câte, cât, câtă, cati, cate, cat, ce procent, ce număr, ce procentaj
        ro time: când, cand, în ce an, ce an, ce dată, ce zi, ce secol
        ro who: cine, cui, pe cine, a cui
        ro place: unde, ce oraș, în ce țară, ce țară, ce loc
        ro reason: de ce, din ce cauză, din ce motiv
        ro manner: cum, în ce mod
        ro definition: ce este, ce sunt, ce înseamnă, ce e
        ru quantity: сколько, какой процент, какое количество, какая доля, какова численность
        ru time: когда, в каком году, какой год, в каком веке, какого числа, какой день
        ru who: кто, кого, кому, кем, чей, чья
        ru place: где, куда, откуда, в каком городе, какой город, какая страна, в какой стране
        ru reason: почему, зачем, по какой причине, из-за чего
        ru manner: как, каким образом
        ru definition: что такое, что означает, что значит, кто такой
        el quantity: πόσοι, πόσες, πόσα, πόσο, πόση, πόσος, πόσους, ποιο ποσοστό, τι ποσοστό
        el time: πότε, ποια χρονιά, ποιο έτος, ποια ημερομηνία, ποιον αιώνα, τι χρονιά, ποιο χρόνο
        el who: ποιος, ποιοι, ποιον, ποιους, ποιανού
        el place: πού, που, ποια πόλη, ποια χώρα, σε ποια πόλη, σε ποια χώρα
        el reason: γιατί, για ποιο λόγο, εξαιτίας
        el manner: πώς, πως, με ποιον τρόπο
        el definition: τι είναι, τι σημαίνει, τι ήταν
        tr quantity: kaç, ne kadar, kaçı, kaçtır, yüzde kaç, yüzde kaçı, kaç tane, kaç kişi
        tr time: ne zaman, hangi yıl, hangi yılda, hangi tarihte, kaç yılında, hangi yüzyılda
        tr who: kim, kime, kimi, kimin, kimdir, kimdi, kimler, kim tarafından
        tr place: nerede, nereye, nereden, neresi, hangi şehir, hangi ülke, hangi şehirde, hangi ülkede
        tr reason: neden, niçin, niye
        tr manner: nasıl
        tr definition: nedir, ne demek, ne demektir
        vi quantity: bao nhiêu, mấy, bao lâu, bao xa, tỷ lệ, bao nhiêu phần trăm
        vi time: khi nào, năm nào, ngày nào, bao giờ, thế kỷ nào, thời gian nào, vào lúc nào
        vi who: ai, người nào, của ai
        vi place: ở đâu, đâu, nơi nào, thành phố nào, quốc gia nào, nước nào
        vi reason: tại sao, vì sao, lý do
        vi manner: như thế nào, bằng cách nào, làm thế nào
        vi definition: là gì, nghĩa là gì
        hi quantity: कितने, कितनी, कितना, कितने प्रतिशत
        hi time: कब, किस वर्ष, किस साल, किस दिन, किस तारीख, किस शताब्दी
        hi who: कौन, किसने, किसे, किसका, किसकी, किसके, किसको
        hi place: कहाँ, कहां, किस शहर, किस देश, किस स्थान
        hi reason: क्यों, किस कारण
        hi manner: कैसे
        hi definition: क्या है, क्या हैं, क्या अर्थ
        ar quantity: كم, كم عدد, ما عدد, ما نسبة, ما هي نسبة, كم كان, ما هو عدد
        ar time: متى, في أي عام, أي عام, في أي سنة, أي سنة, أي تاريخ, في أي قرن
        ar who: من, من الذي, من هو, من هي, لمن, من كان
        ar place: أين, اين, في أي مدينة, أي مدينة, أي بلد, في أي بلد, أي دولة
        ar reason: لماذا, ما سبب, ما هو سبب
        ar manner: كيف
        ar definition: ما هو, ما هي, ماذا يعني, ما معنى
        th quantity: กี่, เท่าไร, เท่าไหร่, เท่าใด, จำนวน
        th time: เมื่อไร, เมื่อไหร่, เมื่อใด, ปีใด, ปีไหน, ปีอะไร, วันที่เท่าไหร่, ศตวรรษใด
        th who: ใคร, ผู้ใด
        th place: ที่ไหน, ที่ใด, เมืองใด, เมืองไหน, ประเทศใด, ประเทศไหน
        th reason: ทำไม, เพราะเหตุใด, เพราะอะไร, เหตุใด
        th manner: อย่างไร, ยังไง
        th definition: คืออะไร, หมายถึงอะไร, หมายความว่า
        zh quantity: 多少, 几个, 几年, 多大, 多长, 多高, 多远, 几次, 多久, 几名, 几种, 百分之几, 比例
        zh time: 什么时候, 何时, 哪一年, 哪年, 哪个世纪, 哪一天, 什么时间, 几月, 哪个年代
        zh who: 谁, 哪位, 何人, 哪个人
        zh place: 哪里, 哪儿, 何处, 哪个城市, 哪个国家, 哪座城市, 什么地方, 哪个地方
        zh reason: 为什么, 为何, 什么原因, 因为什么
        zh manner: 如何, 怎么, 怎样
        zh definition: 什么是, 是什么, 什么意思
        ja quantity: いくつ, 何人, 何年間, いくら, どのくらい, 何パーセント, 何個
        ja time: いつ, 何年, 何月, 何日, 何世紀
        ja who: 誰, だれ
        ja place: どこ, どの都市, どの国
        ja reason: なぜ, どうして
        ja manner: どのように, どうやって
        ja definition: とは何, 何ですか
        """
}

extension [UInt8] {
    /// Where `part` first stands.
    fileprivate func firstPlace(of part: [UInt8]) -> Int? {
        guard let first = part.first, part.count <= count else { return nil }
        return (0...(count - part.count)).first { start in
            self[start] == first && self[start..<start + part.count].elementsEqual(part)
        }
    }

    /// With "'" for "’".
    fileprivate var replacingApostrophes: [UInt8] {
        let marks = Array("’".utf8)
        guard firstPlace(of: marks) != nil else { return self }
        return Array(
            String(decoding: self, as: UTF8.self).map { $0 == "’" ? "'" : $0 }.reduce(into: "") {
                $0.append($1)
            }.utf8)
    }
}
