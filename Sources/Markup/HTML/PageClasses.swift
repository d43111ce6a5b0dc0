// Pages that are no wiki's have menus, banners and buttons too, under names that many share.

/// What classes mean on ordinary pages.
enum PageClasses {
    static let named: [HTMLName: HTMLMeaning] = HTMLName.table([
        (
            """
            breadcrumb breadcrumbs pagination pager page-navigation post-navigation nav-links \
            nav-previous nav-next prev-next skip-link skip-links skip-to-content skiplink site-header \
            site-footer site-navigation main-navigation nav-menu menu main-menu navigation nav topbar \
            top-bar masthead widget-area widget share share-buttons sharedaddy social social-links \
            social-share addthis_toolbox sharing cookie-banner cookie-notice cookie-consent \
            advertisement advert adsbygoogle ad-container ads newsletter newsletter-signup \
            related-posts related-articles jp-relatedposts comments comments-area comment-respond \
            comment-form tags-links edit-link post-tags site-info copyright-footer search-form \
            searchform back-to-top toctree-wrapper rst-footer-buttons wy-nav-side sphinxsidebar \
            sidebar navbar entry-meta post-meta article-meta print-link download-links md-sidebar md-header md-footer on-this-page copy-button copybtn
            """, .dropped
        ),
        ("footnotes endnotes footnote-list footnote citation-list", .references),
    ])

    /// Boxes beside the text that belong to it.
    static let notes = HTMLName.set(
        """
        note notes tip warning caution danger important hint info admonition callout textbox alert \
        example exercise definition key-point keypoint remember activity learning-objectives box
        """)
}
