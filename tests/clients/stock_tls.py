"""A TLS client without post-quantum groups: the interpreter's own `ssl`.

Arguments: HOST PORT CA_FILE. Where that OpenSSL is 3.5 or newer it is told to offer P-256 alone, which is what it would
do before. Prints one line of JSON: the library, and how the handshake ended.
"""

import json
import socket
import ssl
import sys

HOST, PORT, CA_FILE = sys.argv[1:]

context = ssl.create_default_context(cafile=CA_FILE)
if ssl.OPENSSL_VERSION_INFO[:2] >= (3, 5):
    context.set_ecdh_curve("prime256v1")
outcome = "connected"
try:
    # Longer than a refusal takes; the hub's own limit on a handshake is shorter.
    with socket.create_connection((HOST, int(PORT)), timeout=20) as tcp:
        with context.wrap_socket(tcp, server_hostname=HOST):
            pass
except ssl.SSLError as error:
    outcome = error.reason or str(error)
print(json.dumps({"runtime": ssl.OPENSSL_VERSION, "outcome": outcome}))
