import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explorerAddresses } from '../../src/gateway/explorer.ts';
import { createRouter, urlOf } from '../../src/gateway/router.ts';

const PAGE = '<!doctype html><script src="/explorer/a-1.js"></script><div id="root"></div>\n';

describe('the explorer', () => {
  let folder: string;
  let server: Server | undefined;
  beforeEach(() => {
    folder = mkdtempSync(`${tmpdir()}/page-`);
  });
  afterEach(() => {
    server?.close();
    rmSync(folder, { recursive: true });
  });

  function buildPage(): void {
    mkdirSync(`${folder}/explorer`);
    writeFileSync(`${folder}/index.html`, PAGE);
    writeFileSync(`${folder}/explorer/a-1.js`, 'go();'.repeat(100));
    writeFileSync(`${folder}/explorer/b-2.css`, 'p {}');
    writeFileSync(`${folder}/explorer/notes.txt`, 'not for browsers');
  }

  async function serve(demo = false) {
    const route = createRouter(explorerAddresses({ demo, folder: pathToFileURL(`${folder}/`) }));
    server = createServer((req, res) => {
      const url = urlOf(req);
      if (url) void route(req, res, url);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo; // what a server on a host and port has
    return (path: string, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers });
  }

  test('is a page that may load from its own server alone, and is asked for each time', async () => {
    buildPage();
    const page = await (await serve())('/');
    expect(await page.text()).toBe(PAGE);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is told where it may offer a demo', async () => {
    buildPage();
    const page = await (await serve(true))('/');
    expect(await page.text()).toContain('<div id="root" data-demo></div>');
  });

  test('keeps its scripts and styles in the browser for good: their names change with them', async () => {
    buildPage();
    const get = await serve();
    const script = await get('/explorer/a-1.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toBe('go();'.repeat(100));
    const etag = script.headers.get('etag') ?? '';
    expect((await get('/explorer/a-1.js', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/explorer/b-2.css')).headers.get('content-type')).toContain('text/css');
  });

  test.each(['notes.txt', '..%2findex.html', '%2e%2e/index.html', 'a-2.js', ''])(
    'has nothing else below its address: %j',
    async (name) => {
      buildPage();
      const answer = await (await serve())(`/explorer/${name}`);
      expect(answer.status).toBe(404);
    },
  );

  test('that nobody has built says how to build it, and is there as soon as it is', async () => {
    const get = await serve();
    const hint = await get('/');
    expect(hint.status).toBe(503);
    expect((await hint.text()).trimEnd().split('\n')).toEqual([
      'The explorer is not built: run `npm run build`, or set BKGRAPH_EXPLORER=off. The graph is at /graphql.',
    ]);
    expect((await get('/explorer/a-1.js')).status).toBe(404);
    buildPage();
    expect((await get('/')).status).toBe(200);
  });
});
