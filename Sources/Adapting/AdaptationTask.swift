// What is to become of a text: another language, or another level in its own.

package import BundleFormat

/// From one variant of an article to another.
package struct AdaptationTask: Sendable, Hashable {
    /// BCP 47, lower case.
    package let from: String
    package let to: String
    /// The level of what is made.
    package let level: Level

    package init(from: String, to: String, level: Level) {
        self.from = from
        self.to = to
        self.level = level
    }

    package enum Operation: String, Sendable {
        case simplify
        case translate
    }

    package var operation: Operation { from == to ? .simplify : .translate }
}
