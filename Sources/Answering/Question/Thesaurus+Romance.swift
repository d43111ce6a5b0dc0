// Spanish and French words that questions use for what texts say otherwise.

extension Thesaurus {
    static let spanishGroups = """
        matar asesinar muerte asesinato
        morir muerte fallecer fallecimiento muerto
        nacer nacimiento natal nacido
        escribir autor escritor libro obra publicar
        fundar fundador fundación establecer creación
        crear creador inventar desarrollar
        inventar inventor invención
        descubrir descubrimiento descubridor
        construir construcción edificar
        empezar comenzar inicio comienzo iniciar
        terminar acabar fin final finalizar
        ganar victoria vencer ganador
        perder derrota
        luchar batalla guerra combate
        casar esposa esposo marido mujer cónyuge matrimonio
        hijo hija descendencia
        trabajo ocupación profesión empleo
        estudiar educación universidad escuela
        vivir residir habitar hábitat
        habitante población gente
        país nación estado
        capital sede
        ciudad pueblo localidad
        grande tamaño extenso superficie
        alto altura altitud elevación
        largo longitud duración
        ancho anchura
        profundo profundidad
        pesar peso masa
        rápido velocidad
        viejo edad antiguo
        caliente temperatura calor
        frío temperatura
        dinero moneda
        costar precio costo coste
        empresa compañía
        comer alimentación dieta alimento comida
        enfermedad trastorno dolencia
        curar tratamiento tratar terapia
        medicina medicamento fármaco
        médico doctor
        causa razón motivo debido
        usar uso utilizar empleo
        significar significado definición
        llamar nombre denominar conocer
        idioma lengua hablar
        religión fe iglesia
        rey monarca soberano gobernante reina
        gobernar gobierno reinar
        líder jefe presidente
        ejército militar tropa soldado
        barco nave buque
        avión aeronave
        coche automóvil vehículo
        viajar viaje
        parte componente
        contener incluir constar componer
        tipo clase especie
        mar océano
        montaña monte pico cumbre
        río corriente
        isla archipiélago
        árbol planta
        bebé niño lactante
        mujer femenino
        hombre masculino
        primero inicial
        último final
        frecuente común
        famoso conocido popular
        importante principal
        aumentar crecer aumento
        disminuir reducir descenso
        porcentaje proporción
        número cantidad total
        libre independencia libertad
        elegir elección votar
        premio galardón
        película filme cine
        canción música
        ocurrir suceder
        destruir destrucción
        proteger protección
        necesitar necesario requerir
        peligro riesgo peligroso
        agua potable
        """

    static let spanishPhrases = """
        qué altura: altura altitud elevación
        qué tan alto: altura
        cuánto mide: altura longitud
        cuánto pesa: peso masa
        cuántos habitantes: población
        cuánta gente: población
        qué idioma: idioma oficial lengua
        qué moneda: moneda
        quién escribió: autor escrito
        quién fundó: fundador fundado
        quién inventó: inventor inventado
        qué año: fecha año
        """

    static let frenchGroups = """
        tuer assassiner mort assassinat meurtre
        mourir mort décès décéder
        naître naissance né natal
        écrire auteur écrivain livre œuvre publier
        fonder fondateur fondation créer création
        inventer inventeur invention
        découvrir découverte
        construire construction bâtir
        commencer début commencement
        finir fin terminer
        gagner victoire vainqueur
        perdre défaite
        combattre bataille guerre combat
        épouser femme mari époux épouse conjoint mariage
        enfant fils fille
        métier profession travail emploi
        étudier études université école
        vivre habiter résider habitat
        habitant population gens
        pays nation état
        capitale siège
        ville commune localité
        grand taille superficie vaste
        haut hauteur altitude
        long longueur durée
        large largeur
        profond profondeur
        peser poids masse
        vite vitesse rapide
        vieux âge ancien
        chaud température chaleur
        froid température
        argent monnaie
        coûter prix coût
        entreprise société compagnie
        manger alimentation nourriture régime
        maladie trouble affection
        soigner traitement traiter
        médicament remède
        médecin docteur
        cause raison motif
        utiliser usage utilisation
        signifier signification sens définition
        appeler nom nommer
        langue parler
        religion foi église
        roi monarque souverain reine
        gouverner gouvernement régner
        chef dirigeant président
        armée militaire troupe soldat
        bateau navire
        avion aéronef
        voiture automobile véhicule
        voyager voyage
        partie composant
        contenir comprendre inclure composer
        sorte type espèce
        mer océan
        montagne mont sommet pic
        fleuve rivière
        île archipel
        arbre plante
        bébé nourrisson enfant
        femme féminin
        homme masculin
        premier initial
        dernier final
        fréquent courant
        célèbre connu
        important principal
        augmenter croître hausse
        diminuer réduire baisse
        pourcentage proportion
        nombre quantité total
        libre indépendance liberté
        élire élection voter
        prix récompense
        film cinéma
        chanson musique
        arriver survenir
        détruire destruction
        protéger protection
        nécessaire besoin
        danger risque dangereux
        eau potable
        """

    static let frenchPhrases = """
        quelle hauteur: hauteur altitude
        combien mesure: hauteur longueur
        combien pèse: poids masse
        combien d'habitants: population
        quelle langue: langue officielle
        quelle monnaie: monnaie
        qui a écrit: auteur écrit
        qui a fondé: fondateur fondé
        qui a inventé: inventeur inventé
        quelle année: date année
        """
}
