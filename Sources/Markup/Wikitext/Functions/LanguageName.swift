// "{{#language:fr}}" and "{{lang-fr|…}}" name languages.

enum LanguageName {
    /// What a language calls itself; nil where that is not known here.
    static func native(_ code: String) -> String? { natives[code.lowercased()] }

    /// A language's name in English; nil where it is not known here.
    static func english(_ code: String) -> String? { englishNames[code.lowercased()] }

    private static func table(_ text: String) -> [String: String] {
        var table: [String: String] = [:]
        for entry in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let parts = entry.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            table[parts[0].split(separator: " ").joined()] = String(parts[1])
        }
        return table
    }

    private static let natives = table(
        """
        en=English;es=español;fr=français;de=Deutsch;it=italiano;pt=português;ca=català;gl=galego;eu=euskara
        nl=Nederlands;sv=svenska;da=dansk;no=norsk;nb=norsk bokmål;nn=norsk nynorsk;fi=suomi;is=íslenska
        pl=polski;cs=čeština;sk=slovenčina;sl=slovenščina;hr=hrvatski;sr=српски;bs=bosanski;bg=български
        ru=русский;uk=українська;be=беларуская;el=Ελληνικά;hu=magyar;ro=română;tr=Türkçe;et=eesti
        lv=latviešu;lt=lietuvių;sq=shqip;mk=македонски;hy=հայերեն;ka=ქართული;ar=العربية;fa=فارسی;he=עברית
        ur=اردو;hi=हिन्दी;bn=বাংলা;mr=मराठी;ta=தமிழ்;te=తెలుగు;gu=ગુજરાતી;kn=ಕನ್ನಡ;ml=മലയാളം;pa=ਪੰਜਾਬੀ
        th=ไทย;vi=Tiếng Việt;id=Bahasa Indonesia;ms=Bahasa Melayu;ja=日本語;zh=中文;ko=한국어;sw=Kiswahili
        eo=Esperanto;la=Latina;ga=Gaeilge;cy=Cymraeg;gd=Gàidhlig;br=brezhoneg;oc=occitan;co=corsu
        """)

    private static let englishNames = table(
        """
        en=English;es=Spanish;fr=French;de=German;it=Italian;pt=Portuguese;ca=Catalan;gl=Galician;eu=Basque
        nl=Dutch;sv=Swedish;da=Danish;no=Norwegian;nb=Norwegian;nn=Norwegian;fi=Finnish;is=Icelandic
        pl=Polish;cs=Czech;sk=Slovak;sl=Slovene;hr=Croatian;sr=Serbian;bs=Bosnian;bg=Bulgarian;sh=Serbo-Croatian
        ru=Russian;uk=Ukrainian;be=Belarusian;el=Greek;grc=Ancient Greek;hu=Hungarian;ro=Romanian;tr=Turkish
        et=Estonian;lv=Latvian;lt=Lithuanian;sq=Albanian;mk=Macedonian;hy=Armenian;ka=Georgian;ar=Arabic
        fa=Persian;he=Hebrew;ur=Urdu;hi=Hindi;bn=Bengali;mr=Marathi;ta=Tamil;te=Telugu;gu=Gujarati
        kn=Kannada;ml=Malayalam;pa=Punjabi;sa=Sanskrit;th=Thai;vi=Vietnamese;id=Indonesian;ms=Malay
        ja=Japanese;zh=Chinese;ko=Korean;sw=Swahili;eo=Esperanto;la=Latin;ga=Irish;cy=Welsh;gd=Scottish Gaelic
        br=Breton;oc=Occitan;yi=Yiddish;az=Azerbaijani;kk=Kazakh;ky=Kyrgyz;uz=Uzbek;tt=Tatar;mn=Mongolian
        bo=Tibetan;ne=Nepali;si=Sinhala;my=Burmese;km=Khmer;lo=Lao;ps=Pashto;ku=Kurdish;am=Amharic;so=Somali
        ha=Hausa;yo=Yoruba;ig=Igbo;zu=Zulu;xh=Xhosa;af=Afrikaans;mi=Māori;haw=Hawaiian;sm=Samoan;tl=Tagalog
        fil=Filipino;jv=Javanese;su=Sundanese;mt=Maltese;lb=Luxembourgish;fy=West Frisian;fo=Faroese;ang=Old English
        enm=Middle English;fro=Old French;goh=Old High German;non=Old Norse;akk=Akkadian;arc=Aramaic;syr=Syriac
        cop=Coptic;egy=Egyptian;co=Corsican;sc=Sardinian;scn=Sicilian;nap=Neapolitan;lmo=Lombard;vec=Venetian
        """)
}
