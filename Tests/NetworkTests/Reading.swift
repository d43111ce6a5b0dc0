// Everything that came of reading a wiki, its error included.

import HTTP
import Synchronization

@testable import Ingest

/// What a wiki gave to a reader, and how long the reader would have waited.
struct Reading {
    private(set) var articles: [PendingArticle] = []
    private(set) var redirects: [SourceRedirect] = []
    private(set) var summary = SourceSummary()
    private(set) var error: SourceError?
    let notices = Notices()
    let waits = Waits()

    init(_ address: String, _ wiki: WikiOptions, license: String? = nil) {
        var options = SourceOptions()
        options.wiki = wiki
        options.license = license
        let (notices, waits) = (notices, waits)
        var patience = Patience(tries: wiki.tries ?? 5, notice: { notices.lines.append($0) })
        patience.wait = { waits.seconds.append($0) }
        do throws(SourceError) {
            let reader = try APIReader(
                address, options: options, notice: { notices.lines.append($0) },
                patience: patience)
            defer { summary = reader.summary }
            while let item = try reader.next() {
                switch item {
                case .article(let article): articles.append(article)
                case .redirect(let redirect): redirects.append(redirect)
                case .guide: break
                }
            }
        } catch {
            self.error = error
        }
    }

    var titles: [String] { articles.map(\.title) }

    final class Notices {
        var lines: [String] = []
    }

    final class Waits {
        var seconds: [Double] = []
    }
}
