// The wiki's own rendering of one revision: templates run, links resolved, markup of a page.

import JSON

/// Asks for the HTML of revisions.
///
/// `action=parse` is what every MediaWiki has; the REST addresses differ between versions and
/// installations.
struct PageRendering {
    enum Result {
        case html([UInt8], fetched: String)
        case refused(WikiRefusal)
    }

    let api: WikiAPI

    func html(ofRevision revision: Int) throws(SourceError) -> Result {
        let request = WikiRequest([
            "action": "parse", "oldid": String(revision), "prop": "text",
            "disableeditsection": "1", "disablelimitreport": "1", "disabletoc": "1",
        ])
        switch try api.reply(to: request) {
        case .refusal(let refusal): return .refused(refusal)
        case .answer(let answer):
            let text = answer.value["parse"]?["text"]?.stringValue ?? ""
            return .html(Array(text.utf8), fetched: answer.fetched)
        }
    }
}
