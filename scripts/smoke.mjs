// Starts the product as a user would (`npm start`, no configuration: the embedded sandbox), waits
// until it is ready, asks the deep query, and stops it with SIGTERM.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 10_000;
const STOPS_WITHIN_MS = 10_000;

const BUSINESSES = 'query Businesses { businesses(first: 1) { nodes { bizId } } }';

const CHAIN = `
  query Chain($bizId: Int!, $since: DateTime!) {
    business(bizId: $bizId) {
      bizId name maintainers { username }
      sets { nodes { setId name
        modules { nodes { moduleId name
          hosts { totalCount nodes {
            hostId innerIp cloudId name osType
            agentStatus { alive version }
            jobInstances(first: 5) { nodes { jobInstanceId name status } }
            alarms(since: $since, first: 5) { nodes { alarmId level title sourceTime } }
          } }
        } }
      } }
    }
  }`;

const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const server = start(port);
const stopped = once(server, 'exit');

try {
  await ready();
  await chain();
  await stop();
  console.log('smoke: npm start answered the chain query and stopped cleanly');
} catch (failure) {
  console.error(`smoke: ${failure.message}`);
  process.exitCode = 1;
} finally {
  killGroup();
}

async function ready() {
  const began = Date.now();
  while (Date.now() - began < READY_WITHIN_MS) {
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}`);
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return console.log(`smoke: ready after ${Date.now() - began} ms`);
    await pause(100);
  }
  throw new Error(`not ready within ${READY_WITHIN_MS} ms`);
}

async function chain() {
  const bizId = (await ask(BUSINESSES)).businesses?.nodes?.[0]?.bizId;
  if (bizId === undefined) throw new Error('the sandbox has no business');
  const since = new Date(Date.now() - 24 * 3_600_000).toISOString();
  const { business } = await ask(CHAIN, { bizId, since });
  const modules = business.sets.nodes.flatMap((set) => set.modules.nodes);
  const hosts = modules.flatMap((module) => module.hosts.nodes);
  console.log(`smoke: business ${bizId} has ${modules.length} modules and ${hosts.length} hosts`);
  if (hosts.length === 0) throw new Error('the chain query found no host');
}

async function ask(query, variables = {}) {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(`errors: ${JSON.stringify(errors)}`);
  return data;
}

async function stop() {
  server.kill('SIGTERM');
  const [code, signal] = await Promise.race([
    stopped,
    pause(STOPS_WITHIN_MS, undefined, { ref: false }).then(() => {
      throw new Error(`still running ${STOPS_WITHIN_MS} ms after SIGTERM`);
    }),
  ]);
  if (code !== 0) throw new Error(`after SIGTERM npm start ended with ${code ?? signal}`);
}

/** A group of its own, so that nothing npm started can outlive this script. */
function start(atPort) {
  const env = { ...process.env, PORT: String(atPort), HOST: '127.0.0.1' };
  for (const name of ['BK_ESB_URL', 'REDIS_URL']) delete env[name];
  return spawn('npm', ['start'], { detached: true, env, stdio: ['ignore', 'inherit', 'inherit'] });
}

function killGroup() {
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // Nothing left to end.
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  await once(probe, 'close');
  return free;
}
