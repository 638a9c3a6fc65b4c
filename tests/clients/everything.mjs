// Walks through `@modelcontextprotocol/server-everything` and reports what came back. Arguments: see session.mjs.
import { connect, report } from './session.mjs';

const STEPS = 5;
const SECONDS = 1.5;

await report(async () => {
  const { client, call, exchanges } = await connect();
  const text = (result) => result.content.find((part) => part.type === 'text')?.text;

  const { tools } = await client.listTools();
  const echo = await call('echo', { message: 'grüße, 世界' });
  const sum = await call('get-sum', { a: 40, b: 2 });

  const { resources } = await client.listResources();
  const { resourceTemplates } = await client.listResourceTemplates();
  const resource = await client.readResource({ uri: 'demo://resource/dynamic/text/7' });

  const { prompts } = await client.listPrompts();
  const prompt = await client.getPrompt({ name: 'args-prompt', arguments: { city: 'Bern', state: 'BE' } });

  // A response that arrives in pieces: when each progress notification came, before the result did.
  const before = exchanges.length;
  const progress = [];
  const onprogress = ({ progress: step, total }) => progress.push({ step, total, at: performance.now() });
  const long = await call('trigger-long-running-operation', { duration: SECONDS, steps: STEPS }, { onprogress });
  const end = performance.now();

  const report = {
    server: client.getServerVersion()?.name,
    tools: tools.map((tool) => tool.name),
    echo: text(echo),
    sum: text(sum),
    resources: resources.length,
    templates: resourceTemplates.map((template) => template.uriTemplate),
    resource: resource.contents[0].text,
    prompts: prompts.map((prompt) => prompt.name),
    prompt: prompt.messages[0].content.text,
    long: text(long),
    steps: progress.map(({ step, total }) => `${step}/${total}`),
    // Milliseconds from the first notification to the result; near zero when something on the way buffered them.
    spread: progress.length ? Math.round(end - progress[0].at) : 0,
    types: exchanges.slice(before).map(({ method, type }) => `${method} ${type}`),
  };
  await client.close();
  return report;
});
