// Spanish words that point back, ask, join and pick.

extension Lexicon {
    static let spanishWords = """
        he: él
        she: ella
        it: ello
        they: ellos ellas
        it+clitic: lo
        it+clitic+the: la el
        they+clitic+the+plural: los las
        it+he+she+clitic: le
        they+clitic: les
        it+he+she+they+whose: su sus
        it+he+she+they: suyo suya suyos suyas
        this: este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso
        this: aquello
        this: éste ésta ése ésa
        there: allí allá ahí alli alla ahi
        then: entonces
        a: un una unos unas algún alguna algunos algunas algun
        asks: qué quién quiénes cuándo dónde adónde cómo cuánto cuánta cuántos cuántas cuál cuáles
        asks: porqué
        asks: quien quienes cuando donde adonde como cuanto cuanta cuantos cuantas cual cuales que
        auxiliary: es son era eran fue fueron ser sido está están estaba estaban estar estuvo ha han
        auxiliary: había
        auxiliary: habían haber hay hubo puede pueden podía podría pudo debe deben sería será serán
        auxiliary: soy eres
        of: de del
        preposition: en a al por para con sin sobre entre desde hasta hacia según contra durante
        preposition: tras
        preposition: ante bajo
        joins: y e o u pero si porque mientras aunque pues ni
        small: yo me mi mis tú te tu tus usted ustedes nos nosotros se sí no muy más menos mucho
        small: mucha
        small: muchos muchas poco poca tan tanto todo toda todos todas también tampoco ya aún
        small: todavía
        small: siempre nunca aquí ahora hoy sólo solo además así cada ambos algo nada alguien nadie
        small: exactamente actualmente tal
        filler: favor bueno bien vale ok oye eh pues gracias
        other: otro otra otros otras mismo misma mismos parecido similar diferente
        verb: decir digo dime dice llamar llama nacer nació nacieron nace morir murió murieron matar
        verb: mató
        verb: vivir vivió vive viven escribir escribió escrito escribieron fundar fundó fundado
        verb: fundada
        verb: inventar inventó inventado descubrir descubrió descubierto crear creó construir
        verb: construyó
        verb: construido construida empezar empezó comenzar comenzó terminar terminó acabar acabó
        verb: ganar
        verb: ganó ganaron perder perdió casar casó casarse estudiar estudió trabajar trabajó mide
        verb: medir
        verb: pesa pesar costar cuesta costó dura durar duró come comer comen bebe hablar habla
        verb: hablan
        verb: hablaba significar significa usar usa usan usó servir sirve funcionar funciona ocurrir
        verb: ocurrió pasar pasó pasa suceder sucedió llegar llegó salir salió ir va van fueron
        verb: conocer
        verb: conoce conocido encontrar encuentra encuentran producir produce pintar pintó componer
        verb: compuso cantar cantó dirigir dirigió jugar juega gobernar gobernó reinar reinó luchar
        verb: luchó
        verb: tiene tienen tenía hace hizo tener tuvo tuvieron hacer hacen dar dio dieron ver vio
        verb: poner puso venir vino quedar queda
        verb: está ubicado situado situada limita limitar desemboca desembocar publicar publicó
        verb: recibir
        verb: recibió cambiar cambió causar causa provoca provocar curar cura trata prevenir
        verb: contagiar
        verb: contagia transmite nadar vuela volar caza cazar alimenta alimentar reproduce crecer
        verb: crece
        verb: explicar explica saber sabe sabes quiere pertenecer pertenece enterrar enterrado
        verb: enterró
        verb: elegir eligió formar forma contiene contener debutar debutó mandar manda querer
        verb: independizar independizó llevar lleva tomar toma
        relatives: esposa esposo mujer marido hijo hija hijos padre padres madre hermano hermana
        relatives: hermanos
        relatives: familia nacimiento muerte profesión ocupación infancia vida viuda novia apellido
        personal: nació nacer nacieron murió morir murieron vivió casó escribió pintó compuso
        personal: estudió trabajó
        personal: inventó descubrió mató fundó gobernó reinó cantó dirigió enterrado enterrada
        personal: enterraron
        people: político presidente rey emperador príncipe escritor autor novelista poeta dramaturgo
        people: pintor
        people: artista escultor arquitecto compositor músico cantante actor director científico
        people: físico
        people: químico biólogo matemático filósofo economista historiador inventor ingeniero
        people: explorador
        people: general militar abogado juez empresario médico cirujano teólogo sacerdote santo
        people: obispo papa
        people: astronauta futbolista jugador atleta activista líder periodista cineasta astrónomo
        people: monarca
        people: héroe conquistador navegante revolucionario
        women: actriz reina emperatriz princesa diosa escritora pintora poetisa científica
        women: cantautora
        women: política autora compositora bailarina monja física filósofa
        attribute: capital población superficie extensión altura altitud longitud anchura
        attribute: profundidad peso
        attribute: tamaño edad nombre apellido apodo lema moneda idioma idiomas lengua lenguas
        attribute: religión
        attribute: bandera himno clima temperatura historia origen orígenes causa causas síntoma
        attribute: síntomas
        attribute: tratamiento efecto efectos consecuencia consecuencias riesgo riesgos ventaja
        attribute: ventajas
        attribute: desventaja desventajas uso usos función importancia significado definición autor
        attribute: autora
        attribute: fundador inventor descubridor creador director presidente presidenta rey reina
        attribute: líder
        attribute: alcalde gobierno economía cultura gastronomía comida plato platos fecha lugar
        attribute: nacimiento
        attribute: muerte padre madre padres hijo hija hijos hermano hermana hermanos esposa esposo
        attribute: mujer
        attribute: marido familia profesión ocupación trabajo obra obras libro libros novela novelas
        attribute: película películas canción canciones premio premios tipo tipos parte partes
        attribute: ejemplo
        attribute: ejemplos característica características color forma estructura composición
        attribute: densidad masa
        attribute: velocidad distancia duración precio costo coste valor número cantidad habitante
        attribute: habitantes río ríos montaña montañas lago lagos ciudad ciudades frontera
        attribute: fronteras vecino
        attribute: vecinos dieta alimentación hábitat especie especies depredador depredadores sede
        attribute: dueño
        attribute: símbolo árbol ave flor resultado resultados objetivo razón motivo problema
        attribute: diferencia
        attribute: diferencias tema temas personaje personajes final secuela sucesor predecesor
        attribute: opinión
        attribute: punto pico cumbre cura vacuna tumba estilo técnica educación estudios título
        attribute: títulos
        attribute: población miembro miembros gente área descubrimiento invención
        picks: primero primera primeros primeras primer segundo segunda tercer tercera último última
        picks: mayor menor mejor peor mejores peores principal principales alto alta bajo baja largo
        picks: larga
        picks: grande grandes gran pequeño pequeña viejo vieja antiguo antigua joven importante
        picks: importantes
        picks: famoso famosa famosos famosas conocido conocida popular populares oficial oficiales
        picks: común
        picks: comunes total actual buen bueno mala malo caro peligroso peligrosa rápido rápida
        picks: profundo
        picks: pesado nuevo nueva natural básico básica
        kind: ciudad país pueblo estado región lugar zona río lago montaña isla continente planeta
        kind: estrella
        kind: animal especie planta pájaro ave pez enfermedad sistema experimento método estudio
        kind: equipo
        kind: grupo banda empresa compañía organización movimiento religión libro novela película
        kind: obra
        kind: canción cuadro juego guerra batalla expedición plan tratado ley edificio puente barco
        kind: hombre
        kind: mujer persona proceso teoría máquina partido universidad escuela museo iglesia templo
        kind: castillo
        kind: fiesta tradición poema serie estatua instrumento imperio reino rey reina presidente
        kind: presidenta
        kind: escritor escritora poeta pintor pintora compositor músico cantante actor actriz
        kind: político
        kind: científico palabra término nombre dios diosa metal elemento sustancia mamífero insecto
        thing: cosa cosas algo forma manera
        openers: qué tal, qué pasa con, qué hay de, y qué tal, y qué hay de, y qué pasa con
        openers: qué me dices de
        openers: y en el caso de, cómo es en, lo mismo para, lo mismo sobre, y qué me dices de
        corrections: me refiero a, me refería a, quiero decir, quise decir, quería decir, hablo de
        corrections: no me refiero a, pregunto por, preguntaba por, estoy hablando de, hablaba de
        corrections: me refiero al, me refería al, hablo del, hablaba del, preguntaba por el, digo
        refusals: no
        existentials: hay, había, hubo
        dummies: lo que, la que, el que, los que, las que, es cierto que, lo mismo, por lo que
        dummies: por eso
        dummies: cuál es la de, qué hora es
        """
}
