// "References", "Further reading", "See also": text that stands in an article and says nothing of its
// subject.

import Language

/// Tells the sections at the end of articles that list works and links.
enum BackMatter {
    /// Whether one of the headings above a passage is of such a section.
    static func holds(_ section: [String]) -> Bool {
        section.contains { names.contains(Folding.key($0)) }
    }

    private static let names = Set(
        table.split(separator: "\n").flatMap { $0.split(separator: ",") }.map {
            Folding.key(String($0))
        })

    private static let table = """
        references, external links, further reading, notes, footnotes, citations, sources, see also
        notes and references, references and notes, works cited, literature, endnotes, links
        external link, cited sources, general references, bibliography and references, footnote
        referencias, enlaces externos, véase también, notas, notas y referencias, bibliografía
        références, liens externes, voir aussi, notes et références, bibliographie, annexes
        liens internes, articles connexes, notes, sources et bibliographie
        einzelnachweise, weblinks, literatur, siehe auch, quellen, anmerkungen, belege, fußnoten
        note, collegamenti esterni, voci correlate, riferimenti, altri progetti, bibliografia
        referências, ligações externas, ver também, notas e referências, leitura adicional
        externe links, bronnen, zie ook, noten, voetnoten, literatuur, bronnen, noten en referenties
        referenser, externa länkar, se även, källor, noter, vidare läsning, litteratur
        referanser, eksterne lenker, se også, kilder, henvisninger, eksterne henvisninger
        referințe, legături externe, vezi și, bibliografie, lectură suplimentară
        przypisy, linki zewnętrzne, zobacz też, bibliografia, uwagi
        примечания, ссылки, литература, см. также, источники, сноски, библиография
        παραπομπές, εξωτερικοί σύνδεσμοι, δείτε επίσης, βιβλιογραφία, πηγές, σημειώσεις
        kaynakça, dış bağlantılar, ayrıca bakınız, notlar, kaynaklar
        tham khảo, liên kết ngoài, xem thêm, chú thích, đọc thêm, ghi chú
        อ้างอิง, แหล่งข้อมูลอื่น, ดูเพิ่ม, เชิงอรรถ, หมายเหตุ
        参考文献, 外部链接, 参见, 注释, 参考资料, 参看, 脚注, 関連項目, 外部リンク, 出典, 注釈
        مراجع, وصلات خارجية, انظر أيضا, المراجع, المصادر, هوامش, روابط خارجية
        सन्दर्भ, संदर्भ, बाहरी कड़ियाँ, इन्हें भी देखें, टिप्पणियाँ
        """
}
