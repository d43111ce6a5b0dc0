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
        running time: runtime length duration minutes
        how heavy are: weigh weight
        how much does: cost price weigh weight
        how many members: seats size members
        how many live: population inhabitants
        people live: population inhabitants
        people speak: speakers native
        mother tongue: native speakers language
        latin name: binomial species scientific
        scientific name: binomial species genus
        species name: binomial species scientific
        real name: born birth name
        full name: born birth name
        nick name: nickname known
        first name: given name
        last name: surname family
        boiling point: boils boil
        melting point: melts melt
        freezing point: freezes melting
        fell apart: collapsed dissolved ended
        passed away: died death
        at what age: aged old age
        what age: aged age born
        how many children: children issue sons daughters
        how many kids: children father mother
        how many times: times total
        how often: times annual every frequency
        how common: frequent widespread frequency
        how come: because reason
        what happened to: fate lost destroyed
        how did he die: death cause killed died
        how did she die: death cause killed died
        cause of death: died killed death
        married to: spouse wife husband
        kids of: children
        sort of: type kind
        kind of: type
        belong to: family genus part
        part of: belongs included member
        made its debut: premiered released first
        came out: released published release premiere
        come out: released published release premiere
        put out: released published
        go to: attended visited
        look like: appearance appear resembles shape
        used for: purpose use usage
        good for: benefit used
        live in: habitat inhabit native resident
        feed on: diet prey eat
        in charge of: head leader director
        got its name: named name derived etymology
        get its name: named name derived etymology
        get the name: named name derived etymology
        where does the name: named derived etymology origin
        called in: known name
        another name: known called alias
        other name: known called alias
        short for: abbreviation acronym
        opposite of: antonym contrary
        next to: borders adjacent neighbouring
        border on: borders bordered
        run by: operator operated owner
        owned by: owner
        belongs to: owner owned
        worked as: occupation profession career
        do for a living: occupation profession worked
        for a living: occupation profession
        written by: author writer
        set in: takes place setting
        based on: adapted adaptation inspired
        star in: cast starring played
        stars in: cast starring played
        plays the: cast role played
        broadcast on: network channel aired
        shown on: network channel aired televised broadcast
        on tv: televised broadcast television
        phone code: calling code
        dialling code: calling code
        dialing code: calling code
        car side: drives driving
        side of the road: drives driving
        time zone: utc timezone
        highest mountain: highest point peak elevation
        tallest mountain: highest point peak elevation
        biggest city: largest city
        """
}
