// German, Dutch, Swedish, Danish and Norwegian.

extension StopWords {
    static let german = WordSet(
        """
        der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen
        und oder aber denn sondern doch wenn als ob dass daß weil während da damit sowie wie wo wann warum
        wer wen wem wessen was welche welcher welches welchem welchen wieso wohin woher ich mich mir du
        dich dir er ihn ihm sie ihr ihnen es wir uns euch sich man mein meine dein deine sein seine seiner
        seines seinem seinen ihre ihrer ihres ihrem ihren unser unsere euer dieser diese dieses diesem
        diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden in im an am auf aus bei beim mit
        nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit zwischen hinter neben
        ist sind war waren bin bist sein gewesen wird werden wurde wurden worden hat haben hatte hatten
        kann können konnte konnten muss müssen soll sollen sollte will wollen darf nicht nur auch noch
        schon sehr so dann hier dort mehr alle aller alles allem allen andere anderer anderen anderes
        viel viele einige etwas nichts selbst wieder also dabei daher
        """)

    static let dutch = WordSet(
        """
        de het een der den des die dat deze dit en of maar want dus als dan toen terwijl omdat hoewel
        indien zodat wie wat waar wanneer waarom hoe welk welke hoeveel ik mij me jij je jou u hij hem zij
        ze haar wij we ons hen hun jullie zich mijn jouw uw zijn onze er hier daar in op aan van voor met
        naar bij uit tot door over om onder tegen tussen zonder na sinds tijdens te ten ter is was waren
        ben bent wezen geweest wordt worden werd werden geworden heeft hebben had hadden heb kan kunnen
        kon konden zal zullen zou zouden moet moeten mag mogen wil niet geen ook nog al wel zeer meer
        meest veel alle alles ander andere anderen elk elke ieder iedere sommige zelf zo reeds toch
        """)

    static let swedish = WordSet(
        """
        den det de en ett och eller men att som om när då där här var vad vem vilken vilket vilka vars
        varför hur varifrån för att eftersom medan jag mig du dig han honom hon henne vi oss ni er dem
        dom sig min mitt mina din ditt dina sin sitt sina hans hennes dess deras vår vårt våra i på av med
        till från för vid hos under över mellan genom mot utan efter före innan sedan än är var vara varit
        blir bli blev blivit har hade ha haft kan kunde ska skall skulle vill ville måste får fick inte
        ej även också bara så mycket mer mest alla allt annan annat andra varje någon något några ingen
        inget inga denna detta dessa själv redan dock samt
        """)

    static let danish = WordSet(
        """
        den det de en et og eller men at som om når da der her hvor hvad hvem hvilken hvilket hvilke hvis
        hvorfor hvordan hvornår fordi mens jeg mig du dig han ham hun hende vi os i jer dem sig min mit
        mine din dit dine sin sit sine hans hendes dens dets deres vor vores på af med til fra for ved hos
        under over mellem gennem mod uden efter før siden end er var være været bliver blive blev blevet
        har havde have haft kan kunne skal skulle vil ville må måtte får fik ikke også kun så meget mere
        mest alle alt anden andet andre hver nogen noget nogle ingen intet denne dette disse selv allerede
        samt
        """)

    static let norwegian = WordSet(
        """
        den det de en ei et og eller men at som om når da der her hvor hva hvem hvilken hvilket hvilke
        hvis hvorfor hvordan fordi mens jeg eg meg du deg han ham hun ho henne vi oss dere dykk dem seg
        min mi mitt mine din ditt dine sin si sitt sine hans hennes dens dets deres vår vårt våre i på av
        med til fra for ved hos under over mellom gjennom mot uten etter før siden enn er var være vært
        vera vore blir bli ble blitt har hadde ha hatt kan kunne skal skulle vil ville må måtte får fikk
        ikke ikkje også òg bare så mye mer mest alle alt annen annet andre hver noen noe ingen intet denne
        dette disse selv allerede samt ein eit
        """)
}
