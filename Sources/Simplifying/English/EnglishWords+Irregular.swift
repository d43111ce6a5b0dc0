// English verbs whose past forms no rule gives.

extension EnglishWords {
    /// Base, past and participle of each.
    static let irregularVerbs = """
        arise/arose/arisen awake/awoke/awoken be/was/been bear/bore/borne beat/beat/beaten
        become/became/become begin/began/begun bend/bent/bent bet/bet/bet bid/bid/bid
        bind/bound/bound bite/bit/bitten bleed/bled/bled blow/blew/blown break/broke/broken
        breed/bred/bred bring/brought/brought broadcast/broadcast/broadcast build/built/built
        burst/burst/burst buy/bought/bought cast/cast/cast catch/caught/caught
        choose/chose/chosen cling/clung/clung come/came/come cost/cost/cost creep/crept/crept
        cut/cut/cut deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn drink/drank/drunk
        drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt
        fight/fought/fought find/found/found flee/fled/fled fly/flew/flown
        forbid/forbade/forbidden forecast/forecast/forecast foresee/foresaw/foreseen
        forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got/got
        give/gave/given go/went/gone grind/ground/ground grow/grew/grown hang/hung/hung
        have/had/had hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt
        keep/kept/kept know/knew/known lay/laid/laid lead/led/led leave/left/left lend/lent/lent
        let/let/let lie/lay/lain light/lit/lit lose/lost/lost make/made/made mean/meant/meant
        meet/met/met mislead/misled/misled mistake/mistook/mistaken overcome/overcame/overcome
        oversee/oversaw/overseen overtake/overtook/overtaken overthrow/overthrew/overthrown
        overrun/overran/overrun overwrite/overwrote/overwritten pay/paid/paid put/put/put
        quit/quit/quit read/read/read rebuild/rebuilt/rebuilt rethink/rethought/rethought
        retell/retold/retold resell/resold/resold rewrite/rewrote/rewritten ride/rode/ridden
        ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought
        sell/sold/sold send/sent/sent set/set/set shake/shook/shaken shed/shed/shed
        shine/shone/shone shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut
        sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain sleep/slept/slept
        slide/slid/slid sow/sowed/sown speak/spoke/spoken speed/sped/sped spend/spent/spent
        spin/spun/spun split/split/split spread/spread/spread spring/sprang/sprung
        stand/stood/stood steal/stole/stolen stick/stuck/stuck sting/stung/stung
        strike/struck/struck strive/strove/striven swear/swore/sworn sweep/swept/swept
        swell/swelled/swollen swim/swam/swum swing/swung/swung take/took/taken
        teach/taught/taught tear/tore/torn tell/told/told think/thought/thought
        throw/threw/thrown undergo/underwent/undergone underlie/underlay/underlain
        understand/understood/understood undertake/undertook/undertaken undo/undid/undone
        uphold/upheld/upheld upset/upset/upset wake/woke/woken wear/wore/worn weave/wove/woven
        wed/wed/wed win/won/won wind/wound/wound withdraw/withdrew/withdrawn
        withstand/withstood/withstood write/wrote/written co-write/co-wrote/co-written
        """

    /// Longer verbs whose last letter is doubled, as in "occurred".
    static let doublingVerbs = """
        begin refer occur prefer admit commit permit control compel regret submit transfer equip
        forget recur incur infer defer deter rebel expel excel propel dispel patrol omit emit
        transmit confer concur outfit upset abut acquit overlap kidnap program handicap worship
        typeset
        """
}
