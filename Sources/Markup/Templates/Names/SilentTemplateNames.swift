// Templates that show nothing a reader of plain text misses.

extension TemplateNames {
    static let silent = """
        reflist | references | notelist | notelist2 | refbegin | refend | সূত্র তালিকা | পηγές | πηγές \
        | παραπομπές | listaref | verwysings | normdaten | 脚注ヘルプ | authority control | কর্তৃপক্ষ নিয়ন্ত্রণ \
        | normdata | autoritat | autoritetsdata | short description | italic title | displaytitle | toc \
        | toc right | toc left | clear | clr | - | br | div col | div col end | colbegin | colend | col-begin \
        | col-end | col-break | col-2 | col | end | 0 | no col break | navboxes | sister project links \
        | sisterlinks | portal | portal bar | commons category | commonscat | commonscat2 | commons \
        | commons&cat | wiktionary | wikiquote | wikibooks | wikivoyage | wikispecies | wikisource \
        | wikiatlas | dmoz | youtube | twitter | কমন্স বিষয়শ্রেণী | প্রবেশদ্বার | উইকিউপাত্ত স্থানাঙ্ক \
        | βικιλεξικό | βικιφθέγματα | βικιταξίδια | βικιεπιστήμιο | ウィキポータルリンク | flagicon | flagdeco \
        | flagicon image | পতাকা আইকন | vlagikoon | coat of arms | legend | legend2 | color box \
        | color sample | দলের রং | color strip | বর্ণসূচী | বর্ণসূচী২ | 都市圏color | 都市圏 | wd | location map~ \
        | location map | location map+ | maplink | maplink2 | osm location map | audio | listen | h2g2 \
        | bar percent | pie chart | extent | inflation | anchor | anchors | sfnref | harvid | wayback \
        | webarchive | ওয়েব আর্কাইভ | google books | kotobank | harvard reference | en icon | fr icon \
        | pt icon | ja icon | de icon | es icon | en | de | fr | ja | ru | es | it | jpn | deu | fra | ita \
        | rus | esp | usa | gbr | pol | tur | chn | αρχείο ερτ | κατάλογος θανάτων | κατάλογος γεννήσεων \
        | έτος σε άλλα ημερολόγια | ημερολόγιοσεπίνακα | έτος | μήνες | 5μήνες | a-z | α-ω | increase \
        | decrease | steady | gain | loss | বৃদ্ধি | up | down | nonfreeimage | weather box | weatherbox \
        | map caption | photomontage | graph:chart | pp-vandalism | 基礎自治体位置図 | 日本の都道府県内自治体位置図 | 人口統計 \
        | 日本の都道府県 | reference | fossil range | spoken wikipedia | wide image | panorama | panorama simple \
        | image frame | css image crop | annotated image | superimpose | geographic location \
        | historical populations | eu countries and candidates | nato | clade | cladex | tree chart \
        | familytree | chart top | chart bottom | succession box | un population | subatomic particle \
        | infobox political party/seats | cia world factbook link | country data | navbox | s-ttl | s-aft \
        | s-bef | s-off | s-hou | s-reg | s-ppo | s-mil | s-ach | s-par | s-new | s-vac | s-inc | s-rel \
        | s-gov | s-leg | s-sports | s-awards | s-aca | s-edu | s-dip | s-jud | s-roy | s-nob | s-hon \
        | s-prec | s-fam-n | s-culture | s-non | s-pre | s-tul | s-npo | s-start | s-end | s-break \
        | start box | end box | librivox author | gutenberg author | internet archive author \
        | library resources box | wikipedia books | books-inline | ol author | osmrelation-inline \
        | in our time | mabs | use british english | use american english | engvarb | cnote2 | cnote | note \
        | zitation | prettytable | disambiguation | set index article | hidden begin | hidden end \
        | collapsible list title | noredlink | polisèmia | inicia taula | fi taula | ordena | defaultsort \
        | edad | twitter user | facebook | instagram | сноски | зноскі | примечания | примітки | bivirkning \
        | nowiki | r | zwj | gallery | infobox end | sort key | zodiac | hidden | notice | refn-group \
        | sup ref | link fa | link ga | link ia | bnf | lire en ligne | src | désambiguïsation | homonymie
        """
}
