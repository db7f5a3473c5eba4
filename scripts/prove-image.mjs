// Does what the Dockerfile says, without a container engine: the commands of its stages in folders
// of their own, then its entry point as a user who may write nothing but the data folder, then its
// health check. Prints what the image would weigh beside its base. Needs the registry, for `npm ci`.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const USER = 1000;
const root = mkdtempSync(join(tmpdir(), 'bkgraph-image-'));
chmodSync(root, 0o755);
const asRoot = process.getuid?.() === 0;

try {
  await prove(stagesOf(readFileSync('Dockerfile', 'utf8')));
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function prove(stages) {
  const ignored = ignoredParts(readFileSync('.dockerignore', 'utf8'));
  for (const stage of stages) perform(stage, ignored);
  const final = stages.at(-1);
  const app = join(final.folder, 'app');
  for (const part of readdirSync(app)) console.log(`${mib(join(app, part))}  ${part}`);
  console.log(`${mib(app)}  /app in all, ${filesIn(app)} files`);
  await run(final, app);
}

/** Instructions of each stage, with those of several lines joined. */
function stagesOf(text) {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*(?:#|$)/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const stages = [];
  for (const line of lines) {
    const [, name, rest] = /^(\w+)\s+(.*)$/.exec(line);
    if (name === 'FROM') stages.push(newStage(rest.split(/\s+/)[2] ?? 'final'));
    else stages.at(-1)?.instructions.push([name, rest]);
  }
  return stages;
}

function newStage(name) {
  const folder = join(root, name);
  return { name, folder, instructions: [], env: {} };
}

/** What a whitelist lets through. */
function ignoredParts(text) {
  return text.split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
}

function perform(stage, allowed) {
  let cwd = stage.folder;
  for (const [name, text] of stage.instructions) {
    if (name === 'WORKDIR') cwd = join(stage.folder, text);
    mkdirSync(cwd, { recursive: true });
    if (name === 'ENV') Object.assign(stage.env, Object.fromEntries(pairsOf(text)));
    if (name === 'COPY') copy(text.split(/\s+/), cwd, allowed);
    if (name === 'RUN') execute(text, cwd, stage);
  }
}

function pairsOf(text) {
  return [...text.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]);
}

function copy(words, cwd, allowed) {
  const [, stage] = /^--from=(\w+)$/.exec(words[0]) ?? [];
  const sources = stage ? words.slice(1, -1) : words.slice(0, -1);
  const target = join(cwd, words.at(-1));
  for (const source of sources.flatMap((one) => (one === '.' ? allowed : one))) {
    const from = stage ? join(root, stage, source) : source;
    const single = !stage && (sources.length > 1 || sources[0] === '.');
    const exists = statSync(from, { throwIfNoEntry: false });
    // A part that is allowed need not be there.
    if (!exists && sources[0] === '.') continue;
    cpSync(from, single ? join(target, source) : target, { recursive: true });
  }
}

/** In the last stage they change the base image, which is not here: but for the folder of the data. */
function execute(command, cwd, { name, folder }) {
  if (name === 'final') return mkdirSync(join(folder, 'data'), { recursive: true });
  console.log(`[${name}] ${command}`);
  const { status } = spawnSync('sh', ['-c', command], { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the stage ${name} ended with ${status}`);
}

async function run({ folder, env, instructions }, app) {
  const all = new Map(instructions);
  const data = join(folder, 'data');
  if (asRoot) chownSync(data, USER, USER);
  const port = String(await freePort());
  const environment = { ...env, HOST: '127.0.0.1', PORT: port, BKGRAPH_DATA_DIR: data };
  const argv = [...JSON.parse(all.get('ENTRYPOINT')), ...JSON.parse(all.get('CMD'))].slice(1);
  const before = stateOf(app);
  makeReadOnly(app);
  const child = start(argv, app, environment);
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  try {
    await healthy(all.get('HEALTHCHECK'), app, environment);
    await answers(port);
  } finally {
    child.kill('SIGTERM');
  }
  const code = await ended;
  if (code !== 0) throw new Error(`it ended with ${code} at SIGTERM`);
  if (stateOf(app) !== before) throw new Error('it has changed its own folder');
  console.log(
    `It ran as user ${asRoot ? USER : process.getuid?.()}, wrote ${filesIn(data)} files, all of them data, and ended in order.`,
  );
}

function start(argv, cwd, env) {
  const identity = asRoot ? { uid: USER, gid: USER } : {};
  return spawn(process.execPath, argv, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    ...identity,
  });
}

/** The health check's own command, as often as an engine would try it within the time to start. */
async function healthy(text, cwd, env) {
  const [, ...args] = JSON.parse(/CMD (\[.*\])$/.exec(text)[1]);
  for (let tries = 0; tries < 40; tries += 1) {
    const identity = asRoot ? { uid: USER, gid: USER } : {};
    const { status } = spawnSync(process.execPath, args, { cwd, env, ...identity });
    if (status === 0) return console.log(`healthy at try ${tries + 1}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('its health check never succeeded');
}

async function answers(port) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ businesses(first: 1) { totalCount } }' }),
  });
  const text = await response.text();
  if (!/"totalCount":[1-9]/.test(text)) throw new Error(`it answered ${text}`);
  console.log(`it answers: ${text}`);
}

function makeReadOnly(folder) {
  // Copied, so that only its owner may write; as root that is not the user who runs it.
  if (!asRoot) spawnSync('chmod', ['-R', 'a-w', folder]);
}

/** Names, sizes and times of all files. */
function stateOf(folder) {
  const entries = readdirSync(folder, { recursive: true }).sort();
  return entries
    .map((name) => [name, statSync(join(folder, name))])
    .map(([name, { size, mtimeMs }]) => `${name} ${size} ${mtimeMs}`)
    .join('\n');
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

function mib(path) {
  const { stdout } = spawnSync('du', ['-sk', path], { encoding: 'utf8' });
  return `${(Number.parseInt(stdout, 10) / 1024).toFixed(1).padStart(7)} MiB`;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
