import { replyJson } from './reply.ts';
import type { Handler } from './router.ts';
import { replyAsset, type StaticAsset, staticAsset } from './static-asset.ts';

/**
 * GraphiQL's files, below `/graphiql/`. They are 9 MB, so they are read when the first browser
 * asks, sent compressed, and not sent again to a browser that has them.
 */
export function serveGraphiqlAssets(): Handler {
  let assets: Promise<ReadonlyMap<string, StaticAsset>> | undefined;
  return async (req, res, { pathname }) => {
    assets ??= loadAssets();
    const asset = (await assets).get(pathname);
    if (!asset) return replyJson(res, 404, { message: 'There is nothing at this address.' });
    replyAsset(req, res, asset, 'no-cache');
  };
}

async function loadAssets(): Promise<ReadonlyMap<string, StaticAsset>> {
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
  const load = async ([path, type, text]: (typeof files)[number]) =>
    [path, await staticAsset(type, text)] as const;
  return new Map(await Promise.all(files.map(load)));
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
