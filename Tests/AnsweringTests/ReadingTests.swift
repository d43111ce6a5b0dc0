// How turns are read in their conversations, in three languages.

import Testing

@testable import Answering

struct ReadingTests {
    @Test func `English turns are completed by what they leave out`() throws {
        try Script.expect(
            """
            Who wrote Moby-Dick?
            when was it published?
            => When was Moby-Dick published?
            and where?
            => Where was Moby-Dick published?
            who is the narrator?
            => Who is the narrator (Moby-Dick)?
            what is it about?
            => What is Moby-Dick about?
            how long is it?
            => How long is Moby-Dick?
            did it win any awards?
            => Did Moby-Dick win any awards?

            What is the capital of Peru?
            and of Chile?
            => What is the capital of Chile?
            what about Bolivia?
            => What is the capital of Bolivia?
            its population?
            => Bolivia's population?
            how big is it?
            => How big is Bolivia?
            in 1990?
            => How big is Bolivia in 1990?
            and in Brazil?
            => How big is Bolivia in Brazil?

            Tell me about the Amazon River.
            how long is it?
            => How long is the Amazon River?
            where does the river end?
            => Where does the Amazon River end?
            which countries does it cross?
            => Which countries does the Amazon River cross?
            what fish live there?
            => What fish live in the Amazon River?
            and the Nile?
            => What fish live in the Nile?
            which is longer?
            => Which is longer (the Amazon River or the Nile)?

            What is malaria?
            what are the symptoms?
            => What are the symptoms of malaria?
            how is the disease treated?
            => How is the disease (malaria) treated?
            is it contagious?
            => Is malaria contagious?
            who discovered the cause?
            => Who discovered the cause of malaria?
            What is dengue fever?
            how do they differ?
            => How do malaria and dengue fever differ?

            Where is Mount Kenya?
            what about Kilimanjaro?
            => Where is Kilimanjaro?
            the first one?
            => Where is Mount Kenya?
            the other one?
            => Where is Kilimanjaro?
            what is a glacier?
            Who was Jomo Kenyatta?
            when was he born?
            => When was Jomo Kenyatta born?
            and his wife?
            => Jomo Kenyatta's wife?

            Who discovered penicillin?
            when?
            => When was penicillin discovered?
            where was that?
            => Where was penicillin discovered?
            how did that happen?
            => How was penicillin discovered?
            what else did he discover?
            => What else did he discover (penicillin)?

            What does the heart do?
            how many times does it beat a day?
            => How many times does the heart beat a day?
            What is photosynthesis?
            Which planet is the largest?
            Who was the first president of the United States?
            How many bones are in the human body?
            What causes earthquakes?

            Tell me about Mercury.
            no, I meant the planet
            => Tell me about Mercury (planet).
            how far is it from the sun?
            => How far is Mercury (planet) from the sun?
            not the planet, the metal
            => How far is Mercury (metal) from the sun?
            I mean Venus
            => How far is Venus from the sun?
            sorry, I was asking about Mars
            => How far is Mars from the sun?

            ok so what is the population of Ghana
            and literacy rate
            => Literacy rate of Ghana
            what language do people speak there
            => What language do people speak in Ghana
            whats the currency
            => Whats the currency of Ghana
            Is cocoa grown in Ghana?
            who was the first president
            => Who was the first president of Ghana
            and the second?
            => Who was the second president of Ghana?
            """, "en")
    }

