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
            simpler:can you simplify this for me?|make it simpler|I'm not sure I follow
            simpler:could you use easier words|too complicated
            simpler:please explain in plain language|for a child please
            simpler:Explain this to me like I'm 5|less technical please
            simpler:what does that mean in simple words?|say that in easy words
            simpler:simple version please|can you explain it more simply
            more:go into more detail please|what else can you tell me?
            more:I'd like to know more|tell me something more about it
            more:please continue with more information|more info
            more:can you say more about this?|any more details?|read me more
            source:where does this information come from?|what's your source
            source:where did you read that?|source please|can you cite that?
            source:give me the reference|which page is this from?|where can I check that?
            source:says who?|how do you know that?|do you have a source for that
            confidence:are you really sure?|is this true?|is that right?|you sure?
            confidence:how confident are you?|are you positive about that|sure?
            confidence:is it reliable?|do you trust that?
            language es:can I get it in Spanish?|Spanish, please|repeat that in Spanish
            language es:now in spanish|could you say this in Spanish instead
            back:previous answer|back please|can we go back?|let's go back
            next_section:next part please|go to the next section
            next_section:continue to the next section|what's the next section
            next_section:show me the next section|can you read the next section?
            previous_section:previous part|go to the section before|back one section
            list_sections:what are the sections?|show sections
            list_sections:which sections does this article have?|list sections please
            list_sections:give me an outline|what is in this article?
            list_sections:table of contents please
            read_on:please go on|continue reading|read the rest|next sentence
            read_on:keep going please
            repeat:again please|I didn't catch that|say it once more
            repeat:can you read that again|repeat the answer
            spell:spell that please|how is that spelled?|can you spell the name?
            spell:how do I spell it|spell his name
            summary:sum it up|make it short|give me the short version|in a nutshell
            summary:in one sentence please|short answer please|can you summarize it
            thanks:thank you|thanks a lot|thx|thank you so much!|great, thank you|perfect
            thanks:got it|ok thanks bye
            goodbye:bye bye|that's all, goodbye|quit
            help:can you help me?|I need help
            new_question:let's talk about something else|change of topic|start again
            new_question:ask a new question|I want to ask something else|clear
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
            What was the next battle?|What is a back?|What is a well?|What was that?
            What is it?
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
            simpler:hazlo más fácil|dilo de forma más sencilla
            simpler:¿me lo puedes explicar mejor?|no lo entiendo|con palabras sencillas
            simpler:¿podrías simplificarlo?|más fácil de entender|explícaselo a un niño
            simpler:en lenguaje sencillo
            more:¿hay algo más?|quiero saber más|dame más detalles|cuéntame algo más
            more:háblame más de eso|amplía la respuesta|¿qué más puedes decirme?
            source:¿de dónde viene esa información?|¿en qué artículo está?
            source:¿tienes alguna fuente?|¿quién dice eso?|muéstrame la fuente
            source:cita la fuente|¿dónde lo leíste?
            confidence:¿seguro?|¿estás completamente seguro?|¿eso es cierto?
            confidence:¿es eso correcto?|¿puedo fiarme?|¿de veras?
            language en:ponlo en inglés|ahora en inglés|¿me lo dices en inglés?
            language en:en ingles por favor|¿está en inglés?
            back:volvamos al tema anterior|regresa|la respuesta anterior|atrás
            next_section:la siguiente sección por favor|próxima sección
            next_section:vamos a la siguiente sección|siguiente párrafo
            list_sections:¿cuáles son las secciones?|muéstrame las secciones|lee el índice
            list_sections:¿qué apartados tiene?
            read_on:sigue por favor|continúa leyendo|lee lo que sigue
            repeat:repite por favor|¿puedes decirlo otra vez?|¿qué dijiste?|una vez más
            spell:¿cómo se deletrea?|¿puedes deletrearlo?|deletrea el nombre
            summary:resúmelo|en una frase|hazlo más corto|un resumen por favor|en resumen
            thanks:ok gracias|perfecto, gracias|muy bien|vale|te lo agradezco
            goodbye:chao|nos vemos
            help:necesito ayuda|¿me ayudas?
            new_question:quiero preguntar otra cosa|empecemos de nuevo|olvida eso
            new_question:hablemos de otra cosa
            """, "es")
    }

    @Test func `Spanish questions with the words of requests stay questions`() throws {
        try expectQuestions(
            """
            ¿Cuál es la fuente del Nilo?|¿Qué es una fuente?|¿Cómo es?|¿Qué es eso?
            ¿Cuál fue la siguiente batalla?|¿Es difícil?|¿Dónde se encuentra?
            ¿Quién lo escribió?|¿Qué idioma se habla en inglaterra?|¿Cómo funciona?
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
            simpler:dis-le plus simplement|je n'ai pas compris|peux-tu simplifier ?
            simpler:avec des mots simples|c'est trop compliqué|plus facile à comprendre
            simpler:explique-le à un enfant|en langage simple
            simpler:peux-tu m'expliquer ça autrement ?
            more:encore|j'en veux plus|donne-moi plus de détails
            more:parle-moi davantage de cela|peux-tu en dire plus ?|raconte-moi plus
            source:d'où vient cette information ?|quelles sont tes sources ?
            source:où as-tu lu ça ?|qui dit ça ?|peux-tu citer la source ?
            source:dans quel article ?
            confidence:es-tu sûr ?|vous êtes sûr ?|c'est sûr ?|est-ce vrai ?
            confidence:est-ce fiable ?|tu en es certain ?
            language en:peux-tu le dire en anglais ?|et en anglais ?|maintenant en anglais
            language en:version anglaise
            back:reviens au sujet précédent|retour en arrière|réponse précédente
            back:revenons en arrière
            next_section:la section suivante s'il te plaît|prochaine section
            next_section:va à la section suivante|paragraphe suivant
            list_sections:montre-moi les sections|quelles sont les parties ?
            list_sections:donne-moi le plan|lis le sommaire
            read_on:continue s'il te plaît|poursuis|lis la suite|la suite
            repeat:répète ça|tu peux répéter ?|qu'as-tu dit ?|encore une fois s'il te plaît
            spell:comment ça s'épelle ?|peux-tu l'épeler ?|épelle le nom
            summary:résume|en une phrase|fais court|un résumé s'il te plaît|en résumé
            thanks:ok merci|merci bien|parfait, merci|très bien|d'accord
            goodbye:salut, à bientôt|à plus|bonne journée
            help:j'ai besoin d'aide|comment ça marche ?|aide-moi
            new_question:je voudrais demander autre chose|recommençons|oublie ça
            new_question:parlons d'autre chose
            """, "fr")
    }

    @Test func `French questions with the words of requests stay questions`() throws {
        try expectQuestions(
            """
            Quelle est la source du Nil ?|Qu'est-ce qu'une source ?|Comment est-ce ?
            Qu'est-ce que c'est ?|Quelle fut la bataille suivante ?|Est-ce difficile ?
            Où se trouve-t-il ?|Qui l'a écrit ?|Comment fonctionne-t-il ?
            Qu'a-t-il écrit d'autre ?|D'où vient-il ?|Comment s'écrit Mississippi ?
            Quel est le résumé de Hamlet ?|Qui était le précédent président ?|et où ?
            Parle-t-on anglais là-bas ?|Est-il nouveau ?
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
