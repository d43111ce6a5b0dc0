import JSON
import Testing

struct JSONTests {
    @Test func `members keep their order and hidden controls are escaped`() {
        let value: JSONValue = [
            "id": "q1", "n": -3, "score": .rounded(0.90004, places: 3), "yes": true, "none": nil,
            "text": "a\"\\\n\u{1}\u{7F}\u{9B}\u{202E}\u{2069}é\u{2028}漢👩", "list": [1, [], [:]],
        ]
        #expect(
            value.serialized()
                == #"{"id":"q1","n":-3,"score":0.9,"yes":true,"none":null,"#
                + #""text":"a\"\\\n\u0001\u007f\u009b\u202e\u2069é\#u{2028}漢👩","list":[1,[],{}]}"#)
    }

    @Test(arguments: [
        (0.1, "0.1"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"), (-0.0, "-0.0"),
        (.infinity, "null"),
        (.nan, "null"), (100, "100.0"),
    ]) func `doubles have the shortest digits`(number: Double, expected: String) {
        #expect(JSONValue.double(number).serialized() == expected)
    }

    @Test(arguments: [
        (0.12345, 4, "0.1235"), (2, 3, "2"), (-1.05, 1, "-1.1"), (0.0004, 3, "0"),
        (-0.0004, 3, "0"),
        (1e300, 2, "1e+300"), (1.5, 0, "2"), (0.01, 2, "0.01"), (.nan, 2, "null"),
    ]) func `rounding keeps no idle zeros`(number: Double, places: Int, expected: String) {
        #expect(JSONValue.rounded(number, places: places).serialized() == expected)
    }

    @Test(arguments: [
        (
            #" {"a" : [1, 2.5e1 , "x\u00e9\ud83d\ude00\/"], "b":{}} "#,
            #"{"a":[1,25.0,"xé😀/"],"b":{}}"#
        ),
        ("-0", "-0.0"), ("9223372036854775807", "9223372036854775807"),
        ("9223372036854775808", "9.223372036854776e+18"), ("[[]]", "[[]]"), ("null", "null"),
        ("\t[true,\r\nfalse]", "[true,false]"),
    ]) func `what is JSON is read`(text: String, expected: String) throws {
        #expect(try JSONValue.parse(text).serialized() == expected)
    }

    @Test(arguments: [
        ("", 0, "expected a value"), ("{", 1, "expected a name"), ("[1,]", 3, "expected a value"),
        (#"{"a" 1}"#, 5, "expected a colon"), (#"{"a":1,}"#, 7, "expected a name"),
        ("[1 2]", 3, "expected a comma or ]"), (#"{"a":1 "b"}"#, 7, "expected a comma or }"),
        ("nul", 0, "expected null"), ("01", 1, "something behind the value"),
        ("1.", 2, "expected a digit"), ("-", 1, "expected a digit"), (".5", 0, "expected a value"),
        ("1e999", 0, "a number that is too large"),
        ("\"abc", 4, "a string without its closing quote"),
        ("\"a\nb\"", 2, "a control character in a string"), (#""\x""#, 1, "an unknown escape"),
        (#""\u12""#, 1, "an escape without four digits"),
        (#""\ud800""#, 1, "half of a surrogate pair"),
        (#""\ud800\u0041""#, 1, "half of a surrogate pair"),
        (#""\udc00""#, 1, "half of a surrogate pair"),
        ("\u{FEFF}1", 0, "expected a value"), ("'a'", 0, "expected a value"),
        ("NaN", 0, "expected a value"),
        (#"{"a":1,"a":2}"#, 7, "the name \"a\" a second time"), (#""\"#, 1, "an unknown escape"),
    ]) func `what is not JSON is refused with its place`(text: String, offset: Int, reason: String)
    {
        #expect(throws: JSONError(offset: offset, reason: reason)) { try JSONValue.parse(text) }
    }

    @Test func `bytes that are not UTF-8 are refused with their place`() {
        let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x22]
        #expect(throws: JSONError(offset: 2, reason: "bytes that are not UTF-8")) {
            try JSONValue.parse(bytes)
        }
    }

    @Test func `nesting is read to 64 deep and no deeper`() throws {
        let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(try JSONValue.parse(deepest).serialized() == deepest)
        #expect(throws: JSONError(offset: 64, reason: "nesting over 64 deep")) {
            try JSONValue.parse("[" + deepest + "]")
        }
        #expect(throws: JSONError.self) {
            try JSONValue.parse(String(repeating: "[", count: 1_000_000))
        }
    }

    @Test func `values are found by name`() throws {
        let value = try JSONValue.parse(#"{"id":7,"turns":["a","b"],"score":0.5,"x":null}"#)
        #expect(value["id"]?.intValue == 7)
        #expect(value["turns"]?.arrayValue?.compactMap(\.stringValue) == ["a", "b"])
        #expect(value["score"]?.doubleValue == 0.5)
        #expect(value["x"]?.isNull == true)
        #expect(value["y"] == nil)
        let present = JSONValue.object(present: [("a", 1), ("b", Optional<JSONValue>.none)])
        #expect(present.serialized() == #"{"a":1}"#)
    }

    @Test func `random values come back as they were`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let value = Self.value(&random, depth: 0)
            let text = value.serialized()
            #expect(try JSONValue.parse(text) == value, "seed \(seed), \(text)")
            #expect(!text.contains("\n"))
        }
    }

    @Test func `damaged JSON never crashes`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<5000 {
            var bytes = Self.value(&random, depth: 0).bytes()
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            guard let value = try? JSONValue.parse(bytes) else { continue }
            #expect((try? JSONValue.parse(value.bytes())) == value, "seed \(seed), \(bytes)")
        }
    }

    private static func value(_ random: inout SeededGenerator, depth: Int) -> JSONValue {
        switch Int.random(in: 0...(depth < 4 ? 8 : 5), using: &random) {
        case 0: return nil
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .int(Int(truncatingIfNeeded: random.next()))
        case 3: return .double(finite(Double(bitPattern: random.next())))
        case 4, 5: return .string(text(&random))
        case 6, 7:
            let count = Int.random(in: 0...4, using: &random)
            return .array((0..<count).map { _ in value(&random, depth: depth + 1) })
        default:
            let count = Int.random(in: 0...4, using: &random)
            return .object(
                (0..<count).map {
                    JSONMember("\($0)" + text(&random), value(&random, depth: depth + 1))
                })
        }
    }

    private static func finite(_ number: Double) -> Double { number.isFinite ? number : 0.5 }

    private static func text(_ random: inout SeededGenerator) -> String {
        var scalars = String.UnicodeScalarView()
        let ceilings: [UInt32] = [0x80, 0x100, 0x2100, 0x10FFFF]
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let ceiling = ceilings.randomElement(using: &random) ?? 0x80
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<ceiling, using: &random)) {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
