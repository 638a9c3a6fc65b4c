"""Drives a stdio MCP server with the official Python SDK: lists its tools and calls `add` with 40 and 2.

Arguments: COMMAND ARGS... of the server. Prints one line of JSON.
"""

import asyncio
import json
import os
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


async def main() -> None:
    command, *args = sys.argv[1:]
    server = StdioServerParameters(command=command, args=args, env=dict(os.environ))
    async with stdio_client(server) as streams, ClientSession(*streams) as session:
        await session.initialize()
        tools = (await session.list_tools()).tools
        result = await session.call_tool("add", {"a": 40, "b": 2})
    print(json.dumps({"tools": [tool.name for tool in tools], "sum": result.structured_content["sum"]}))


asyncio.run(main())
