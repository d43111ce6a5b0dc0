// What is to become of a text: another language, or another level in its own.

package import BundleFormat

/// From one variant of an article to another.
package struct AdaptationTask: Sendable, Hashable {
    /// BCP 47, lower case.
    package let from: String
    package let to: String
    /// The level of what is made.
    package let level: Level
    /// The level of what it is made of.
    package let fromLevel: Level

    package init(from: String, to: String, level: Level, fromLevel: Level = .original) {
        self.from = from
        self.to = to
        self.level = level
        self.fromLevel = fromLevel
    }

    package enum Operation: String, Sendable {
        case simplify
        case translate
    }

    package var operation: Operation { from == to ? .simplify : .translate }

    /// Whether the words are to become plainer.
    package var isPlainer: Bool { level == .simple && fromLevel == .original }
}
