// The names under which wikis in many languages keep the templates that matter to text.

enum TemplateNames {
    static let groups: [(names: String, action: TemplateAction)] = [
        (silent, .drop), (hatnotes, .hatnote), (maintenance, .maintenance),
        (references, .reference), (wrappers, .argument(1)), (last, .last),
        (second, .argument(2)), (items, .items), (quotations, .quotation), (dates, .date),
        ("convert | cvt | রূপান্তর | konversi | förvandla | omregn | converter | convertir", .convert),
        ("km | höhe m | mmt | unité | nb | nombre unité", .quantity),
        ("isbn | isbn2 | isbnt | আইএসবিএন", .around("ISBN ", "")), ("val", .value),
        ("frac | fraction | sfrac | fracn", .fraction),
        ("hlist | flatlist | hlist-comma | flat list | comma separated entries", .joined(", ")),
        (
            "collapsible list | ubl | unbulleted list | ublist | vunblist | plainlist | plain list | bulleted list",
            .verticalList
        ),
        (
            "coord | coord2 | স্থানাঙ্ক | ウィキ座標 | ウィキ座標度分秒 | ウィキ座標2段度分秒 | koord | koordinaatit | koordináta | coor dm | coor dms | coor d",
            .coordinates
        ),
        ("uss | hms | ss | rms | ms | mv | sms | hmas | hmcs | uscgc | ins | usns | ship", .ship),
        ("読み仮名 | 読み仮名 ruby不使用 | 読み | nihongo | nihongo2 | nihongo3 | নিহঙ্গ", .nihongo),
        ("multiple image | double image | auto images | triple image", .images),
        ("circa | c. | ca | ca. | fl. | floruit", .circa), ("as of | as of?", .asOf),
        (citations, .citation),
        (
            "harvtxt | harvcoltxt | harvnb | harvcolnb | harv | harvcol | harvp | harvs",
            .shortCitation
        ),
        (
            "ipa | আধ্বব | δφα | προφορά | respell | pronunciation | pronounce | api | afi | мфа | fonetik",
            .pronunciation
        ),
        ("num | nombre | formatnum | number | nts | число | numero", .number),
        (
            "infobox | taxobox | automatic taxobox | speciesbox | geobox | chembox | drugbox | ficha",
            .infobox
        ),
        ("chem | chem2 | ce", .chemistry), ("ordinal | ord", .ordinal),
        ("abbr | tooltip | abbrlink | abbreviation | ruby | ルビ | 語中改行", .abbreviation),
        ("gaps | sc2 | ipa link | s- | s | sap | -s-", .joined("")),
        ("height | tmp | post-nominals | postnominals", .joined(" ")), ("heure", .joined(" h ")),
        ("simplenuclide2", .joined("-")), ("jumelage | kardeş şehir", .joined(", ")),
        ("rtl-langwithname", .argument(3)),
        ("marriage | বিবাহ | married", .marriage), ("e | exp", .exponent),
        ("séc | século | século | segle | sèc", .century),
        ("sfrac2 | overset | spaceflight crew", .drop), ("su", .joined(" ")),
        ("historical populations | bar box", .drop),
    ]

    /// Shown as their first argument.
    private static let wrappers = """
        nowrap | nobr | small | smaller | big | bigger | large | larger | nobold | center | centre | noitalic \
        | sup | sub | mvar | math | var | em | strong | strikethrough | strike | u | ul | samp | kbd | code \
        | keypress | key press | tt | mono | sc | smallcaps | small caps | smallsup | angbr | linktext | vanchor | anchor text \
        | visible anchor | columns-list | col-list | column | div col content | longitem | resize | nobreak \
        | inline-block | native phrase | ill | interlanguage link | link-interwiki | interlanguage link multi \
        | 仮リンク | ill2 | ilq | illm | iw | нп | нп2 | нп3 | нп4 | нп5 | не переведено | flag | flagcountry | flagu \
        | পতাকা | bandera | vlagland | flaga | страна | flaggbild | vlag | lippu | zastava | sic | not a typo | typo \
        | proper name | as written | number table sorting | ntsh | nts2 | 要出典範囲 | 要検証範囲 | nastaliq | script \
        | nq | lang-en-short | title | gml | ublist item | bartable | nomobile \
        | unité/2 | ছোট | छोटा | μικρό | petit | date inline | hebrew | unicode | polytonic | okina | zh-tw \
        | pslink | r-phrase | nowraplinks | quote inline | tq | talk quote | ja-text | tlit | vr | respelled \
        | inflation-year | ord | w | subst | lien | lk | tsl | citat inline | нобр | век | гг | гг. | год \
        | wj | wp | prose | italic title text | simplenuclide | nuclide | sort | hs | ntag | font color text \
        | columns list | columns | multicol list | fontcolor text | nobold text | style-nt | quantity | iucn | no2 \
        | polyt | ling | incise | pad text | grc | gre text | dunkel | hell | official language | lag | ui | bo | mvar2 | no wrap
        """

