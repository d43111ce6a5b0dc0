// Base forms of English verbs; inflected forms are recognised by code.

extension EnglishWords {
    /// A star: also a noun (`*`); a plus: also an adjective.
    static let verbs = """
        abandon abbreviate abolish abort abound absorb abuse* accelerate accentuate accept
        access* acclaim* accommodate accompany accomplish accord* account* accumulate accuse
        achieve acidify acknowledge acquire act* activate adapt add address* adhere adjoin
        adjust administer admire admit adopt adore adorn advance* advertise advise advocate*
        affect affiliate* affirm afford age* aggravate aggregate*+ agree aid* aim* air* alarm*
        alert*+ align allege alleviate allocate allow alter alternate+ amass amend amount*
        amplify amuse analyse analyze anchor* animate announce answer* anticipate apologize
        appeal* appear append apply appoint appreciate approach* approve approximate+ argue
        arise arm* arouse arrange arrest* arrive articulate ascend ascertain ask aspire
        assassinate assault* assemble assert assess assign assimilate assist* associate* assume
        assure atone attach attack* attain attempt* attend attest attract attribute* audition*
        augment author* authorize automate avert avoid await awaken award* axe* back* bake
        balance* ban* banish bar* barter* base* bathe battle* be bear* beat* become befall beg
        begin behave believe belong bend* benefit* beset bestow bet* betray bid* bill* bind
        bisect bite* blame* blast* blend* bless block* blossom* blow* blur* board* boast* boil
        bolster bomb* bombard bond* boost* border* bore borrow bother bounce* bound* bow* bowl*
        box* boycott* braid* brand* breach* break* breed* brew* bridge* brief*+ bring broadcast*
        broaden browse brush* build* bundle* burn* burst* bury buy* bypass* calculate calibrate
        call* calm*+ camp* campaign* cancel canonize capitalize capitulate capsize captain*
        capture* carbonate care* carry cart* carve cast* catalogue* catch* categorize cater
        cause* cease cede celebrate censor* center* centre* certify chain* chair* challenge*
        champion* change* channel* chant* characterise characterize charge* charm* chart*
        charter* chase* chat* cheat* check* cheer* choose chop* chronicle* circulate
        circumnavigate circumscribe cite civilize clad claim* clarify clash* classify clean+
        clear+ climb* clinch cling cloak* clog clone* close*+ clothe cluster* co-author*
        co-found co-produce co-star co-write coach* coat* code* coerce coexist cohabit coin*
        coincide collaborate collapse* collect collide colonise colonize color* colour* combat*
        combine* come comfort* command* commandeer commemorate commence comment* commentate
        commission* commit communicate commute* compact+ compare compel compensate compete
        compile complain complement* complete+ complicate compliment* comply compose compound*+
        comprehend compress comprise compromise* compute conceal concede conceive concentrate
        concern* conclude concur condemn condense condition* conduct* confederate* confer
        confess confine confirm confiscate conflict* conform confront confuse congratulate
        congregate conjugate connect connote conquer consecrate consent* conserve consider
        consist console* consolidate conspire constitute constrain construct construe consult
        consume contact* contain contaminate contemplate contend contest* contextualize continue
        contour* contract* contradict contrast* contribute control* convene converge converse*
        convert* convey convict* convince cook* cool+ cooperate coordinate* cope copy* correct+
        correlate correspond corroborate corrupt+ cost* cough* count* counter* counteract
        couple* court* cover* crack* craft* crash* crawl create credit* creep criticise
        criticize cross* crossbreed crown* crush* cry* crystallize cultivate curate curb* cure*
        curl* curse* curtail curve* cut* cycle* damage* dance* dare date* dazzle deal* debate*
        debut* decay* decide decimate decipher declare decline* decompose decorate decrease*
        dedicate deduce deem deepen defeat* defect* defend defer define deflate deflect deform
        defy degrade dehydrate delay* delegate* delete deliberate+ delight* deliver demand*
        demarcate demolish demonstrate denominate denote denounce deny depart depend depict
        deplete deploy deport depose deposit* depreciate deprive derail derive desalinate
        descend describe desegregate desert* deserve design* designate desire* despise
        destabilize destroy detach detail* detain detect deteriorate determine detonate
        devastate develop deviate devise devote devour diagnose dictate* die differ
        differentiate diffuse+ dig* digest* digitize dilute diminish dine dip* direct+ disagree
        disappear disappoint disarm disband discard discern discharge* disclaim disclose
        discontinue discount* discourage discover discredit discriminate discuss disembark
        disguise* disinfect disintegrate dislike* dismantle dismiss dispatch* disperse displace
        display* dispose dispute* disqualify disrupt dissect disseminate dissent* dissipate
        dissociate dissolve dissuade distill distinguish distort distract distribute dive*
        diverge divert divide* divorce* dock* document* domesticate dominate donate double*+
        doubt* downgrade* download* draft* drag* drain* draw* dream* drench dress* drift* drill*
        drink* drive* drop* drown dry+ dub dump* duplicate*+ dust* dwell dye* earn ease* eat
        echo* edge* edit educate eject elaborate+ elapse elect elevate elicit eliminate elongate
        elude emanate emancipate embark embed embellish embody embrace* embroider emerge
        emigrate emit emphasise emphasize employ empower emulate enable enact encapsulate
        encircle enclose encode encompass encounter* encourage encrypt end* endanger endeavor*
        endeavour* endorse endow endure enforce engage engineer* engrave engross engulf enhance
        enjoy enlarge enlighten enlist enrich enroll enslave ensnare ensue ensure entail
        entangle enter entertain entice entitle entomb entrust enumerate enunciate envision
        equal*+ equate equip eradicate erase erect+ erode erupt escalate escape* escort* espouse
        establish estimate* evacuate evade evaluate evaporate evict evince evoke evolve
        exacerbate examine excavate exceed excel exchange* excite exclude excommunicate excrete
        execute exemplify exempt+ exercise* exert exhale exhaust* exhibit* exhume exile* exist
        exit* exonerate expand expect expedite expel experience* experiment* expire explain
        explode exploit* explore export* expose express* extend extinguish extol extract*
        extradite extrapolate exude fabricate face* facilitate fade fail faint fall* falsify
        falter familiarize fare* farm* fascinate fashion* fasten fault* favor* favour* fear*
        feature* feed* feel* fell fence* ferment* fertilize fester fetch field* field-test
        fight* figure* file* fill film* filter* finalize finance* find* fine*+ finish* fire*
        fish* fit* fix* flank* flare* flatten flatter flaunt flee float* flood* flourish flow*
        flower* fluctuate fly* focus* fold* follow forage* forbid force* forecast* foreground*
        foresee forfeit* forge* forget forgive form* formalize formulate fortify foster found
        fracture* fragment* frame* free+ freeze* frequent+ fret frustrate fuel* fulfil fulfill
        function* fund* furnish fuse* gain* gallop* gamble* garner gather gauge* generalize
        generate get give glide* glorify glow* go govern grab* graduate* grant* grasp* graze
        greet grieve grind grip* gross* ground* group* grow guarantee* guard* guess* guide*
        hail* halt* hammer* hamper hand* handcraft handle* hang happen harass harbor* harbour*
        harden harm* harvest* hatch haul* haunt have head* headline* headquarter* heal hear
        heat* heighten help* herald* hesitate hibernate hide highlight* hijack hinder hire* hit*
        hoist hold* homogenize honor* honour* hope* host* house* hover humiliate hunt* hurt*
        hypothesize ice* idealize identify idolize ignite ignore illuminate illustrate imagine
        imitate immerse immigrate immortalize impact* impair impart impeach impede impersonate
        implement* implicate imply import* impose impound impress imprint* imprison improve
        improvise inaugurate incarcerate incite include incorporate increase* incur indicate
        induce induct infect infer inflate inflict influence* inform infringe infuse ingest
        inhabit inhale inherit inhibit initiate inject injure innovate inquire inscribe insert
        insinuate insist inspect inspire install instigate institute* instruct insulate insult*
        insure integrate intend intensify interact interbreed intercept interconnect interest*
        interfere interlock intermarry interpret interrogate interrupt intersect intertwine
        intervene interview* intimidate introduce intrude inundate invade invalidate invent
        invest investigate invite invoke involve ionize irrigate isolate issue* italicize jail*
        jeopardize join journey* judge* jump* justify juxtapose keep kick* kidnap kill* kiss*
        knit knock* know label* labor* labour* lack* lament* land* languish last+ laugh* launch*
        lay leach lead* leak* lean+ leap* learn lease* leave* lecture* legalize legislate
        legitimize lend lengthen lessen let level* levy* liberate license* lie* lift* light*+
        like limit* line* linger link* liquefy list* listen litter* live+ load* loan* lobby*
        localize locate lock* log* look* loot lose love* lower+ lubricate lure* machine* magnify
        mail* maim maintain make* man* manage mandate* manifest* manipulate manufacture* map*
        march* marginalize mark* market* marry mask* massacre* master* match* mate* materialize
        mature+ maximize mean* measure* mediate meet* melt memorize mention* merge merit*
        metabolize migrate militarize mimic* mine* minimize mint* misinterpret mislead mismanage
        miss* mistake* misuse* mitigate mix* mobilize model* moderate+ modernize modify modulate
        monitor* motivate mount* mourn move* multiply murder* mutate name* narrate narrow+
        navigate need* negate neglect* negotiate nest* neutralize nominate normalize note*
        notice* notify nourish nullify nurture obey object* oblige obliterate obscure+ observe
        obstruct obtain occupy occur offend offer* officiate offset* omit open+ operate oppose
        oppress opt optimize orbit* ordain order* organise organize orient originate oscillate
        oust outlaw* outline* outlive outnumber outperform output* outrank outweigh overcome
        overestimate overhaul* overlap* overlie overlook overrun* oversee overtake overthrow*
        overturn overwhelm overwrite owe own+ oxidize pace* pacify pack* package* paint* pair*
        panic* paraphrase* park* part* participate pass* patent* patrol* patronize pave pay*
        peak* peel* peg* penetrate perceive perch* percolate perfect+ perform permeate permit*
        perpetrate perpetuate persecute persist personify persuade pertain petition* phase*
        photograph* phrase* pick* picture* piece* pierce pillage* pilot* pinpoint pioneer*
        pitch* pivot* place* plagiarize plague* plan* plant* play* plead please pledge* plot*
        plow* plunder* plunge* poach point* poison* polarize police* polish* poll* pollute
        ponder pool* pop* popularise popularize populate portend portray pose* posit position*
        possess post* postpone postulate pour power* practice* practise praise* pray preach
        precede preclude predate predict predominate preempt prefer premier* premiere* prepare
        prescribe present*+ preserve* preside press* pressure* presume presuppose prevail
        prevent prey* price* print* privatize prize* probe* process* proclaim procure produce*
        profess profit* program* progress* prohibit project* proliferate prolong promise*
        promote prompt*+ promulgate pronounce propagate propel propose prosecute prosper protect
        protest* prove provide provoke publicize publish pull* pulverize pump* punch* punish
        purchase* purge* purify pursue push* put qualify quantify quarrel* quell question* quit
        quote* race* radiate radicalize raid* rain* raise* rally* range* rank* rate* ratify
        ravage raze reach* react reactivate read* readmit reaffirm realign realise realize
        reappear rearrange reason* reassemble reassert reassign rebel* rebuild rebuke* recall*
        recede receive reciprocate recite reckon reclaim recognise recognize recollect recommend
        reconcile reconstruct reconvene record* recover recreate recruit* rectify recur recycle
        redesign* redevelop redirect rediscover redistribute reduce reelect reestablish
        reevaluate refer refine reflect reform* reformulate refract refrain* refuel refurbish
        refuse* refute regain regard* regenerate register* regret* regulate rehabilitate
        rehearse reign* reinforce reinstate reintroduce reissue* reiterate reject* rejoin
        rejuvenate relate relaunch* relax relay* release* relegate relieve relinquish relocate
        rely remain remark* remarry remedy* remember remind remix* remodel remove rename render
        renew renounce renovate rent* reopen reorganize reorient repaint repair* repatriate
        repeal* repeat* repel replace replenish replicate reply* repopulate report* represent
        repress reprint* reprise* reproduce repudiate request* require requisition* rescind
        rescue* research* resell resemble resent reserve* resettle reshape reside resign resist
        resolve* resort* respect* respond rest* restore restrain restrict restructure result*
        resume* resupply resurface resurrect retain retaliate retell rethink retire retrace
        retract retrain retreat* retrieve return* reunite reuse* revamp reveal revere reverse*
        revert review* revise revitalize revive revoke revolt* revolutionize revolve reward*
        rework rewrite* ride* ring* riot* rise* risk* rival* roam roar* roast* rock* roll* root*
        rotate round*+ row* rule* run* rush* sack* sacrifice* safeguard* sail* salute* salvage*
        sample* sanctify sanction* satisfy saturate save* say scale* scare* scatter schedule*
        school* scold scorch score* scout* scrap* scrape* screen* sculpt search* seat* secede
        secrete secure+ see seek seem segment* segregate seize select+ sell send sense*
        sentence* separate+ serve service* set* settle sever shake* shape* share* shatter shed*
        shelter* shield* shift* shine* ship* shock* shoot* shop* shorten shout* show* shrink
        shut sideline* siege* sign* signal* signify silence* simmer simplify simulate sing sink*
        sit situate ski* skip* skyrocket slay sleep* slice* slide* slip* slope* slow+ smash*
        smell* smile* smoke* smuggle soak soften solidify solve sort* sound*+ sow spark* spawn*
        speak spearhead* specialise specialize specify speculate speed* spell* spend spill*
        spin* split* sponsor* spot* spray* spread* spring* sprout* squeeze* stab stabilize
        staff* stage* stagnate stain* stalk* stamp* stand* standardize star* start* startle
        starve state* station* stay* steal steer stem* step* sterilize stick* stifle stimulate
        sting* stipulate stir stock* stockpile* stop* store* storm* straddle strain* strand*
        streamline strengthen stress* stretch* strike* strip* strive stroke* structure*
        struggle* study* style* stylize subcontract* subdivide subdue subject*+ subjugate sublet
        sublimate submit subscribe subside subsidize substitute* subvert succeed succumb suck
        sue suffer suffice suggest suit* sum* summarize summon superimpose supersede supervise
        supplant supplement* supply* support* suppose suppress surge* surmise surmount surpass
        surprise* surrender* surround survey* survive suspect* suspend sustain swap* swear
        sweat* sweep* swell* swim* swing* switch* symbolise symbolize synchronize synthesize
        table* tackle* take* talk* tame+ target* tarnish taste* taunt* tax* teach tear*
        telegraph* televise tell temper* tempt tend term* terminate terrify terrorize test*
        testify thank* thicken think thread* threaten thrive throw* thwart tie* tile* tilt*
        time* title* tolerate top* topple torment* torture* total*+ touch* toughen tour* tow*
        trace* track* trade* trademark* trail* train* trample transact transcend transcribe
        transfer* transform translate transliterate transmit transplant* transport* transpose
        trap* traumatize travel* traverse trawl* treat* trend* trespass trick* trigger* trim*
        triumph* trouble* trust* try* tune* tunnel* turn* tutor* twist* typeset typify
        underestimate undergo underlie undermine underscore understand undertake undo unearth
        unfold unify unite unleash unload unveil unwind update* upend upgrade* uphold uplift*
        upset*+ urge* use* usher* usurp utilise utilize vacate vaccinate validate value*
        vandalize vanish vaporize vary veer venerate venture* verify vest* veto* vibrate vie
        view* vilify vindicate violate visit* visualize voice* volunteer* vote* wage* wait*
        waive wake walk* wander wane want war* ward* warm+ warn warp* wash* waste* watch* water*
        wave* weaken wear* weave wed weigh welcome*+ whip* whitewash widen wield will wilt win*
        wind* wipe wish* withdraw wither withstand witness* wonder* work* worry* worsen worship*
        wound* wrap* wreck* wrestle write yearn yield* zone*
        """
}
