// Opening marks, and capitals that translators leave in titles of cells.

import Testing

@testable import Adapting

struct SpanishMarksTests {
    @Test(arguments: [
        ("Is it ripe?", "Está maduro?", "¿Está maduro?"),
        ("Yes. Is it ripe? No.", "Sí. Está maduro? No.", "Sí. ¿Está maduro? No."),
        ("Stop!", "\"Para!\"", "\"¡Para!\""), ("Is it?", "¿Es?", "¿Es?"),
        ("Cool water helps.", "EL agua ayuda.", "El agua ayuda."),
        ("EL PAÍS", "EL PAÍS", "EL PAÍS"),
    ])
    func `marks are mended`(source: String, draft: String, mended: String) {
        #expect(SpanishMarks.mended(draft, of: source) == mended)
    }

    @Test(arguments: [
        ("people", "Personas", "personas"), ("thin white feathers", "Plumas finas", "plumas finas"),
        ("pH value", "PH valor", "PH valor"), ("Madrid", "Madrid", "Madrid"),
        ("People", "Personas", "Personas"),
    ])
    func `a small beginning stays small`(source: String, draft: String, tidied: String) {
        #expect(TidiedDraft.tidied(draft, of: source, in: "es") == tidied)
    }
}
