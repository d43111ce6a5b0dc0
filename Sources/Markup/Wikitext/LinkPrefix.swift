// "File:", "Category:", "fr:": what stands before the first colon of a link decides what it is.

/// What a link's prefix says about it.
enum LinkPrefix: Sendable {
    case file
    case category
    case language
    case project

    /// The prefixes that every wiki understands, in lower case.
    static let common: [String: LinkPrefix] = {
        var table: [String: LinkPrefix] = [:]
        for name in words(languages) { table[name] = .language }
        for name in words(projects) { table[name] = .project }
        for name in words(files) { table[name] = .file }
        for name in words(categories) { table[name] = .category }
        return table
    }()

    /// The form under which prefixes are compared: lower case, blanks for underscores.
    static func key(_ name: some Sequence<UInt8>) -> String {
        let bytes = name.map { $0 == UInt8(ascii: "_") ? UInt8.space : $0 }
        let text = bytes.trimmed.text
        return text.utf8.allSatisfy { $0 < 0x80 && $0.lowered == $0 } ? text : text.lowercased()
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map { key($0.utf8) }
    }

    private static let files = """
        File Image Media Lêer Beeld ፋይል Imachen Fichero ملف صورة Fayl Şəkil فایل Файл Выява Картинка \
        Изображение চিত্র Datoteka Slika Fitxer Imatge Файл وێنە پەڕگە Ӳкерчĕк Delwedd Fil Billede Datei \
        Bild Αρχείο Εικόνα Dosiero Archivo Imagen Fail Pilt Fitxategi Irudi پرونده تصویر Tiedosto Kuva \
        Mynd Fichier Comhad Ficheiro Imaxe चित्र Fichye Fichye Imaj Fájl Kép Պատկեր Berkas Gambar Arkivo \
        Imajo Immagine ファイル 画像 სურათი ფაილი ಚಿತ್ರ 파일 그림 Wêne Файл Imago Fasciculus Fichier Attēls \
        Vaizdas Податотека Слика Зураг Файл चित्र संचिका Fail ဖိုင် پرونده Bestand Afbeelding Fil Bilde \
        ଫାଇଲ Ныв Файл ਤਸਵੀਰ Plik Grafika Figura فائل تصویر Ficheiro Imagem Fișier Imagine Файл \
        Изображение Immàggini Датотека Слика රූපය Súbor Obrázok Datoteka Skeda Picha Faili படிமம் దస్త్రం \
        Акс Файл ไฟล์ ภาพ Talaksan Larawan Dosya Resim Рәсем Файл Зображення فائل Imàgine Tập_tin Hình \
        Payl Fitxategi 文件 檔案 圖像 图像 קובץ תמונה Soubor Obrázek
        """

    private static let categories = """
        Category Kategorie መደብ Categoría تصنيف Kateqoriya رده Катэгорыя Категория বিষয়শ্রেণী Kategorija \
        Categoria Категори پۆل Категори Categori Kategori Κατηγορία Kategorio Categoría Kategooria \
        Kategoria رده Luokka Bólkur Catégorie Catagóir Categoría Kategori श्रेणी Kategori Kategória \
        Կատեգորիա Kategorio Flokkur Categoria カテゴリ კატეგორია ವರ್ಗ 분류 Kategorî Категория Categoria \
        Kategorie Kategorija Kategorija Категорија Ангилал वर्ग Kategori ကဏ္ဍ رج Categorie Kategori श्रेणी \
        ଶ୍ରେଣୀ Категори ਸ਼੍ਰੇਣੀ Kategoria Categorìa گٹھ Categoria Categorie Categurìa Kategorija ප්‍රවර්ගය \
        Kategória Kategorija Jamii பகுப்பு వర్గం Гурӯҳ หมวดหมู่ Kategorya Kategori Төркем Категорія زمرہ \
        Categoria Thể_loại Kaarangay 分类 分類 קטגוריה Kategoriya Catégorie Kategoriýa Sokajy Category
        """

    private static let projects = """
        w wikipedia wikt wiktionary b wikibooks n wikinews q wikiquote s wikisource v wikiversity \
        voy wikivoyage d wikidata c commons meta m species wikispecies mw
        """

    private static let languages = """
        aa ab ace ady af ak als am ami an ang ar arc ary arz as ast atj av avk awa ay az azb ba ban bar \
        bat-smg bbc bcl be be-tarask be-x-old bg bh bi bjn bm bn bo bpy br bs bug bxr ca cbk-zam cdo ce \
        ceb ch cho chr chy ckb co cr crh cs csb cu cv cy da dag de din diq dsb dty dv dz ee el eml en eo \
        es et eu ext fa ff fi fiu-vro fj fo fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor got gu \
        guw gv ha hak haw he hi hif ho hr hsb ht hu hy hyw hz ia id ie ig ii ik ilo inh io is it iu ja \
        jam jbo jv ka kaa kab kbd kbp kcg kg ki kj kk kl km kn ko koi kr krc ks ksh ku kv kw ky la lad \
        lb lbe lez lfn lg li lij lld lmo ln lo lrc lt ltg lv mad mai map-bms mdf mg mh mhr mi min mk ml \
        mn mni mnw mo mr mrj ms mt mus mwl my myv mzn na nah nap nds nds-nl ne new ng nia nl nn no nov \
        nqo nrm nso nv ny oc olo om or os pa pag pam pap pcd pcm pdc pfl pi pih pl pms pnb pnt ps pt qu \
        rm rmy rn ro roa-rup roa-tara ru rue rw sa sah sat sc scn sco sd se sg sh shi shn si simple sk \
        skr sl sm smn sn so sq sr srn ss st stq su sv sw szl szy ta tay tcy te tet tg th ti tk tl tn to \
        tpi tr trv ts tt tum tw ty tyv udm ug uk ur uz ve vec vep vi vls vo wa war wo wuu xal xh xmf yi \
        yo za zea zh zh-classical zh-min-nan zh-yue zu
        """
}
