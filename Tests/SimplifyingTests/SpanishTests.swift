// Spanish: cuts, brackets, words in their forms, and what stays.

import Simplifying
import Testing

struct SpanishTests {
    private func draft(_ text: String) throws -> Draft {
        try #require(Simplifier(language: "es")).draft(of: text)
    }

    @Test(arguments: [
        (
            "El puente se inauguró en 1932, aunque las obras no terminaron hasta dos años después.",
            "es.split.contrast",
            "El puente se inauguró en 1932. Pero las obras no terminaron hasta dos años después."
        ),
        (
            "El río creció mucho durante la noche, por lo que los vecinos dejaron sus casas.",
            "es.split.result",
            "El río creció mucho durante la noche. Por eso, los vecinos dejaron sus casas."
        ),
        (
            "La ley fue rechazada por el Senado en 1990, ya que nadie la había leído antes.",
            "es.split.reason",
            "La ley fue rechazada por el Senado en 1990. Esto se debe a que nadie la había leído antes."
        ),
        (
            "Su familia se mudó muy pronto a Lima, donde estudió derecho durante cinco años.",
            "es.split.where",
            "Su familia se mudó muy pronto a Lima. Allí estudió derecho durante cinco años."
        ),
        (
            "Ana Ruiz Soto (Lima, 1900-Quito, 4 de mayo de 1950) fue una pintora peruana.",
            "es.split.born",
            "Ana Ruiz Soto fue una pintora peruana. Nació en Lima en 1900 y murió en Quito el 4 de mayo de 1950."
        ),
    ])
    func `a sentence with two statements becomes two`(source: String, rule: String, wanted: String)
        throws
    {
        let draft = try draft(source)
        #expect(draft.text == wanted)
        #expect(draft.rules == [rule])
    }

    @Test(arguments: [
        ("Los obreros utilizaban piedras.", "Los obreros usaban piedras."),
        ("Se denomina así desde 1900.", "Se llama así desde 1900."),
        ("La guerra finalizó en 1945.", "La guerra terminó en 1945."),
        ("Vino con el fin de ayudar.", "Vino para ayudar."),
        ("Sin embargo, no llegó.", "Pero no llegó."),
        ("Las viviendas son viejas.", "Las casas son viejas."),
        ("Fue un error considerable.", "Fue un error grande."),
        ("Es física e incrementó la producción.", "Es física y aumentó la producción."),
        ("El reino (1206-1526) cayó.", "El reino (1206 a 1526) cayó."),
    ])
    func `a word takes the form of the one it stands for`(source: String, wanted: String) throws {
        #expect(try draft(source).text == wanted)
    }

    @Test(arguments: [
        "El medio de transporte es viejo.",
        "La calle Vivienda Nueva es larga.",
        "Dijo: «Utilizaban piedras».",
        "Es probable que no venga, aunque quisiera hacerlo algún día con todos sus amigos.",
        "No fue elegido en aquel año, porque nadie votó por él en la ciudad ni en el campo.",
    ])
    func `names, quotations and unclear clauses stay`(text: String) throws {
        #expect(try draft(text).text == text)
    }
}
