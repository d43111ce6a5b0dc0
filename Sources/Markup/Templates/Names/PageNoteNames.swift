// Notes to readers and editors: where else to look, and what is still wrong with the page.

extension TemplateNames {
    /// "See also: …", "For other uses, see …".
    static let hatnotes = """
        main | main article | see also | further | about | other uses | otheruses | redirect | redirect2 \
        | distinguish | hatnote | details | for | see | seealso | also | main2 | further information \
        | the other uses | not to be confused with | মূল নিবন্ধ | মূল | আরও দেখুন | অধিকতর | সম্পর্কে \
        | একটি পুনর্নির্দেশ | κύριο | δείτε | κύριο λήμμα | άλλεςχρήσεις | άλλεςχρήσεις4 | αποσαφήνιση \
        | articlo principal | مین مقاله | основна | основная статья | article détaillé | hauptartikel \
        | artículo principal | artigo principal | principale | huvudartikel | hovedartikel | hovedartikkel \
        | pääartikkeli | główny artykuł | მთავარი | main articles | main list | main category | see also2 \
        | about2 | about-distinguish | other uses of | other hurricanes | other people | other places | for2 \
        | for multi | redirect-multi | redirect-distinguish | similar names | see wiktionary | self reference \
        | selfref | self-reference | details2 | broader | broad | further2 | correct title \
        | technical reasons | lowercase title | short pages monitor | article connexe | articles détaillés \
        | articles connexes | voir aussi | voir homonymes | voir homonyme | voir | confusion | homonyme \
        | redirection | à ne pas confondre | article général | loupe | siehe auch | dieser artikel \
        | begriffsklärungshinweis | weiterleitungshinweis | siehe hauptartikel | vea también | véase también \
        | ve | ap | otros usos | otrosusos | redirige aquí | no confundir con | distinguir | vedi anche \
        | nota disambigua | torna a | vedi categoria | ver também | mais informações | desambiguação \
        | não confundir | ver artigo principal | см. также | значения | о | другие значения | перенаправление \
        | не путать | zie ook | zie artikel | zie hoofdartikel | hoofdartikel | zie dp | se även \
        | huvudartiklar | se också | olika betydelser | se også | hovedartikler | katso myös | pääartikkelit \
        | tämä artikkeli | osobny artykuł | zobacz też | inne znaczenia | viz též | hlavní článek \
        | různé významy | lásd még | bővebben | egyért | ana madde | ayrıca bakınız | diğer anlamı \
        | artikel utama | lihat pula | redirect-hatnote | bài chính | xem thêm | بحث مفصل | مفصلة | رئيسي \
        | انظر أيضا | اصلی | همچنین ببینید | 主条目 | 参照 | 関連項目 | 混同 | other uses2 | 主條目 | 参见 | 參見 | 另见 | 更多 \
        | 본문 | 다른 뜻 | 다른 뜻 넘어옴 | ראו גם | ערך מורחב | פירוש נוסף | основна стаття | див. також \
        | інші значення | главна | вижте също | пояснителен | više značenja | glavni članak | vidi također \
        | glavni | мultiple | हटनोट | मुख्य | इन्हें भी देखें | முதன்மை | ప్రధాన వ్యాసం | บทความหลัก \
        | ดูเพิ่มที่ | vegeu | vegeu també | article principal | nota al marge | polisèmia | ver \
        | véxase tamén | artigo principal2 | vezi și | articol principal | hlavný článok | glavni članek \
        | pagrindinis straipsnis | galvenais raksts | peaartikkel
        """

