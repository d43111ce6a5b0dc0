// A prompt decides what a model writes as much as the model does, so each has a name, a version and a
// hash, and the record keeps all three.

package import BundleFormat

/// A text with places for what is asked.
package struct PromptTemplate: Sendable, Hashable {
    /// Name and version: "translate-1". A changed text is a new version.
    package let name: String
    /// What the model is told of its task.
    let system: String
    /// Holds "{from}", "{to}" and "{text}".
    let user: String

    /// SHA-256 over both texts with a byte 0 between.
    package var digest: Digest { SHA256.digest(Array(system.utf8) + [0] + Array(user.utf8)) }

    static func of(_ task: AdaptationTask) -> PromptTemplate {
        switch task.operation {
        case .translate: task.isPlainer ? .translateSimply : .translate
        case .simplify: .simplify
        }
    }

    /// - Parameters:
    ///   - from: Name of a language in English.
    ///   - text: Put in last, so that nothing in it is taken for a place.
    func rendered(from: String, to: String, text: String) -> RenderedPrompt {
        let fill = { (template: String) in
            template.replacing("{from}", with: from).replacing("{to}", with: to)
        }
        let parts = fill(user).split(
            separator: "{text}", maxSplits: 1, omittingEmptySubsequences: false)
        let ending = parts.count > 1 ? text + parts[1] : ""
        return RenderedPrompt(
            template: name, templateDigest: digest.hex, system: fill(system),
            user: parts[0] + ending)
    }
}

/// A prompt as a model was given it.
package struct RenderedPrompt: Sendable, Hashable {
    package let template: String
    /// 64 hexadecimal digits.
    package let templateDigest: String
    package let system: String
    package let user: String
}