    @Test func `Spanish turns are completed by what they leave out`() throws {
        try Script.expect(
            """
            ¿Quién escribió Cien años de soledad?
            ¿cuándo se publicó?
            => ¿Cuándo se publicó Cien años de soledad?
            ¿y dónde?
            => ¿Dónde se publicó Cien años de soledad?
            ¿quiénes son los personajes principales?
            => ¿Quiénes son los personajes principales de Cien años de soledad?
            ¿de qué trata?
            => ¿De qué trata Cien años de soledad?
            ¿cuántas páginas tiene?
            => ¿Cuántas páginas tiene Cien años de soledad?
            ¿ganó algún premio?
            => ¿Ganó Cien años de soledad algún premio?

            ¿Cuál es la capital de Perú?
            ¿y la de Chile?
            => ¿Cuál es la capital de Chile?
            ¿y Bolivia?
            => ¿Cuál es la capital de Bolivia?
            ¿su población?
            => ¿La población de Bolivia?
            ¿qué superficie tiene?
            => ¿Qué superficie tiene Bolivia?
            ¿y en 1990?
            => ¿Qué superficie tiene Bolivia en 1990?
            ¿qué tal Brasil?
            => ¿Qué superficie tiene Brasil en 1990?
            ¿y sus montañas más altas?
            => ¿Las montañas de Brasil más altas?

            Háblame del río Amazonas
            ¿cuánto mide?
            => ¿Cuánto mide el río Amazonas?
            ¿dónde nace?
            => ¿Dónde nace el río Amazonas?
            ¿qué países atraviesa?
            => ¿Qué países atraviesa el río Amazonas?
            ¿qué peces viven allí?
            => ¿Qué peces viven en el río Amazonas?
            ¿y el Nilo?
            => ¿Qué peces viven en el Nilo?
            ¿cuál es más largo?
            => ¿Cuál es más largo (el río Amazonas o el Nilo)?

            ¿Qué es el dengue?
            ¿cuáles son los síntomas?
            => ¿Cuáles son los síntomas del dengue?
            ¿cómo se trata la enfermedad?
            => ¿Cómo se trata la enfermedad (dengue)?
            ¿es contagioso?
            => ¿Es el dengue contagioso?
            ¿lo transmite un mosquito?
            => ¿Transmite el dengue un mosquito?
            ¿Qué es la malaria?
            ¿y su tratamiento?
            => ¿El tratamiento de la malaria?

            ¿Quién fue Simón Bolívar?
            ¿cuándo nació?
            => ¿Cuándo nació Simón Bolívar?
            ¿y dónde murió?
            => ¿Dónde murió Simón Bolívar?
            ¿quién fue su esposa?
            => ¿Quién fue la esposa de Simón Bolívar?
            ¿qué países liberó?
            => ¿Qué países liberó Simón Bolívar?
            ¿cuántos hijos tuvo?
            => ¿Cuántos hijos tuvo Simón Bolívar?
            ¿Qué es un volcán?
            ¿Cuántos planetas hay en el sistema solar?

            Cuéntame de Mercurio
            no, me refiero al planeta
            => Cuéntame de Mercurio (planeta)
            ¿a qué distancia está del Sol?
            => ¿A qué distancia de Mercurio (planeta) está del Sol?
            quiero decir Venus
            => ¿A qué distancia de Venus está del Sol?
            ¿y este planeta tiene lunas?
            => ¿Este planeta (Venus) tiene lunas?
            """, "es")
    }

    @Test func `French turns are completed by what they leave out`() throws {
        try Script.expect(
            """
            Qui a écrit Les Misérables ?
            quand a-t-il été publié ?
            => Quand a Les Misérables été publié?
            et où ?
            => Où a Les Misérables été publié?
            quels sont les personnages principaux ?
            => Quels sont les personnages principaux de Les Misérables?
            de quoi parle-t-il ?
            => De quoi parle Les Misérables?
            combien de pages a-t-il ?
            => Combien de pages a Les Misérables?
            a-t-il gagné un prix ?
            => A Les Misérables gagné un prix?

            Quelle est la capitale du Pérou ?
            et celle du Chili ?
            => Quelle est la capitale du Chili?
            et la Bolivie ?
            => Quelle est la capitale de la Bolivie?
            sa population ?
            => La population de la Bolivie?
            quelle est sa superficie ?
            => Quelle est la superficie de la Bolivie?
            et en 1990 ?
            => Quelle est la superficie de la Bolivie en 1990?
            qu'en est-il du Brésil ?
            => Quelle est la superficie du Brésil en 1990?
            et ses plus hautes montagnes ?
            => Les plus hautes montagnes du Brésil?

            Parle-moi du fleuve Amazone
            quelle est sa longueur ?
            => Quelle est la longueur du fleuve Amazone?
            où prend-il sa source ?
            => Où prend le fleuve Amazone sa source?
            quels pays traverse-t-il ?
            => Quels pays traverse le fleuve Amazone?
            quels poissons y vivent ?
            => Quels poissons vivent dans le fleuve Amazone?
            et le Nil ?
            => Quels poissons vivent dans le Nil?
            lequel est le plus long ?
            => Lequel est le plus long (le fleuve Amazone ou le Nil)?

            Qu'est-ce que la dengue ?
            quels sont les symptômes ?
            => Quels sont les symptômes de la dengue?
            comment soigne-t-on cette maladie ?
            => Comment soigne-t-on cette maladie (dengue)?
            est-elle contagieuse ?
            => Est la dengue contagieuse?
            qui l'a découverte ?
            => Qui a découverte la dengue?
            Qu'est-ce que le paludisme ?
            et son traitement ?
            => Le traitement du paludisme?

            Qui était Victor Hugo ?
            quand est-il né ?
            => Quand est Victor Hugo né?
            et où est-il mort ?
            => Où est Victor Hugo mort?
            qui était sa femme ?
            => Qui était la femme de Victor Hugo?
            combien d'enfants a-t-il eus ?
            => Combien d'enfants a Victor Hugo eus?
            quels livres a-t-il écrits ?
            => Quels livres a Victor Hugo écrits?
            Qu'est-ce qu'un volcan ?
            Combien de planètes y a-t-il dans le système solaire ?

            Parle-moi de Mercure
            non, je parle de la planète
            => Parle-moi de Mercure (planète)
            à quelle distance est-elle du Soleil ?
            => À quelle distance est Mercure (planète) du Soleil?
            je voulais dire Vénus
            => À quelle distance est Vénus du Soleil?
            et cette planète a-t-elle des lunes ?
            => Cette planète (Vénus) a-t-elle des lunes?
            """, "fr")
    }
}
