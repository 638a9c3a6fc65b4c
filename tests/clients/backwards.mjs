// What a server sends of its own accord, from `@modelcontextprotocol/server-everything`: a request within a call (it asks
// the client to sample), a request outside of any (it asks for the roots), and log messages. Arguments: see session.mjs,
// v2 of the SDK only.
import { connect, report } from './session.mjs';

// Longer than the server's five seconds between two log messages.
const PATIENCE = 20_000;

await report(async () => {
  const { client, call } = await connect({ capabilities: { sampling: {}, roots: { listChanged: true } } });
  const arrived = (setUp) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`nothing within ${PATIENCE} ms`)), PATIENCE).unref();
      setUp(resolve);
    });
  const roots = arrived((done) =>
    client.setRequestHandler('roots/list', () => {
      done('asked');
      return { roots: [{ uri: 'file:///srv/kemlane', name: 'kemlane' }] };
    }),
  );
  const logged = arrived((done) => client.setNotificationHandler('notifications/message', () => done('logged')));
  client.setRequestHandler('sampling/createMessage', ({ params }) => {
    const { text } = [params.messages[0].content].flat()[0];
    return { model: 'none', role: 'assistant', content: { type: 'text', text: `heard: ${text}` } };
  });

  await roots;
  const sampled = await call('trigger-sampling-request', { prompt: 'forty-two', maxTokens: 8 });
  const listed = await call('get-roots-list', {});
  await call('toggle-simulated-logging', {});
  const result = { sampled: sampled.content[0].text, roots: listed.content[0].text, logged: await logged };
  await client.close();
  return result;
});
