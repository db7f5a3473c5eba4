import { readFileSync } from 'node:fs';
import { CONTESTANTS, type ContestantName, WAYS, type Way } from './contestants.ts';
import { credentialsIn } from './credentials.ts';
import type { Crew } from './crew.ts';
import { QUERIES, RESULTS } from './paths.ts';
import type { ReferenceQuery, Variables } from './queries/index.ts';
import { worldOf } from './world.ts';

/** A server that answers one query, and the requests that ask for it. */
export interface Contestant {
  readonly name: ContestantName;
  readonly way: Way;
  readonly pid: number;
  readonly url: string;
  /** One of each caller. */
  readonly requests: readonly Request[];
}

export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Stage {
  /** The process of the ESB. */
  readonly esbPid: number;
  readonly contestants: readonly Contestant[];
  /** Of caller 0. */
  readonly variables: Variables;
}

export interface Scene {
  readonly query: ReferenceQuery;
  /** What the ESB waits before each answer. */
  readonly latencyMs: number;
  /** How many, each with variables of its own. */
  readonly callers: number;
  /** Without those that take few requests only. */
  readonly fastOnly: boolean;
  readonly cpuProf: boolean;
}

/** A sandbox with its data, and fresh contestants before it. */
export async function setStage(crew: Crew, scene: Scene): Promise<Stage> {
  const { hosts, businesses } = scene.query;
  const esb = await crew.start({
    name: 'sandbox',
    args: ['bin/bkgraph.js', 'sandbox'],
    env: {
      SANDBOX_HOSTS: `${hosts * businesses}`,
      SANDBOX_BUSINESSES: `${businesses}`,
      SANDBOX_LATENCY_MS: `${scene.latencyMs}`,
      SANDBOX_SEED: '1',
    },
  });
  const as = credentialsIn(esb.greeting);
  const world = worldOf(esb.url, businesses, as);
  const questions = await Promise.all(
    world.users.slice(0, scene.callers).map(async (username, caller) => ({
      headers: headersOf(as(username)),
      variables: await scene.query.variables(caller, world),
    })),
  );
  const contestants = await Promise.all(
    namesIn(scene).map((name) => start(crew, scene, name, esb.url, questions)),
  );
  return { esbPid: esb.pid, contestants, variables: questions[0]?.variables ?? {} };
}

function namesIn({ query, fastOnly }: Scene): readonly ContestantName[] {
  return CONTESTANTS.filter((name) => {
    const { few, smallOnly } = WAYS[name];
    return !(fastOnly && few) && !(query.big && smallOnly);
  });
}

function headersOf(credentials: object): Request['headers'] {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'x-bkapi-authorization': JSON.stringify(credentials),
  };
}

/** What `npm start` gives to node, and here to every contestant: less is copied by the collector. */
const AS_STARTED = ['--max-semi-space-size=32'];

interface Question {
  readonly headers: Request['headers'];
  readonly variables: Variables;
}

async function start(
  crew: Crew,
  { query, cpuProf }: Scene,
  name: ContestantName,
  esbUrl: string,
  questions: readonly Question[],
): Promise<Contestant> {
  const way = WAYS[name];
  const profile = cpuProf ? ['--cpu-prof', `--cpu-prof-dir=${RESULTS}/profiles`] : [];
  const args = [...AS_STARTED, ...profile, ...way.args(query)];
  const job = { name: name.replaceAll(' ', '-'), args, env: way.env(esbUrl) };
  const { pid, url } = await crew.start(job);
  const document = readFileSync(`${QUERIES}/${query.document}.graphql`, 'utf8');
  const requests = questions.map(({ headers, variables }) => ({
    headers,
    body: JSON.stringify(way.body(document, variables)),
  }));
  return { name, way, pid, url: `${url}${way.path}`, requests };
}
