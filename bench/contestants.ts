import { readFileSync } from 'node:fs';
import type { Crew, Member } from './crew.ts';
import { QUERIES, RESULTS } from './paths.ts';
import type { ReferenceQuery } from './queries/index.ts';

/** A server that answers one query, and the request that asks for it. */
export interface Contestant {
  readonly name: 'script' | 'gateway';
  readonly pid: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Stage {
  /** The process of the ESB. */
  readonly esbPid: number;
  /** In the order in which they take turns. */
  readonly contestants: readonly Contestant[];
}

export interface Scene {
  readonly query: ReferenceQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly hosts: number;
  readonly latencyMs: number;
  readonly cpuProf: boolean;
}

/** A sandbox with its data, and fresh contestants before it. */
export async function setStage(crew: Crew, scene: Scene): Promise<Stage> {
  const { query, hosts, latencyMs, cpuProf } = scene;
  const esb = await crew.start({
    name: 'sandbox',
    args: ['bin/bkgraph.js', 'sandbox'],
    env: { SANDBOX_HOSTS: `${hosts}`, SANDBOX_LATENCY_MS: `${latencyMs}`, SANDBOX_SEED: '1' },
  });
  const credentials = JSON.stringify(credentialsIn(esb.greeting));
  const node = cpuProf ? ['--cpu-prof', `--cpu-prof-dir=${RESULTS}/profiles`] : [];
  const script = await crew.start({
    name: 'script',
    args: [...node, `${RESULTS}/script/${query.name}.js`],
    env: { ESB_URL: esb.url, ESB_CREDENTIALS: credentials },
  });
  const gateway = await crew.start({
    name: 'gateway',
    args: [...node, 'bin/bkgraph.js', 'serve'],
    env: { PORT: '0', BK_ESB_URL: esb.url, BKGRAPH_TRACE: 'header' },
  });
  return {
    esbPid: esb.pid,
    contestants: [scriptOf(script, scene), gatewayOf(gateway, scene, credentials)],
  };
}

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

function scriptOf({ pid, url }: Member, { variables }: Scene): Contestant {
  const body = JSON.stringify({ variables });
  return { name: 'script', pid, url: `${url}/`, headers: JSON_HEADERS, body };
}

function gatewayOf({ pid, url }: Member, scene: Scene, credentials: string): Contestant {
  const document = readFileSync(`${QUERIES}/${scene.query.name}.graphql`, 'utf8');
  return {
    name: 'gateway',
    pid,
    url: `${url}/graphql`,
    headers: { ...JSON_HEADERS, 'x-bkapi-authorization': credentials },
    body: JSON.stringify({ query: document, variables: scene.variables }),
  };
}

/** The demo application's, which the sandbox prints when it starts. */
function credentialsIn(greeting: string): Readonly<Record<string, string>> {
  const names = ['bk_app_code', 'bk_app_secret', 'bk_username'];
  const pairs = names.map((name): [string, string] => {
    const value = new RegExp(`\\b${name}=(\\S+)`).exec(greeting)?.[1];
    if (value === undefined) throw new Error(`the sandbox printed no ${name}:\n${greeting}`);
    return [name, value];
  });
  return Object.fromEntries(pairs);
}
