import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { figure } from '../kit/figures.ts';

const passed = figure('audits of graphql-http passed');

let bkgraph: Bkgraph;
beforeAll(async () => {
  bkgraph = await startBkgraph();
});
afterAll(() => bkgraph.stop());

function withHeader(init: RequestInit | undefined): Headers {
  const headers = new Headers(init?.headers);
  headers.set('x-graphql-yoga-csrf', '1');
  return headers;
}

it('every audit of GraphQL over HTTP passes, MUST, SHOULD and MAY', async () => {
  // As every client that asks by GET must: no page on another site can send that header.
  const fetchFn: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: withHeader(init) });
  const results = await auditServer({ url: `${bkgraph.url}/graphql`, fetchFn });
  for (const { status } of results) passed.tried(status === 'ok');

  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map((one) => [one.name, 'reason' in one ? one.reason : ''])).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});
