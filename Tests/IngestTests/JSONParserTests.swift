// JSON as RFC 8259 has it, and nothing else.

import Testing

@testable import Ingest

struct JSONParserTests {
    private func parse(_ text: String) throws(JSONError) -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }

    @Test(arguments: [
        ("null", JSONValue.null), (" true ", .boolean(true)), ("false", .boolean(false)),
        ("-12.5e+3", .number("-12.5e+3")), (#""""#, .string("")), ("[]", .array([])),
        ("{}", .object([])), (#""a\"\\\/\b\f\n\r\tz""#, .string("a\"\\/\u{8}\u{C}\n\r\tz")),
        (#""\u00e9\ud834\udd1e\ud834x""#, .string("é𝄞\u{FFFD}x")),
        (
            #"{"a": [1, {"b": null}], "a": 2}"#,
            .object([
                JSONMember(
                    key: "a",
                    value: .array([.number("1"), .object([JSONMember(key: "b", value: .null)])])),
                JSONMember(key: "a", value: .number("2")),
            ])
        ),
    ])
    func `a value is read`(text: String, value: JSONValue) throws {
        #expect(try parse(text) == value)
    }

    @Test(arguments: [
        ("", 0), ("nul", 0), ("[1,]", 3), ("[1 2]", 3), (#"{"a" 1}"#, 5), (#"{a: 1}"#, 1),
        (#""abc"#, 1), (#""\x""#, 3), (#""\u12""#, 3), ("1 2", 2), ("+1", 0), ("\"a\nb\"", 3),
        ("nan", 0), ("--1", 0),
    ])
    func `what is not JSON is refused with its place`(text: String, offset: Int) {
        let error = #expect(throws: JSONError.self) { try parse(text) }
        #expect(error?.offset == offset)
    }

    @Test func `nesting is bounded and bytes must be UTF-8`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONError.self) { try parse(deep) }
        #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    }
}
