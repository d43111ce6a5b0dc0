// "|" stands where one sentence ends and the next begins.

import Language
import Testing

struct SentencesTests {
    private func cut(_ text: [UInt8], _ language: String) -> [String] {
        Sentences.ranges(in: text, language: language).map {
            String(decoding: text[$0], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("en", "One.|Two!|Three?|Four…|Five."),
        ("en", "Dr. Smith met Mr. J. R. R. Tolkien in St. Louis.|They spoke."),
        ("en", "He lived in the U.S. Army base in the U.S.|He died.|In the U.S. Senate he sat."),
        (
            "en",
            "It cost 3.5 million, e.g. Apples cost more, i.e. nothing.|See Fig. 5 and No. 10.|No.|It is."
        ),
        ("en", "He asked \"Why?\" and left.|\"I know.\"|She (too.)|Yes."),
        ("en", "True.[1]|False.[citation needed]|Page.:17–18|End."),
        ("en", "Wait... what?|Wait...|What?|It ends. ..|Then."),
        ("en", "An army. . . directing all. . .|Next."),
        ("en", "A line\nanother line.|1. A heading"),
        ("en", "Apple Inc. Chairman Jobs left Apple Inc.|He came back at 5 p.m. on Monday."),
        ("en", "Vitamin C is good.|So is chlorophyll a.|This is pH.|Yahoo! is not."),
        ("en", "Etc. etc.|Bring pens, paper, etc.|Early birds win."),
        (
            "de",
            "Am 3. Oktober 1990 kam z. B. Dr. Kohl.|Es war im 20. Jahrhundert, d. h. spät.|Ende."
        ),
        ("de", "Er sagte: „Nein.“|Sie ging 1990.|Dann kam Karl IV. Wilhelm blieb."),
        ("fr", "M. Dupont a dit « Non. »|Il est né av. J.-C. en Gaule.|Fin."),
        ("es", "¿Qué?|¡No!|El Sr. Pérez vive en EE. UU. desde 1990.|Fin."),
        ("ru", "В 1990 г. Москва росла, т. е. менялась.|А. С. Пушкин родился.|Он жил."),
        ("el", "Τι είναι;|Είναι αυτό.|Τέλος."),
        ("hi", "यह एक है।|यह दो है।[citation needed]|तीन?"),
        ("ar", "ما هذا؟|هذا كتاب.|نعم."),
        ("ja", "これは本です。|「はい。」|何？！|終わり"),
        ("zh", "你好。|“好！”|完"),
        ("am", "ሰላም።|ደህና።"),
        ("ur", "یہ ہے۔|وہ ہے۔"),
    ])
    func `a text is cut where a reader would`(language: String, marked: String) {
        let pieces = marked.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)
        let gap: [UInt8] = ["ja", "zh"].contains(language) ? [] : [0x20]
        let text = marked.utf8.flatMap { $0 == 0x7C ? gap : [$0] }
        #expect(cut(text, language) == pieces)
    }

    @Test func `Thai is cut at spaces between long clauses only`() {
        let clause = "ประเทศไทยเป็นประเทศที่ตั้งอยู่ในเอเชียตะวันออกเฉียงใต้และมีประชากรจำนวนมาก"
        #expect(cut(Array((clause + " " + clause).utf8), "th") == [clause, clause])
        #expect(cut(Array("ไทย ลาว".utf8), "th") == ["ไทย ลาว"])
    }

    @Test(arguments: ["en", "de", "ru", "el", "hi", "th", "ja", "xx"])
    func `ranges ascend, lie on scalars and leave out only white space`(language: String) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<400 {
            let text = random.text()
            var covered = Set<Int>()
            var last = 0
            for range in Sentences.ranges(in: text, language: language) {
                #expect(range.lowerBound >= last && !range.isEmpty, "\(seed)")
                covered.formUnion(range)
                last = range.upperBound
            }
            for offset in text.indices where !covered.contains(offset) {
                #expect([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20].contains(text[offset]), "\(seed)")
            }
        }
    }

    @Test func `an empty text has no sentences`() {
        #expect(cut([], "en").isEmpty)
        #expect(cut(Array(" \n \n".utf8), "en").isEmpty)
    }
}
