// Templates that show nothing a reader of plain text misses.

extension TemplateNames {
    static let dropped = """
        main | main article | see also | further | about | other uses | otheruses | redirect | redirect2 | distinguish | hatnote \
        | details | for | see | seealso | also | main2 | further information | the other uses | not to be confused with \
        | মূল নিবন্ধ | মূল | আরও দেখুন | অধিকতর | সম্পর্কে | একটি পুনর্নির্দেশ | κύριο | δείτε | κύριο λήμμα | άλλεςχρήσεις | άλλεςχρήσεις4 \
        | αποσαφήνιση | articlo principal | مین مقاله | основна | основная статья | article détaillé | hauptartikel | artículo principal \
        | artigo principal | principale | huvudartikel | hovedartikel | hovedartikkel | pääartikkeli | główny artykuł \
        | citation needed | cn | fact | clarify | when | who | which | by whom | page needed | better source | relevance inline \
        | dubious | vague | dead link | verify source | failed verification | according to whom | why | where | weasel-inline \
        | 要出典 | 要検証 | তথ্যসূত্র প্রয়োজন | উৎসহীন | অকার্যকর সংযোগ | εκκρεμεί παραπομπή | χωρίς παραπομπές | πηγή \
        | reflist | references | notelist | notelist2 | refbegin | refend | সূত্র তালিকা | পηγές | πηγές | παραπομπές | listaref | verwysings \
        | normdaten | 脚注ヘルプ | authority control | কর্তৃপক্ষ নিয়ন্ত্রণ | normdata | autoritat | autoritetsdata | short description \
        | use dmy dates | use mdy dates | good article | featured article | ভালো নিবন্ধ | italic title | displaytitle | toc | toc right | toc left \
        | clear | clr | - | br | div col | div col end | colbegin | colend | col-begin | col-end | col-break | col-2 | col | end | 0 | no col break \
        | navboxes | sister project links | sisterlinks | portal | portal bar | commons category | commonscat | commonscat2 | commons | commons&cat \
        | wiktionary | wikiquote | wikibooks | wikivoyage | wikispecies | wikisource | wikiatlas | dmoz | official website | youtube | twitter \
        | কমন্স বিষয়শ্রেণী | প্রবেশদ্বার | উইকিউপাত্ত স্থানাঙ্ক | অসম্পূর্ণ | βικιλεξικό | βικιφθέγματα | βικιταξίδια | βικιεπιστήμιο | ウィキポータルリンク \
        | flagicon | flagdeco | flagicon image | পতাকা আইকন | vlagikoon | coat of arms | legend | legend2 | color box | color sample | দলের রং | color strip \
        | বর্ণসূচী | বর্ণসূচী২ | 都市圏color | 都市圏 | wd | location map~ | location map | location map+ | maplink | maplink2 | osm location map \
        | ipa | আধ্বব | δφα | προφορά | ipac-en | respell | audio | listen | pronunciation | pronounce | h2g2 | bar percent | pie chart | extent \
        | inflation | anchor | anchors | sfnref | harvid | wayback | webarchive | ওয়েব আর্কাইভ | isbn | isbn2 | oclc | doi | আইএসবিএন | issn | lccn | arxiv | pmid \
        | বই উদ্ধৃতি | সাময়িকী উদ্ধৃতি | ওয়েব উদ্ধৃতি | সংবাদ উদ্ধৃতি | citation | vcite book | google books | imdb name | kotobank | harvard reference \
        | en icon | fr icon | pt icon | ja icon | de icon | es icon | en | de | fr | ja | ru | es | it | jpn | deu | fra | ita | rus | esp | usa | gbr | pol | tur | chn \
        | αρχείο ερτ | κατάλογος θανάτων | κατάλογος γεννήσεων | έτος σε άλλα ημερολόγια | ημερολόγιοσεπίνακα | έτος | μήνες | 5μήνες | a-z | α-ω \
        | increase | decrease | steady | gain | loss | বৃদ্ধি | up | down | nonfreeimage | weather box | weatherbox | map caption | photomontage | graph:chart \
        | expand section | refimprove | multiple issues | more footnotes | unreferenced section | refimprove section | cleanup | update | citation style \
        | 出典の明記 | 節スタブ | 複数の問題 | pp-vandalism | 基礎自治体位置図 | 日本の都道府県内自治体位置図 | 人口統計 | 日本の都道府県 | reference | fossil range \
        | spoken wikipedia | wide image | panorama | panorama simple | image frame | css image crop | annotated image | superimpose | geographic location \
        | historical populations | eu countries and candidates | nato | clade | cladex | tree chart | familytree | chart top | chart bottom | succession box \
        | currentyear | currentmonth | currentday | currentmonthname | namespace | sitename | numberofarticles  \
        | numberof | un population | currenttime | localyear | revisiontimestamp | #coordinates | subatomic particle | infobox political party/seats \
        | cia world factbook link | country data | navbox | s-ttl | s-aft | s-bef | s-off | s-hou | s-reg | s-ppo | s-mil | s-ach | s-par | s-new | s-vac | s-inc | s-rel | s-gov | s-leg | s-sports | s-awards | s-aca | s-edu | s-dip | s-jud | s-roy | s-nob | s-hon | s-prec | s-fam-n | s-culture | s-non | s-pre | s-tul | s-npo | s-start | s-end | s-break | start box | end box | librivox author | gutenberg author \
        | internet archive author | library resources box | wikipedia books | books-inline | ol author | osmrelation-inline | in our time | mabs \
        | use british english | use american english | engvarb | cnote2 | cnote | note | zitation | prettytable | disambiguation | set index article \
        | hidden begin | hidden end | collapsible list title | noredlink | self-published inline | full citation needed | original research inline \
        | polisèmia | inicia taula | fi taula | ordena | defaultsort | displaytitle | raščistiti | edad | twitter user | facebook | instagram \
        | მთავარი | сноски | зноскі | примечания | примітки | bivirkning | nowiki | r | zwj | gallery | infobox end | sort key | zodiac | hidden | notice \
        | refn-group | sup ref | link fa | link ga | featured list | link ia | bnf | lire en ligne | src | désambiguïsation | homonymie
        """
}
