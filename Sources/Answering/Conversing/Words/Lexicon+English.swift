// English words that point back, ask, join and pick.

extension Lexicon {
    static let englishWords = """
        he: he him himself
        she: she her herself
        it: it itself
        they: they them themselves
        his: his
        her: her hers
        its: its
        their: their theirs
        this: this that these those
        there: there
        then: then
        one: one ones
        the: the
        a: a an
        asks: what who whom whose when where why how which whats whos wheres hows
        auxiliary: is are was were be been being am 's s re 're m isn't aren't wasn't weren't
        auxiliary: do does did done doing don't doesn't didn't has have had having can could cannot
        auxiliary: can't couldn't may might must shall should will would won't wouldn't ll ve d
        of: of
        preposition: in on at to for from by with about as into over between after before during
        preposition: under
        preposition: against among around through without within near since until like versus vs per
        preposition: besides behind beyond across along outside inside upon toward towards above
        preposition: below
        preposition: despite concerning regarding
        joins: and or but if so than because while although though nor whether
        small: i me my mine myself you your yours we us our ours not no also just some any all more
        small: most
        small: much many very such each every both either neither too still ever never even only
        small: again
        small: else few less least here now today really exactly actually usually generally often
        small: everything something anything nothing everyone someone anyone nobody up out off down
        small: let lets yes far long ago together yet already rather quite enough always sometimes
        small: anywhere somewhere nowhere instead otherwise else's
        filler: sorry actually please ok okay well hey um uh hmm oh alright right thanks thank
        other: other another similar same different else related
        verb: tell describe explain say know mean call name know get got go goes went come came make
        verb: made
        verb: take took happen become became begin began start stop end win won lose lost live lived
        verb: die died born kill killed write wrote written build built invent discover find found
        verb: create develop design paint compose sing sang play direct produce publish release
        verb: speak spoke spoken think thought believe like want need help affect cause prevent
        verb: treat
        verb: cure spread grow grew eat ate drink sleep work cost pay earn buy sell use used change
        verb: differ compare relate evolve survive lead led rule govern fight fought marry married
        verb: study learn teach taught work retire bury buried lie stand stood sit rise rose fall
        verb: fell
        verb: move travel visit see saw seen look show give gave given keep kept hold held let put
        verb: set run ran turn turned bring brought join leave left return stay remain belong
        verb: consist
        verb: contain include involve require allow let try improve reduce increase add measure
        verb: weigh
        verb: last boil melt freeze fly flew swim swam walk talk feel felt hear heard serve form
        verb: found
        verb: establish choose chose chosen elect vote enable influence impact celebrate cook
        verb: smoke store train adopt attack destroy damage break broke open close occur exist
        verb: shoot shot hurt save send sent receive own owned suggest propose support oppose reject
        verb: mention refer describe considered consider regard classify located based founded
        verb: nominate award televise air played starring star perform record host score
        verb: happening start started ended finish finished arrive reach cross climb land launch
        verb: fit protect avoid generate transport convert integrate shift relate treat interest
        verb: require deal care watch read purr prey hunt hide breed nest solve spell pronounce
        verb: catch caught carry wear wore look
        people: politician statesman president king emperor prince writer author novelist poet
        people: playwright
        people: painter artist sculptor architect composer musician singer songwriter actor director
        people: scientist physicist chemist biologist mathematician philosopher economist historian
        people: inventor engineer explorer general soldier officer lawyer judge businessman
        people: entrepreneur
        people: physician surgeon theologian priest saint bishop pope astronaut cosmonaut footballer
        people: player athlete boxer swimmer activist leader journalist filmmaker astronomer pirate
        people: hero guitarist drummer rapper dancer comedian chef revolutionary monarch ruler
        people: teacher
        women: actress queen empress princess goddess heroine businesswoman nun
        attribute: age altitude amount area author average background beginning benefit birthplace
        attribute: birthday birth border capital cause characteristic climate color colour
        attribute: composition
        attribute: consequence controversy cost criticism culture currency date death definition
        attribute: density
        attribute: depth description diagnosis difference disadvantage advantage diameter diet
        attribute: director
        attribute: discovery discoverer distance duration economy education effect elevation end
        attribute: ending
        attribute: environment evidence example explanation factor feature figure flag founder
        attribute: founding
        attribute: function future goal government governor habitat height history holiday
        attribute: idea impact implication importance income industry influence inhabitant invention
        attribute: inventor job key kind king queen leader length level lifespan location
        attribute: lyric lyrics maker mayor meaning mechanism member membership method model motto
        attribute: nationality nickname number object objective occupation opinion origin outcome
        attribute: owner
        attribute: parent part percentage player population position president price principle
        attribute: prime minister problem process product profession property pro con pros cons
        attribute: purpose
        attribute: range rate reason reception relationship religion requirement result risk role
        attribute: root
        attribute: ruler salary season sequel shape side sign significance size son daughter wife
        attribute: husband spouse child children brother sister mother father family sibling
        attribute: speed structure style subspecies successor predecessor summary surname symptom
        attribute: temperature term theme time title total treatment type use user usage value
        attribute: variation variety version view volume weakness strength wealth weather weight
        attribute: width winner word work year creator creation designer architect writer composer
        attribute: singer actor actress character plot setting publisher award prize record
        attribute: step stage phase source competitor alternative application finding argument
        attribute: feature fact detail safety revenue profit budget box office rating ingredient
        attribute: recipe side-effect prognosis prevention cure vaccine complication people resident
        attribute: language languages anthem tree bird flower animal mountain peak lake bridge
        attribute: dish cuisine food sport team event festival tourism attraction landmark
        attribute: population
        attribute: legacy contribution achievement accomplishment philosophy belief practice ritual
        attribute: symbolism etymology pronunciation spelling synonym nominee budget trail project
        attribute: network component element material ingredient unit mass density charge
        picks: first second third fourth fifth last next final main major primary chief key
        picks: important famous popular common best worst most least good bad great notable
        picks: highest tallest largest biggest longest oldest youngest smallest shortest fastest
        picks: slowest heaviest lightest deepest widest richest poorest hottest coldest earliest
        picks: latest newest closest nearest farthest strongest official total average typical basic
        picks: general specific current early late positive negative interesting top
        picks: favourite favorite usual possible traditional health effective available
        picks: successful powerful iconic known certain natural long-term
        picks+plain: high low big small large old new young modern ancient short long hot cold wild
        picks+plain: domestic male female healthy
        picks: bad difficult dangerous safe free legal ethical easy hard useful expensive endangered
        picks: toxic secure true harmful several local nearby actual real likely similar
        picks: unique rare strong weak rich poor serious correct allowed alive dead related ready
        picks: fresh raw simple complex beautiful ugly hidden exact approximate
        kind: city country town village state region area place river lake mountain island continent
        kind: planet star animal species plant bird fish disease illness drug system experiment
        kind: method
        kind: study test team group band company organization organisation movement religion
        kind: language
        kind: book film movie song album painting picture game war battle event expedition program
        kind: programme plan treaty law building bridge ship person man woman author artist
        kind: scientist
        kind: process theory technique tool machine device substance compound condition party
        kind: institution university college school museum church temple castle festival holiday
        kind: tradition poem play novel series show statue sculpture instrument weapon vehicle car
        kind: metal gas element mineral rock planet moon actor actress mathematician
        kind: mission spacecraft satellite insect mammal reptile tree flower fruit dish food drink
        kind: industry civilization civilisation empire kingdom dynasty king queen emperor president
        kind: writer poet composer musician singer actor actress player philosopher politician
        kind: leader general explorer inventor nation capital term word name concept
        kind: speech essay document story legend myth character god goddess saint
        thing: thing stuff way bit lot sort
        openers: what about, how about, and what about, and how about, and for, what of, same for
        openers: and the same for, now for, what if it was
        corrections: i mean, i meant, i was asking about, i am talking about, i'm talking about
        corrections: i was talking about, not that, meaning, i am asking about, i asked about
        corrections: i'm asking about, rather, sorry i meant, actually i meant
        refusals: no nope nah wrong not
        existentials: there is, is there, there are, are there, there was, was there, were there
        existentials: there were
        dummies: there is, is there, there are, are there, there was, was there, there were
        dummies: were there
        dummies: there be, there been, does it take, did it take, it is true, is it true, it mean to
        dummies: it possible, it take to, time is it, it that, it rain, it snow, the one who
        dummies: get there, it take, it like to, so that, such that, it called when, is it called
        dummies: it cost to
        """
}
