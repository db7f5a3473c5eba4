import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { ownDirectory } from '../test/kit/own-directory.ts';
import { build } from './build.ts';
import { credentialsIn } from './credentials.ts';
import { Crew, type Member } from './crew.ts';
import { heapOf } from './heap-of.ts';
import { QUERIES, RESULTS } from './paths.ts';
import { peakMemoryOf } from './process-figures.ts';
import { CALLERS, worldOf } from './world.ts';

/** What is asked in turn. */
const DOCUMENTS = ['tiny', 'hosts-with-agents', 'chain'];
const HOSTS = 200;
const HEAP_FILE = `${RESULTS}/heap`;
const minutes = Number(process.argv[2] ?? 10);

// Load for ten minutes, or as many as are told, and the gateway's heap after a full collection at a
// fifth of them and at the end: what grows between the two is a leak.
build(true);
const crew = new Crew();
const esb = await crew.start({
  name: 'sandbox',
  args: ['bin/bkgraph.js', 'sandbox'],
  env: { SANDBOX_BUSINESSES: `${CALLERS}`, SANDBOX_HOSTS: `${CALLERS * HOSTS}` },
});
const gateway = await crew.start({
  name: 'gateway',
  args: ['--expose-gc', '--import', './bench/heap-on-signal.mjs', 'bin/bkgraph.js', 'serve'],
  env: { PORT: '0', BK_ESB_URL: esb.url, HEAP_FILE, BKGRAPH_DATA_DIR: ownDirectory() },
});
const run = autocannon({
  ...{ url: `${gateway.url}/graphql`, method: 'POST', connections: CALLERS, timeout: 60 },
  ...{ amount: Number.MAX_SAFE_INTEGER, sampleInt: 1_000 },
  setupClient: dealer(esb),
});
await pause((minutes * 60_000) / 5);
const early = await heapOf(gateway, HEAP_FILE);
await pause((minutes * 60_000 * 4) / 5);
const late = await heapOf(gateway, HEAP_FILE);
run.stop();
const { errors, non2xx } = await run;
const growth = (late / early - 1) * 100;
console.log(
  `${minutes} minutes, ${errors} errors, ${non2xx} bad statuses; heap after a collection ` +
    `${mib(early)} MiB at a fifth, ${mib(late)} MiB at the end (${growth.toFixed(1)} %); ` +
    `at most ${peakMemoryOf(gateway.pid)?.toFixed(0)} MiB resident`,
);
await crew.dismiss();
process.exit(errors + non2xx > 0 || growth > 10 ? 1 : 0);

/** Gives each connection its caller, its business, and all documents in turn. */
function dealer({ url, greeting }: Member) {
  const as = credentialsIn(greeting);
  const { users, bizIds } = worldOf(url, CALLERS, as);
  const since = `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 19)}Z`;
  let next = 0;
  return (client: { setRequests(requests: Sent[]): void }) => {
    const caller = next++ % CALLERS;
    const headers = {
      'content-type': 'application/json',
      'x-bkapi-authorization': JSON.stringify(as(users[caller] ?? '')),
    };
    const variables = { bizId: bizIds[caller], since };
    const bodies = DOCUMENTS.map((name) => readFileSync(`${QUERIES}/${name}.graphql`, 'utf8'));
    client.setRequests(
      bodies.map((query) => ({
        ...{ method: 'POST' as const, headers },
        body: JSON.stringify({ query, variables }),
      })),
    );
  };
}

interface Sent {
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: string;
}

function mib(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