    /// Shown as their last argument without a name.
    private static let last = """
        lang | langx | transl | transliteration | translit | script/hebrew | script/arabic | rtl-lang | lang-mul \
        | color | colour | font color | fontcolor | font | text color | langwithname | wikt-lang | wikt | mul | native name \
        | tlh | цвет | rtl-para | rtl | ltr | اللاتينية | coloredlink | colored link | langue | język | llengua \
        | lingua | sprache | język2 | 言語 | url | ucfirst | lcfirst | link | langr | langi | langj | lj | zh-l \
        | wikilien | w2 | interlang | legend0 | legend inline | υπόμνημα | farblegende | lower | raise | fontsize | iast | lk-last | rouge | blaulink | en-link | linkcolor | transcription
        """

    /// Shown as their second argument.
    private static let second = "sortname2 | sort2 | dunno | hs2 | nts3"

    private static let items = "list item list | bullet list | ordered list | numbered list"

    private static let quotations = """
        quote | cquote | blockquote | quotation | quote box | rquote | quotebox | centered pull quote | pull quote \
        | bquote | উক্তি | απόσπασμα | উক্তি ২ | quote frame | citazione | cita | citat | citation bloc | zitat | цитата \
        | цитата2 | начало цитаты | epigraph | epigraf | epígrafe | verse translation | poem quote | poemquote | citação \
        | idézet | sitat | sitaatti | alıntı | kutipan | trích dẫn | نقل قول | اقتباس | uquote | 引用 | cytat
        """

    private static let dates = """
        birth date | birth date and age | death date | death date and age | start date | end date | dts | date \
        | birth-date | birth-date and age | death-date | death-date and age | start date and age | film date | bda | dda \
        | birth date and age2 | bd | release date | launch date | জন্ম তারিখ | জন্ম তারিখ ও বয়স | মৃত্যু তারিখ ও বয়স \
        | মৃত্যু তারিখ | 生年月日と年齢 | 死亡年月日と没年齢 | 没年齢 | 生年月日 | ημερομηνία γέννησης | ημερομηνία θανάτου \
        | ημερομηνία γέννησης και ηλικία | ημερομηνία θανάτου και ηλικία | född datum | date de naissance | date- | date de décès \
        | geboortedatum | fecha | fecha de nacimiento | dtsh | dob | ηθηλ | ηγηλ | ηγ | ηθ | শুরুর তারিখ | birth year and age | birth year | death year and age
        """

    private static let references = """
        sfn | sfnp | sfnm | efn | refn | efn2 | efn-ua | efn-lr | notetag | r | refnest | rp \
        | sfn1 | ref | refname | cref | cref2 | note label | ref label | #tag:ref | ref-en | sps | ibid | notefoot
        """

    private static let citations = """
        citation | vcite book | literatur | internetquelle | книга | статья | публикация | web kaynağı | kitap kaynağı \
        | haber kaynağı | bokref | webbref | tidningsref | kirjaviite | verkkoviite | lehtiviite | kilde www | kilde bok \
        | kilde artikkel | বই উদ্ধৃতি | সাময়িকী উদ্ধৃতি | ওয়েব উদ্ধৃতি | সংবাদ উদ্ধৃতি | ref-llibre | ref-web \
        | ref-publicació | ref-notícia | استشهاد بكتاب | استشهاد ويب | یادکرد وب | یادکرد کتاب | 서적 인용 | 웹 인용 \
        | 뉴스 인용 | 저널 인용 | citat web | citat bok | literatura
        """

