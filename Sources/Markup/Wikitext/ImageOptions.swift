// "[[File:x.jpg|thumb|200px|A caption]]": which part is the caption?

enum ImageOptions {
    /// The caption among the parts after the name, if a reader would see it.
    static func caption(among options: [ByteSlice]) -> ByteSlice? {
        var isFramed = false
        var caption: ByteSlice?
        for option in options where !option.isEmpty {
            let key = option.count <= 40 ? LinkPrefix.key(option) : ""
            if framing.contains(key) {
                isFramed = true
            } else if !placing.contains(key), !isSize(option), !isAssignment(option) {
                caption = option
            }
        }
        guard let caption, isFramed || caption.count(where: \.isWhite) >= 2 else { return nil }
        return caption
    }

    /// "200px", "x200px", "200x300px", also with the letters that other languages use.
    private static func isSize(_ option: ByteSlice) -> Bool {
        guard option.count <= 24, let first = option.first(where: { $0.lowered != 0x78 }),
            first.isDigit
        else { return option.has("upright".utf8, at: option.startIndex) }
        let unit = option.drop {
            $0.isDigit || $0.lowered == 0x78 && $0 != option.last || $0.isWhite
        }
        return unit.isEmpty || units.contains(LinkPrefix.key(unit))
    }

    /// "alt=…", "lang=fr".
    private static func isAssignment(_ option: ByteSlice) -> Bool {
        guard let equals = option.prefix(40).index(of: .equals, from: option.startIndex),
            equals > option.startIndex
        else { return false }
        return option[option.startIndex..<equals].trimmed.allSatisfy { $0.isLetter || $0 == 0x2D }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { LinkPrefix.key($0.utf8) })
    }

    private static let units = words("px pxpx pks пкс пікс piksel εσ")

    private static let framing = words(
        """
        thumb thumbnail frame framed enframed mini miniatur miniatura miniatyr miniatyyri miniatuur miniature \
        vignette cadre gerahmt omkaderd marco marcado borde enmarcado ram indrammad ramme uramet kehys \
        kehystetty minijatura okvir náhľad náhled rám rámik bélyegkép bélyeg keret keretes mniaturka \
        minijaturka ramka réduit commoncadre мини миниатюра мініатюра міні умалена рамка обрамити \
        обрамувати μικρογραφία μινιατούρα με-πλαίσιο πλαίσιο mynd 縮圖 缩略图 サムネイル サムネイル フレーム \
        thumb| 섬네일 프레임 মিনি থাম্ব অংশচিত্র بندانگشتی انگشتدان انگشتی تصغير مصغر إطار küçükresim küçük \
        çerçeve çerçeveli ಮಿನಿ jmpl bingkai nhỏ khung thumbnail= sličica minimap დათუმბნილი მინი ფრეიმი \
        ממוזער ממוסגר smámynd þumall þumallinn rammi miniatúra miniatūra pisipilt pisi raam rammitud miniatira \
        ย่อ หัวเรื่อง एकीकृत अंगूठा अंगठा
        """)

    private static let placing = words(
        """
        left right center centre none frameless border baseline sub super top text-top middle bottom \
        text-bottom upright noviewer rechts links zentriert ohne rahmenlos hochkant rand gauche droite \
        centré néant sans_cadre bordure redresse izquierda izda derecha dcha centro ninguna sinmarco \
        esquerda direita nenhum semborda semmoldura vänster höger centrerad ramlös kantad ingen stående \
        venstre høyre højre midtstilt sentrer rammeløs staaende vasen vasemmalle oikea oikealle keskellä \
        keskitetty kehyksetön reunus pystyasento bal balra jobb jobbra közép középre semmi keretnélküli \
        lijevo desno središte sredina ništa lewo prawo lewo prawo centruj brak bezramki вляво вдясно дясно \
        ляво център справа слева центр без ліворуч праворуч центр праворуч зліва справа безрамки граница \
        обрамка ラ 左 右 中央 なし 境界 フレームなし 居中 无 無 αριστερά δεξιά κέντρο κεντράρισμα καθόλου \
        χωρίς-πλαίσιο όρθια sol sağ orta merkez yok çerçevesiz sınır phải trái giữa không không_khung viền \
        ka kanan kiri pusat tengah nirbing tepi lurus چپ راست وسط هیچ قاب بی‌قاب بی_قاب حاشیه ایستاده \
        يمين يسار مركز بلا বাম ডান কেন্দ্র না বামে ডানে কেন্দ্রে hægri vinstri miðja engin vľavo vpravo stred \
        žiadny okraj paremal vasakul keskel tühi ääris dreta esquerra cap cap_marc links midden geen \
        omlijst rechtop regs sentreer geraamd raamloos randje thumbtime noprint notpageimage
        """)
}
