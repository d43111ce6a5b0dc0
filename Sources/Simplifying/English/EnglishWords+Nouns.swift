// English nouns that endings would make something else, and nouns by what they name.

extension EnglishWords {
    /// Nouns that look like a verb form, a plural or an adverb.
    static let nouns = """
        building wedding evening morning meeting painting beginning ceiling clothing drawing
        dwelling engineering feeling finding gathering heading hearing housing king lighting
        lining listing marketing meaning offering offspring opening outing packaging parking
        planning proceeding ranking rating reading recording ring saying setting shipping
        shopping showing siding sibling sitting spelling spring standing string swing teaching
        thing training turning understanding warning wing writing anything everything nothing
        something duckling inning killing landing banking boxing wrestling swimming fishing
        hunting farming mining manufacturing acting dancing singing sailing racing cycling
        funding spending publishing broadcasting advertising programming hundred bed seed weed
        speed breed greed need deed creed red shed sled thread bread head steed indeed feed word
        sacred naked wicked kindred hatred infrared series species always perhaps news physics
        politics mathematics economics electronics athletics gas bus lens mars atlas canvas
        chaos chess class glass grass mass pass loss boss cross dress press stress process
        success access progress business illness princess congress address basis crisis thesis
        analysis axis oasis synthesis hypothesis emphasis diagnosis bias campus census chorus
        circus citrus corpus focus genus nucleus radius status virus bonus cactus fungus
        consensus apparatus surplus this thus plus his its us as is was has yes less unless
        across various towards afterwards besides sometimes whereas nevertheless nonetheless
        regardless alas tennis paris texas jesus christmas times means headquarters works family
        city country county area july italy germany supply ally assembly monopoly anomaly reply
        jelly belly bully fly lily butterfly
        """

    /// Nouns for persons: "who" may refer to them.
    static let people = """
        man woman men women boy girl child children person people king queen prince princess
        emperor empress duke duchess earl count countess baron lord lady sir knight pope bishop
        archbishop priest monk nun cardinal saint prophet rabbi imam president chancellor
        minister senator governor mayor judge lawyer attorney politician diplomat ambassador
        general colonel captain major lieutenant sergeant admiral commander soldier sailor pilot
        officer warrior pirate police author writer poet novelist playwright journalist editor
        critic historian philosopher scholar scientist physicist chemist biologist mathematician
        astronomer economist psychologist sociologist geologist engineer architect inventor
        explorer artist painter sculptor photographer designer musician composer singer
        songwriter rapper pianist guitarist drummer violinist conductor dancer actor actress
        comedian director producer filmmaker screenwriter player footballer striker goalkeeper
        midfielder defender forward coach manager athlete champion wrestler boxer swimmer runner
        cyclist driver racer jockey golfer cricketer quarterback pitcher doctor physician
        surgeon nurse dentist teacher professor lecturer student pupil graduate researcher
        farmer merchant trader banker businessman businesswoman entrepreneur industrialist
        father mother son daughter brother sister uncle aunt cousin nephew niece husband wife
        widow grandfather grandmother grandson granddaughter friend partner colleague rival
        leader ruler dictator chief chairman founder member owner worker servant slave guard
        activist reformer revolutionary rebel spy assassin murderer criminal terrorist victim
        survivor patient citizen resident inhabitant immigrant settler colonist pioneer refugee
        missionary theologian evangelist preacher monarch successor predecessor heir descendant
        ancestor assistant secretary clerk agent candidate opponent host presenter broadcaster
        fan hero heroine villain character
        """

    /// Nouns for places that last: what was said of them still holds.
    static let places = """
        city town village hamlet suburb neighborhood neighbourhood municipality commune borough
        district county province state region country territory prefecture department island
        islands peninsula archipelago river lake sea ocean bay strait mountain hill valley
        desert forest port harbor harbour capital kingdom area place site building castle church
        cathedral temple monastery palace museum university college school hospital airport
        station stadium theater theatre park street square bridge house hotel prison camp
        settlement colony reserve estate farm
        """

    /// Nouns for works and things that "it" stands for.
    static let works = """
        film movie novel book story play song single album band series show program programme
        game opera symphony poem painting magazine newspaper journal company team club league
        party organization organisation school university software language species genus bird
        fish plant tree animal disease device machine ship aircraft engine car train road
        railway highway award prize festival event war battle treaty law act system method
        theory process structure tower monument statue
        """
}
