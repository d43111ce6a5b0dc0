// English, with what is left of contractions when the apostrophe goes ("dont").

extension StopWords {
    static let english = WordSet(
        """
        a an the this that these those
        i me my mine myself we us our ours ourselves you your yours yourself yourselves
        he him his himself she her hers herself it its itself they them their theirs themselves
        who whom whose which what where when why how
        am is are was were be been being have has had having do does did doing done
        can could shall should will would may might must ought
        not no nor and or but if then else than so as because while until although though since unless
        of at by for with about against between among into through during before after above below
        to from up down in out on off over under again further within without upon per via toward towards
        once here there now just only own same too very also both each few more most other some such any
        all another either neither every much many
        dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant cannot couldnt
        shouldnt mustnt ive youve weve theyve youre theyre im id youd hed wed theyd youll theyll
        thats theres whats lets eg ie etc
        """)
}
