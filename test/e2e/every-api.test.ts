import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

const answered = new Set<string>();

/** Every component API is reached by its own example, over HTTP, and answers. */
describe('the example of a component API', () => {
  afterAll(() => {
    const count = `${answered.size} of ${catalogue.length}`;
    process.stdout.write(`${count} component APIs were called over HTTP and answered\n`);
  });

  it.each(catalogue.map(({ system, name }) => [`${system}/${name}`]))(
    'runs without an error on fresh data, and calls it: %s',
    async (api) => {
      const file = new URL(`${api}.graphql`, EXAMPLES);
      expect(existsSync(file), `examples/${api}.graphql`).toBe(true);
      const query = readFileSync(file, 'utf8');
      const bkgraph = await startBkgraph();
      try {
        await run(bkgraph, api, query, variablesOf(api));
      } finally {
        await bkgraph.stop();
      }
      answered.add(api);
    },
  );
});

/** What only BlueKing calls reaches us from outside: its example is a subscription. */
const CALLBACKS = new Set(['job/callback_protocol']);

/** It answers false for a callback that cannot be reached, which the graph tells as such. */
const TELLS_BY_FALSE = new Set(['cc/testing_connection']);

async function run(bkgraph: Bkgraph, api: string, query: string, variables: object) {
  if (CALLBACKS.has(api)) return runSubscription(bkgraph, query, variables);
  const { data, errors } = await bkgraph.ask<Record<string, unknown>>(query, variables);
  expect(errors).toEqual([]);
  expect(Object.values(data).every((root) => root !== null && root !== undefined)).toBe(true);
  const outcomes = bkgraph.sandbox.calls.entries
    .filter((call) => `${call.system}/${call.api}` === api)
    .map(({ outcome }) => outcome);
  expect(outcomes.some((outcome) => outcome === 'true' || TELLS_BY_FALSE.has(api))).toBe(true);
}

/** The subscription answers at once, and again when Job's callback has come in. */
async function runSubscription(
  { url, callbackAddress }: Bkgraph,
  query: string,
  variables: object,
) {
  const { jobInstanceId } = variables as { jobInstanceId: number };
  const stop = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: stop.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const callback = await fetch(callbackAddress(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ job_instance_id: jobInstanceId, status: 3, step_instances: [] }),
  });
  expect(callback.status).toBe(200);
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk as Uint8Array).toString(); // what fetch's streams are made of
    if (text.split('event: next').length > 2 || text.includes('event: complete')) break;
  }
  stop.abort();
  expect(text).toContain(`"jobInstanceId":${jobInstanceId}`);
  expect(text).not.toContain('"errors"');
}

function variablesOf(api: string): object {
  const file = new URL(`${api}.json`, EXAMPLES);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
}
