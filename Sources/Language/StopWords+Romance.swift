// Spanish, French, Portuguese, Italian, Catalan and Romanian.

extension StopWords {
    static let spanish = WordSet(
        """
        el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia
        hasta para por según sin sobre tras mediante y e o u ni que si no pero sino aunque porque como
        cuando donde mientras pues qué cuál cuáles quién quiénes cómo cuándo dónde cuánto cuántos cuánta
        cuántas cual cuales quien quienes cuyo cuya yo tú él ella ello nosotros vosotros ellos ellas usted
        ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta
        estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas es son era eran fue fueron
        ser sido siendo está están estaba estaban estar estado ha han había habían haber hay he hemos
        hubo tiene tienen tenía tener muy más menos ya también tampoco tan tanto todo toda todos todas
        otro otra otros otras mismo misma cada algún alguna algunos algunas ningún ninguna nada algo
        """)

    static let french = WordSet(
        """
        le la les l un une des du de d au aux à en dans par pour sur sous avec sans chez vers entre contre
        depuis pendant avant après et ou ni mais donc or car que qu qui quoi dont où quand comment
        pourquoi combien quel quelle quels quelles lequel laquelle lesquels si comme lorsque lorsqu puisque
        parce je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y mon ma mes ton ta tes
        son sa ses notre nos votre vos ce c cet cette ces ceci cela ça celui celle ceux celles est sont
        était étaient être été étant suis es sommes êtes fut furent sera seront serait a ai as ont avons
        avez avait avaient avoir eu eut aura ne n pas plus moins très aussi même mêmes tout toute tous
        toutes autre autres quelque quelques chaque aucun aucune ainsi alors encore déjà ici là fait
        """)

    static let portuguese = WordSet(
        """
        o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas
        para com sem sob sobre entre até desde contra ante após e ou nem mas se que porque como quando
        onde enquanto pois quem qual quais quanto quantos quanta quantas cujo cuja ao aos à às eu tu ele
        ela nós vós eles elas você vocês me te lhe lhes nos vos meu minha meus minhas teu tua seu sua seus
        suas nosso nossa nossos nossas este esta estes estas isto esse essa esses essas isso aquele aquela
        aqueles aquelas aquilo é são era eram foi foram ser sido sendo está estão estava estavam estar
        tem têm tinha tinham ter há havia haver não sim já muito mais menos também só mesmo mesma todo
        toda todos todas outro outra outros outras cada algum alguma alguns algumas nenhum nenhuma
        """)

    static let italian = WordSet(
        """
        il lo la i gli le l un uno una di a da in con su per tra fra d del dello della dei degli delle
        dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli
        nelle nell sul sullo sulla sui sugli sulle sull col coi e ed o od ma se che chi cui non né perché
        come quando dove mentre quale quali quanto quanti quanta quante cosa io tu egli lui lei esso essa
        noi voi essi esse loro mi ti si ci vi ne me te mio mia miei mie tuo tua suo sua suoi sue nostro
        nostra nostri nostre vostro questo questa questi queste quest quello quella quelli quelle quell
        ciò è sono era erano fu furono essere stato stata stati state sia ha hanno aveva avevano avere
        ho abbiamo viene più meno molto anche ancora già così solo stesso stessa tutto tutta tutti tutte
        altro altra altri altre ogni alcuni alcune alcun nessun nessuna c s v
        """)

    static let catalan = WordSet(
        """
        el la els les l en na un una uns unes de d del dels a al als amb per pel pels sense sobre sota
        entre fins des contra cap i o ni però si que què qui qual quals quan on com perquè mentre quin
        quina quins quines quant quants jo tu ell ella nosaltres vosaltres ells elles em et es ens us li
        els hi ho se s m t n meu meva teu teva seu seva seus seves nostre nostra nostres aquest aquesta
        aquests aquestes això aquell aquella aquells aquelles és són era eren fou foren ser estat sent
        està estan estava ha han havia haver hi no sí ja molt més menys també només mateix mateixa tot
        tota tots totes altre altra altres cada algun alguna alguns algunes cap va van
        """)

    static let romanian = WordSet(
        """
        un o unui unei unor al ai ale a de din la în pe cu fără pentru prin sub peste între spre până după
        către despre dintre printre și sau ori nici dar însă ci că să dacă nu ca când unde cum ce cine
        care cât câți câte cărui cărei căror deci deoarece eu tu el ea noi voi ei ele mă te se ne vă îi îl
        le lui lor mi ți și meu mea tău ta său sa săi sale nostru noastră acest această acești aceste
        acesta aceasta acestui acestei acestor acel acea acei acele este e sunt era erau fi fost fiind
        am ai are au avea avut va vor ar mai foarte prea tot toate toți toată alt altă alți alte fiecare
        unii unele niciun nicio doar chiar astfel asemenea s i
        """)
}
