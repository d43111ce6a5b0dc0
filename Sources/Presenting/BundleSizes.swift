// Where a bundle's bytes go, for people and for programs.

package import BundleFormat
package import JSON

package struct BundleSizes: Sendable {
    package let file: Int
    package let plainText: Int
    package let parts: [BundlePart: Int]

    package init(file: Int, plainText: Int, _ parts: [BundlePart: Int]) {
        self.file = file
        self.plainText = plainText
        self.parts = parts
    }

    package var json: JSONValue {
        .object([
            JSONMember("file", .int(file)),
            JSONMember("text", .int(parts[.text] ?? 0)),
            JSONMember("plain_text", .int(plainText)),
            JSONMember("search", .int(parts[.search] ?? 0)),
            JSONMember("provenance", .int(parts[.provenance] ?? 0)),
        ])
    }
}
