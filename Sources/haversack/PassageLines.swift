// Results as lines that can be heard: number, title, place, then the text.

import Answering
import BundleFormat
import Passages
import Terminal

enum PassageLines {
    /// "1. Alabama, section Climate." and the snippet on a line of its own.
    static func result(_ passage: FoundPassage, number: Int, snippet: String) -> [String] {
        let place = passage.section.last.map { ", section \($0)" } ?? ""
        return [
            Spoken.sentence(Sanitizer.line("\(number). \(passage.entry.title)\(place)").text),
            Spoken.text(Sanitizer.line(snippet).text),
        ]
    }

    /// Where a quote stands: "From Alabama, section Climate, revision 12 of 3 May 2016."
    static func source(of entry: ArticleEntry, section: [String]) -> String {
        var words = "From \"\(entry.title)\""
        if let heading = section.last { words += ", section \(heading)" }
        if let revision = entry.provenance.revision { words += ", revision \(revision)" }
        if let time = entry.provenance.timestamp { words += " of \(Spoken.date(iso: time))" }
        return Sanitizer.line("\(words), \(entry.provenance.license).").text
    }
}
