// What this software calls itself in bundles and on the command line.

package enum Product {
    package static let version = "0.1.0"
}
