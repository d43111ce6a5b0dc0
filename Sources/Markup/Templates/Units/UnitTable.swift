// What "{{convert}}" has to know of units: how they are written, and how much they are.

extension MeasuredUnit {
    /// Units by the codes that wikis have for them. A line: codes; symbol; name; plural; size in the
    /// first unit of its kind; what it is converted to when the call does not say.
    static let table: [String: MeasuredUnit] = {
        var table: [String: MeasuredUnit] = [:]
        var kind = ""
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: ";").map { String($0).trimmedOfBlanks }
            if parts.count == 1 {
                kind = parts[0]
                continue
            }
            guard parts.count >= 5, let size = Double(parts[4]) else { continue }
            let unit = MeasuredUnit(
                symbol: parts[1], name: parts[2], plural: parts[3], kind: kind, size: size,
                outputs: parts.count > 5 ? parts[5].split(separator: " ").map(String.init) : [])
            for code in parts[0].split(separator: " ") { table[String(code)] = unit }
        }
        return table
    }()

    private static let lines = """
        length
        m metre metres meter meters; m; metre; metres; 1; ft
        km kilometre kilometres kilometer kilometers; km; kilometre; kilometres; 1000; mi
        dm; dm; decimetre; decimetres; 0.1; in
        cm centimetre centimetres centimeter centimeters; cm; centimetre; centimetres; 0.01; in
        mm millimetre millimetres millimeter millimeters; mm; millimetre; millimetres; 0.001; in
        um μm µm micrometre micrometer; μm; micrometre; micrometres; 0.000001; in
        nm nanometre nanometer; nm; nanometre; nanometres; 0.000000001; in
        mi mile miles smi; mi; mile; miles; 1609.344; km
        ft foot feet; ft; foot; feet; 0.3048; m
        in inch inches; in; inch; inches; 0.0254; mm
        yd yard yards; yd; yard; yards; 0.9144; m
        nmi nautical_mile; nmi; nautical mile; nautical miles; 1852; km mi
        fathom fathoms; fathom; fathom; fathoms; 1.8288; ft m
        furlong furlongs; furlong; furlong; furlongs; 201.168; ft m
        chain ch chains; chain; chain; chains; 20.1168; ft m
        rd rod perch pole; rd; rod; rods; 5.0292; ft m
        league leagues; league; league; leagues; 4828.032; km
        AU au; AU; astronomical unit; astronomical units; 149597870700; km mi
        ly light-year lightyear; ly; light-year; light-years; 9460730472580800; AU
        kly; kly; thousand light-years; thousand light-years; 9460730472580800000; pc
        Mly; Mly; million light-years; million light-years; 9460730472580800000000; kpc
        pc parsec; pc; parsec; parsecs; 30856775814913673; ly
        kpc; kpc; kiloparsec; kiloparsecs; 30856775814913673000; kly
        Mpc; Mpc; megaparsec; megaparsecs; 30856775814913673000000; Mly
        hand h; h; hand; hands; 0.1016; in cm
        area
        m2 sqm; m²; square metre; square metres; 1; sqft
        km2 sqkm; km²; square kilometre; square kilometres; 1000000; sqmi
        cm2 sqcm; cm²; square centimetre; square centimetres; 0.0001; sqin
        mm2 sqmm; mm²; square millimetre; square millimetres; 0.000001; sqin
        ha hectare hectares; ha; hectare; hectares; 10000; acre
        a are; a; are; ares; 100; sqft
        dunam; dunam; dunam; dunams; 1000; ha acre
        sqmi mi2; sq mi; square mile; square miles; 2589988.110336; km2
        sqft ft2 sqfoot; sq ft; square foot; square feet; 0.09290304; m2
        sqin in2; sq in; square inch; square inches; 0.00064516; cm2
        sqyd yd2; sq yd; square yard; square yards; 0.83612736; m2
        acre acres ac; acre; acre; acres; 4046.8564224; ha
        sqnmi; sq nmi; square nautical mile; square nautical miles; 3429904; km2 sqmi
        volume
        m3 cum cubic_metre; m³; cubic metre; cubic metres; 1; cuft
        cm3 cc cucm; cm³; cubic centimetre; cubic centimetres; 0.000001; cuin
        mm3; mm³; cubic millimetre; cubic millimetres; 0.000000001; cuin
        km3 cukm; km³; cubic kilometre; cubic kilometres; 1000000000; cumi
        L l litre litres liter liters; L; litre; litres; 0.001; impgal USgal
        ml mL millilitre; ml; millilitre; millilitres; 0.000001; impoz USoz
        cl cL; cl; centilitre; centilitres; 0.00001; impoz USoz
        dl dL; dl; decilitre; decilitres; 0.0001; impoz USoz
        hl hL; hl; hectolitre; hectolitres; 0.1; impgal USgal
        Ml ML megalitre; ML; megalitre; megalitres; 1000; e6impgal e6USgal
        Gl GL; GL; gigalitre; gigalitres; 1000000; e9impgal e9USgal
        cuft ft3 cufoot; cu ft; cubic foot; cubic feet; 0.028316846592; m3
        cuyd yd3; cu yd; cubic yard; cubic yards; 0.764554857984; m3
        cuin in3; cu in; cubic inch; cubic inches; 0.000016387064; cm3
        cumi mi3; cu mi; cubic mile; cubic miles; 4168181825.440579584; km3
        USgal U.S.gal usgal US.gal; US gal; US gallon; US gallons; 0.003785411784; L impgal
        MUSgal; million US gal; million US gallons; million US gallons; 3785.411784; ML
        impgal imp.gal gal; imp gal; imperial gallon; imperial gallons; 0.00454609; L USgal
        USqt; US qt; US quart; US quarts; 0.000946352946; L
        impqt; imp qt; imperial quart; imperial quarts; 0.0011365225; L
        USpt; US pt; US pint; US pints; 0.000473176473; L
        imppt; imp pt; imperial pint; imperial pints; 0.00056826125; L
        USoz USfloz; US fl oz; US fluid ounce; US fluid ounces; 0.0000295735295625; ml
        impoz impfloz; imp fl oz; imperial fluid ounce; imperial fluid ounces; 0.0000284130625; ml
        oilbbl bbl barrel; bbl; barrel; barrels; 0.158987294928; m3
        koilbbl; thousand bbl; thousand barrels; thousand barrels; 158.987294928; m3
        Moilbbl Mbbl; million bbl; million barrels; million barrels; 158987.294928; m3
        Goilbbl; billion bbl; billion barrels; billion barrels; 158987294.928; m3
        acre.ft acreft acre·ft acre-foot acrefoot; acre⋅ft; acre-foot; acre-feet; 1233.48183754752; m3
        USbsh bushel; US bsh; US bushel; US bushels; 0.03523907016688; L
        mass
        kg kilogram kilograms kilogramme; kg; kilogram; kilograms; 1; lb
        g gram grams; g; gram; grams; 0.001; oz
        mg milligram; mg; milligram; milligrams; 0.000001; gr
        ug μg µg; μg; microgram; micrograms; 0.000000001; gr
        t tonne tonnes MT mt metric_ton; t; tonne; tonnes; 1000; LT ST
        kt; kt; kilotonne; kilotonnes; 1000000; LT ST
        Mt; Mt; megatonne; megatonnes; 1000000000; LT ST
        lb lbs pound pounds; lb; pound; pounds; 0.45359237; kg
        oz ounce ounces; oz; ounce; ounces; 0.028349523125; g
        st stone; st; stone; stone; 6.35029318; lb kg
        LT long_ton long-ton; long tons; long ton; long tons; 1016.0469088; t
        ST short_ton short-ton; short tons; short ton; short tons; 907.18474; t
        cwt longcwt; long cwt; long hundredweight; long hundredweight; 50.80234544; lb kg
        shortcwt; short cwt; short hundredweight; short hundredweight; 45.359237; lb kg
        ozt; ozt; troy ounce; troy ounces; 0.0311034768; oz g
        lbt; lbt; troy pound; troy pounds; 0.3732417216; lb kg
        gr grain grains; gr; grain; grains; 0.00006479891; g
        carat; carat; carat; carats; 0.0002; g
        speed
        m/s; m/s; metre per second; metres per second; 1; ft/s
        km/h kph kmh; km/h; kilometre per hour; kilometres per hour; 0.277777777777778; mph
        km/s; km/s; kilometre per second; kilometres per second; 1000; mi/s
        mph mi/h; mph; mile per hour; miles per hour; 0.44704; km/h
        mi/s; mi/s; mile per second; miles per second; 1609.344; km/s
        ft/s fps; ft/s; foot per second; feet per second; 0.3048; m/s
        ft/min; ft/min; foot per minute; feet per minute; 0.00508; m/s
        kn knot knots; kn; knot; knots; 0.514444444444444; km/h mph
        temperature change
        C-change C°; °C; degree Celsius change; degrees Celsius change; 1; F-change
        F-change F°; °F; degree Fahrenheit change; degrees Fahrenheit change; 0.555555555555556; C-change
        K-change; K; kelvin change; kelvins change; 1; F-change
        pressure
        Pa; Pa; pascal; pascals; 1; psi
        hPa; hPa; hectopascal; hectopascals; 100; inHg
        kPa; kPa; kilopascal; kilopascals; 1000; psi
        MPa; MPa; megapascal; megapascals; 1000000; psi
        GPa; GPa; gigapascal; gigapascals; 1000000000; psi
        bar; bar; bar; bars; 100000; kPa
        mbar mb millibar; mbar; millibar; millibars; 100; hPa inHg
        kbar; kbar; kilobar; kilobars; 100000000; psi
        atm; atm; standard atmosphere; standard atmospheres; 101325; kPa
        psi; psi; pound per square inch; pounds per square inch; 6894.757293168361; kPa
        inHg; inHg; inch of mercury; inches of mercury; 3386.388640341; kPa
        mmHg; mmHg; millimetre of mercury; millimetres of mercury; 133.322387415; kPa
        torr Torr; Torr; torr; torrs; 133.322368421053; kPa
        energy
        J joule; J; joule; joules; 1; cal
        kJ; kJ; kilojoule; kilojoules; 1000; kcal
        MJ; MJ; megajoule; megajoules; 1000000; kWh
        GJ; GJ; gigajoule; gigajoules; 1000000000; kWh
        TJ; TJ; terajoule; terajoules; 1000000000000; GWh
        PJ; PJ; petajoule; petajoules; 1000000000000000; TWh
        Wh; Wh; watt-hour; watt-hours; 3600; kJ
        kWh kW.h kW·h; kWh; kilowatt-hour; kilowatt-hours; 3600000; MJ
        MWh; MWh; megawatt-hour; megawatt-hours; 3600000000; GJ
        GWh; GWh; gigawatt-hour; gigawatt-hours; 3600000000000; TJ
        TWh; TWh; terawatt-hour; terawatt-hours; 3600000000000000; PJ
        cal; cal; calorie; calories; 4.184; J
        kcal Cal; kcal; kilocalorie; kilocalories; 4184; kJ
        BTU Btu; Btu; British thermal unit; British thermal units; 1055.05585262; kJ
        eV; eV; electronvolt; electronvolts; 0.0000000000000000001602176634; J
        ftlbf ft.lbf; ft⋅lbf; foot-pound; foot-pounds; 1.3558179483314; J
        power
        W watt; W; watt; watts; 1; hp
        kW; kW; kilowatt; kilowatts; 1000; hp
        MW; MW; megawatt; megawatts; 1000000; hp
        GW; GW; gigawatt; gigawatts; 1000000000; hp
        hp horsepower bhp shp; hp; horsepower; horsepower; 745.69987158227; kW
        PS metric_horsepower; PS; metric horsepower; metric horsepower; 735.49875; kW hp
        force
        N newton; N; newton; newtons; 1; lbf
        kN; kN; kilonewton; kilonewtons; 1000; lbf
        MN; MN; meganewton; meganewtons; 1000000; lbf
        lbf lb-f; lbf; pound-force; pounds-force; 4.4482216152605; N
        kgf kg-f; kgf; kilogram-force; kilograms-force; 9.80665; N lbf
        torque
        Nm N.m N·m; N⋅m; newton-metre; newton-metres; 1; lbft
        lbft lb.ft lb·ft lbf.ft; lb⋅ft; pound-foot; pound-feet; 1.3558179483314; Nm
        density
        kg/m3; kg/m³; kilogram per cubic metre; kilograms per cubic metre; 1; lb/cuyd
        g/cm3 g/cc; g/cm³; gram per cubic centimetre; grams per cubic centimetre; 1000; lb/cuin
        g/L; g/L; gram per litre; grams per litre; 1; lb/cuin
        lb/cuft lb/ft3; lb/cu ft; pound per cubic foot; pounds per cubic foot; 16.018463373960142; kg/m3
        lb/cuin lb/in3; lb/cu in; pound per cubic inch; pounds per cubic inch; 27679.904710191; g/cm3
        lb/cuyd; lb/cu yd; pound per cubic yard; pounds per cubic yard; 0.59327642110963; kg/m3
        population density
        /km2 PD/km2 pd/km2; /km²; per square kilometre; per square kilometre; 1; /sqmi
        /sqmi PD/sqmi pd/sqmi; /sq mi; per square mile; per square mile; 0.386102158542446; /km2
        /ha PD/ha; /ha; per hectare; per hectare; 100; /acre
        /acre PD/acre; /acre; per acre; per acre; 247.105381467165; /ha
        time
        s second seconds; s; second; seconds; 1
        min minute minutes; min; minute; minutes; 60
        h- hour hours; h; hour; hours; 3600
        d day days; d; day; days; 86400
        year years y a-; a; year; years; 31557600
        """
}

extension String {
    /// Without blanks at both ends.
    fileprivate var trimmedOfBlanks: String { Bytes(self).trimmed.text }
}
