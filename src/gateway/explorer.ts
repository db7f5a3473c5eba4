import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { reply, replyJson, replyText } from './reply.ts';
import type { Address, Handler } from './router.ts';
import { replyAsset, type StaticAsset, staticAsset } from './static-asset.ts';

export interface ExplorerOptions {
  /** Whether the page may offer to run something: only where nothing real can be harmed. */
  readonly demo: boolean;
  /** Where the built page lies; default `dist/page/`. */
  readonly folder?: URL | undefined;
}

interface Explorer {
  readonly page: string;
  /** By the address below `/explorer/`. */
  readonly assets: ReadonlyMap<string, StaticAsset>;
}

/**
 * The topology explorer at `/`, and what it loads below `/explorer/`. It is read when the first
 * browser asks. Where nobody has built it, the address says so, and all else works.
 */
export function explorerAddresses({ demo, folder = BUILT }: ExplorerOptions): Address[] {
  let reading: Promise<Explorer | undefined> | undefined;
  const explorer = async () => {
    reading ??= readExplorer(folder);
    const read = await reading;
    if (!read) reading = undefined; // it may be built later
    return read;
  };
  return [
    { path: '/', methods: READ, handle: serveIndex(explorer, demo), hidden: true },
    { path: '/explorer/*', methods: READ, handle: serveAssets(explorer), hidden: true },
  ];
}

/** The same place from `src/gateway/` and from `dist/gateway/`. */
const BUILT = new URL('../../dist/page/', import.meta.url);

const READ = ['GET', 'HEAD'];

function serveIndex(explorer: () => Promise<Explorer | undefined>, demo: boolean): Handler {
  return async (_req, res) => {
    const page = (await explorer())?.page;
    if (page === undefined) return replyText(res, 503, NOT_BUILT);
    const shown = demo ? page.replace('<div id="root"', '$& data-demo') : page;
    reply(res, 200, 'text/html; charset=utf-8', shown, PAGE_HEADERS);
  };
}

const NOT_BUILT =
  'The explorer is not built: run `npm run build`, or set BKGRAPH_EXPLORER=off. ' +
  'The graph is at /graphql.\n';

/** Their names change with their content, so a browser never has to ask for one again. */
function serveAssets(explorer: () => Promise<Explorer | undefined>): Handler {
  return async (req, res, { pathname }) => {
    const asset = (await explorer())?.assets.get(pathname);
    if (!asset) return replyJson(res, 404, { message: 'There is nothing at this address.' });
    replyAsset(req, res, asset, 'public, max-age=31536000, immutable');
  };
}

async function readExplorer(folder: URL): Promise<Explorer | undefined> {
  try {
    const page = await readFile(new URL('index.html', folder), 'utf8');
    const names = await readdir(new URL('explorer/', folder));
    const known = names.filter((name) => TYPES.has(extname(name)));
    const load = async (name: string) => {
      const content = await readFile(new URL(`explorer/${name}`, folder));
      return [`/explorer/${name}`, await staticAsset(typeOf(name), content)] as const;
    };
    return { page, assets: new Map(await Promise.all(known.map(load))) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const TYPES = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

function typeOf(name: string): string {
  return TYPES.get(extname(name)) ?? 'application/octet-stream';
}

/** Scripts and styles of this server only, and no frame around the page. */
const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};
