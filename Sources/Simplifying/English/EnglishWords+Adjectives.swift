// English adjectives that no ending tells.

extension EnglishWords {
    /// Adjectives; suffixes such as "-ous" are known by code.
    static let adjectives = """
        able absent absolute abstract abundant academic acceptable acclaimed accurate active
        actual acute adequate adjacent adult advanced aerial afraid aged alert alien alike alive
        alone alternative amateur ample ancient angry annual apparent aquatic arctic arid asleep
        available average awake aware awful bad bare basic beloved beneficial best better big
        bitter black blank blind blue bold bottom brave brief bright broad brown busy calm
        capable careful celebrated central certain cheap chief chronic circular civil classic
        clean clear clever close coastal cold common compact complete complex compound concrete
        contemporary content continuous convenient cool correct corrupt costly crisp critical
        crucial crude cruel curious current daily damp dangerous dark dead deaf dear deep
        defunct dense direct dirty distant distinct diverse domestic dominant dormant double
        drunk dry dual due dull eager early eastern easy edible effective efficient elaborate
        elder elderly electric elite emergent empty enormous entire equal essential eternal
        everyday evil exact excellent excess exempt exotic expensive explicit extant extinct
        extra extreme fair faint false familiar famous far fast fat favorite favourite fellow
        female feminine few fierce final fine firm first fit flat foreign formal former fourth
        free frequent fresh front full fundamental funny further future general generic gentle
        genuine giant glad global golden good grand grave gray great green grey gross guilty
        half handsome happy hard harsh heavy hidden high hollow holy honest hot huge human
        humble humid hungry ideal identical idle ill immense important improper inactive
        independent indoor inferior initial inland inner innocent instant intact intense interim
        interior intermediate internal invalid joint junior just keen key kind large last late
        latent later latest latter lazy least left legal less liable light likely literate
        little live lively local lone lonely long loose loud low lower loyal lucky mad main
        major male many marine married masculine massive mature maximum mean medium mere mild
        minimum minor minute missing mixed mobile moderate modern modest moist more most
        multiple municipal mutual naked narrow native near nearby neat necessary net new next
        nice nomadic noble normal northern notable novel numerous obscure obvious odd off
        official old only open opposite optimum orange ordinary original other outdoor outer
        outside outstanding overall overseas own pale parallel partial particular past patient
        peculiar perfect permanent pink plain planar pleasant plural polar poor popular possible
        powerful precise pregnant premier present pretty previous primary prime primitive
        principal prior private profound prominent prone proper proud public pure purple quick
        quiet radical random rapid rare raw ready real rear recent red regular relevant remote
        renowned resident respective rich right rigid ripe rough round royal rude rural sacred
        sad safe same scarce secondary second secret secure senior separate serious severe
        shallow sharp sheer short shy sick significant silent silver similar simple single
        skilled slight slim slow small smart smooth soft sole solid southern sovereign spare
        special specific square stable standard static steady steep sterile stiff still straight
        strange strict strong stupid subsequent substantial subtle such sudden suitable superb
        superior supreme sure sweet swift tall tame tender tense tertiary thick thin third
        thorough tidy tight tiny tired total tough transparent triple tropical true typical
        ultimate unable unclear unique universal unknown unlike unlikely unusual upper upright
        upset urban urgent used useful usual vacant vague valid various vast verbal vertical
        virtual visible vital volatile vulnerable warm weak wealthy weary weird well western wet
        white whole wicked wide wild willing wise wooden worldwide worst worth worthy wrong
        yellow young northeast northwest southeast southwest northeastern northwestern
        southeastern southwestern english french german italian spanish british american
        european russian chinese japanese indian roman greek irish scottish welsh dutch swedish
        polish danish turkish arab jewish muslim christian catholic islamic korean african asian
        mexican canadian australian brazilian persian indigenous military solar lunar nuclear
        cellular molecular muscular vascular binary stellar linear angular irregular dissimilar
        spectacular simultaneous
        """

    /// Words that may be nouns although they look like adjectives.
    static let nounsLikeAdjectives = """
        adult alien amateur classic compound concrete content current dark double elder elite
        evil extreme female final front future general giant good green human ideal individual
        interior intermediate junior key kind light male material maximum medium minimum minor
        native novel opposite orange original particular past patient present primary principal
        private public radical red representative resident right rival secret senior silver
        single solid sovereign special square standard subject total whole white wild young
        chemical capital festival animal journal hospital metal signal manual musical mineral
        criminal arrival proposal approval survival revival trial renewal removal portal pedal
        rural topic music logic magic clinic comic critic fabric mechanic panic physic republic
        traffic ethnic relative executive detective motive objective perspective alternative
        archive olive initiative narrative derivative incentive directive adhesive explosive
        locomotive adjective collective military secretary boundary dictionary library
        vocabulary anniversary century january february salary glossary itinerary territory
        ordinary plenary tributary estuary sanctuary mercenary missionary commentary documentary
        visionary preliminary variable vegetable table cable disciple principle castle article
        vehicle english british french finish dish fish parish polish spanish
        """
}
