// Months and weekdays, in the languages that dates are written in here.

enum MonthNames {
    /// "April"; in English for languages that are not known. Months count from 1.
    static func name(_ month: Int, _ language: String) -> String {
        names(language)[min(max(month, 1), 12) - 1]
    }

    /// As it stands behind a day: "апреля".
    static func genitive(_ month: Int, _ language: String) -> String {
        let code = primary(language)
        return (genitives[code] ?? names(language))[min(max(month, 1), 12) - 1]
    }

    static func short(_ month: Int, _ language: String) -> String {
        let name = name(month, language)
        return primary(language) == "en" || !all.keys.contains(primary(language))
            ? String(name.prefix(3)) : name
    }

    static func weekday(_ day: Int, _ language: String) -> String {
        (weekdays[primary(language)] ?? weekdays["en"] ?? [])[day]
    }

    static func shortWeekday(_ day: Int) -> String { String(weekday(day, "en").prefix(3)) }

    /// The number of a month by its English name or the first three letters of it.
    static func number(of name: String) -> Int? {
        guard name.utf8.count >= 3 else { return nil }
        return (all["en"] ?? []).firstIndex { month in
            let lower = month.lowercased()
            return lower == name
                || name.utf8.count <= 4 && lower.hasPrefix(name.prefix(3))
                    && (name.utf8.count == 3 || name == "sept")
        }.map { $0 + 1 }
    }

    /// The number of a month by its name in a language, in any case or form that is known.
    static func number(of name: String, language: String) -> Int? {
        let lower = name.lowercased()
        let code = primary(language)
        for names in [all[code], genitives[code]] {
            if let place = names?.firstIndex(where: { $0.lowercased() == lower }) {
                return place + 1
            }
        }
        return number(of: lower)
    }

    static func isWeekday(_ name: String) -> Bool {
        name.utf8.count >= 3 && (weekdays["en"] ?? []).contains { $0.lowercased().hasPrefix(name) }
    }

    private static func primary(_ language: String) -> String {
        language.split(separator: "-").first.map(String.init) ?? language
    }

    private static func names(_ language: String) -> [String] {
        all[primary(language)] ?? all["en"] ?? []
    }

    private static func table(_ lines: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if let code = words.first { table[code] = words.dropFirst().map { $0 } }
        }
        return table
    }

    private static let all = table(
        """
        en January February March April May June July August September October November December
        es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        de Januar Februar März April Mai Juni Juli August September Oktober November Dezember
        it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
        ca gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
        gl xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
        ro ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
        nl januari februari maart april mei juni juli augustus september oktober november december
        af Januarie Februarie Maart April Mei Junie Julie Augustus September Oktober November Desember
        sv januari februari mars april maj juni juli augusti september oktober november december
        da januar februar marts april maj juni juli august september oktober november december
        no januar februar mars april mai juni juli august september oktober november desember
        nb januar februar mars april mai juni juli august september oktober november desember
        nn januar februar mars april mai juni juli august september oktober november desember
        fi tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
        et jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
        pl styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
        cs leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
        sk január február marec apríl máj jún júl august september október november december
        sl januar februar marec april maj junij julij avgust september oktober november december
        hr siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac
        sr јануар фебруар март април мај јун јул август септембар октобар новембар децембар
        bg януари февруари март април май юни юли август септември октомври ноември декември
        ru январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
        uk січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
        be студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань
        el Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος
        hu január február március április május június július augusztus szeptember október november december
        tr Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
        id Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
        ms Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember
        eo januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro
        bn জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
        hi जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर
        ar يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
        fa ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
        he ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
        ja 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
        zh 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
        ko 1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월
        """)

    private static let genitives = table(
        """
        ru января февраля марта апреля мая июня июля августа сентября октября ноября декабря
        uk січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        be студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
        pl stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
        cs ledna února března dubna května června července srpna září října listopadu prosince
        sk januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
        hr siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca
        sr јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра
        el Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
        fi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
        """)

    private static let weekdays = table(
        """
        en Sunday Monday Tuesday Wednesday Thursday Friday Saturday
        es domingo lunes martes miércoles jueves viernes sábado
        fr dimanche lundi mardi mercredi jeudi vendredi samedi
        de Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag
        it domenica lunedì martedì mercoledì giovedì venerdì sabato
        pt domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
        nl zondag maandag dinsdag woensdag donderdag vrijdag zaterdag
        ru воскресенье понедельник вторник среда четверг пятница суббота
        pl niedziela poniedziałek wtorek środa czwartek piątek sobota
        sv söndag måndag tisdag onsdag torsdag fredag lördag
        """)
}
