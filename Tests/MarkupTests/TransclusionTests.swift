// A wiki's own templates, called from a page.

import Passages
import Testing

@testable import Markup

struct TransclusionTests {
    private struct Shelf: TemplateLibrary {
        let sources: [String: String]

        func source(ofTemplate name: String) -> [UInt8]? { sources[name].map { Array($0.utf8) } }
    }

    private func text(
        _ page: String, isWikimedia: Bool = false, _ templates: [String: String]
    ) -> String {
        var context = WikitextContext(title: "Page")
        context.library = Shelf(sources: templates)
        context.isWikimedia = isWikimedia
        context.revisionTime = Moment(year: 2016, month: 4, day: 22)
        return Described.text(Wikitext.document(from: page.utf8, context: context))
    }

    @Test func `arguments take the places that the template has for them`() {
        let templates = [
            "greeting":
                "Hello {{{1|world}}}, {{{name|{{{2|nobody}}}}}}!<noinclude>Manual</noinclude>"
        ]
        #expect(text("{{Greeting}}", templates) == "[paragraph] Hello world, nobody!")
        #expect(text("{{greeting|Bob|Eve}}", templates) == "[paragraph] Hello Bob, Eve!")
        #expect(
            text("{{Template:Greeting| Bob |name= Ann |1=Max}}", templates)
                == "[paragraph] Hello Max, Ann!")
        #expect(
            text("{{Greeting|a=b|{{Greeting}}}}", templates).contains("Hello Hello world, nobody!,")
        )
    }

    @Test func `only the parts for callers are taken`() {
        let templates = [
            "a": "x<onlyinclude>one</onlyinclude>y<onlyinclude> two</onlyinclude>z",
            "b": "<includeonly>in</includeonly><noinclude>{{B}}</noinclude>",
        ]
        #expect(text("{{a}} {{b}}", templates) == "[paragraph] one two in")
    }

    @Test func `templates that call themselves end`() {
        let templates = [
            "loop": "a{{Loop}}b", "one": "1{{two}}", "two": "2{{one}}",
            "many": "{{#if:{{{1|}}}|{{m2}}{{m2}}{{m2}}|x}}",
        ]
        #expect(text("{{loop}} {{one}}", templates) == "[paragraph] ab 12")
        var deep: [String: String] = ["t60": "end"]
        for number in 0..<60 { deep["t\(number)"] = "{{t\(number + 1)}}{{t\(number + 1)}}" }
        #expect(text("begin {{t0}} done", deep).hasPrefix("[paragraph] begin"))
    }

    @Test func `tables and lists begin lines wherever they are called`() {
        let templates = [
            "box": "{|\n! {{{title}}}\n! b\n|-\n| {{{text}}} {{!}}{{!}} more\n|}",
            "items": "* a\n* b",
        ]
        #expect(
            text("Text {{box|title=T|text=x}} {{items}}", templates)
                == "[paragraph] Text\n[table] T\tb\nx\tmore\n[list] a\nb")
    }

    @Test func `names mean what the wiki says, but on Wikipedia what they are known for`() {
        let templates = ["nowrap": "own {{{1}}}", "other": "own {{{1}}}", "main": "own {{{1}}}"]
        #expect(text("{{nowrap|a}} {{other|b}}", templates) == "[paragraph] own a own b")
        #expect(
            text("{{nowrap|a}} {{other|b}}", isWikimedia: true, templates)
                == "[paragraph] a own b")
        #expect(text("{{main|a}}b", templates) == "[paragraph] b")
    }

    @Test func `what only a module could say falls back to what is written`() {
        let templates = ["info": "{{#invoke:Nothing|x}}", "conv": "{{#invoke:Convert|convert}}"]
        #expect(text("a {{info|some words here}}", templates) == "[paragraph] a some words here")
        #expect(
            text("a {{conv|5|km}}", templates) == "[paragraph] a 5 kilometres (3.1 mi)")
    }

    @Test func `a curator's rule counts first`() {
        var context = WikitextContext(title: "Page")
        context.templateRules = ["x": .argument(2), "nowrap": .drop]
        let document = Wikitext.document(from: "{{x|a|b}} {{nowrap|c}}d".utf8, context: context)
        #expect(Described.text(document) == "[paragraph] b d")
    }

    @Test func `references are kept where they are asked for, each once`() {
        var context = WikitextContext(title: "Page")
        context.keepsReferences = true
        let page = """
            a<ref name=x>{{cite web|title=One|url=u}}</ref> b<ref name=x/> c<ref>Two [http://x y]</ref>\
            d<ref group=n>{{cite web|title=One|url=u}}</ref>
            """
        let document = Wikitext.document(from: page.utf8, context: context)
        #expect(document.references == ["One", "Two y"])
        #expect(document.referenceCount == 4)
        #expect(document.passages().last?.kind == .reference)
    }

    @Test func `hatnotes and editors' marks are signals`() {
        let page = "{{Main|Water}}\nText{{citation needed|date=May 2010}}. {{Multiple issues}}"
        let document = Wikitext.document(from: page.utf8, context: WikitextContext(title: "P"))
        #expect(
            document.signals.map(\.line) == [
                "hatnote: main, Water", "maintenance: citation needed",
                "maintenance: multiple issues",
            ])
        #expect(Described.text(document) == "[paragraph] Text.")
    }

    @Test func `links to other pages are kept where they are asked for`() {
        var context = WikitextContext(title: "Page")
        context.keepsLinks = true
        let page =
            "[[Water]], [[Fire|fires]], [[Water#Use|w]], [[File:X.jpg]], [[fr:Eau]], [[:Earth]]"
        let document = Wikitext.document(from: page.utf8, context: context)
        #expect(document.links == ["Water", "Fire", "Earth"])
    }
}
