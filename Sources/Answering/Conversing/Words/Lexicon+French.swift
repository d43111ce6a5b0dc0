// French words that point back, ask, join and pick.

extension Lexicon {
    static let frenchWords = """
        he+it: il t-il
        she+it: elle t-elle
        they: ils elles eux t-ils t-elles
        he+it: lui
        it+clitic+the: le la
        it+clitic+the: l
        they+clitic+the+plural: les
        it+he+she+they+whose: son sa ses
        they+whose+clitic: leur
        they+whose: leurs
        it+he+she+they: sien sienne siens siennes
        this: -ce ce cet cette ces cela ça celui-ci celle-ci ceci
        there: y là là-bas
        then: alors
        one: celui celle ceux celles
        a: un une des
        asks: qui quoi quand où comment combien pourquoi quel quelle quels quelles lequel laquelle
        asks: que qu
        asks: lesquels lesquelles
        auxiliary: est sont était étaient fut furent être été sera serait ai as a ont avait avaient
        auxiliary: eut avoir eu
        auxiliary: peut peuvent pouvait doit doivent es sommes
        of: de du d
        preposition: en à au aux dans par pour avec sans sur sous entre vers chez contre depuis
        preposition: pendant
        preposition: avant après selon jusqu comme
        joins: et ou mais si car donc parce lorsqu puisqu tandis
        small: je j me m moi mon ma mes tu te t toi ton ta tes vous votre vos nous notre nos on t-on
        small: ne n pas
        small: plus moins très aussi encore toujours jamais tout tous toute toutes beaucoup peu même
        small: ici
        small: maintenant -on aujourd'hui actuellement quelque quelques chaque rien quelqu'un
        small: personne oui non
        small: se s c exactement assez trop bien-sûr ci ensuite ainsi
        filler: s'il plaît svp bon bien ok merci alors euh eh
        other: autre autres pareil semblable similaire différent différente
        verb: dire dis dit appeler appelle appelait naître né née nés naquit mourir mort morte
        verb: mourut meurt
        verb: tuer tué tua assassiné vivre vécu vit vivent vivait écrire écrit écrite écrivit fonder
        verb: fondé
        verb: fondée fonda inventer inventé inventa découvrir découvert découvrit créer créé créa
        verb: construire
        verb: construit construite commencer commencé commença finir fini terminer terminé gagner
        verb: gagné
        verb: perdre perdu marier marié mariée épouser épousé étudier étudié étudia travailler
        verb: travaillé
        verb: mesure mesurer pèse peser coûte coûter dure durer duré mange manger mangent boit parle
        verb: parler
        verb: parlent parlait signifie signifier veut utiliser utilise utilisé sert servir
        verb: fonctionne
        verb: fonctionner marche passer passé produire produit arriver arrivé partir parti aller va
        verb: vont
        verb: connaître connu connue trouve trouver trouvé trouvent peindre peint composer composé
        verb: chanter
        verb: chanté diriger dirigé jouer joué joue gouverner gouverné régner régné battre faire
        verb: fait font
        verb: donner donné donne voir vu mettre mis venir vient venu situé située trouver jette
        verb: jeter publier
        verb: publié recevoir reçu changer changé causer cause provoque soigner soigne guérir
        verb: prévenir
        verb: attraper transmet transmettre nage vole voler chasse chasser nourrit nourrir reproduit
        verb: grandir
        verb: expliquer explique savoir sais sait appartenir appartient enterrer enterré enterrée
        verb: élire élu
        verb: élue former contient contenir débuter débuté tenir pousse pousser devenir devenu
        verb: tomber suivre
        verb: ressembler proposer traverser traverse libérer
        relatives: femme mari épouse époux fils fille enfants père mère parents frère sœur famille
        relatives: naissance mort métier profession enfance vie veuve prénom
        personal: né née nés mort morte naquit mourut décédé décédée marié mariée vécu étudié épousé
        personal: enterré enterrée écrit peint inventé composé
        people: politique président roi empereur prince écrivain auteur romancier poète dramaturge
        people: peintre
        people: artiste sculpteur architecte compositeur musicien chanteur acteur réalisateur
        people: scientifique
        people: physicien chimiste biologiste mathématicien philosophe économiste historien
        people: inventeur
        people: ingénieur explorateur général militaire avocat juge médecin chirurgien théologien
        people: prêtre
        people: saint évêque pape astronaute footballeur joueur athlète militant journaliste
        people: cinéaste
        people: astronome monarque héros navigateur révolutionnaire homme
        women: actrice reine impératrice princesse déesse écrivaine romancière peintresse chanteuse
        women: physicienne compositrice danseuse philosophesse religieuse femme
        attribute: capitale population superficie taille hauteur altitude longueur largeur
        attribute: profondeur poids âge
        attribute: nom prénom surnom devise monnaie langue langues religion drapeau hymne climat
        attribute: température
        attribute: histoire origine origines cause causes symptôme symptômes traitement traitements
        attribute: effet
        attribute: effets conséquence conséquences risque risques avantage avantages inconvénient
        attribute: inconvénients usage usages utilité fonction importance signification définition
        attribute: sens auteur
        attribute: autrice fondateur inventeur découvreur créateur réalisateur directeur président
        attribute: présidente
        attribute: roi reine chef maire gouvernement économie culture cuisine plat plats date lieu
        attribute: naissance
        attribute: mort père mère parents fils fille enfant enfants frère sœur frères femme mari
        attribute: épouse
        attribute: époux famille métier profession travail œuvre œuvres livre livres roman romans
        attribute: film films
        attribute: chanson chansons prix récompense type types sorte sortes partie parties exemple
        attribute: exemples
        attribute: caractéristique caractéristiques couleur forme structure composition densité
        attribute: masse vitesse
        attribute: distance durée coût valeur nombre quantité habitant habitants fleuve fleuves
        attribute: rivière
        attribute: rivières montagne montagnes lac lacs ville villes frontière frontières voisin
        attribute: voisins
        attribute: régime alimentation habitat espèce espèces prédateur prédateurs siège
        attribute: propriétaire symbole
        attribute: arbre oiseau fleur résultat résultats but objectif raison problème différence
        attribute: différences
        attribute: thème thèmes personnage personnages fin suite successeur prédécesseur opinion
        attribute: point sommet
        attribute: remède vaccin tombe style technique études éducation titre titres membre membres
        attribute: gens
        attribute: découverte invention signe signes
        picks: premier première premiers premières deuxième second seconde troisième dernier
        picks: dernière haut haute
        picks: grand grande grands grandes petit petite long longue meilleur meilleure pire
        picks: principal
        picks: principale principaux principales important importante importants importantes célèbre
        picks: célèbres
        picks: connu connue populaire officiel officielle officielles courant total actuel actuelle
        picks: vieux
        picks: vieille ancien ancienne jeune bon bonne mauvais cher dangereux dangereuse rapide
        picks: profond
        picks: lourd nouveau nouvelle naturel naturelle gros grosse
        kind: ville pays village état région lieu endroit zone fleuve rivière lac montagne île
        kind: continent
        kind: planète étoile animal espèce plante oiseau poisson maladie système expérience méthode
        kind: étude
        kind: équipe groupe entreprise société organisation mouvement religion livre roman film
        kind: œuvre
        kind: chanson tableau jeu guerre bataille expédition plan traité loi bâtiment pont bateau
        kind: navire
        kind: homme femme personne processus théorie machine parti université école musée église
        kind: temple
        kind: château fête tradition poème série statue instrument empire royaume roi reine
        kind: président
        kind: présidente écrivain poète peintre compositeur musicien chanteur acteur actrice
        kind: politicien
        kind: scientifique mot terme nom dieu déesse métal élément substance mammifère insecte
        thing: chose choses truc manière façon
        openers: et pour, qu'en est-il de, qu'en est-il du, qu en est-il de, et qu'en est-il de
        openers: quid de, et si
        openers: qu en est il de, et concernant, même question pour, pareil pour, et à propos de
        openers: que dire de
        openers: qu en est -il de, qu en est -il du, qu en est -il d, et qu en est -il de
        openers: et qu en est -il du
        openers: qu en est il du, qu en est il des, qu en est il d, et qu en est il de
        corrections: je veux dire, je voulais dire, je parle de, je parlais de, je parle du
        corrections: je parlais du
        corrections: je parle d, je parlais d, je pense à, je pensais à, plutôt, je parle des
        refusals: non pas
        existentials: il y a, y a-t-il, il y avait, y avait-il, il existe, existe-t-il
        dummies: y en a-t-il, il y en a, il y a, y a t-il, y a-t-il, il y avait, y avait t-il
        dummies: s'agit il, il s agit, il faut
        dummies: il pleut, il existe, est il vrai, existe t-il, qu est ce, est ce que, est ce
        dummies: quelle heure est il
        dummies: c est, ce que, ce qui, celui qui, y a t il
        """
}
