// What names, addresses and codes of wikis tell.

import Testing

@testable import Ingest

struct WikimediaTests {
    @Test(arguments: [
        "85.193.216.88", "127.0.0.1", "85.193.216.xxx", "2001:db8::1", "2001:DB8:0:0:0:0:0:1",
        "::1", "::ffff:192.0.2.1", "fe80::1%eth0", "192.0.2.0/24", "2001:db8::/32", " 10.0.0.1 ",
        "[2001:db8::1]", "::",
    ])
    func `an address is withheld`(name: String) {
        #expect(Contributor.shownName(name) == Contributor.withheld)
    }

    @Test(arguments: [
        "~2024-12345-67", "Ada", "1.2.3", "1.2.3.4.5", "Version 1.2.3.4", "Bot:9", "Zoë",
        "dead:beef",
        "1234.1.1.1", "a:b:xyz",
    ])
    func `a name is kept`(name: String) {
        #expect(Contributor.shownName(name) == name)
    }

    @Test func `names are shown once and on one line`() {
        #expect(
            Contributor.shownNames(["A\tB", "10.0.0.1", "", "10.0.0.2", "A B", "\u{1B}[1mC"])
                == ["A B", Contributor.withheld, "[1mC"])
    }

    @Test(arguments: [
        ("frwiki", "fr", Project.wikipedia, "https://fr.wikipedia.org"),
        ("simplewiki", "en", .wikipedia, "https://simple.wikipedia.org"),
        ("be_x_oldwiki", "be-tarask", .wikipedia, "https://be-x-old.wikipedia.org"),
        ("nowiki", "no", .wikipedia, "https://no.wikipedia.org"),
        ("zh_min_nanwiki", "nan", .wikipedia, "https://zh-min-nan.wikipedia.org"),
        ("zh_classicalwiki", "lzh", .wikipedia, "https://zh-classical.wikipedia.org"),
        ("enwiktionary", "en", .wiktionary, "https://en.wiktionary.org"),
        ("dewikibooks", "de", .wikibooks, "https://de.wikibooks.org"),
    ])
    func `a database name tells language and project`(
        name: String, language: String, project: Project, origin: String
    ) throws {
        let database = try #require(DatabaseName(name))
        #expect(database.language == language)
        #expect(database.project == project)
        #expect(database.origin == origin)
    }

    @Test(arguments: ["", "wiki", "commonswiki", "shipdb", "wikidatawiki", "a b wiki"])
    func `other database names tell nothing`(name: String) {
        #expect(DatabaseName(name) == nil)
    }

    @Test(arguments: [
        ("https://en.wikipedia.org/wiki/Main_Page", Project.wikipedia),
        ("http://de.wikibooks.org/wiki/Hauptseite", .wikibooks),
        ("https://www.wikidata.org/wiki/Wikidata:Main_Page", .wikidata),
        ("//fr.wikivoyage.org/", .wikivoyage), ("https://wikipedia.org.example.net/", nil),
        ("https://notwikipedia.org/", nil), ("", nil),
    ])
    func `the host tells the project`(base: String, project: Project?) {
        #expect(Project(base: base) == project)
    }

    @Test func `each project has its licence`() {
        #expect(Project.wikidata.license(on: nil) == "CC0-1.0")
        #expect(Project.wikinews.license(on: "2016-01-01") == "CC-BY-2.5")
        #expect(Project.wikinews.license(on: "2025-06-01") == nil)
        #expect(Project.wikisource.license(on: nil) == "CC-BY-SA-3.0")
        #expect(Project.other.license(on: "2025-06-01") == nil)
    }

    @Test(arguments: [
        ("en", "en"), ("pt-BR", "pt-br"), ("zh_Hant", "zh-hant"), ("simple", "en"),
        ("als", "gsw"), ("eng", "en"), ("fre", "fr"), ("Zho-Hans", "zh-hans"), ("cmn", "zh"),
        ("sco", "sco"), ("", nil), ("not a code", nil), ("-", nil), ("abcdefghi", nil),
    ])
    func `codes become BCP 47`(code: String, language: String?) {
        #expect(LanguageCode.normalized(code) == language)
    }

    @Test(arguments: [
        ("dumps/enwiki-tables.xml.bz2", "enwiki-tables"),
        ("a/b/en.articles.jsonl.xz", "en.articles"),
        ("notes.v1.2.jsonl", "notes.v1.2"), ("standard input", "standard input"), ("xml", "xml"),
        ("README", "README"), ("a/wikipedia_en.zimaa", "wikipedia_en"), ("x.XML.GZ", "x"),
    ])
    func `a file's name without extensions names its source`(path: String, name: String) {
        #expect(SourceName.of(path) == name)
    }
}
