// French requests about an answer, in many wordings.

extension Lexicon {
    static let frenchActs = """
        phrases: s'il te plaît, s'il te plait, s'il vous plaît, s'il vous plait, est-ce que
        phrases: si possible, si tu veux bien, si vous voulez bien
        empty: te plaît plait svp stp vous peux-tu peux tu pouvez pourrais pourriez pouvez-vous
        empty: pourriez-vous
        empty: je j me m moi le la l les un une cela ça ca ce c est-ce que et alors bon ok accord
        empty: voudrais veux
        empty: aimerais peu texte cette ceci donc maintenant bien euh -moi -le -la -tu -vous
        empty: puis est ce
        inverted: sont était a ont
        acknowledgements: ok oui non bien bon accord ah ouais si voilà
        refusals: tant pis non oui ah
        simpler: plus simple, plus simplement, simplement, simple
        simpler: plus facile/clair/facilement/clairement, simplifie, simplifier, simplifiez
        simpler: explique/expliquer/expliquez plus simplement/clairement/simple/facilement
        simpler: dis/dire/dites plus simplement/clairement/simple
        simpler: en termes/mots/langage plus? simples/simple/faciles/clairs
        simpler: explique/expliquer/expliquez/dis/dire/dites/redis en/avec des? termes/mots plus? simples/faciles
        simpler: avec des? mots plus? simples/faciles, version simple/simplifiée/facile
        simpler: version plus simple/facile, de façon/manière plus? simple/claire
        simpler: explique/expliquer/expliquez de façon/manière plus? simple/claire
        simpler: je? n? ne? comprends pas, n ai pas compris, ai pas compris, comprends pas
        simpler: pas compris, trop compliqué/difficile/complexe, pas clair
        simpler: explique/expliquer/expliquez, explique/expliquer/expliquez mieux
        simpler: explique/expliquer/expliquez comme si avais # ans, comme si avais # ans
        simpler: comme à? enfant, pour enfant/enfants/débutant/débutants
        simpler: explique/expliquer/expliquez à/pour enfant/enfants
        simpler: explique/expliquer/expliquez comme à enfant, autrement dit, en d'autres termes
        simpler: en d autres mots/termes, reformule, reformulez, reformuler, clarifie
        simpler: rends plus simple, facile à lire
        more: plus, encore, dis/dites/dire/donne/donner/donnez/raconte en? plus, en savoir plus
        more: plus d informations/information/infos/détails, plus de détails/précisions/informations
        more: en dire plus, dis -m'en plus, dis m en plus, dis m'en plus, dites m en plus, développe
        more: développez, autre chose, quoi d autre, quoi d'autre, encore plus, détaille, détails
        more: donne/donner/donnez plus/davantage de/d détails/informations/infos/précisions?
        more: davantage, y a t-il autre/plus chose?, parle en plus, savoir plus, continue plus
        more: que sais d autre, en savoir davantage, peux en? dire plus
        why: pourquoi dis/dites/penses/pensez/crois/affirmes tu? vous?
        why: pourquoi dis/dites/penses/pensez/crois -tu/-vous, pourquoi donc
        why: pourquoi tu? dis/penses/crois, sur quoi bases/basez/fondes -tu/-vous?
        why: explique pourquoi, quelles sont tes raisons, pourquoi choix, pour quelle raison dis
        why: comment arrives/arrivez -tu/-vous? à?, qu est qui fait dire/penser
        why: pourquoi es sûr/sûre?
        source: source, sources, quelle source, quelle est source, quelles sources
        source: quelle est ta/votre? source, quelles sont sources, quelles sont tes/vos? sources
        source: d où vient/viennent/tiens/tires/sort information/info?, d où vient/viens/tiens/sors
        source: d où tires/tenez/tirez, où est-il? écrit, où est? écrit
        source: où lis/lu/dit/trouves/trouvé, où as lu/trouvé/vu, comment sais/savez
        source: comment le? sais -tu?, qui dit, qui l a dit, selon qui, d'après qui, d après qui
        source: cite, citer, citation, référence, références
        source: cite/donne/donner/montre/donnez ta/tes/votre/vos? source/sources/référence/références
        source: preuve, preuves, quelles? preuve/preuves, quel article, quel est article
        source: de quel article vient?/tiré?, dans quel article, licence, quelle est licence
        source: as une? source/sources/preuve, avez des? sources/source
        confidence: sûr, sûre, es sûr/sûre/certain/certaine, es -tu sûr/sûre/certain
        confidence: êtes sûr/sûre/certain, êtes -vous sûr/certain, êtes sûr/sûre/certain de, sur
        confidence: vraiment, vrai, certain, certaine, fiable, correct, exact
        confidence: à quel point es sûr/sûre/certain, quel degré de confiance
        confidence: es sûr/sûre/certain de toi?, peut-on faire confiance, peut on s y fier
        confidence: puis fier y?, y fier, confiance, c'est vrai
        confidence: c'est sûr/fiable/certain/exact/correct, est vrai/sûr/fiable/exact/correct
        confidence: en es sûr/sûre/certain, en es -tu sûr/sûre/certain, t en es sûr, êtes en sûr
        confidence: -en sûr, es en sûr, sûr de toi, doute, sans erreur, sérieusement
        confidence: quelle est fiabilité
        language: en @
        language: dis/dire/dites/donne/donner/donnez/traduis/traduire/traduisez/lis/lire/mets/écris/explique/redis/répète/avoir/voir en @
        language: traduis/traduire/traduisez en? @?, version @, version en @, existe/disponible en @
        language: traduction @, traduction en @, au @, passe/passons à/en/au @, as en @, avez en @
        back: réponse précédente, reviens/revenons/retourne/retournons à/au sujet précédent, retour, retour en arrière, reviens, revenir, revenons, retourne, retourner
        back: reviens/revenir/revenons/retourne/retournons/retourner/retour en arrière
        back: reviens/revenir/revenons/retourne/retournons/retourner/retour à/au/aux autre/précédent/première/premier *
        back: reviens/revenir/revenons/retourne/retournons/retourner/retour à/au/aux/sur *
        back: sujet/article précédent, précédent sujet/article, question/réponse précédente
        back: pour revenir à/au/aux *
        next_section: suivant, suivante, section/partie/paragraphe/chapitre suivante/suivant
        next_section: prochaine section/partie, prochain paragraphe/chapitre
        next_section: passe/passer/va/aller/passons/passez/saute à section/partie/paragraphe suivante/suivant
        next_section: à suivante/suivant, passe/passer/passons/passez à? suite
        next_section: lis/lire section/partie suivante, avance, saute
        previous_section: précédent, précédente
        previous_section: section/partie/paragraphe/chapitre précédente/précédent
        previous_section: section/partie d'avant/avant, section d avant
        previous_section: reviens/retourne/va à section/partie précédente
        list_sections: sections, quelles sont sections/parties, quelles sections/parties
        list_sections: liste/lister/énumère/montre/donne/lis/nomme/affiche sections/parties/chapitres/titres/sommaire
        list_sections: liste des? sections/parties, donne/montre liste des sections/parties
        list_sections: sommaire, plan, table des matières, contenu
        list_sections: quelles sections/parties y a t-il, quelles sections/parties y a -t-il
        list_sections: parties, que contient article, quel est plan/sommaire/contenu
        list_sections: combien de sections, titres des sections
        read_on: continue, continuer, continuez, poursuis, poursuivre, poursuivez, la suite, suite
        read_on: lis/lire suite, phrase suivante, continue à lire, continue de lire
        read_on: continuer à/de lire, lis/lire plus loin, vas-y, vas -y
        read_on: qu'est qui vient après/ensuite, et ensuite, ensuite, après
        read_on: lis/lire phrase suivante, reprends, lis/lire reste, reste, va plus loin
        repeat: répète, répéter, répétez, redis, redire, redites, encore une? fois, encore fois
        repeat: une fois de plus, de nouveau, à nouveau, qu'as-tu dit, qu as dit, qu as tu dit
        repeat: que disais, pardon, hein, n ai pas entendu, pas entendu, relis
        repeat: relire, relisez, peux répéter, dis encore, qu'avez-vous dit
        repeat: tu as dit quoi, as dit quoi
        spell: épelle/épeler son nom, comment écrit son nom, épelle, épeler, épelez, comment écrit
        spell: comment s? écrit, comment écrit-on, comment écris, comment écrire, épelle nom/mot
        spell: épeler nom/mot, comment épelle, lettre par lettre, orthographe
        spell: quelle est orthographe, comment orthographie, comment s'écrit nom?
        spell: comment écrit -t-on, comment écrit -on
        summary: résumé bref/court, bref/petit/court résumé, résumé de/du article/section, résumé
        summary: résume, résumer, résumez, en résumé, en bref, bref, brièvement, plus court
        summary: plus bref, plus brièvement, court, courte
        summary: fais/faire/faites/donne/donner/donnez résumé, fais/faire/faites plus? court/bref
        summary: version courte/brève, version plus courte, en quelques mots, en deux mots
        summary: en une? phrase, trop long, abrège, synthèse, fais synthèse, raccourcis
        summary: réponse courte/brève
        thanks: merci, merci beaucoup, merci bien, merci infiniment, mille mercis, grand merci, tout
        thanks: est tout, c'est tout, merci c'est tout, merci tout, merci est tout, parfait, super
        thanks: génial, très bien, excellent, compris, entendu, rien d autre, merci à toi
        thanks: merci pour tout?/aide?, non merci, je vois, vois, d accord, formidable, impeccable
        thanks: merci d'avance, ai compris
        goodbye: au revoir, adieu, à bientôt, à plus tard?, à demain, salut à bientôt, bonne nuit
        goodbye: bonne journée, ciao, à plus, terminé, fini, quitter, à la? prochaine
        greeting: bonjour, bonsoir, salut, coucou, allô, comment vas, comment ça va, ça va, va
        greeting: comment va, comment allez, bonjour à tous?, comment allez -vous
        help: aide, à aide, aide -moi, aidez, aider, au secours, que peux faire, que peux tu faire
        help: que sais faire, que faire/demander, que peut-on demander, instructions, commandes
        help: besoin d aide, ai besoin d aide, comment ça marche, comment marche
        help: quelles sont commandes, faire quoi, que peux demander/dire
        new_question: nouvelle question, nouveau sujet, autre question, autre sujet
        new_question: ai autre/nouvelle question, changeons/changer/change de sujet, recommence
        new_question: recommencer, recommençons, recommence à zéro, recommençons à zéro, à zéro
        new_question: repartons de zéro, oublie, oublie tout, oubliez, efface, efface tout
        new_question: réinitialise, nouvelle conversation, parlons d autre chose
        new_question: passons à autre chose, question suivante, autre chose à demander
        definitions: qu'est-ce qu'un, qu'est-ce qu'une, que sont, qui est, qui était, c'est quoi un
        definitions: c'est quoi une
        talk: quel quelle quels quelles où comment qui que quoi dis dire donne donner montre montrer lis lire
        talk: fais faire mets mettre parle parler raconte raconter sais savoir veux avoir as a y t t-il en
        talk: de d du des sur pour avec à au par article réponse mots façon manière phrase autre ai ne n pas
        talk: encore nous on vous tes ta tu te
        cue new_question: nouvelle/nouveau/autre+question/sujet/conversation/chose
        cue new_question: changer/changeons/change+sujet, recommence/recommençons/recommencer
        beside new_question: parlons demander passons poser
        cue language: en/au/version/traduction
        beside language: traduis traduire traduction version langue répète redis
        cue simpler: simple/simples/simplement/simplifie/simplifier/facile/faciles/facilement/clair
        cue simpler: clairement/comprends/comprendre/compris/compliqué/autrement
        cue simpler: explique/expliquer+enfant/enfants/débutant
        beside simpler: explique expliquer expliquez plus trop difficile langage termes version ans
        beside simpler: enfant enfants
        cue summary: résumé/résume/résumer/bref/brièvement/court/courte/abrège
        beside summary: plus trop long version
        cue list_sections: sections/sommaire/plan/chapitres
        beside list_sections: liste sont table parties
        cue next_section: suivant/suivante/prochain/prochaine+section/partie/paragraphe/chapitre
        beside next_section: va aller allons passe passer passons
        cue previous_section: précédent/précédente+section/partie/paragraphe/chapitre
        beside previous_section: va aller retour reviens
        cue spell: épelle/épeler/épelles/orthographe
        beside spell: nom son lettre s
        cue repeat: répète/répéter/répétez/redis/redire/relis
        beside repeat: fois
        cue source: source/sources/référence/références/cite/citer/citation
        beside source: quelles sont information
        cue confidence: sûr/sûre/certain/certaine/fiable/confiance
        beside confidence: es êtes est vraiment tout fait vous
        cue more: plus/davantage/détails/encore/autre
        beside more: savoir informations information infos précisions aimerais voudrais
        cue read_on: continue/continuer/poursuis/poursuivre/suite
        beside read_on: lecture lire
        cue thanks: merci
        beside thanks: beaucoup bien infiniment pour tout aide
        cue goodbye: adieu/ciao/bye
        languages: en anglais anglaise, es espagnol espagnole castillan, fr français francais française, de allemand allemande, it italien
        languages: pt portugais, nl néerlandais, ru russe, ar arabe, zh chinois mandarin
        languages: ja japonais, hi hindi, sw swahili, pl polonais, sv suédois, tr turc, el grec
        languages: he hébreu, ko coréen, vi vietnamien, th thaï, ro roumain, uk ukrainien
        languages: ca catalan, eu basque, gl galicien, la latin, ht créole, eo espéranto, wo wolof
        languages: mg malgache, br breton
        """
}
