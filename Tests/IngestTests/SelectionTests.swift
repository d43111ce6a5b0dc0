// Which articles a recipe takes, and in which order they are worth having.

import BundleFormat
import Markup
import Passages
import SQLite
import Testing

@testable import Ingest

struct SelectionTests {
    private static let names = ["Water", "Well", "Rain", "Fire", "Cholera", "Burn"]

    /// Six articles: all link to Water, some to Well; categories Wells in Supply in Earth.
    private func staging() throws -> Staging {
        var staging = try Staging(in: Database.writable(at: ""))
        for (number, name) in Self.names.enumerated() {
            let article = Article(
                identity: ArticleIdentity(source: "w", article: String(number)), title: name,
                language: number == 5 ? "fr" : "en",
                provenance: Provenance(license: number == 3 ? "CC-BY-NC-4.0" : "CC0-1.0"),
                passages: [.init(.paragraph, String(repeating: "Words. ", count: number * 40 + 1))])
            let ties = PageTies(
                categories: number < 2 ? ["Wells"] : number == 2 ? ["Supply"] : ["Heat"],
                links: number == 0 ? ["Well"] : ["water", "Spring"])
            try staging.add(StagedArticle(article, ties: ties))
        }
        try staging.add(Redirect(source: "w", title: "Spring", target: "Well"))
        for (name, parent) in [("Wells", "Supply"), ("Supply", "Earth"), ("Earth", "Wells")] {
            let ties = PageTies(categories: [parent], links: [])
            try staging.add(GuidePage(source: "w", title: name, isCategory: true, ties: ties))
        }
        let list = PageTies(links: ["Rain", "Nothing"])
        try staging.add(
            GuidePage(source: "w", title: "Project:List", isCategory: false, ties: list))
        try staging.resolveRedirects()
        return staging
    }

    private func chosen(_ change: (inout Selection) -> Void) throws -> (Set<String>, [String]) {
        var selection = Selection()
        change(&selection)
        let staging = try staging()
        let selector = try Selector(selection, of: staging)
        var titles: Set<String> = []
        try staging.forEachEntry {
            if selector.shortlist.contains($0.number) { titles.insert($0.title) }
        }
        return (titles, selector.warnings)
    }

    @Test func `titles and aliases are taken, and what is missing is said`() throws {
        let (titles, warnings) = try chosen { $0.titles = ["rain", "Spring", "Snow"] }
        #expect(titles == ["Rain", "Well"])
        #expect(warnings == ["no article of the sources is called \"Snow\""])
    }

    @Test func `categories are taken as deep as asked, in circles too`() throws {
        #expect(try chosen { $0.categories = [.init(name: "Supply", depth: 0)] }.0 == ["Rain"])
        #expect(
            try chosen { $0.categories = [.init(name: "Supply", depth: 1)] }.0
                == ["Rain", "Water", "Well"])
        #expect(
            try chosen { $0.categories = [.init(name: "Earth", depth: 20)] }.0
                == ["Rain", "Water", "Well"])
    }

    @Test func `what a list links to is taken`() throws {
        #expect(try chosen { $0.lists = ["Project:List"] }.0 == ["Rain"])
        #expect(try chosen { $0.lists = ["Project:None"] }.1.count == 1)
    }

    @Test func `what is to be left is left`() throws {
        #expect(
            try chosen {
                $0.leftCategories = [.init(name: "Heat", depth: 0)]
                $0.leftTitles = ["Spring"]
            }.0 == ["Water", "Rain"])
        #expect(try chosen { $0.leftWords = ["burn"] }.0.contains("Burn") == false)
        #expect(try chosen { $0.leastSizeInBytes = 500 }.0 == ["Rain", "Fire", "Cholera", "Burn"])
        #expect(try chosen { $0.languages = ["fr"] }.0 == ["Burn"])
    }

    @Test func `an article under a licence that is not allowed is refused by its name`() throws {
        let (titles, warnings) = try chosen { $0.licenses = ["CC0-1.0"] }
        #expect(!titles.contains("Fire") && titles.count == 5)
        #expect(warnings.first?.contains("\"Fire\" (CC-BY-NC-4.0)") == true)
    }

    @Test func `what many link to comes first, and what must be kept before it`() throws {
        var selection = Selection()
        selection.budgetInBytes = 1_000
        selection.keep = ["Cholera"]
        let selector = try Selector(selection, of: try staging())
        #expect(selector.keptCount == 1)
        #expect(selector.ranking.prefix(3).map(\.title) == ["Cholera", "Water", "Well"])
        #expect(selector.ranking.count == 6)
    }
}
