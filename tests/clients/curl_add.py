"""An MCP client by hand over libcurl: initialises, lists the tools, calls `add` with 40 and 2.

Arguments: URL CA_FILE. libcurl is the wheel's own, with its own OpenSSL, and offers X25519MLKEM768 alone.
Prints one line of JSON.
"""

import io
import json
import sys

import pycurl

URL, CA_FILE = sys.argv[1:]


class Session:
    """One Streamable HTTP session; a new TLS connection for every request."""

    def __init__(self) -> None:
        self.headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
        self.next_id = 1

    def post(self, message: dict) -> tuple[int, str, str]:
        """Posts one message; the status, the content type and the body of the answer."""
        body, seen = io.BytesIO(), {}

        def header(line: bytes) -> None:
            name, colon, value = line.decode("latin-1").partition(":")
            if colon:
                seen[name.strip().lower()] = value.strip()

        curl = pycurl.Curl()
        curl.setopt(pycurl.URL, URL)
        curl.setopt(pycurl.CAINFO, CA_FILE)
        curl.setopt(pycurl.SSL_EC_CURVES, "X25519MLKEM768")
        curl.setopt(pycurl.FORBID_REUSE, 1)
        # Longer than any answer here takes, so that a hub that hangs fails the test with a reason.
        curl.setopt(pycurl.TIMEOUT, 20)
        curl.setopt(pycurl.HTTPHEADER, [f"{name}: {value}" for name, value in self.headers.items()])
        curl.setopt(pycurl.POSTFIELDS, json.dumps(message))
        curl.setopt(pycurl.WRITEDATA, body)
        curl.setopt(pycurl.HEADERFUNCTION, header)
        curl.perform()
        status = curl.getinfo(pycurl.RESPONSE_CODE)
        curl.close()
        if "mcp-session-id" in seen:
            self.headers["Mcp-Session-Id"] = seen["mcp-session-id"]
        return status, seen.get("content-type", "").partition(";")[0], body.getvalue().decode()

    def request(self, method: str, params: dict) -> dict:
        """Sends a request and returns its result, from JSON or from the last event of a stream."""
        request = {"jsonrpc": "2.0", "id": self.next_id, "method": method, "params": params}
        self.next_id += 1
        status, kind, body = self.post(request)
        if status != 200:
            sys.exit(f"{method}: HTTP {status}: {body}")
        if kind == "text/event-stream":
            data = [line[5:].strip() for line in body.splitlines() if line.startswith("data:")]
            body = [line for line in data if line][-1]
        answer = json.loads(body)
        if "result" not in answer or answer["id"] != request["id"]:
            sys.exit(f"{method}: {body}")
        return answer["result"]


def main() -> None:
    session = Session()
    hello = session.request(
        "initialize",
        {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": {"name": "kemlane-tests", "version": "1"},
        },
    )
    session.headers["MCP-Protocol-Version"] = hello["protocolVersion"]
    status, _, body = session.post({"jsonrpc": "2.0", "method": "notifications/initialized"})
    if status != 202:
        sys.exit(f"notifications/initialized: HTTP {status}: {body}")
    tools = session.request("tools/list", {})["tools"]
    result = session.request("tools/call", {"name": "add", "arguments": {"a": 40, "b": 2}})
    print(
        json.dumps(
            {
                "runtime": pycurl.version,
                "server": hello["serverInfo"]["name"],
                "tools": [tool["name"] for tool in tools],
                "sum": result["structuredContent"]["sum"],
            }
        )
    )


main()
