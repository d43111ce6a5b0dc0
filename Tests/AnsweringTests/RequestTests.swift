// Requests in many wordings, and questions that only look like them.

import Testing

@testable import Answering

struct RequestTests {
    private func request(_ turn: String, _ language: String) throws -> ActRequest? {
        let lexicon = try #require(Lexicon.of(language))
        let parts = ActReader.parts(of: turn, lexicon: lexicon)
        return parts.question == nil ? parts.requests.last : nil
    }

    /// Lines "act: turn | turn"; behind the act a language or what is named.
    private func expect(_ table: String, _ language: String) throws {
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            for turn in parts[1].split(separator: "|") {
                let found = try request(String(turn), language)
                let said = [found?.act.rawValue, found?.language, found?.reference]
                    .compactMap { $0 }.joined(separator: " ")
                #expect(said == String(parts[0]), "\(turn)")
            }
        }
    }

    private func expectQuestions(_ table: String, _ language: String) throws {
        for turn in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            #expect(try request(String(turn), language) == nil, "\(turn)")
        }
    }

    @Test func `English requests are recognised in many wordings`() throws {
        try expect(
            """
            simpler:simpler please|could you explain that in simpler words?
            simpler:explain it like I'm five|can you make it easier to understand
            simpler:I don't understand|explain to a 7 year old please
            simpler:put it in plain English|simplfy that|what do you mean?
            simpler:say it in simple terms
            more:tell me more|more details please|can you tell me a bit more about that
            more:what else?|elaborate|anything else?|give me more information
            more:Could you expand on that?|is there more?
            why:why do you think that?|why do you say so|what makes you say that?
            why:explain your reasoning|how did you get that?
            source:what's the source?|where is that written?|how do you know?|who says so?
            source:source?|cite your sources|which article is that from
            source:where did you find that|what is your source for that?
            source:can you show me the source please
            confidence:are you sure?|Are you sure this is right?|how certain are you
            confidence:is that correct?|is that rigth?|really?|how reliable is that answer?
            confidence:can I trust that?
            language es:in Spanish please|say that in Spanish
            language es:can you translate it into Spanish|Spanish version
            language de:Can I have that in German?
            back:go back|back|take me back|previous topic
            back:let's go back to the previous topic
            back Alabama:back to Alabama|go back to Alabama please
            back Alabama:can we return to Alabama?
            next_section:next section|next|ok and the next part|skip to the next section
            next_section:next paragraph please
            previous_section:previous section|previous|go to the previous section
            list_sections:list the sections|what sections are there?|table of contents
            list_sections:which sections does it have
            read_on:read on|continue|go on|keep reading please|carry on
            repeat:repeat that|say that again|pardon?|once more please|what did you say?
            repeat:could you repeat that please
            spell:how do you spell that?|spell it|spell that out for me please
            summary:summarise that|in short|give me a short version|tl;dr|shorter please
            thanks:thanks|thank you very much|cheers|thanks, that is all|ok great, thanks
            goodbye:goodbye|bye|see you later
            greeting:hello|good morning|hi there
            help:help|what can you do?|what can I ask?
            new_question:new question|let's start over|different topic
            new_question:I have another question|forget that
            """, "en")
    }

    @Test func `English questions with the words of requests stay questions`() throws {
        try expectQuestions(
            """
            What is the source of the Nile?|Next to which river does it lie?
            How do you spell Mississippi?|What is more common, gold or silver?
            Is it found on other worlds?|Where is it found?|How does it work?
            What is the evidence for it?|Who wrote it?|Why is it called Z?|Is it finished?
            Is it new?|What else did he write?|How many sections does the river have?
            When did it start over?|What is the simplest alkane?
            Who was the last speaker of Spanish there?|What languages are spoken in Germany?
            How do you use it?|Was he serious?|what is it based on?|Where does it come from?
            Is it hard?|Who said it?|Which source of energy is cheapest?
            What is the summary of Hamlet?|How certain is evolution?|back pain causes
            repeat offenders in Ohio|What is help?|more than a game
            What was the next battle?|What is a back?
            """, "en")
    }

    @Test func `Spanish requests are recognised in many wordings`() throws {
        try expect(
            """
            simpler:más sencillo, por favor|explícalo con palabras más sencillas
            simpler:no entiendo|¿puedes explicarlo mejor?
            simpler:explícamelo como si tuviera 7 años|en palabras más simples
            more:cuéntame más|dime más por favor|¿qué más?|más información
            more:¿podrías darme más detalles?
            why:¿por qué dices eso?|¿en qué te basas?|explica por qué
            source:¿cuál es la fuente?|¿de dónde sacaste eso?|¿cómo lo sabes?|fuente
            source:¿dónde está escrito?|¿quién lo dice?|dime tus fuentes
            confidence:¿estás seguro?|¿es verdad?|¿estás segura de eso?|¿de verdad?
            confidence:¿es fiable?
            language en:en inglés|dímelo en inglés por favor|¿puedes traducirlo al inglés?
            language en:tradúcelo al ingles
            back:vuelve atrás|volver|tema anterior
            back Francia:vuelve a Francia|volvamos a Francia por favor|regresemos a Francia
            next_section:siguiente sección|siguiente|pasa a la siguiente parte
            previous_section:sección anterior|anterior
            list_sections:¿qué secciones hay?|secciones|índice|lista de secciones
            read_on:continúa|sigue leyendo|sigue
            repeat:repite|otra vez|¿puedes repetirlo?|repítelo por favor|dilo otra vez
            spell:¿cómo se escribe?|deletréalo
            summary:resumen|hazme un resumen|en pocas palabras|más corto por favor
            thanks:gracias|muchas gracias|gracias, eso es todo
            goodbye:adiós|hasta luego
            greeting:hola|buenos días
            help:ayuda|¿qué puedes hacer?
            new_question:nueva pregunta|otro tema|cambiemos de tema|tengo otra pregunta
            """, "es")
    }

    @Test func `Spanish questions with the words of requests stay questions`() throws {
        try expectQuestions(
            """
            ¿Cuál es la fuente del Nilo?|¿Qué es una fuente?|¿Cuál fue la siguiente batalla?
            ¿Es difícil?|¿Dónde se encuentra?|¿Quién lo escribió?
            ¿Qué idioma se habla en inglaterra?|¿Cómo funciona?
            ¿Más de cuántos habitantes tiene?|¿Qué más escribió?|¿Es nuevo?|¿De dónde viene?
            ¿Cómo se escribe Misisipi?|¿Cuál es el resumen de Hamlet?
            ¿Quién fue el anterior presidente?
            """, "es")
    }

    @Test func `French requests are recognised in many wordings`() throws {
        try expect(
            """
            simpler:plus simple, s'il te plaît|explique-moi cela plus simplement
            simpler:je ne comprends pas|peux-tu l'expliquer avec des mots plus simples ?
            simpler:explique comme si j'avais 7 ans|en termes simples
            more:dis-m'en plus|plus de détails s'il vous plaît
            more:donne-moi plus d'informations|quoi d'autre ?|j'aimerais en savoir plus
            why:pourquoi dis-tu cela ?|pourquoi tu dis ça|explique pourquoi
            source:quelle est la source ?|d'où tiens-tu cela ?|comment le sais-tu ?|source
            source:où est-ce écrit ?|qui le dit ?|cite tes sources
            confidence:tu es sûr ?|es-tu certain ?|c'est vrai ?|vraiment ?
            confidence:êtes-vous sûr de vous ?
            language en:en anglais|dis-le en anglais s'il te plaît
            language en:peux-tu le traduire en anglais ?|traduis-le en anglais
            back:retour|reviens en arrière|sujet précédent
            back France:revenons à la France|retourne à la France
            back France:revenons à la France s'il te plaît
            next_section:section suivante|suivant|passe à la section suivante
            previous_section:section précédente|précédent
            list_sections:quelles sont les sections ?|sommaire|liste les sections
            list_sections:table des matières
            read_on:continue|continue à lire|lis la suite
            repeat:répète|encore une fois|peux-tu répéter ?|répète s'il te plaît|redis-le
            spell:comment ça s'écrit ?|épelle-le
            summary:résumé|en bref|fais un résumé|plus court s'il te plaît
            thanks:merci|merci beaucoup|merci, c'est tout
            goodbye:au revoir|à bientôt
            greeting:bonjour|salut
            help:aide|que peux-tu faire ?
            new_question:nouvelle question|autre sujet|changeons de sujet
            new_question:j'ai une autre question
            """, "fr")
    }

    @Test func `French questions with the words of requests stay questions`() throws {
        try expectQuestions(
            """
            Quelle est la source du Nil ?|Qu'est-ce qu'une source ?
            Quelle fut la bataille suivante ?|Est-ce difficile ?|Où se trouve-t-il ?
            Qui l'a écrit ?|Comment fonctionne-t-il ?|Qu'a-t-il écrit d'autre ?
            D'où vient-il ?|Comment s'écrit Mississippi ?|Quel est le résumé de Hamlet ?
            Qui était le précédent président ?|et où ?|Parle-t-on anglais là-bas ?
            Est-il nouveau ?
            """, "fr")
    }

    @Test func `a turn may hold a request and a question`() throws {
        let lexicon = try #require(Lexicon.of("en"))
        let parts = ActReader.parts(
            of: "No, go back. Where was that film from?", lexicon: lexicon)
        #expect(parts.requests == [ActRequest(.back)])
        #expect(parts.question == "Where was that film from?")
        let thanks = ActReader.parts(of: "Thanks! What is a well?", lexicon: lexicon)
        #expect(thanks.requests == [ActRequest(.thanks)])
        #expect(thanks.question == "What is a well?")
    }

    @Test(arguments: [
        ("simplfy", "simplify", true), ("sectoin", "section", true), ("repeatt", "repeat", true),
        ("soruce", "source", true), ("more", "move", false), ("section", "selection", false),
        ("certain", "curtain", true), ("repeat", "beaten", false),
    ])
    func `one slip of the finger is forgiven in longer words`(
        word: String, other: String, joins: Bool
    ) {
        #expect(Typo.joins(word, other) == joins)
    }
}