    /// "Citation needed", "This article needs …", "Good article".
    static let maintenance = """
        citation needed | cn | fact | clarify | when | who | which | by whom | page needed | better source \
        | relevance inline | dubious | vague | dead link | verify source | failed verification \
        | according to whom | why | where | weasel-inline | 要出典 | 要検証 | তথ্যসূত্র প্রয়োজন | উৎসহীন \
        | অকার্যকর সংযোগ | εκκρεμεί παραπομπή | χωρίς παραπομπές | πηγή | good article | featured article \
        | ভালো নিবন্ধ | expand section | refimprove | multiple issues | more footnotes | unreferenced section \
        | refimprove section | cleanup | update | citation style | 出典の明記 | 節スタブ | 複数の問題 \
        | self-published inline | full citation needed | original research inline | featured list \
        | raščistiti | অসম্পূর্ণ | better source needed | cleanup rewrite | more citations needed \
        | more citations needed section | unreferenced | original research | pov | npov | neutrality \
        | lead too short | lead too long | technical | tone | globalize | copy edit | copyedit | advert \
        | primary sources | third-party | notability | orphan | underlinked | stub | expand | incomplete \
        | out of date | outdated | outdated as of | update inline | update after | disputed | disputed inline \
        | contradict | contradiction-inline | peacock | weasel | essay-like | in-universe | overly detailed \
        | very long | split section | merge | merge to | merge from | merge-from | missing information \
        | expert needed | attribution needed | clarification needed | when? | quantify | specify | examples \
        | undue weight inline | pov-inline | synthesis inline | unbalanced opinion | unreliable source? \
        | unreliable source | self-published source | third-party inline | medical citation needed \
        | non-primary source needed | request quotation | verification needed | verify \
        | not in citation given | page number needed | page numbers needed | cbignore | primary source inline \
        | promotional source | chronology citation needed | where? | who? | which? | by whom? | definition \
        | importance inline | jargon-inline | awkward | copyedit inline | needs update | sic? | dead \
        | dead link2 | refnec | référence nécessaire | référence souhaitée | refsou | source insuffisante \
        | à sourcer | à actualiser | à recycler | ébauche | section à sourcer | section vide ou incomplète \
        | à vérifier | à délimiter | travail inédit | quand | précision nécessaire | préciser \
        | passage à actualiser | pertinence | nécessaire | belege fehlen | belege | quelle | überarbeiten \
        | lückenhaft | veraltet | zukunft | lesenswert | exzellent | informativ | dieser artikel fehlt \
        | redundanztext | neutralität | allgemeinverständlichkeit | nur liste | internationalisierung \
        | wartung | cita requerida | demostrar | referencias | referencias adicionales | sin referencias \
        | en obras | fusionar | actualizar | artículo bueno | artículo destacado | wikificar \
        | posible copyvio | discutido | no neutral | ¿quién? | ¿cuándo? | aclarar | senza fonte \
        | citazione necessaria | aggiornare | vetrina | voce di qualità | sf | carece de fontes \
        | carece de fontes2 | sem fontes | mais fontes | ref-antiga | revisão | reciclagem | artigo bom \
        | artigo destaque | quem | quando | источник | нет аи | нет источников | нет сносок | нет ссылок \
        | достоверность | уточнить | кто | когда | где | обновить | стиль | хорошая статья | избранная статья \
        | rq | значимость | переработать | не аи | bron | bron gevraagd | bronnen | feit | etalage \
        | nuancering | källa behövs | källor | bäst | faktakvalitet | när | vem | trenger referanse \
        | referanseløs | anbefalt | utmerket | når | kilde mangler | kilder | god | lähde | lähteetön \
        | lähteet | hyvä artikkeli | suositeltu artikkeli | fakt | dopracować | przypisy | medal \
        | dobry artykuł | kiedy | kto | fakt/dopracować | zdroj? | neověřeno | doplňte zdroj | fakta \
        | nejlepší článek | dobrý článek | forrás | nincs forrás | kiemelt | jó cikk | mikor? | kaynak belirt \
        | kaynaksız | seçkin madde | kaliteli madde | butuh rujukan | artikel bagus | artikel pilihan \
        | rujukan? | cần dẫn nguồn | fact or opinion | بحاجة لمصدر | بحاجة لمراجع | مصدر | مقالة جيدة \
        | مقالة مختارة | مدرک | نیازمند منبع | 要出典範囲2 | いつ | 誰 | 独自研究 | 正確性 | 中立的観点 | 观点 | 來源請求 | 来源请求 \
        | 需要更多來源 | 優良條目 | 典范条目 | featured | 출처 필요 | 출처 | 알찬 글 | 좋은 글 | דרוש מקור | ערך מומלץ | джерело \
        | джерело? | без джерел | добра стаття | вибрана стаття | fr | cal | cita requerida2 \
        | falten referències | article de qualitat | 1000+ad | necesită citare | lipsă citare | articol bun \
        | articol de calitate | traducere
        """
}
