// "Wrote" and "write", "children" and "child": forms that no rule about endings brings together.

/// English words whose form is irregular, with the form they are indexed under.
///
/// Left out are forms that are as often another word: "left", "saw", "found", "rose", "bore", "lay".
enum EnglishIrregular {
    /// The base form of a folded word; nil for regular ones.
    static func base(of word: [UInt8]) -> [UInt8]? {
        guard word.count >= 3, word.count <= 10 else { return nil }
        return forms[word]
    }

    /// Stems a folded word, an irregular form as its base form.
    static func stem(_ word: inout [UInt8]) {
        if let base = base(of: word) { word = base }
        EnglishStemmer.stem(&word)
    }

    private static let forms: [[UInt8]: [UInt8]] = {
        var table: [[UInt8]: [UInt8]] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map { Array($0.utf8) }
            for form in words.dropFirst() { table[form] = words[0] }
        }
        return table
    }()

    private static let lines = """
        arise arose arisen
        awake awoke awoken
        become became
        begin began begun
        bend bent
        bind bound
        blow blew blown
        break broke broken
        breed bred
        bring brought
        build built
        burn burnt
        buy bought
        catch caught
        choose chose chosen
        cling clung
        come came
        creep crept
        deal dealt
        dig dug
        draw drew drawn
        dream dreamt
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed
        fight fought
        flee fled
        fly flew flown
        forbid forbade forbidden
        forget forgot forgotten
        forgive forgave forgiven
        freeze froze frozen
        get got gotten
        give gave given
        go went gone
        grow grew grown
        hang hung
        have had
        hear heard
        hide hid hidden
        hold held
        keep kept
        know knew known
        lead led
        lean leant
        leap leapt
        learn learnt
        lend lent
        lose lost
        make made
        mean meant
        meet met
        pay paid
        overcome overcame
        overthrow overthrew overthrown
        ride rode ridden
        ring rang rung
        run ran
        say said
        seek sought
        sell sold
        send sent
        shake shook shaken
        shine shone
        shoot shot
        shrink shrank shrunk
        sing sang sung
        sink sank sunk
        sit sat
        sleep slept
        slide slid
        speak spoke spoken
        spend spent
        spin spun
        spring sprang sprung
        stand stood
        steal stole stolen
        stick stuck
        strike struck stricken
        strive strove striven
        swear swore sworn
        sweep swept
        swim swam swum
        swing swung
        take took taken
        teach taught
        tear tore torn
        tell told
        think thought
        throw threw thrown
        understand understood
        undertake undertook undertaken
        wake woke woken
        wear wore worn
        weave wove woven
        weep wept
        win won
        withdraw withdrew withdrawn
        write wrote written
        child children
        foot feet
        goose geese
        man men
        mouse mice
        ox oxen
        tooth teeth
        woman women
        """
}
