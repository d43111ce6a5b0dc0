// Plain words that people ask with where encyclopedias have others.

extension Thesaurus {
    /// As ``englishGroups``: words of daily life.
    static let englishPlainGroups = """
        lady woman female
        guy man male
        person human people man
        elderly old oldest aged
        parliament assembly legislature congress
        pet dog cat poodle
        killer assassin assassinate murderer
        invention patent invent
        cartoon animation animated
        movie motion film
        oscar academy award
        letter alphabet character
        earth planet
        sunlight solar light
        bounce reflect reflection
        wet water moist
        instrument horn
        robot android
        hero warrior protagonist
        tune melody song music compose
        odd strange unusual peculiar
        dozen twelve
        tv television broadcast televise
        photo photograph picture image
        happen occur place event
        begin commence open
        spread expand extend
        reach height extend
        fix repair solve
        try attempt
        show display exhibit
        keep retain maintain preserve
        give grant award
        get receive obtain gain
        break broken damage
        fall drop decline
        rise increase grow
        clothes dress uniform garment costume
        flag banner
        anthem song
        motto slogan
        bird avian
        bug insect
        baby infant young
        animal species fauna
        plant flora species
        tree wood species
        germ bacteria virus microbe
        poison toxic venom toxin
        sea ocean
        hill mountain
        beach coast shore
        border boundary frontier
        neighbour border adjacent
        sport game
        prize award
        trophy award cup
        record album
        band group
        show programme program series
        programme program series
        gadget device
        machine device engine
        tool instrument device implement
        fuel gasoline petrol
        proof evidence
        idea concept theory notion
        sense meaning
        rest remain
        rule law
        fear phobia
        """
}
