// `--model` from the outside: where it may not lead, and that the quote stands whatever happens.

import Foundation
import Testing

@Suite struct ModelTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.writeArticles()
        #expect(try place.shell("haversack-builder build -o b.haversack a.jsonl").code == 0)
    }

    private let quote = "The first well was dug in 1807.\n"

    @Test(arguments: ["http://example.org", "http://8.8.8.8:8080", "nonsense"])
    func `an address outside is refused with one sentence`(address: String) throws {
        for command in ["ask b.haversack When was the first well dug?", "read b.haversack"] {
            let refused = try place.shell("haversack \(command) --model \(address)")
            #expect(refused.code == 64)
            #expect(refused.output.isEmpty)
            #expect(refused.complaints.split(separator: "\n").count == 1)
        }
    }

    @Test func `a server that is not there leaves the quote`() throws {
        let answer = try place.shell(
            "haversack ask b.haversack --model http://127.0.0.1:1 When was the first well dug?")
        #expect(answer.code == 0)
        #expect(answer.output.hasPrefix(quote))
        #expect(!answer.output.contains("Written by"))
        #expect(
            answer.complaints
                == "The model at http://127.0.0.1:1 does not answer; check that it runs; "
                + "the answer is the quote alone.\n")
    }

    @Test func `a batch asks a dead server once`() throws {
        let line = #"{"id":1,"question":"When was the first well dug?"}"#
        let answers = try place.shell(
            "printf '%s\n%s\n' '\(line)' '\(line)' | "
                + "haversack ask b.haversack --batch --json --model http://127.0.0.1:1")
        #expect(answers.code == 0)
        #expect(answers.output.split(separator: "\n").count == 2)
        #expect(!answers.output.contains("rendering"))
        #expect(answers.complaints.split(separator: "\n").count == 1)
    }

    @Test func `what a model wrote stands behind the quote and under its label`() throws {
        let python = try place.shell("python3 --version")
        guard python.code == 0 else {
            print("Skipped: python3 is not installed.")
            return
        }
        try place.write(
            "server.py",
            """
            import http.server, json, sys
            class Handler(http.server.BaseHTTPRequestHandler):
                def send(self, value):
                    body = json.dumps(value).encode()
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                def do_GET(self):
                    self.send({"data": [{"id": "tiny\\u001b[31m"}]})
                def do_POST(self):
                    self.rfile.read(int(self.headers["Content-Length"]))
                    self.send({"choices": [{"message": {
                        "content": "It was dug in 1807. [1]"}}]})
                def log_message(self, *words):
                    pass
            server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
            open("port.part", "w").write(str(server.server_port))
            import os
            os.rename("port.part", "port")
            for _ in range(4):
                server.handle_request()
            """)
        let told = try place.shell(
            "python3 server.py & while [ ! -s port ]; do sleep 0.1; done; "
                + "haversack ask b.haversack --model http://127.0.0.1:$(cat port) "
                + "When was the first well dug?; "
                + "haversack ask b.haversack --json --model http://127.0.0.1:$(cat port) "
                + "When was the first well dug?; wait")
        #expect(told.code == 0)
        #expect(told.output.hasPrefix(quote))
        #expect(
            told.output.contains(
                "\nWritten by tiny from the quote above; not reviewed:\nIt was dug in 1807.\n"
            ))
        #expect(
            told.output.contains("\"rendering\":{\"text\":\"It was dug in 1807.\"")
        )
    }
}
