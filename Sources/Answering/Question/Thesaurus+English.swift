// English words that questions use for what texts say otherwise.

extension Thesaurus {
    /// Words that may stand for each other, a group a line.
    static let englishGroups = """
        kill murder assassinate slay death
        die death dead decease perish
        born birth birthplace birthday
        buried burial grave tomb
        write author writer book novel publish
        compose composer music song
        paint painter painting artist
        direct director film movie
        film movie picture cinema
        found founder establish establishment create institute
        create creator make invent develop design
        invent inventor invention
        discover discovery discoverer find
        build construct construction erect built
        design designer architect architecture
        start begin commence beginning onset origin
        end finish stop cease conclude conclusion
        win victory winner defeat victor
        lose defeat loss
        fight battle war conflict combat
        attack invade invasion raid assault
        conquer conquest capture occupy
        marry wife husband spouse marriage wed
        wife spouse married
        husband spouse married
        child son daughter kid offspring
        son child
        daughter child
        parent mother father
        brother sister sibling
        family relative
        friend companion ally
        enemy opponent foe rival
        job occupation profession work career
        work employ employment labour labor
        study educate education attend university college school
        school college university education academy
        teach teacher professor
        student pupil
        live reside residence inhabit dwell habitat
        home house residence
        inhabitant population people resident
        people population inhabitant person
        country nation state
        land territory area
        capital seat
        city town
        big large size huge great vast area
        large big size area
        largest biggest greatest main
        small little tiny
        smallest tiniest
        tall high height elevation
        high height altitude elevation
        highest tallest peak
        mountain mount peak summit elevation
        long length duration
        longest length
        short brief
        wide width breadth
        deep depth
        heavy weight mass weigh
        weigh weight mass
        fast speed quick velocity
        old age ancient
        young youth
        new recent modern
        hot temperature heat warm
        cold temperature cool
        rain rainfall precipitation
        weather climate
        money currency cash coin
        cost price expense
        expensive cost price
        rich wealth wealthy
        poor poverty
        buy purchase acquire
        sell sale sold
        pay salary wage payment
        trade commerce export import
        company firm business corporation enterprise
        factory plant mill
        produce production manufacture output
        grow cultivate cultivation crop farming
        farm agriculture agricultural
        food diet eat feed
        eat diet feed food prey consume
        drink beverage
        cook prepare
        illness disease sick disorder condition
        disease illness disorder syndrome
        sick ill illness
        cure treat treatment therapy remedy
        medicine drug medication
        doctor physician
        symptom sign
        cause reason due lead result
        reason cause because purpose
        effect result consequence impact
        danger risk hazard harm
        safe safety secure
        help aid assist assistance support
        use purpose usage utilize application
        mean meaning define definition signify
        name call title known
        call name known term
        nickname known
        word term name
        language speak spoken tongue
        speak language spoken
        religion faith belief church
        belief believe
        god deity divine
        king ruler monarch emperor reign
        queen ruler monarch
        rule reign govern government control
        leader head chief president ruler
        president leader head
        government state administration
        law legal act legislation
        crime offence offense
        prison jail imprison
        police officer
        army military force troop soldier
        soldier troop army
        weapon arm gun
        ship vessel boat
        plane aircraft airplane aeroplane
        car automobile vehicle
        train railway railroad rail
        road highway street route
        bridge crossing
        travel journey trip voyage
        arrive arrival reach
        leave depart departure
        return back
        move migrate relocate
        near close adjacent border
        border boundary neighbour neighbor
        neighbour neighbor border adjacent
        part component piece section
        consist contain comprise include compose
        include contain consist
        kind type sort species variety
        type kind sort class
        species kind animal
        colour color
        shape form
        material substance
        metal metallic
        chemical element compound
        atom atomic
        energy power
        light bright brightness
        star stellar
        planet moon
        moon lunar
        sun solar
        earth world globe
        sea ocean
        ocean sea
        lake water
        river stream
        island isle
        coast shore seaside
        forest wood tree jungle
        tree plant wood
        flower plant bloom
        animal creature species mammal
        dog canine
        cat feline
        bird avian
        fish marine
        baby infant child newborn
        woman female
        man male
        body physical
        brain mind mental
        heart cardiac
        skin dermal
        blood bleeding
        bone skeleton
        sleep asleep rest
        day daily
        year annual date
        month monthly
        night nocturnal evening
        first earliest initial original
        last final latest
        early earlier
        often frequently common frequent
        common frequent widespread usual
        rare uncommon scarce
        famous known popular notable
        important significant major main key
        main chief primary principal major
        best top greatest finest
        worst poorest
        different differ difference distinct
        same similar identical alike
        similar like alike resemble
        opposite contrary
        compare comparison
        change alter modify
        increase grow rise growth
        decrease decline fall reduce reduction
        share percentage proportion fraction percent
        percent percentage proportion
        number total count amount
        amount quantity number
        average mean
        measure measurement unit
        free independence independent freedom liberty
        independent independence free
        slave slavery enslave
        vote election elect ballot
        elect election vote
        party political
        prize award medal
        award prize win
        sport game athletic
        team club side
        player athlete
        play game
        song music album
        band group
        singer vocalist sing
        actor actress star cast role
        play perform performance
        role character part
        show program series television
        tv television
        story tale plot novel
        poem poetry verse
        poet poetry
        book novel publication work
        newspaper press journal
        picture image photograph painting
        art artistic
        church cathedral
        temple shrine
        museum gallery
        castle fortress palace
        ruin remains
        ancient old antiquity
        century era period age
        period era time age
        happen occur take place event
        event happen occur
        accident crash disaster
        earthquake seismic quake
        flood inundation
        storm hurricane
        fire burn blaze
        explode explosion blast
        destroy destruction demolish
        damage harm destroy
        save rescue preserve
        protect protection defend
        hide conceal secret
        show display exhibit
        see view observe visible
        look appear appearance
        hear sound
        smell odour odor scent
        taste flavour flavor
        feel feeling emotion
        love affection
        hate dislike
        fear afraid phobia
        angry anger
        happy happiness
        want wish desire
        need require necessary requirement
        try attempt
        allow permit permission
        forbid ban prohibit
        refuse reject deny
        agree agreement treaty
        argue argument debate
        say state claim
        tell report
        ask question
        answer reply response
        think believe opinion thought
        know knowledge
        learn study
        remember memory
        forget memory
        sign symbol
        symbol sign emblem
        flag banner
        nick nickname
        motto slogan
        anthem song
        clothes clothing dress
        wear clothing
        carry transport
        send transmit
        receive get obtain
        give donate provide
        take capture
        put place
        get obtain receive acquire
        become turn
        stay remain
        keep maintain retain
        choose select selection
        divide split separate
        join unite connect link
        mix blend combine
        cover cover
        fill full
        open opening
        close shut
        boil boiling
        melt melting
        freeze freezing
        dead death die
        alive living
        dangerous danger hazardous risk
        poison toxic poisonous toxin
        blind visually
        deaf hearing
        engine motor
        computer computing
        program software
        machine device
        tool instrument
        instrument tool
        currency money
        headquarters based office
        owner own ownership
        boss chief head
        crew astronaut
        launch lift
        land landing
        orbit circle
        mission flight
        spread distribute distribution range
        range habitat distribution
        prey eat feed hunt
        hunt prey hunter
        nest breed
        breed reproduce reproduction
        lifespan live longevity
        hero protagonist
        villain antagonist
        """
}
