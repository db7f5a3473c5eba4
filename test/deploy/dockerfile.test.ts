import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { finalStage, readStages, type Stage, textsOf } from './a-dockerfile.ts';
import { knownVariables } from './variables.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const stages = readStages();
const final = finalStage();
// What npm wrote and reads.
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const argumentsOf = (name: string): string[] =>
  textsOf(final, name).flatMap((text) => JSON.parse(text) as string[]);

test('every stage begins with the same image, so that what is made in one runs in the other', () => {
  expect(stages.map(({ from }) => from)).toEqual(stages.map(() => `\${NODE_IMAGE}`));
  expect(stages.map(({ name }) => name)).toEqual(['build', 'dependencies', undefined]);
  expect(read('Dockerfile')).toMatch(/^ARG NODE_IMAGE=node:20-slim$/m);
  expect(read('.nvmrc').trim()).toBe('20');
});

test('what is installed is what the lock says, and no script of a package is run', () => {
  const installs = stages.flatMap((stage) => textsOf(stage, 'RUN')).join('\n');
  expect(installs.match(/npm ci [^&\n]+/g)).toHaveLength(2);
  for (const [install] of installs.matchAll(/npm ci [^&\n]+/g)) {
    expect(install).toContain('--ignore-scripts');
  }
  expect(installs).not.toMatch(/npm (?:install|i) |curl|wget|apt-get/);
});

test('the image has no development dependency, no compiler and no source', () => {
  const copied = textsOf(final, 'COPY');
  expect(copied).toContain('--from=dependencies /app/node_modules ./node_modules');
  expect(textsOf(stages[1] as Stage, 'RUN').join()).toContain('npm ci --omit=dev');
  expect(copied.join('\n')).not.toMatch(/\bsrc\b|--from=build \/app\/node_modules|\. \.\//);
});

test('it has all that the package is published with and that runs', () => {
  const copied = textsOf(final, 'COPY').join('\n');
  for (const part of [
    'bin',
    'dist',
    'schema',
    'catalogue',
    'examples',
    'LICENSE',
    'package.json',
  ]) {
    expect(copied).toContain(part);
  }
});

test('it runs as nobody in particular, and only its data can be written', () => {
  expect(textsOf(final, 'USER')).toEqual(['1000:1000']);
  expect(textsOf(final, 'VOLUME')).toEqual(['/data']);
  expect(textsOf(final, 'ENV').join()).toContain('BKGRAPH_DATA_DIR=/data');
  expect(textsOf(final, 'RUN').join()).toContain('chown 1000:1000 /data');
  expect(textsOf(final, 'COPY').join()).not.toContain('--chown');
});

test('it gets signals itself, and starts with the flags of npm start', () => {
  expect(textsOf(final, 'STOPSIGNAL')).toEqual(['SIGTERM']);
  const command = [...argumentsOf('ENTRYPOINT'), ...argumentsOf('CMD')].join(' ');
  expect(`exec ${command}`).toBe(scripts['start']);
});

test('what it sets are variables of the gateway', () => {
  const [text = ''] = textsOf(final, 'ENV');
  const names = [...text.matchAll(/(\w+)=/g)].map(([, name]) => name);
  expect(names).toContain('BKGRAPH_DATA_DIR');
  for (const name of names) expect(['NODE_ENV', ...knownVariables()]).toContain(name);
});

test('it holds no secret and no address', () => {
  expect(read('Dockerfile')).not.toMatch(/SECRET|TOKEN|PASSWORD|BK_ESB_URL|REDIS_URL/);
  expect(textsOf(final, 'ARG')).toEqual([]);
});

test('labels tell what it is, as the OCI names them', () => {
  const labels = textsOf(final, 'LABEL').join();
  for (const label of ['title', 'description', 'licenses']) {
    expect(labels).toContain(`org.opencontainers.image.${label}=`);
  }
});

test('of a working folder nothing gets into the build but what is named', () => {
  const [first, ...rules] = read('.dockerignore')
    .split('\n')
    .filter((line) => /^[^#\s]/.test(line));
  expect(first).toBe('*');
  const named = rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1));
  for (const part of named.filter((one) => one !== 'page')) {
    expect({ part, there: existsSync(new URL(`../../${part}`, import.meta.url)) }).toEqual({
      part,
      there: true,
    });
  }
  for (const stage of stages) {
    for (const text of textsOf(stage, 'COPY').filter((one) => !one.startsWith('--from'))) {
      const parts = text
        .split(' ')
        .slice(0, -1)
        .filter((part) => part !== '.');
      expect(named).toEqual(expect.arrayContaining(parts));
    }
  }
});

/** Runs the command of the health check and answers its exit code. */
function checked(port: number): Promise<number> {
  const [text = ''] = textsOf(final, 'HEALTHCHECK');
  const [, command = '[]'] = /CMD (\[.*\])$/.exec(text) ?? [];
  const [, ...args] = JSON.parse(command) as string[]; // of the exec form
  return new Promise((resolve) => {
    const options = { env: { PORT: String(port) } };
    const child = execFile(process.execPath, args, options, () => resolve(child.exitCode ?? -1));
  });
}

test('the health check tells a gateway that lives from one that does not', async () => {
  let status = 200;
  const paths: string[] = [];
  const server = createServer((req, res) => {
    paths.push(req.url ?? '');
    res.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  expect(await checked(port)).toBe(0);
  status = 503;
  expect(await checked(port)).toBe(1);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await checked(port)).toBe(1);
  expect(paths).toEqual(['/livez', '/livez']);
});
