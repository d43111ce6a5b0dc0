// Licences as people write them.

import Testing

@testable import Ingest

struct LicenseNameTests {
    @Test(arguments: [
        ("CC-BY-SA-4.0", "CC-BY-SA-4.0"), ("CC BY-SA 3.0", "CC-BY-SA-3.0"),
        ("cc by 4", "CC-BY-4.0"),
        ("Creative Commons Attribution-ShareAlike 3.0 Unported License", "CC-BY-SA-3.0"),
        ("Attribution-ShareAlike 4.0 International", "CC-BY-SA-4.0"), ("BY-SA 4.0", "CC-BY-SA-4.0"),
        ("Creative Commons Attribution-NonCommercial-NoDerivatives 4.0", "CC-BY-NC-ND-4.0"),
        ("Creative Commons Attribution Non-Commercial Share Alike v2.5", "CC-BY-NC-SA-2.5"),
        ("https://creativecommons.org/licenses/by-sa/4.0/deed.en", "CC-BY-SA-4.0"),
        ("http://creativecommons.org/licenses/by/3.0/igo/", "CC-BY-3.0-IGO"),
        ("//creativecommons.org/licenses/by-sa/3.0/de/", "CC-BY-SA-3.0-DE"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"), ("CC0", "CC0-1.0"),
        ("CC-Zero", "CC0-1.0"), ("Creative Commons Zero v1.0 Universal", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/mark/1.0/", "CC-PDM-1.0"),
        ("Public Domain", "LicenseRef-public-domain"), ("GFDL", "GFDL-1.3-or-later"),
        ("GNU Free Documentation License, Version 1.2", "GFDL-1.2-or-later"),
        ("https://www.gnu.org/licenses/fdl-1.3.html", "GFDL-1.3-or-later"),
        ("CC BY-SA 3.0 and GFDL 1.3", "CC-BY-SA-3.0"), ("MIT", "MIT"), ("GPLv3", "GPL-3.0-only"),
        ("GNU General Public License v2.0 or later", "GPL-2.0-or-later"),
        ("Apache License 2.0", "Apache-2.0"), ("OFL-1.1", "OFL-1.1"),
        ("CC-BY-4.0 OR MIT-0", "CC-BY-4.0"), ("ODbL", "ODbL-1.0"),
    ])
    func `a name becomes an identifier`(text: String, identifier: String) {
        #expect(LicenseName(text)?.identifier == identifier)
    }

    @Test(arguments: ["", "-", "All rights reserved", "free", "Copyright 2020", "see the site"])
    func `words that name no licence give none`(text: String) {
        #expect(LicenseName(text) == nil)
    }

    @Test func `a version that was not said is taken from what is usual, or from the day`() {
        let name = LicenseName("Creative Commons - Attribution - Sharealike")
        #expect(name?.identifier == nil)
        #expect(name?.identifier(among: [nil, "CC-BY-SA-3.0"], on: nil) == "CC-BY-SA-3.0")
        #expect(name?.identifier(among: ["CC-BY-4.0"], on: "2012-01-01") == "CC-BY-SA-3.0")
        #expect(name?.identifier(among: [], on: "2020-03-31") == "CC-BY-SA-4.0")
        let attribution = LicenseName("CC BY")
        #expect(attribution?.identifier(among: ["CC-BY-SA-3.0"], on: nil) == "CC-BY-4.0")
    }

    @Test(arguments: [
        ("//creativecommons.org/licenses/by/2.5", "CC-BY-2.5"),
        ("https://creativecommons.org/licenses/by-sa/4.0/deed.fr", "CC-BY-SA-4.0"),
        ("http://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("https://www.gnu.org/licenses/fdl-1.3.html", "GFDL-1.3-or-later"),
        ("CC BY-SA 3.0 Germany", "CC-BY-SA-3.0-DE"), ("https://example.org/license", nil),
    ])
    func `addresses and countries`(text: String, expected: String?) {
        #expect(LicenseName(text)?.identifier == expected)
    }

    @Test(arguments: [
        ("cc by-sa 4.0", "CC-BY-SA-4.0"), ("MIT", "MIT"), ("LicenseRef-ours", "LicenseRef-ours"),
        ("CC-BY-4.0 OR MIT", "CC-BY-4.0 OR MIT"), ("CC something", "CC something"),
    ])
    func `what a curator wrote stays where it is no licence of Creative Commons`(
        text: String, expected: String
    ) {
        #expect(LicenseName.spelled(text) == expected)
    }

    @Test func `of several licences the one of Creative Commons counts`() {
        #expect(LicenseName.expression(of: []) == nil)
        #expect(LicenseName.expression(of: ["MIT", "CC-BY-4.0", "MIT"]) == "CC-BY-4.0")
        #expect(LicenseName.expression(of: ["MIT", "ISC"]) == "MIT AND ISC")
    }
}
