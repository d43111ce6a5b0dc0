// Pages as browsers get them: whatever their markup is worth, their text is read.

/// Reads HTML.
package enum HTML {
    /// Never fails and takes time in proportion to the length.
    package static func page(
        from source: some Sequence<UInt8>, context: HTMLContext
    ) -> HTMLPage {
        HTMLPage()
    }
}
