// English words that carry grammar, and open classes whose endings mislead.

extension EnglishWords {
    /// Words before a noun.
    static let determiners = """
        the a an this these those each every either neither another any some no all both half
        several many few much most more less enough what which whatever whichever certain such
        various
        """

    /// Whose.
    static let possessives = """
        my your his her its our their whose one's
        """

    /// Pronouns that can be a subject.
    static let subjects = """
        i he she it we they you who
        """

    /// Pronouns that can be an object.
    static let objects = """
        me him her it us them you whom
        """

    /// Other pronouns.
    static let pronouns = """
        this that these those someone somebody anyone anybody everyone everybody nobody nothing
        something anything everything one ones others another each both all some many most none
        few several himself herself itself themselves myself yourself ourselves mine yours hers
        ours theirs
        """

    /// Modal verbs.
    static let modals = """
        can could may might must shall should will would ought cannot can't couldn't won't
        wouldn't shouldn't mustn't 'll 'd
        """

    /// Prepositions.
    static let prepositions = """
        of in to for with on at by from into onto upon about above across after against along
        amid amidst among amongst around as aside astride atop before behind below beneath
        beside besides between beyond concerning considering despite down during except
        excluding following given inside including like minus near notwithstanding off opposite
        out outside over past pending per plus regarding round save since through throughout
        till toward towards under underneath unlike until up versus via vs within without worth
        circa than
        """

    /// Words that join equals.
    static let coordinators = """
        and or but nor yet &
        """

    /// Words that open a subordinate clause.
    static let subordinators = """
        because although though if unless while whilst whereas when whenever whether once since
        until till before after as lest so provided where wherever why how
        """

    /// Words that open a relative clause.
    static let relatives = """
        which who whom whose that where when
        """

    /// Adverbs that do not end in "-ly", and some that do.
    static let plainAdverbs = """
        again ago ahead almost alone along already also altogether always anew anymore anyway
        apart around aside away back backward backwards beforehand below besides down downstream
        downtown downward elsewhere enough especially even ever everywhere far fast forever
        forth forward forwards further furthermore hard hence here hereafter hitherto home
        however indeed indoors inland instead just late later least likewise maybe meanwhile
        moreover more most much near nearby nevertheless never next nonetheless northward
        northwards not nowadays now nowhere often once only otherwise outdoors overseas perhaps
        quite rather regardless seldom since sometime sometimes somewhat somewhere soon
        southward still straight subsequently then thence there thereafter thereby therefore
        therein thereof thus today together tomorrow tonight too twice underground underwater up
        upstream upward upwards very well westward worldwide yesterday yet
        """

    /// Words in "-ly" that are no adverbs.
    static let adjectivesInLY = """
        early friendly lonely lovely likely unlikely elderly costly daily weekly monthly yearly
        ugly holy lively deadly orderly scholarly worldly heavenly earthly only family monopoly
        july italy
        """
}
