// Turns of phrase in English questions, with the words that texts have for them.

extension Thesaurus {
    /// What a turn of phrase asks for: the phrase, then the words that texts have.
    static let englishPhrases = """
        how tall: height
        how high: height elevation altitude
        how big: size area large population
        how large: size area population
        how long: length duration
        how deep: depth
        how wide: width
        how heavy: weight mass
        how old: age born
        how far: distance
        how fast: speed
        how hot: temperature
        how cold: temperature
        how many people: population inhabitants
        what money: currency
        what currency: currency
        what language: official language spoken
        which language: official language spoken
        who wrote: author written writer
        who made: created developed invented
        who invented: inventor invented
        who discovered: discovered discoverer
        who founded: founder founded
        who built: built architect
        who directed: director directed
        who painted: painter artist
        who sang: singer
        who killed: assassinated murdered shot
        who runs: president leader head
        who leads: leader president
        who rules: ruler government monarch
        what year: date year
        which year: date year
        stand for: abbreviation acronym short
        known for: notable famous
        famous for: known notable
        made of: material composed consists
        made from: material composed
        made up: composed consists
        take place: held occurred
        come from: origin derived
        named after: name origin derived
        broke out: began
        set up: founded established
        give birth: birth born
        grow up: childhood raised
        grew up: childhood raised
        went to school: educated education
        went to college: educated education university
        """
}
