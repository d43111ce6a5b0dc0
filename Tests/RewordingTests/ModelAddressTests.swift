// Where a question may be sent.

import Testing

@testable import Rewording

struct ModelAddressTests {
    @Test(arguments: [
        "http://127.0.0.1:8080", "http://localhost", "https://LOCALHOST:1/v1/", "http://[::1]:8080",
        "http://10.1.2.3", "http://172.16.0.1", "http://172.31.255.255", "http://192.168.4.4:80/x",
        "http://[fd00::1]", "http://[fe80::1]:1", "http://board.local:8080", "http://127.9.9.9",
    ])
    func `this machine and private networks are asked`(text: String) throws {
        #expect(try ModelAddress(text, allowsRemote: false).isLocal)
    }

    @Test(arguments: [
        "http://example.org", "http://8.8.8.8", "http://172.32.0.1", "http://172.15.0.1",
        "http://192.169.0.1", "http://0.0.0.0", "http://169.254.1.1", "http://127.1",
        "http://2130706433", "http://0x7f.0.0.1", "http://010.0.0.1", "http://[::ffff:127.0.0.1]",
        "http://[2001:db8::1]", "http://[fec0::1]", "http://local", "http://.local",
        "http://localhost.example.org", "http://10.0.0.1.example.org", "http://[fc::1]",
    ])
    func `others are asked when that is allowed alone`(text: String) throws {
        #expect(throws: ModelAddress.Refusal.self) { try ModelAddress(text, allowsRemote: false) }
        #expect(try !ModelAddress(text, allowsRemote: true).isLocal)
    }

    @Test(arguments: [
        "", "localhost:8080", "ftp://localhost", "http://", "http://localhost@example.org",
        "http://localhost:0", "http://localhost:99999", "http://local host", "http://localhost\\@x",
        "http://[::1", "http://[::1]x", "http://localhost?x", "file:///etc/passwd",
        "http://localhost#@x", "http://localhost:80:80",
    ])
    func `what is no address is never asked`(text: String) {
        #expect(throws: ModelAddress.Refusal.self) { try ModelAddress(text, allowsRemote: true) }
    }

    @Test(arguments: ["http://[::1]:1", "http://[::1]:1/v1/", "http://[::1]:1/v1/chat/completions"])
    func `an address may be given with or without its path`(text: String) throws {
        let address = try ModelAddress(text, allowsRemote: false)
        #expect(address.completions == "http://[::1]:1/v1/chat/completions")
        #expect(address.models == "http://[::1]:1/v1/models")
    }
}
