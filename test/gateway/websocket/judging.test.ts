import type { Client } from 'graphql-ws';
import { afterEach, expect, test } from 'vitest';
import type { Gateway, GatewayOptions } from '../../../src/gateway/server.ts';
import type { Tracing } from '../../../src/gateway/tracing.ts';
import { connect, hear } from '../../kit/socket.ts';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
let client: Client;
afterEach(async () => {
  await client.dispose();
  await running.stop();
});

async function start(options: Partial<GatewayOptions>): Promise<Gateway> {
  running = await startRunning(options);
  client = connect(running.gateway.url, { headers: APP_HEADER });
  return running.gateway;
}

async function outcomeOf(query: string, more: object = {}) {
  const { seen, ended } = hear<{ extensions?: unknown }>(client, query, more);
  const failure = await ended;
  const [first] = Array.isArray(failure) ? (failure as { extensions: { code: string } }[]) : [];
  return { seen, code: first?.extensions.code };
}

test('a document that is too large is refused', async () => {
  await start({ limits: { tokens: 10 } });
  const { code } = await outcomeOf(`subscription { ${'me '.repeat(20)} }`);
  expect(code).toBe('QUERY_TOO_COMPLEX');
});

test('variables that are too large are refused', async () => {
  await start({ limits: { listItems: 3 } });
  const document = 'subscription ($to: Int!) { count(to: $to) }';
  expect((await outcomeOf(document, { variables: { to: 1 } })).seen).toHaveLength(1);
  const variables = { to: 1, more: [1, 2, 3, 4] };
  expect((await outcomeOf(document, { variables })).code).toBe('QUERY_TOO_COMPLEX');
});

test('where the schema is hidden no name is suggested', async () => {
  await start({ introspection: false });
  const { ended } = hear(client, 'subscription { coun(to: 1) }');
  const text = JSON.stringify(await ended);
  expect(text).toContain('Cannot query field');
  expect(text).not.toContain('Did you mean');
});

const COUNT = 'subscription { count(to: 2) }';
const persisted = (only: boolean) => ({ documents: new Map([['abc', COUNT]]), only });

test('a document of the manifest may be named by its id', async () => {
  await start({ persisted: persisted(true) });
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'abc' } };
  expect((await outcomeOf('', { extensions })).seen).toHaveLength(2);
  expect((await outcomeOf('', { documentId: 'abc' })).seen).toHaveLength(2);
});

test('where only those are taken, no other is, nor one that nobody knows', async () => {
  await start({ persisted: persisted(true) });
  expect((await outcomeOf(COUNT)).code).toBe('FORBIDDEN');
  expect((await outcomeOf('', { documentId: 'other' })).code).toBe('BAD_USER_INPUT');
});

test('no document at all is told', async () => {
  await start({});
  expect((await outcomeOf('')).code).toBe('BAD_USER_INPUT');
});

test('each subscription is a span of its own, with what came of it', async () => {
  const ended: { type: string | undefined; status: number; codes: string[] }[] = [];
  const tracing: Tracing = {
    begin: () => ({
      begin: () => ({ headers: {}, answered: () => undefined, end: () => undefined }),
      end: ({ operation, codes }, status) => {
        ended.push({ type: operation?.type, status, codes: [...codes.keys()] });
      },
    }),
  };
  await start({ tracing });
  await outcomeOf(COUNT);
  await outcomeOf('mutation { act }');
  expect(ended).toEqual([
    { type: 'subscription', status: 200, codes: [] },
    { type: 'mutation', status: 400, codes: ['BAD_USER_INPUT'] },
  ]);
});
