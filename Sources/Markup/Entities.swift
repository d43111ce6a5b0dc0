// "&nbsp;", "&#160;", "&#xA0;": characters written by name or number.

enum Entity {
    /// The character that the "&" at `index` begins, in UTF-8, and where to go on; nil if it is
    /// only an ampersand.
    static func read(_ bytes: some RandomAccessSlice, at index: Int) -> (text: Bytes, end: Int)? {
        guard let end = bytes.index(of: UInt8(ascii: ";"), from: index, before: index + 12),
            end > index + 1
        else { return nil }
        let name = bytes[(index + 1)..<end]
        if name.first == UInt8(ascii: "#") {
            guard let scalar = number(name.dropFirst()) else { return nil }
            return (text(scalar), end + 1)
        }
        guard let text = named[name.text] else { return nil }
        if text == "&", let again = read(bytes, at: end, asIf: "nbsp;") {
            return ([.space], again)
        }
        return (Bytes(text), end + 1)
    }

    /// "&amp;nbsp;" is a slip that readers should not see.
    private static func read(
        _ bytes: some RandomAccessSlice, at index: Int, asIf name: String
    ) -> Int? {
        bytes.has(name.utf8, at: index + 1) ? index + 1 + name.utf8.count : nil
    }

    private static func number(_ digits: ByteSlice) -> UInt32? {
        guard let first = digits.first else { return nil }
        let isHex = first.lowered == UInt8(ascii: "x")
        return UInt32(
            String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self),
            radix: isHex ? 16 : 10)
    }

    /// Controls become spaces, and what is no character becomes nothing.
    static func text(_ value: UInt32) -> Bytes {
        let isWindows = (0x80...0x9F).contains(value)
        guard let scalar = isWindows ? Windows1252.scalar(UInt8(value)) : Unicode.Scalar(value)
        else { return [] }
        if scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) { return [.space] }
        return Bytes(String(Character(scalar)))
    }

    static let named: [String: String] = {
        var table = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        var words = names.split { $0 == " " || $0 == "\n" }.makeIterator()
        while let name = words.next(), let text = words.next() {
            table[String(name)] = String(text)
        }
        for name in ["nbsp", "ensp", "emsp", "thinsp", "hairsp", "numsp", "Tab", "NewLine"] {
            table[name] = " "
        }
        for name in ["shy", "zwj", "zwnj", "lrm", "rlm", "zwsp", "wbr", "ZeroWidthSpace"] {
            table[name] = ""
        }
        table["zwnj"] = "\u{200C}"
        table["zwj"] = "\u{200D}"
        return table
    }()

    private static let names = """
        iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ copy © ordf ª laquo « not ¬ reg ® \
        macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ ordm º \
        raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å \
        AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ \
        Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü \
        Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç \
        egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò \
        oacute ó ocirc ô otilde õ ouml ö divide ÷ oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý \
        thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ Alpha Α Beta Β \
        Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο \
        Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ \
        epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ \
        sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω thetasym ϑ upsih ϒ piv ϖ ndash – \
        mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • \
        hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € image ℑ weierp ℘ \
        real ℜ trade ™ alefsym ℵ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ \
        hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ \
        radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ \
        equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ \
        rceil ⌉ lfloor ⌊ rfloor ⌋ lang 〈 rang 〉 loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ lbrace { \
        rbrace } lbrack [ rbrack ] vert | verbar | excl ! num # dollar $ percnt % lpar ( rpar ) ast * \
        plus + comma , period . sol / colon : semi ; equals = quest ? commat @ bsol \\ lowbar _ grave ` \
        hyphen ‐ dash ‐ check ✓ star ☆ starf ★ phone ☎ female ♀ male ♂ sharp ♯ flat ♭ natural ♮ \
        Amacr Ā amacr ā Abreve Ă abreve ă Aogon Ą aogon ą Cacute Ć cacute ć Ccirc Ĉ ccirc ĉ Cdot Ċ \
        cdot ċ Ccaron Č ccaron č Dcaron Ď dcaron ď Dstrok Đ dstrok đ Emacr Ē emacr ē Edot Ė edot ė \
        Eogon Ę eogon ę Ecaron Ě ecaron ě Gcirc Ĝ gcirc ĝ Gbreve Ğ gbreve ğ Gdot Ġ gdot ġ Gcedil Ģ \
        Hcirc Ĥ hcirc ĥ Hstrok Ħ hstrok ħ Itilde Ĩ itilde ĩ Imacr Ī imacr ī Iogon Į iogon į Idot İ \
        imath ı inodot ı Jcirc Ĵ jcirc ĵ Kcedil Ķ kcedil ķ Lacute Ĺ lacute ĺ Lcedil Ļ lcedil ļ \
        Lcaron Ľ lcaron ľ Lstrok Ł lstrok ł Nacute Ń nacute ń Ncedil Ņ ncedil ņ Ncaron Ň ncaron ň \
        Omacr Ō omacr ō Odblac Ő odblac ő Racute Ŕ racute ŕ Rcaron Ř rcaron ř Sacute Ś sacute ś \
        Scirc Ŝ scirc ŝ Scedil Ş scedil ş Tcedil Ţ tcedil ţ Tcaron Ť tcaron ť Utilde Ũ utilde ũ \
        Umacr Ū umacr ū Ubreve Ŭ ubreve ŭ Uring Ů uring ů Udblac Ű udblac ű Uogon Ų uogon ų \
        Wcirc Ŵ wcirc ŵ Ycirc Ŷ ycirc ŷ Zacute Ź zacute ź Zdot Ż zdot ż Zcaron Ž zcaron ž \
        hbar ℏ ell ℓ half ½ frac13 ⅓ frac23 ⅔ frac18 ⅛ frac38 ⅜ frac58 ⅝ frac78 ⅞ rarrw ↝ map ↦ \
        leq ≤ geq ≥ setminus ∖ compfn ∘ copysr ℗ numero № cross ✗ malt ✠ blacksquare ▪ squ □ square □ \
        epsi ε straightphi ϕ phiv ϕ varphi ϕ epsiv ϵ ohm Ω angst Å mho ℧ langle ⟨ rangle ⟩ \
        OpenCurlyQuote ‘ CloseCurlyQuote ’ OpenCurlyDoubleQuote “ CloseCurlyDoubleQuote ” rdquor ” \
        lsquor ‚ ldquor „ nldr ‥ mldr … bullet • centerdot ·
        """
}
