// Between reading and staging: what workers make of a batch.

import BundleFormat
import Ingest

/// A batch of items, parsed.
struct StagedBatch: Sendable {
    var articles: [StagedArticle] = []
    var redirects: [Redirect] = []
    var guides: [GuidePage] = []
    var emptyCount = 0

    init(_ batch: ItemBatch) throws {
        for item in batch.items {
            switch item {
            case .redirect(let redirect):
                redirects.append(
                    Redirect(
                        source: redirect.source, title: redirect.title, target: redirect.target))
            case .article(let pending): try add(pending)
            case .guide(let pending, let isCategory): add(pending, isCategory: isCategory)
            }
        }
    }

    private mutating func add(_ pending: PendingArticle) throws {
        let parsed = pending.parsed()
        let ties =
            pending.reading.keepsLinks
            ? PageTies(categories: parsed.article.categories, links: parsed.links) : PageTies()
        let staged = try StagedArticle(parsed.article, ties: ties)
        if staged.passageCount > 0 { articles.append(staged) } else { emptyCount += 1 }
    }

    private mutating func add(_ pending: PendingArticle, isCategory: Bool) {
        let parsed = pending.parsed()
        guides.append(
            GuidePage(
                source: pending.identity.source, title: pending.title, isCategory: isCategory,
                ties: PageTies(categories: parsed.article.categories, links: parsed.links)))
    }
}
