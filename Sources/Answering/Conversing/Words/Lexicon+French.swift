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
        asks: qui quoi quand où comment combien pourquoi quel quelle quels quelles lequel laquelle que qu
        asks: lesquels lesquelles
        auxiliary: est sont était étaient fut furent être été sera serait ai as a ont avait avaient eut avoir eu
        auxiliary: peut peuvent pouvait doit doivent es sommes
        of: de du d
        preposition: en à au aux dans par pour avec sans sur sous entre vers chez contre depuis pendant
        preposition: avant après selon jusqu comme
        joins: et ou mais si car donc parce lorsqu puisqu tandis
        small: je j me m moi mon ma mes tu te t toi ton ta tes vous votre vos nous notre nos on t-on ne n pas
        small: plus moins très aussi encore toujours jamais tout tous toute toutes beaucoup peu même ici
        small: maintenant -on aujourd'hui actuellement quelque quelques chaque rien quelqu'un personne oui non
        small: se s c exactement assez trop bien-sûr ci ensuite ainsi
        filler: s'il plaît svp bon bien ok merci alors euh eh
        other: autre autres pareil semblable similaire différent différente
        verb: dire dis dit appeler appelle appelait naître né née nés naquit mourir mort morte mourut meurt
        verb: tuer tué tua assassiné vivre vécu vit vivent vivait écrire écrit écrite écrivit fonder fondé
        verb: fondée fonda inventer inventé inventa découvrir découvert découvrit créer créé créa construire
        verb: construit construite commencer commencé commença finir fini terminer terminé gagner gagné
        verb: perdre perdu marier marié mariée épouser épousé étudier étudié étudia travailler travaillé
        verb: mesure mesurer pèse peser coûte coûter dure durer duré mange manger mangent boit parle parler
        verb: parlent parlait signifie signifier veut utiliser utilise utilisé sert servir fonctionne
        verb: fonctionner marche passer passé produire produit arriver arrivé partir parti aller va vont
        verb: connaître connu connue trouve trouver trouvé trouvent peindre peint composer composé chanter
        verb: chanté diriger dirigé jouer joué joue gouverner gouverné régner régné battre faire fait font
        verb: donner donné donne voir vu mettre mis venir vient venu situé située trouver jette jeter publier
        verb: publié recevoir reçu changer changé causer cause provoque soigner soigne guérir prévenir
        verb: attraper transmet transmettre nage vole voler chasse chasser nourrit nourrir reproduit grandir
        verb: expliquer explique savoir sais sait appartenir appartient enterrer enterré enterrée élire élu
        verb: élue former contient contenir débuter débuté tenir pousse pousser devenir devenu tomber suivre
        verb: ressembler proposer traverser traverse libérer
        relatives: femme mari épouse époux fils fille enfants père mère parents frère sœur famille
        relatives: naissance mort métier profession enfance vie veuve prénom
        personal: né née nés mort morte naquit mourut décédé décédée marié mariée vécu étudié épousé
        personal: enterré enterrée écrit peint inventé composé
        people: politique président roi empereur prince écrivain auteur romancier poète dramaturge peintre
        people: artiste sculpteur architecte compositeur musicien chanteur acteur réalisateur scientifique
        people: physicien chimiste biologiste mathématicien philosophe économiste historien inventeur
        people: ingénieur explorateur général militaire avocat juge médecin chirurgien théologien prêtre
        people: saint évêque pape astronaute footballeur joueur athlète militant journaliste cinéaste
        people: astronome monarque héros navigateur révolutionnaire homme
        women: actrice reine impératrice princesse déesse écrivaine romancière peintresse chanteuse
        women: physicienne compositrice danseuse philosophesse religieuse femme
        attribute: capitale population superficie taille hauteur altitude longueur largeur profondeur poids âge
        attribute: nom prénom surnom devise monnaie langue langues religion drapeau hymne climat température
        attribute: histoire origine origines cause causes symptôme symptômes traitement traitements effet
        attribute: effets conséquence conséquences risque risques avantage avantages inconvénient
        attribute: inconvénients usage usages utilité fonction importance signification définition sens auteur
        attribute: autrice fondateur inventeur découvreur créateur réalisateur directeur président présidente
        attribute: roi reine chef maire gouvernement économie culture cuisine plat plats date lieu naissance
        attribute: mort père mère parents fils fille enfant enfants frère sœur frères femme mari épouse
        attribute: époux famille métier profession travail œuvre œuvres livre livres roman romans film films
        attribute: chanson chansons prix récompense type types sorte sortes partie parties exemple exemples
        attribute: caractéristique caractéristiques couleur forme structure composition densité masse vitesse
        attribute: distance durée coût valeur nombre quantité habitant habitants fleuve fleuves rivière
        attribute: rivières montagne montagnes lac lacs ville villes frontière frontières voisin voisins
        attribute: régime alimentation habitat espèce espèces prédateur prédateurs siège propriétaire symbole
        attribute: arbre oiseau fleur résultat résultats but objectif raison problème différence différences
        attribute: thème thèmes personnage personnages fin suite successeur prédécesseur opinion point sommet
        attribute: remède vaccin tombe style technique études éducation titre titres membre membres gens
        attribute: découverte invention signe signes
        picks: premier première premiers premières deuxième second seconde troisième dernier dernière haut haute
        picks: grand grande grands grandes petit petite long longue meilleur meilleure pire principal
        picks: principale principaux principales important importante importants importantes célèbre célèbres
        picks: connu connue populaire officiel officielle officielles courant total actuel actuelle vieux
        picks: vieille ancien ancienne jeune bon bonne mauvais cher dangereux dangereuse rapide profond
        picks: lourd nouveau nouvelle naturel naturelle gros grosse
        kind: ville pays village état région lieu endroit zone fleuve rivière lac montagne île continent
        kind: planète étoile animal espèce plante oiseau poisson maladie système expérience méthode étude
        kind: équipe groupe entreprise société organisation mouvement religion livre roman film œuvre
        kind: chanson tableau jeu guerre bataille expédition plan traité loi bâtiment pont bateau navire
        kind: homme femme personne processus théorie machine parti université école musée église temple
        kind: château fête tradition poème série statue instrument empire royaume roi reine président
        kind: présidente écrivain poète peintre compositeur musicien chanteur acteur actrice politicien
        kind: scientifique mot terme nom dieu déesse métal élément substance mammifère insecte
        thing: chose choses truc manière façon
        openers: et pour, qu'en est-il de, qu'en est-il du, qu en est-il de, et qu'en est-il de, quid de, et si
        openers: qu en est il de, et concernant, même question pour, pareil pour, et à propos de, que dire de
        openers: qu en est -il de, qu en est -il du, qu en est -il d, et qu en est -il de, et qu en est -il du
        openers: qu en est il du, qu en est il des, qu en est il d, et qu en est il de
        corrections: je veux dire, je voulais dire, je parle de, je parlais de, je parle du, je parlais du
        corrections: je parle d, je parlais d, je pense à, je pensais à, plutôt, je parle des
        refusals: non pas
        existentials: il y a, y a-t-il, il y avait, y avait-il, il existe, existe-t-il
        dummies: y en a-t-il, il y en a, il y a, y a t-il, y a-t-il, il y avait, y avait t-il, s'agit il, il s agit, il faut
        dummies: il pleut, il existe, est il vrai, existe t-il, qu est ce, est ce que, est ce, quelle heure est il
        dummies: c est, ce que, ce qui, celui qui, y a t il
        """
}
