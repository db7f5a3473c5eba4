import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { readTabs } from '../../src/gateway/graphiql-tabs.ts';
import { type Running, startRunning } from './a-gateway.ts';

/** Without it a GET might come from a page on another site. */
const ASKED = { 'x-graphql-yoga-csrf': '1' };

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('GraphiQL', () => {
  let running: Running;
  afterEach(() => running.stop());

  test('loads nothing from anywhere but the gateway', async () => {
    running = await startRunning({ graphiql: true });
    const page = await running.get('/graphql', BROWSER);
    const html = await page.text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(loaded).toEqual(['data:,', '/graphiql/style.css', '/graphiql/app.js']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const path of ['app', 'editorWorkerService', 'json', 'graphql']) {
      const asset = await running.get(`/graphiql/${path}.js`, { 'accept-encoding': 'gzip' });
      expect([path, asset.status, asset.headers.get('content-type')]).toEqual([
        ...[path, 200, 'text/javascript; charset=utf-8'],
      ]);
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    }
  });

  test('opens with the example queries as tabs, and asks for the trace', async () => {
    running = await startRunning({ graphiql: true });
    const html = await (await running.get('/graphql', BROWSER)).text();
    const json = /<script type="application\/json" id="options">(.*?)<\/script>/s.exec(html)?.[1];
    const defaultTabs = readTabs();
    const additionalHeaders = { 'X-Bkgraph-Trace': '1' };
    expect(defaultTabs[0]?.query).toContain('business(bizId: $bizId)');
    expect(JSON.parse(json ?? '')).toMatchObject({
      endpoint: '/graphql',
      defaultTabs,
      additionalHeaders,
    });
  });

  test('is not sent again to a browser that has it', async () => {
    running = await startRunning({ graphiql: true });
    const first = await running.get('/graphiql/style.css');
    const etag = first.headers.get('etag') ?? '';
    const again = await running.get('/graphiql/style.css', { 'if-none-match': etag });
    expect(again.status).toBe(304);
  });

  test('is where the bare address leads', async () => {
    running = await startRunning({ graphiql: true });
    const response = await running.get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('that is off leaves a hint, and answers queries still', async () => {
    running = await startRunning();
    const hint = await running.get('/graphql', BROWSER);
    expect(hint.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await hint.text()).toContain('BKGRAPH_GRAPHIQL=on');
    const answer = await running.get('/graphql?query={__typename}', { ...BROWSER, ...ASKED });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

test('the tabs are the files of the folder by name, each as it stands', () => {
  const folder = mkdtempSync(`${tmpdir()}/tabs-`);
  writeFileSync(`${folder}/2-b.graphql`, '{ b }');
  writeFileSync(`${folder}/1-a.graphql`, '{ a }');
  writeFileSync(`${folder}/notes.md`, 'no query');
  expect(readTabs(pathToFileURL(`${folder}/`))).toEqual([{ query: '{ a }' }, { query: '{ b }' }]);
  rmSync(folder, { recursive: true });
});
