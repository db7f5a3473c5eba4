import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ownDirectory } from '../test/kit/own-directory.ts';
import { build } from './build.ts';
import { type Credentials, credentialsIn } from './credentials.ts';
import { Crew, type Member } from './crew.ts';
import { heapOf } from './heap-of.ts';
import { callsOf } from './live/ask.ts';
import { startJobs } from './live/jobs.ts';
import { startRelay } from './live/relay.ts';
import { Subscriber } from './live/subscriber.ts';
import { RESULTS } from './paths.ts';
import { memoryOf } from './process-figures.ts';
import { percentile } from './statistics.ts';

const JOBS = 50;
const SUBSCRIBERS = Number(process.argv[2] ?? 1_000);
const BIZ_ID = 101;
const HEAP_FILE = `${RESULTS}/heap`;
/** All are subscribed to before the first ends, in seconds; then one ends after the other. */
const FIRST_ENDS = 45;
const LAST_ENDS = 65;
const QUIET_MS = 15_000;
/** For this run alone: nobody else is to know the addresses. */
const SECRET = randomUUID();

// A thousand subscribers to 50 runs over HTTP: what they cost at the ESB while nothing happens, how
// soon each is told that its run has ended, and what memory each takes; once as one caller, and once
// as ten. Fails where anybody was not told the end.
if (process.argv[3] !== 'built') build(true);
const results = [await measured(1), await measured(10)];
process.exit(results.every((missed) => missed === 0) ? 0 : 1);

/** How many subscribers missed the end. */
async function measured(callers: number): Promise<number> {
  const crew = new Crew();
  const relay = await startRelay();
  const esb = await crew.start({
    name: 'sandbox',
    args: ['bin/bkgraph.js', 'sandbox'],
    env: { SANDBOX_BUSINESSES: '1', SANDBOX_HOSTS: '150' },
  });
  const gateway = await crew.start({
    name: 'gateway',
    args: ['--expose-gc', '--import', './bench/heap-on-signal.mjs', 'bin/bkgraph.js', 'serve'],
    env: {
      ...{ PORT: '0', BK_ESB_URL: esb.url, HEAP_FILE, PUBLIC_URL: relay.url },
      ...{ BKGRAPH_CALLBACK_SECRET: SECRET, BKGRAPH_SUBSCRIPTIONS_PER_CALLER: '0' },
      ...{ BKGRAPH_DATA_DIR: ownDirectory(), LOG_LEVEL: 'warn' },
    },
  });
  relay.lead(gateway.url);
  const as = credentialsIn(esb.greeting);
  const users = Array.from({ length: callers }, (_, at) => as(`bench.${pad(at + 1)}`));
  const subscribers = await watching(gateway, users, callers);
  await Promise.all(subscribers.map(({ over }) => over));
  const missed = report(subscribers, relay.calledAt);
  relay.close();
  await crew.dismiss();
  return missed;
}

async function watching(
  gateway: Member,
  users: readonly Credentials[],
  callers: number,
): Promise<Subscriber[]> {
  const [first] = users;
  if (!first) throw new Error('there must be a caller');
  const seconds = Array.from(
    { length: JOBS },
    (_, at) => FIRST_ENDS + Math.round(((LAST_ENDS - FIRST_ENDS) * at) / JOBS),
  );
  const request = { gatewayUrl: gateway.url, bizId: BIZ_ID, as: first, seconds };
  const jobs = await startJobs(request);
  const before = await memory(gateway);
  const began = performance.now();
  const subscribers = await subscribed(gateway, users, jobs);
  const tookMs = performance.now() - began;
  const callsBefore = await callsOf(gateway.url);
  await pause(QUIET_MS);
  const calls = ((await callsOf(gateway.url)) - callsBefore) / (QUIET_MS / 1_000);
  const after = await memory(gateway);
  const each = (more: number) => (more / SUBSCRIBERS / 1024).toFixed(1);
  console.log(
    `${SUBSCRIBERS} subscribers to ${JOBS} runs as ${callers} caller(s), all shown the first state ` +
      `after ${tookMs.toFixed(0)} ms: ${calls.toFixed(1)} ESB calls a second; a subscriber takes ` +
      `${each(after.heap - before.heap)} KiB of heap, ${each(after.rss - before.rss)} KiB resident`,
  );
  return subscribers;
}

async function subscribed(
  { url }: Member,
  users: readonly Credentials[],
  jobs: readonly number[],
): Promise<Subscriber[]> {
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, at) => {
    const as = users[Math.floor(at / jobs.length) % users.length];
    const jobInstanceId = jobs[at % jobs.length];
    if (!as || !jobInstanceId) throw new Error('there must be callers and runs');
    return new Subscriber({ gatewayUrl: url, bizId: BIZ_ID, jobInstanceId, as });
  });
  await Promise.all(subscribers.map(({ begun }) => begun));
  return subscribers;
}

async function memory(gateway: Member) {
  return { heap: await heapOf(gateway, HEAP_FILE), rss: memoryOf(gateway.pid) ?? Number.NaN };
}

function report(subscribers: readonly Subscriber[], calledAt: ReadonlyMap<number, number>): number {
  const missed = subscribers.filter(({ endSeenAt }) => endSeenAt === undefined).length;
  const delays = subscribers
    .flatMap(({ endSeenAt, jobInstanceId }) =>
      endSeenAt === undefined ? [] : [endSeenAt - (calledAt.get(jobInstanceId) ?? Number.NaN)],
    )
    .sort((a, b) => a - b);
  const events = subscribers.reduce((sum, one) => sum + one.events, 0);
  console.log(
    `  ${events} events; from Job's callback to the last byte of the end: ` +
      `p50 ${percentile(delays, 0.5).toFixed(1)} ms, p99 ${percentile(delays, 0.99).toFixed(1)} ms, ` +
      `slowest ${percentile(delays, 1).toFixed(1)} ms; ${missed} missed the end`,
  );
  return missed;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
