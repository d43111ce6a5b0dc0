// Formal or rare Spanish words and phrases, and plainer ones. Written for this project. Nouns have the
// gender of what they stand for, so that articles and adjectives still agree.

/// What may be said plainer in Spanish: "source=target!conditions", separated by semicolons.
///
/// Conditions: `s` not after "se" and the like; `f` only forms with a person; `a` not before "a";
/// `^` only at the start of a sentence; `m` not at its start; `j` only after a noun;
/// `k` only before a noun.
enum SpanishSubstitutions {
    static let verbs = """
        utilizar=usar;emplear=usar!a;iniciar=empezar:ie!s;finalizar=terminar;
        culminar=terminar!s;incrementar=aumentar!s;denominar=llamar;conformar=formar;
        generar=crear;ocasionar=causar;provocar=causar;asesinar=matar;arribar=llegar;
        modificar=cambiar;abandonar=dejar!f;narrar=contar:ue;habitar en=vivir en;
        descender=bajar!s;visualizar=mirar;aguardar=esperar;anhelar=desear;
        rememorar=recordar:ue;degustar=probar:ue;expirar=terminar;prolongar=alargar;
        evidenciar=mostrar:ue;exhibir=mostrar:ue;contemplar=mirar!f;suscitar=causar;
        posibilitar=permitir;contabilizar=contar:ue;cesar de=dejar de;efectuar=realizar;
        subsanar=arreglar;reparar=arreglar;trasladar=llevar!s;apresar=capturar;
        auxiliar=ayudar!f;colaborar con=ayudar a!f;
        """

    static let nouns = """
        inicio=comienzo;vivienda=casa;incremento=aumento;finalidad=meta;urbe=ciudad;
        cabello=pelo;inconveniente=problema;apelativo=nombre;patología=enfermedad;
        dolencia=enfermedad;afección=enfermedad;obsequio=regalo;salario=sueldo;morada=casa;
        paraje=lugar;recinto=lugar;porción=parte;fragmento=trozo;trayecto=camino;suceso=hecho;
        incendio=fuego;contienda=lucha;enfrentamiento=combate;propósito=fin;progenitor=padre;
        conflagración=guerra;deceso=fallecimiento;semblante=rostro;labor=tarea;
        controversia=discusión;disputa=discusión;adversario=rival;contrincante=rival;
        oponente=rival;embarcación=nave;navío=barco;buque=barco;caudillo=jefe;dirigente=jefe;
        galeno=médico;lapso=tiempo;periodo de tiempo=tiempo;pugna=lucha;rúbrica=firma;
        vestimenta=ropa!u;indumentaria=ropa!u;vínculo=lazo;ámbito=campo;carencia=falta;
        escasez=falta;ausencia=falta;
        """

    static let adjectives = """
        relevante=importante;significativo=importante!j;primordial=principal;elevado=alto!j;
        afamado=famoso;renombrado=famoso;idéntico=igual!j;inmenso=enorme;
        adinerado=rico!j;acaudalado=rico!j;distinto=diferente!j;erróneo=falso!j;
        habitual=normal!j;vigente=actual!j;nocivo=dañino;colosal=enorme;gigantesco=enorme;
        diminuto=muy *pequeño!j;novedoso=nuevo!j;cuantioso=grande!j;considerable=grande!j;
        trascendental=muy *importante!j;crucial=muy *importante!j;longevo=viejo!j;añejo=viejo!j;
        exhausto=cansado!j;benéfico=bueno!j;beneficioso=bueno!j;arduo=difícil!j;
        """

