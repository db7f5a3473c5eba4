import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { reply, replyJson } from './reply.ts';
import type { Handler } from './router.ts';

const gzip = promisify(gzipWithCallback);

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

/**
 * GraphiQL's files, below `/graphiql/`. They are 9 MB, so they are read when the first browser
 * asks, sent compressed, and not sent again to a browser that has them.
 */
export function serveGraphiqlAssets(): Handler {
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined;
  return async (req, res, { pathname }) => {
    assets ??= loadAssets();
    const asset = (await assets).get(pathname);
    if (!asset) return replyJson(res, 404, { message: 'There is nothing at this address.' });
    const { type, etag, plain, gzipped } = asset;
    const headers = { etag, vary: 'accept-encoding', 'cache-control': 'no-cache' };
    if (req.headers['if-none-match'] === etag) {
      res.writeHead(304, headers).end();
      return;
    }
    const zips = /\bgzip\b/.test(String(req.headers['accept-encoding']));
    if (zips) reply(res, 200, type, gzipped, { ...headers, 'content-encoding': 'gzip' });
    else reply(res, 200, type, plain, headers);
  };
}

async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const { js, css, editorWorkerService, jsonWorker, graphqlWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  );
  const script = 'text/javascript; charset=utf-8';
  const files: [string, string, string][] = [
    ['/graphiql/app.js', script, BEFORE + js + AFTER],
    ['/graphiql/style.css', 'text/css; charset=utf-8', css],
    ['/graphiql/editorWorkerService.js', script, editorWorkerService],
    ['/graphiql/json.js', script, jsonWorker],
    ['/graphiql/graphql.js', script, graphqlWorker],
  ];
  return new Map(await Promise.all(files.map(loadAsset)));
}

async function loadAsset([path, type, text]: [string, string, string]): Promise<[string, Asset]> {
  const plain = Buffer.from(text);
  const etag = `"${createHash('sha256').update(plain).digest('base64url')}"`;
  return [path, { type, etag, plain, gzipped: await gzip(plain) }];
}

/** The editor asks for its workers by these names: the last part of the addresses above. */
const BEFORE = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '/graphiql/' + label + '.js',
};
`;

const AFTER = `;
YogaGraphiQL.renderYogaGraphiQL(
  document.getElementById('root'),
  JSON.parse(document.getElementById('options').textContent),
);
`;
