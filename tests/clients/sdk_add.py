"""The official Python SDK over HTTP, on the OpenSSL that pyOpenSSL bundles: lists the tools, calls `add` with 40 and 2.

Arguments: URL CA_FILE. The interpreter's own OpenSSL may be too old for X25519MLKEM768, so `Context` stands in for an
`ssl.SSLContext`: the SDK's HTTP stack (httpx2 on anyio) drives it through memory buffers, as it drives the original.
Prints one line of JSON, with the group that OpenSSL says it negotiated.
"""

import asyncio
import json
import ssl
import sys

import httpx2
from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client
from OpenSSL import SSL

URL, CA_FILE = sys.argv[1:]
GROUPS: set[str] = set()
# What OpenSSL hands out at a time: one TLS record holds no more.
RECORD = 16384


class Connection:
    """The part of `ssl.SSLObject` that anyio uses, over a pyOpenSSL connection and two memory buffers."""

    server_side = False

    def __init__(self, context: SSL.Context, incoming: ssl.MemoryBIO, outgoing: ssl.MemoryBIO, name: str) -> None:
        self.tls = SSL.Connection(context, None)
        self.tls.set_tlsext_host_name(name.encode())
        self.tls.set_verify(SSL.VERIFY_PEER)
        self.tls.set_connect_state()
        self.incoming, self.outgoing = incoming, outgoing

    def _run(self, operation, *args):
        """Runs an operation on all input there is; asks for more as `ssl` does, and passes on what is to be sent."""
        if data := self.incoming.read():
            self.tls.bio_write(data)
        try:
            return operation(*args)
        except SSL.WantReadError:
            if self.incoming.eof:
                raise ssl.SSLEOFError(ssl.SSL_ERROR_EOF, "connection closed") from None
            raise ssl.SSLWantReadError from None
        except SSL.ZeroReturnError:
            return b""
        except SSL.Error as error:
            raise ssl.SSLError(ssl.SSL_ERROR_SSL, str(error)) from error
        finally:
            while True:
                try:
                    self.outgoing.write(self.tls.bio_read(RECORD))
                except SSL.WantReadError:
                    break

    def do_handshake(self) -> None:
        self._run(self.tls.do_handshake)
        GROUPS.add(self.tls.get_group_name())

    def read(self, size: int) -> bytes:
        return self._run(self.tls.recv, size)

    def write(self, data: bytes) -> int:
        return self._run(self.tls.send, bytes(data))

    def unwrap(self) -> None:
        self._run(self.tls.shutdown)

    def version(self) -> str:
        return self.tls.get_protocol_version_name()

    def cipher(self):
        return (self.tls.get_cipher_name(), self.tls.get_cipher_version(), self.tls.get_cipher_bits())

    def shared_ciphers(self) -> None:
        return None

    def get_channel_binding(self, kind: str = "tls-unique") -> None:
        return None

    def selected_alpn_protocol(self) -> str | None:
        return self.tls.get_alpn_proto_negotiated().decode() or None


class Context:
    """The part of `ssl.SSLContext` that httpx2 and anyio use; each connection has a pyOpenSSL context of its own."""

    alpn: list[bytes] = []

    def set_alpn_protocols(self, protocols: list[str]) -> None:
        self.alpn = [protocol.encode() for protocol in protocols]

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None) -> Connection:
        context = SSL.Context(SSL.TLS_CLIENT_METHOD)
        context.load_verify_locations(CA_FILE)
        context.set_alpn_protos(self.alpn)
        name = server_hostname.decode() if isinstance(server_hostname, bytes) else server_hostname
        return Connection(context, incoming, outgoing, name)


async def main() -> None:
    async with (
        httpx2.AsyncClient(verify=Context()) as http,
        streamable_http_client(URL, http_client=http) as streams,
        ClientSession(*streams[:2]) as session,
    ):
        hello = await session.initialize()
        tools = (await session.list_tools()).tools
        result = await session.call_tool("add", {"a": 40, "b": 2})
    print(
        json.dumps(
            {
                "runtime": SSL.OpenSSL_version(SSL.OPENSSL_VERSION).decode(),
                "server": hello.server_info.name,
                "tools": [tool.name for tool in tools],
                "sum": result.structured_content["sum"],
                "groups": sorted(GROUPS),
            }
        )
    )


asyncio.run(main())