    static let phrases = """
        con el fin de=para;con el objetivo de=para;con el propósito de=para;
        con la finalidad de=para;con el objeto de=para;a fin de=para;debido a que=porque!m;
        puesto que=porque!m;ya que=porque!m;dado que=porque!m;en la actualidad=hoy;
        hoy en día=hoy;en el transcurso de=durante;a pesar de que=aunque;no obstante ,=pero!^;
        sin embargo ,=pero!^;asimismo ,=también!^;de igual manera ,=también!^;
        por consiguiente ,=por eso ,!^;por lo tanto ,=por eso ,!^;en consecuencia ,=por eso ,!^;
        por ende ,=por eso ,!^;por tanto ,=por eso ,!^;como consecuencia ,=por eso ,!^;
        posteriormente=después;con posterioridad a=después de;con anterioridad a=antes de;
        con anterioridad=antes;con posterioridad=después;anteriormente=antes;previamente=antes;
        acerca de=sobre;con respecto a=sobre;en relación con=sobre;como consecuencia de=por;
        a causa de=por;en virtud de=por;en numerosas ocasiones=muchas veces;
        en diversas ocasiones=varias veces;en varias ocasiones=varias veces;
        en ocasiones=a veces;en múltiples ocasiones=muchas veces;con frecuencia=a menudo;
        frecuentemente=a menudo;habitualmente=normalmente;generalmente=normalmente;
        por lo general=normalmente;principalmente=sobre todo;fundamentalmente=sobre todo;
        mayoritariamente=sobre todo;en primer lugar ,=primero ,;finalmente ,=al final ,!^;
        inicialmente=al principio;en un principio=al principio;únicamente=solo;
        exclusivamente=solo;solamente=solo;se encuentra situado en=está en;
        se encuentra situada en=está en;se encuentra ubicado en=está en;
        se encuentra ubicada en=está en;se encuentra localizado en=está en;
        se encuentra localizada en=está en;está situado en=está en;está situada en=está en;
        está ubicado en=está en;está ubicada en=está en;están situados en=están en;
        están situadas en=están en;está localizado en=está en;está localizada en=está en;
        se ubica en=está en;se localiza en=está en;se sitúa en=está en;se ubican en=están en;
        se localizan en=están en;se encuentra en=está en;se encuentran en=están en;
        se encontraba en=estaba en;lleva a cabo=hace;llevan a cabo=hacen;llevó a cabo=hizo;
        llevaron a cabo=hicieron;llevar a cabo=hacer;llevaba a cabo=hacía;
        llevaban a cabo=hacían;llevando a cabo=haciendo;dio comienzo=empezó;
        dieron comienzo=empezaron;tuvo lugar=ocurrió;tuvieron lugar=ocurrieron;
        tiene lugar=ocurre;tienen lugar=ocurren;tener lugar=ocurrir;
        contrajo matrimonio con=se casó con;contrajeron matrimonio=se casaron;
        contraer matrimonio=casarse;falleció=murió;fallecieron=murieron;fallece=muere;
        fallecer=morir;obtuvo=consiguió;obtuvieron=consiguieron;obtener=conseguir;
        obtiene=consigue;obtienen=consiguen;obteniendo=consiguiendo;realizó=hizo;
        realizaron=hicieron;realizar=hacer;realiza=hace;realizan=hacen;realizaba=hacía;
        realizaban=hacían;realizando=haciendo;realizado=hecho;realizada=hecha;realizados=hechos;
        realizadas=hechas;posee=tiene;poseen=tienen;poseía=tenía;poseían=tenían;poseer=tener;
        poseyó=tuvo;residió en=vivió en;residieron en=vivieron en;requiere=necesita;
        requieren=necesitan;requería=necesitaba;requirió=necesitó;afirmó que=dijo que;
        afirmaron que=dijeron que;afirma que=dice que;afirman que=dicen que;
        manifestó que=dijo que;declaró que=dijo que;señaló que=dijo que;aseguró que=dijo que;
        expresó que=dijo que;proporciona=da;proporcionan=dan;proporcionó=dio;proporcionar=dar;
        otorgó=dio;otorgaron=dieron;otorga=da;otorgan=dan;otorgar=dar;brinda=da;brindan=dan;
        brindó=dio;brindar=dar;integrado por=formado por;integrada por=formada por;
        integrados por=formados por;integradas por=formadas por;

        constituido por=formado por;constituida por=formada por;numerosos=muchos!k;
        numerosas=muchas!k;diversos=varios!k;diversas=varias!k;escasos=pocos!k;escasas=pocas!k;
        la mayor parte de las=la mayoría de las;la mayor parte de los=la mayoría de los;
        hasta la fecha=hasta ahora;a nivel mundial=en todo el mundo;en todo momento=siempre;
        en la mayoría de los casos=casi siempre;de forma habitual=normalmente;
        de manera habitual=normalmente;de forma simultánea=al mismo tiempo;
        simultáneamente=al mismo tiempo;de manera simultánea=al mismo tiempo;
        en el interior de=dentro de;en el exterior de=fuera de;en las inmediaciones de=cerca de;
        en las proximidades de=cerca de;próximo a=cerca de;próxima a=cerca de;
        a partir de ese momento=desde entonces;con motivo de=por;en calidad de=como;
        a excepción de=menos;con excepción de=menos;la totalidad de los=todos los;
        la totalidad de las=todas las;en su totalidad=por completo;en aquel entonces=entonces;
        por aquel entonces=entonces;conocido también como=llamado también;
        conocida también como=llamada también;junto a sus progenitores=con sus padres;
        perdió la vida=murió;perdieron la vida=murieron;puso fin a=terminó con;
        pusieron fin a=terminaron con;fue galardonado con=recibió;fue galardonada con=recibió;
        se desempeñó como=trabajó como;hizo uso de=usó;hicieron uso de=usaron;hace uso de=usa;
        da lugar a=causa;dio lugar a=causó;dieron lugar a=causaron;dan lugar a=causan;
        """
}
