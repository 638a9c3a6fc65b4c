// Lists the tools of an MCP server, calls `add` with 40 and 2, and reports what came back. Arguments: see session.mjs.
import { connect, report } from './session.mjs';

await report(async () => {
  const { client } = await connect();
  const { tools } = await client.listTools();
  const result = await client.callTool({ name: 'add', arguments: { a: 40, b: 2 } });
  const server = client.getServerVersion()?.name;
  await client.close();
  return {
    runtime: `node ${process.versions.node} openssl ${process.versions.openssl}`,
    server,
    tools: tools.map((tool) => tool.name),
    sum: result.structuredContent?.sum,
  };
});
