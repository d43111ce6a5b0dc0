// The codes beneath the index: what is written comes back, and what is not written does no harm.

import Testing

@testable import BundleFormat

@Suite struct IndexCodingTests {
    private func roundTrip(_ values: [Int], upTo maximum: Int) -> (values: [Int], bits: Int) {
        var writer = BitWriter()
        Interpolative.encode(values[...], upTo: maximum, to: &writer)
        let bits = writer.bitCount
        var reader = BitReader(writer.finish()[...])
        var decoded = [UInt32](repeating: 0, count: values.count)
        Interpolative.decode(&decoded, in: 0..<values.count, upTo: maximum, from: &reader)
        #expect(reader.position == bits)
        return (decoded.map(Int.init), bits)
    }

    @Test func `sequences of any density come back`() {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed \(seed)")
        var dice = Dice(state: seed)
        for _ in 0..<500 {
            let maximum = Int.random(
                in: 0...(1 << Int.random(in: 0..<32, using: &dice)), using: &dice)
            let reach = min(maximum, 1 << Int.random(in: 0..<32, using: &dice))
            let values = (0..<Int.random(in: 0...50, using: &dice)).map { _ in
                Int.random(in: 0...reach, using: &dice)
            }.sorted()
            #expect(roundTrip(values, upTo: maximum).values == values)
        }
    }

    @Test func `a range of one number takes no bits`() {
        #expect(roundTrip(Array(repeating: 0, count: 9_000), upTo: 0).bits == 0)
    }

    @Test func `every value of every small range comes back in at most the ceiling of bits`() {
        for maximum in 1...70 {
            for value in 0...maximum {
                let (values, bits) = roundTrip([value], upTo: maximum)
                #expect(values == [value])
                #expect(1 << bits < 2 * (maximum + 1))
            }
        }
    }

    @Test func `Elias gamma codes come back`() {
        let values = [1, 2, 3, 4, 255, 256, 65_535, 1 << 31, 1 << 32, 1 << 40]
        var writer = BitWriter()
        for value in values { writer.writeGamma(value) }
        var reader = BitReader(writer.finish()[...])
        for value in values { #expect(reader.gamma() == value) }
        #expect(!reader.isExhausted)
    }

    @Test func `reading past the end gives numbers in range and says so`() {
        var reader = BitReader([0xff])
        for _ in 0..<100 { #expect((0...9).contains(reader.minimal(upTo: 9))) }
        #expect(reader.isExhausted)
        var zeros = BitReader([0, 0])
        #expect(zeros.gamma() == 1)
        #expect(zeros.isExhausted)
    }

    @Test func `lengths are exact up to 40 and within a twentieth above`() {
        for terms in 0...40 {
            #expect(PassageLength.terms(of: PassageLength.code(for: terms)) == terms)
        }
        for terms in stride(from: 41, to: 800_000, by: 97) {
            let stored = PassageLength.terms(of: PassageLength.code(for: terms))
            #expect(stored <= terms && terms - stored <= stored / 20)
        }
        #expect(PassageLength.code(for: .max) == 255)
        #expect((0...255).allSatisfy { PassageLength.code(for: PassageLength.terms(of: $0)) == $0 })
    }

    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 40])
    func `varints come back, and not beyond their bound`(_ value: Int) throws {
        var bytes: [UInt8] = []
        bytes.appendVarint(value)
        var fields = ByteFields(bytes, subject: "test")
        #expect(try fields.varint(upTo: value) == value)
        #expect(fields.isAtEnd)
        var bounded = ByteFields(bytes, subject: "test")
        if value > 0 { #expect(throws: FormatError.self) { try bounded.varint(upTo: value - 1) } }
        var short = ByteFields(bytes.dropLast(), subject: "test")
        #expect(throws: FormatError.self) { try short.varint(upTo: value) }
    }
}
