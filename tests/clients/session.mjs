// Connects an official TypeScript SDK client to what the arguments name, for the other scripts:
//
//   [--sdk v1|v2] [--protocol legacy|auto|DATE] [--only-group GROUP] URL
//   [--sdk v1|v2] [--protocol legacy|auto|DATE] -- COMMAND ARGS...
//
// v2 is `@modelcontextprotocol/client`, v1 the older `@modelcontextprotocol/sdk`. `--only-group` makes TLS offer that
// one key exchange group and no other, so that a connection is the client's own proof of what was negotiated.
// The certificate authority comes from NODE_EXTRA_CA_CERTS, the packages from KEMLANE_CLIENTS_DIR (target/clients).
import { createRequire } from 'node:module';
import { join } from 'node:path';
import tls from 'node:tls';
import { parseArgs } from 'node:util';

const require = createRequire(join(process.env.KEMLANE_CLIENTS_DIR, 'package.json'));

function sdk(version) {
  if (version === 'v1') {
    const root = '@modelcontextprotocol/sdk/client';
    return {
      ...require(`${root}/index.js`),
      ...require(`${root}/streamableHttp.js`),
      ...require(`${root}/stdio.js`),
    };
  }
  return { ...require('@modelcontextprotocol/client'), ...require('@modelcontextprotocol/client/stdio') };
}

// Returns the connected client, `call(tool, args, options)`, and the HTTP exchanges seen so far, as
// { method, status, type }.
export async function connect(clientOptions = {}) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sdk: { type: 'string', default: 'v2' },
      protocol: { type: 'string', default: 'legacy' },
      'only-group': { type: 'string' },
    },
  });
  if (values['only-group']) tls.DEFAULT_ECDH_CURVE = values['only-group'];
  const { Client, StreamableHTTPClientTransport, StdioClientTransport } = sdk(values.sdk);
  const exchanges = [];
  const recordingFetch = async (url, init) => {
    const response = await fetch(url, init);
    exchanges.push({
      method: init?.method ?? 'GET',
      status: response.status,
      type: response.headers.get('content-type')?.split(';')[0],
    });
    return response;
  };
  const [target, ...args] = positionals;
  const transport = /^https?:/.test(target)
    ? new StreamableHTTPClientTransport(new URL(target), { fetch: recordingFetch })
    : new StdioClientTransport({ command: target, args, env: { ...process.env } });
  const mode = /^\d/.test(values.protocol) ? { pin: values.protocol } : values.protocol;
  const client = new Client(
    { name: 'kemlane-tests', version: '1' },
    { ...clientOptions, versionNegotiation: { mode } },
  );
  await client.connect(transport);
  // v1 takes a result schema before the options.
  const call = (name, args, options) =>
    client.callTool({ name, arguments: args }, ...(values.sdk === 'v1' ? [undefined, options] : [options]));
  return { client, call, exchanges };
}

// Runs `main`, prints what it returns as one line of JSON, and exits; a failure prints its whole cause chain.
export async function report(main) {
  try {
    console.log(JSON.stringify(await main()));
    process.exit(0);
  } catch (error) {
    for (let e = error; e; e = e.cause) console.error(`${e.name}: ${e.message}${e.code ? ` [${e.code}]` : ''}`);
    process.exit(1);
  }
}
