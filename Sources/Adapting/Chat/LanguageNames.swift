// Models know languages by their English names better than by codes.

import Foundation

enum LanguageNames {
    /// "Spanish" for "es"; the code itself where no name is known.
    static func english(_ code: String) -> String {
        Locale(identifier: "en").localizedString(forIdentifier: code) ?? code
    }
}
