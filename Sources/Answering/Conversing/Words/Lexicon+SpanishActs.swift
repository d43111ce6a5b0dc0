// Spanish requests about an answer, in many wordings.

extension Lexicon {
    static let spanishActs = """
        empty: por favor porfavor porfa puedes puede podrías podría podrias podria me lo la eso esto
        empty: un una el te
        empty: se y pues bueno vale ok oye entonces ahora quiero quisiera gustaría gustaria querría
        empty: favor algo
        empty: poco texto esa este esta ese ah eh tus así asi las los le nos también
        empty: tambien
        phrases: por favor, si no te importa, si puede ser, si es posible, haz el favor
        inverted: es son era fue está tiene ha
        acknowledgements: ok vale bien bueno sí si no claro ya bueno pues ah
        refusals: da igual no sí si ya bien
        simpler: más simple/sencillo/fácil/facil/claro, más fácil, simplifica, simplifícalo
        simpler: simplificar
        simpler: explica/explícame/explícalo/explicame/explicalo/explicar/explicas más? simple/sencillo/fácil/claro/fácilmente/sencillamente/simplemente/claramente
        simpler: di/dime/dilo/decir/decirlo/cuenta/pon/escribe más? simple/sencillo/fácil/claro
        simpler: en/con palabras/términos más? simples/sencillas/sencillos/fáciles/claras
        simpler: en/con lenguaje más? simple/sencillo/fácil/claro
        simpler: explica/explícame/explícalo/explicar/explicas con palabras más? simples/sencillas/fáciles
        simpler: explica/explícame/explícalo/explicar/explicas en términos más? simples/sencillos/fáciles
        simpler: explica/explícame/explícalo/explicar/explicas en lenguaje más? simple/sencillo/fácil
        simpler: dime/di/dilo/decir/decirlo en/con palabras/términos más? simples/sencillas/sencillos
        simpler: dime/di/dilo/decir/decirlo en/con lenguaje más? simple/sencillo/fácil
        simpler: explica/explícame/explícalo/explicame/explicalo/explicar/explicas de manera/forma más? simple/sencilla/fácil/clara
        simpler: de manera/forma/modo más? simple/sencilla/fácil/clara/sencillo/simple
        simpler: no entiendo, no entendí, no entendi, no comprendo, no he entendido, no queda claro
        simpler: muy difícil/dificil/complicado, demasiado difícil/dificil/complicado/largo?
        simpler: qué quieres/quieres decir
        simpler: explica/explícame/explícalo/explicame/explicalo/explícamelo
        simpler: explica/explícame/explícalo/explícamelo mejor
        simpler: explica/explícame/explícalo/explicame/explícamelo/explicar como si tuviera/tuviese/fuera # años?
        simpler: como si tuviera/tuviese # años, como si fuera niño, para niños/niño/principiantes
        simpler: explica/explícame/explícalo/explicar para/a niño/niños
        simpler: versión simple/sencilla/fácil, versión más simple/sencilla/fácil
        simpler: en palabras simples/sencillas, con otras palabras, en otras palabras, lectura fácil
        more: más, dime más, di más, más información, más informacion, más detalles, más datos
        more: cuéntame más, cuentame más, cuenta más, hay más, qué más, qué más sabes/hay/dice
        more: dame/dar/darme/danos más información/informacion/detalles/datos?, amplía, amplia
        more: saber más, saber/conocer más, háblame/hablame más, explica/explícame más, algo más
        more: con/en más detalle/detalles, profundiza, dime más sobre?, más sobre?, necesito más
        more: hay algo? más, dar más información/detalles/datos, decir/decirme/contar/contarme más
        why: por qué dices/crees/piensas/afirmas, por que dices/crees/piensas
        why: porqué dices/crees/piensas, por qué así, por qué estás seguro/segura
        why: cómo llegas/llegaste a?, en qué basas/te?, en qué se? basa, qué razón/razones tienes
        why: explica por qué, por qué elegiste/das/diste
        source: fuente, fuentes, cuál es fuente, cuál es tu? fuente, cuáles son fuentes
        source: cuál es origen de? información, qué fuente/fuentes
        source: qué fuente/fuentes tienes/usas/es
        source: de dónde sacas/sacaste/tienes/obtienes/obtuviste información?
        source: de dónde has sacado información?, de dónde viene/sale/procede información
        source: dónde está? escrito, dónde dice/pone/lees/leíste, dónde has leído/sacado/visto
        source: cómo sabes, cómo lo? sabes, quién dice, según quién, segun quien, cita, citar
        source: referencia, referencias
        source: dame/di/dime/muestra/cita fuente/fuentes/referencia/referencias, pruebas
        source: qué pruebas hay/tienes, de qué artículo es/sale/viene?, qué artículo es?
        source: en qué artículo/página está?, licencia, qué licencia tiene?
        source: tienes fuente/fuentes/pruebas, de qué fuente
        confidence: seguro, segura, estás seguro/segura, estas seguro/segura, seguro que sí?
        confidence: estás seguro/segura de que? es? verdad/correcto?
        confidence: es verdad/cierto/correcto/seguro/fiable, de verdad, verdad, cierto, en serio
        confidence: es cierto, qué tan seguro/segura/fiable es?, qué tan seguro/segura estás
        confidence: cómo de seguro/segura estás/es?, cuán seguro/fiable estás/es?
        confidence: puedo fiarme/confiar, es fiable/confiable, confiable, correcto, hay duda
        confidence: segurísimo, con qué seguridad, cuánta confianza tienes?
        confidence: podría/puede estar mal/equivocado?, estás equivocado?
        language: en @, al @
        language: dime/di/dilo/decir/decirlo/ponlo/pon/dámelo/damelo/dame/escríbelo/léelo/lee/traduce/tradúcelo/traducelo/traducir/explica/explícalo/repite/repítelo en/al/a @
        language: traduce/tradúcelo/traducelo/traducir/traducirlo/tradúceme al/a/en @, versión en? @
        language: tienes/hay/está en @, existe en @, traducción al/en @, en @ mejor?, cambia a/al @
        language: traduce, traducir, tener/ver/leer/oír/tenerlo/verlo/leerlo/oírlo en @
        back: respuesta anterior, vuelve/volver/volvamos/regresa/regresemos a/al tema anterior, atrás, atras, vuelve, volver, vuelve atrás/atras, volver atrás/atras, regresa
        back: regresar
        back: vuelve/volver/volvamos/regresa/regresar/regresemos a/al otro/otra/anterior/primer/primera/primero *
        back: vuelve/volver/volvamos/regresa/regresar/regresemos a/al *, de vuelta a/al *
        back: volviendo a/al *, tema anterior, artículo/pregunta/articulo anterior, al anterior
        back: ve atrás/atras, ir atrás/atras, anterior tema/artículo/pregunta
        next_section: siguiente, siguiente sección/seccion/parte/párrafo/apartado/capítulo/parrafo
        next_section: próxima sección/parte, proxima seccion/parte
        next_section: sección/seccion/parte/apartado siguiente
        next_section: pasa/ve/avanza/salta/ir/pasar a? siguiente sección/parte/apartado?
        next_section: pasa a siguiente sección/parte/apartado?, próximo, próxima, salta, adelante
        next_section: lee/leer siguiente sección/parte/apartado
        previous_section: anterior, sección/parte/apartado/párrafo/seccion/parrafo anterior
        previous_section: anterior sección/parte/apartado/seccion, previo, previa
        previous_section: vuelve/ve a sección/parte/apartado anterior, sección/parte previa
        list_sections: muestra/muéstrame/dime/lee secciones/partes/apartados de/del artículo
        list_sections: secciones de/del artículo, secciones
        list_sections: qué secciones/partes/apartados hay/tiene?
        list_sections: cuáles son secciones/partes/apartados
        list_sections: lista/listar/enumera/muestra/muéstrame/dime/di/lee de? secciones/partes/apartados/contenido/índice
        list_sections: lista de secciones/partes/apartados/contenidos, índice, indice, contenido
        list_sections: contenidos, tabla de contenido/contenidos, apartados
        list_sections: qué contiene/dice artículo?, esquema, cuántas secciones hay/tiene?
        list_sections: títulos de secciones
        read_on: continúa, continua, sigue, sigue leyendo, continúa leyendo, continua leyendo
        read_on: continuar, seguir, seguir leyendo, adelante sigue, siguiente frase/oración/línea
        read_on: qué sigue, qué viene después?, lee más, leer más, prosigue, y luego qué?, y después
        read_on: lee siguiente frase/oración, el resto, resto
        repeat: repite, repítelo, repitelo, repetir, puedes repetir, otra vez, de nuevo
        repeat: dilo/di/dime otra vez, dilo/di/dime de nuevo, una vez más, vez más, qué dijiste
        repeat: qué has dicho, cómo dices, cómo dijiste, perdón, perdona, no oí, no te? oí
        repeat: no escuché, no he oído, lee/léelo otra vez, lee/léelo de nuevo, repetirlo
        repeat: decirlo otra vez, decirlo de nuevo
        spell: deletrea su nombre, cómo escribe su nombre, deletrea, deletréalo, deletrealo
        spell: deletrear, deletrearlo, cómo escribe, cómo se? escribe, cómo deletrea
        spell: letra por letra, cómo es ortografía, ortografía, deletrea nombre/palabra
        spell: cómo escribe nombre/palabra?
        summary: resumen breve/corto, breve resumen, resumen de artículo/sección, resumen, resume
        summary: resúmelo, resumelo, resumir, resúmeme, resumirlo, en resumen, más corto, más breve
        summary: corto, breve, brevemente, en pocas palabras, en breve, hazlo corto/breve
        summary: haz/hazme/dame/da/dar/hacer resumen, versión corta/breve, más corto/breve/conciso
        summary: en una? frase, demasiado largo, abrevia, sintetiza, síntesis, respuesta corta/breve
        summary: acorta
        thanks: gracias, muchas gracias, mil gracias, gracias es todo, es todo, eso es todo
        thanks: nada más, nada más gracias, genial, perfecto, excelente, entendido, de acuerdo
        thanks: estupendo, muy bien, gracias muy amable, muy amable, ya está
        thanks: gracias por ayuda?/todo?, muchísimas gracias, no gracias, entiendo, comprendo
        thanks: lo tengo
        goodbye: adiós, adios, hasta luego, hasta pronto, hasta mañana, chao, chau, nos vemos
        goodbye: buenas noches, hasta otra, hasta vista, he terminado, terminé, salir
        greeting: hola, buenos días, buenos dias, buenas tardes, buenas, buen día, qué tal
        greeting: qué tal estás, cómo estás, saludos, hola qué tal, hola buenos? días?
        help: ayuda, ayúdame, ayudame, qué puedes hacer, qué puedo hacer/preguntar/decir
        help: qué hacer/preguntar, instrucciones, comandos, necesito ayuda, órdenes, qué sabes hacer
        new_question: nueva pregunta, nuevo tema, otra pregunta, otro tema
        new_question: tengo otra/nueva pregunta, cambiemos/cambiar/cambia de tema
        new_question: empezar/empieza/empecemos de nuevo, empezar/empieza otra vez, desde cero
        new_question: olvida, olvídalo, olvidalo, olvida todo, borra todo?, reinicia, reiniciar
        new_question: nueva conversación, de otro tema, otra cosa, hablemos de otra cosa
        new_question: siguiente pregunta
        definitions: qué es un, qué es una, qué son, quién es, quién fue
        talk: qué cuál cuáles dónde cómo quién di dime decir decirme decirlo dices dilo cuenta cuéntame hablar
        talk: dame dar darme pon ponlo haz hazlo hazme lee leer muestra muéstrame ver saber sé puedo tengo
        talk: tiene tienes hay de en a con sobre para por un una artículo respuesta palabras forma manera
        talk: quiero necesito otra vez no más del al mejor frase alguna algún algo que ya
        cue new_question: nueva/nuevo/otra/otro+pregunta/tema/conversación/cosa
        cue new_question: empezar/empecemos/empieza+nuevo/cero, cambiar/cambiemos/cambia+tema
        beside new_question: preguntar hablemos hablar quiero
        cue language: en/al
        beside language: traduce traducir traducción versión idioma repite
        cue simpler: sencillo/sencilla/sencillas/sencillos/sencillamente/simple/simples/simplifica
        cue simpler: simplificar/simplificarlo/fácil/fáciles/entiendo/entender/comprendo/complicado
        cue simpler: explica/explícame/explícalo/explícaselo/explicar+niño/niños/principiante
        beside simpler: explica explícame explícalo explicar explicarlo lenguaje términos versión muy
        beside simpler: demasiado difícil años niño niños
        cue summary: resumen/resume/resúmelo/resúmeme/resumir/corto/corta/breve/brevemente
        beside summary: versión sola pocas
        cue list_sections: secciones/apartados/índice/contenidos
        beside list_sections: lista son tabla
        cue next_section: siguiente/próxima/próximo+sección/parte/párrafo/apartado/capítulo
        beside next_section: vamos ve pasa pasar ir avanza
        cue previous_section: anterior/previa+sección/parte/párrafo/apartado/capítulo
        beside previous_section: vamos ve vuelve volver ir
        cue spell: deletrea/deletréalo/deletrear/deletrearlo/ortografía
        beside spell: nombre su letra
        cue repeat: repite/repítelo/repetir/repetirlo/repíteme
        cue source: fuente/fuentes/referencia/referencias/cita/citar
        beside source: información dónde viene es está son
        cue confidence: seguro/segura/fiable/confiable/veras/certeza
        beside confidence: completamente totalmente estás es está eso de verdad tan
        cue more: más/detalles/además/amplía/ampliar/profundiza/detalla
        beside more: información háblame podrías puedes decirme otra cosa
        cue read_on: continúa/sigue/continuar/seguir/sigue
        beside read_on: leyendo lo que lee resto
        cue thanks: gracias/agradezco
        beside thanks: muchas muy amable ayuda lo te mucho todo adiós
        cue goodbye: adiós/chao/chau
        languages: en inglés ingles, es español espanol castellano, fr francés frances
        languages: de alemán aleman, it italiano, pt portugués portugues, nl neerlandés holandés
        languages: ru ruso, ar árabe arabe, zh chino mandarín, ja japonés japones, hi hindi
        languages: sw suajili swahili, pl polaco, sv sueco, tr turco, el griego, he hebreo
        languages: ko coreano, vi vietnamita, th tailandés, ro rumano, uk ucraniano
        languages: ca catalán catalan, eu euskera vasco, gl gallego, la latín latin, qu quechua
        languages: ht criollo, eo esperanto, gn guaraní
        """
}
