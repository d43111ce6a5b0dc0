// Descriptions of images: some say what is to be seen, many only that there is something.

/// What an image's attributes tell about its use.
enum ImageText {
    /// Images narrower or lower than this are signs beside a text.
    private static let smallestSizeInPixels = 40

    /// Whether the description is more than the name of a file or of a kind of thing.
    static func says(_ alt: String) -> Bool {
        let bytes = Bytes(alt)
        guard bytes.count >= 3, bytes.contains(where: \.isLetter) else { return false }
        if InfoboxFacts.namesFile(bytes[...]), !bytes.contains(.space) || bytes.count < 60 {
            return false
        }
        return !empty.contains(alt.lowercased())
    }

    private static let empty: Set<String> = [
        "image", "img", "photo", "picture", "logo", "icon", "bild", "imagen", "foto", "immagine",
        "figure", "spacer", "bullet", "arrow", "external link", "pdf", "avatar", "thumbnail",
        "illustration", "graphic", "edit", "link",
    ]

    /// A sign beside a text, by its size or its name.
    static func isIcon(_ node: Int, in tree: HTMLTree) -> Bool {
        for side in [HTMLAttribute.width, .height] {
            if let size = tree.attribute(side, of: node)?.trimmed.leadingNumber,
                size < smallestSizeInPixels
            {
                return true
            }
        }
        var isIcon = false
        tree.attribute(.classes, of: node)?.forEachWord { word in
            isIcon = isIcon || iconClasses.contains(HTMLName(word))
        }
        return isIcon
    }

    private static let iconClasses = HTMLName.set("icon logo avatar noviewer spacer emoji-icon")

    /// A picture of one character, whose description is the character.
    static func isCharacter(_ node: Int, in tree: HTMLTree) -> Bool {
        var isCharacter = false
        tree.attribute(.classes, of: node)?.forEachWord { word in
            isCharacter = isCharacter || characterClasses.contains(HTMLName(word))
        }
        return isCharacter
    }

    private static let characterClasses = HTMLName.set("emoji wp-smiley twemoji gaiji")

    /// A picture of a formula, whose description is its source.
    static func isFormula(_ node: Int, in tree: HTMLTree) -> Bool {
        var isFormula = false
        tree.attribute(.classes, of: node)?.forEachWord { word in
            isFormula = isFormula || formulaClasses.contains(HTMLName(word))
        }
        return isFormula
    }

    private static let formulaClasses = HTMLName.set(
        """
        tex mwe-math-fallback-image-inline mwe-math-fallback-image-display mwe-math-image-inline \
        mwe-math-image-display latex math
        """)
}