    static let constants: [String: String] = [
        "!": "|", "=": "=", "!!": "||", "nbsp": " ", "spaces": " ", "space": " ", "thinsp": " ",
        "thin space": " ",
        "snd": " – ", "spnd": " – ", "spaced ndash": " – ", "ndash": "–", "–": "–", "mdash": "—",
        "mdashb": "—",
        "spaced mdash": " — ", "emdash": "—", "endash": "–", "·": " · ", "•": " • ", "dot": " · ",
        "bull": " • ", "bullet": " • ",
        "'": "'", "'s": "'s", "\"": "\"", "pi": "π", "=)": "=", "(": "{", ")": "}", "((": "",
        "))": "",
        "sdash": " – ", "--": "—", "-": "", "*": " • ", "\\": " / ", "sep": " ", "hair space": " ",
        "ya": "Yes", "sp": " ",
        "yes": "Yes", "no": "No", "tick": "Yes", "cross": "No", "check": "Yes", "deg": "°",
        "zwsp": "", "hyphen": "-",
        "ampersand": "&", "sharp": "♯", "flat": "♭", "n/a": "N/A", "pipe": "|", "bracket": "[",
        "bracketright": "]",
        "dash": " – ", "ndashes": "–", "em dash": "—", "en dash": "–", "euro": "€", "pound": "£",
        "ipa dash": "–",
        "ad": "AD", "bc": "BC", "ce": "CE", "bce": "BCE", "unknown": "unknown", "dunno": "?",
        "'\"": "'\"", "\"'": "\"'",
    ]

    static let prefixes: [(String, TemplateAction)] = [
        ("lang-", .labelled), ("ipa", .pronunciation), ("cite ", .citation), ("vcite ", .citation),
        ("citar ", .citation), ("cita ", .citation),
        ("cytuj", .citation), ("citace ", .citation), ("citeer ", .citation), ("citer ", .citation),
        ("citat ", .citation), ("use dmy", .dateOrder(.dayFirst)),
        ("use mdy", .dateOrder(.monthFirst)),
        ("infobox", .infobox),
        ("use ", .drop), ("pp-", .drop), ("r from", .drop), ("r to", .drop), ("wikisource", .drop),
        ("commons", .drop),
        ("navbox", .drop), ("clade", .drop), ("flag", .argument(1)), ("location map", .drop),
        ("col-", .drop),
        ("portal", .drop), ("multicol", .drop), ("bar ", .drop), ("chart", .drop),
        ("defaultsort", .drop),
        ("script/", .last), ("interlanguage link", .argument(1)), ("ref", .drop),
        ("harv", .shortCitation), ("wikidata", .drop),
        ("osmrelation", .drop), ("composition bar", .drop), ("display", .drop),
        ("sitzverteilung", .drop), ("ipac", .drop),
        ("birth", .date), ("自治体人口", .drop), ("自治体面積", .drop), ("citypop", .drop),
        ("worldcat", .drop), ("mactutor", .drop),
        ("imdb", .drop), ("positionskarte", .drop), ("coordinate", .drop), ("death", .date),
        ("metadaten", .drop), ("unreferenced", .drop),
        ("cleanup", .drop),
    ]

    static let droppedSuffixes = [
        "-stub", " stub", " icon", "/meta/color", "/색", "色", " navbox", " topics", " in topic",
        "/legend",
    ]

    /// Whether the name says that facts stand in a box.
    static func isInfobox(_ name: String) -> Bool {
        infoboxWords.contains {
            name.utf8.count >= $0.utf8.count && Bytes(name).index(of: Bytes($0), from: 0) != nil
        }
    }

    private static let infoboxWords = [
        "infobox", "taxobox", "geobox", "infoboks", "infotaula", "infokutija", "infobosca",
        "infoskatola", "infolaatikko",
        "инфобокс", "инфокутија", "картка", "карточка", "tietolaatikko", "faktamall", "fakta ",
        "ficha de",
        "পঞ্চবিংশ", "তথ্যছক", "πληροφορίες", "صندوق معلومات", "جعبه", "خانہ معلومات", "基礎情報", "ज्ञानसन्दूक",
        "กล่องข้อมูล",
        "infocaseta", "infocasetă", "thông tin", "hộp thông tin", "kotak info", "gwybodlen",
        "bilgi kutusu", "мәгълүмат",
        "infokast", "wd info", "тақырып", "ინფოდაფა", "տեղեկաքարտ", "ژانیاری", "زانیاریدانی",
        "divisione amministrativa",
    ]
}
