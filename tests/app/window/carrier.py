# SPDX-License-Identifier: GPL-3.0-or-later
"""A carrier on loopback that keeps what it is sent, byte by byte: carrier.py RECORD. Prints its port."""
import http.server
import sys


SHIPMENTS = b"""{
  "items": [
    {"id": "s1", "state": "announced", "weight": 1200, "to": {"city": "Porto", "country": "PT"}, "note": null},
    {"id": "s2", "state": "on the way", "weight": 340, "to": {"city": "Turku", "country": "FI"}, "note": "ring twice"}
  ],
  "next": "/v2/shipments?after=s2",
  "total": 27
}
"""


class Recorded:
    """What is read from a connection goes to the record as it is."""

    def __init__(self, stream, record):
        self.stream = stream
        self.record = record

    def kept(self, data):
        self.record.write(data)
        self.record.flush()
        return data

    def readline(self, *most):
        return self.kept(self.stream.readline(*most))

    def read(self, *most):
        return self.kept(self.stream.read(*most))

    def __getattr__(self, name):
        return getattr(self.stream, name)


class Carrier(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self):
        super().setup()
        self.rfile = Recorded(self.rfile, record)

    def answer(self, status, body):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Odd-CASE", "kept")
        self.send_header("Set-Cookie", "a=1")
        self.send_header("set-cookie", "b=2")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(200, SHIPMENTS)

    def do_POST(self):
        self.answer(422, b'{"error": "weight is too much for one parcel"}')

    def log_message(self, *words):
        pass


record = open(sys.argv[1], "ab")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Carrier)
print(server.server_port, flush=True)
server.serve_forever()
