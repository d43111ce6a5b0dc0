// How a text came to be, in words that other programs know.

/// Terms of IPTC's vocabulary "Digital Source Type" that texts of a bundle can have.
package enum DigitalSourceType: String, Sendable, CaseIterable {
    /// Rules and dictionaries changed a text that people wrote.
    case algorithmicallyEnhanced
    /// A trained model wrote it.
    case trainedAlgorithmicMedia
    /// A trained model wrote it and a person corrected it.
    case compositeWithTrainedAlgorithmicMedia

    package var address: String { "http://cv.iptc.org/newscodes/digitalsourcetype/\(rawValue)" }
}
