import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { finalStage, textsOf } from './a-dockerfile.ts';
import { knownVariables } from './variables.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_file?: readonly string[];
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly deploy?: { readonly resources: { readonly limits: { cpus: string; memory: string } } };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly stop_grace_period?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
}

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const text = read('docker-compose.yml');
// What the tests look into is what they check.
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const gateways = services.filter(([name]) => name.startsWith('gateway'));

/** The members that the compose specification gives a service, as far as they are used here. */
const OF_A_SERVICE = new Set(
  `image build profiles ports volumes networks environment env_file command depends_on healthcheck deploy
   read_only cap_drop security_opt stop_grace_period restart logging init tmpfs user`.split(/\s+/),
);

test.each(services)(
  'the service %s says only what compose understands, and may little',
  (_, service) => {
    for (const member of Object.keys(service)) expect([...OF_A_SERVICE]).toContain(member);
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.deploy?.resources.limits.memory).toMatch(/^\d+[MG]$/);
    expect(Number(service.deploy?.resources.limits.cpus)).toBeGreaterThan(0);
  },
);

test.each(services)('what the service %s leans on is there, in its own profile', (_, service) => {
  for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
    const other = compose.services[name];
    expect(other?.profiles).toEqual(service.profiles);
    expect(condition).toBe('service_healthy');
    // The image of a gateway brings its check along.
    expect(other?.healthcheck ?? other?.build).toBeDefined();
  }
  for (const name of service.networks ?? []) expect(compose.networks).toHaveProperty(name);
  for (const volume of service.volumes ?? []) {
    const [from = ''] = volume.split(':');
    if (from.startsWith('./')) expect(existsSync(new URL(from, root))).toBe(true);
    else expect(compose.volumes).toHaveProperty(from);
  }
});

test('every volume belongs to one process', () => {
  const used = services
    .flatMap(([, { volumes = [] }]) => volumes)
    .filter((one) => !one.startsWith('.'));
  const names = used.map((one) => one.split(':')[0]);
  expect(names).toHaveLength(new Set(names).size);
  expect(new Set(names)).toEqual(new Set(Object.keys(compose.volumes)));
});

test('there are two gateways, alike but for their volumes, and a balancer that knows both', () => {
  expect(gateways).toHaveLength(2);
  const [first, second] = gateways.map(([, { volumes: _, ...rest }]) => rest);
  expect(first).toEqual(second);
  const nginx = read('deploy/compose/nginx.conf');
  for (const [name] of gateways) expect(nginx).toContain(`server ${name}:4000 `);
  expect(nginx).toMatch(/proxy_buffering off;/);
  expect(nginx).toMatch(/proxy_set_header Upgrade \$http_upgrade;/);
  expect(nginx).toMatch(/proxy_set_header Host \$http_host;/);
});

test('Redis keeps its entries, and evicts nothing that has no age', () => {
  const command = compose.services['redis']?.command?.join(' ') ?? '';
  expect(command).toContain('--appendonly yes');
  expect(command).toContain('--maxmemory-policy volatile-lru');
  expect(compose.services['redis']).toMatchObject({ volumes: ['redis:/data'], networks: ['back'] });
  expect(compose.networks['back']?.internal).toBe(true);
});

test('only the balancer can be reached, and the sandbox from this machine', () => {
  const open = services.filter(([, { ports }]) => ports);
  expect(open.map(([name]) => name)).toEqual(['balancer', 'sandbox']);
  expect(compose.services['sandbox']?.ports).toEqual([
    expect.stringMatching(/^127\.0\.0\.1:/) as string,
  ]);
});

test('the profile to try it out needs nothing: no file, no Redis, no ESB', () => {
  const tried = services.filter(([, { profiles }]) => profiles?.includes('try'));
  expect(tried.map(([name]) => name)).toEqual(['sandbox']);
  const { env_file, depends_on, environment } = compose.services['sandbox'] ?? {};
  expect([env_file, depends_on]).toEqual([undefined, undefined]);
  expect(Object.keys(environment ?? {})).not.toContain('BK_ESB_URL');
});

test('no secret stands in it: they come from a file that nobody commits', () => {
  expect(text).not.toMatch(/SECRET|TOKEN|PASSWORD|rediss?:\/\//);
  for (const [, { env_file }] of gateways) expect(env_file).toEqual(['bkgraph.env']);
  const example = read('deploy/compose/bkgraph.env.example');
  expect(example).toMatch(/^BK_APP_SECRET=$/m);
  expect(read('.dockerignore')).toMatch(/^\*$/m);
});

const variablesOfImage = () =>
  textsOf(finalStage(), 'ENV').flatMap((text) =>
    [...text.matchAll(/(\w+)=/g)].map(([, name = '']) => name),
  );

const defaultsOf = (environment: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{\w+:-([^}]*)\}/, '$1'),
    ]),
  );

test('every setting is a variable of the gateway, with a value that it takes', () => {
  // What the image sets may be set otherwise.
  const known = new Set([...knownVariables(), ...variablesOfImage()]);
  const lines = read('deploy/compose/bkgraph.env.example').split('\n');
  const example = Object.fromEntries(
    lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/).slice(0, 2)),
  ) as Record<string, string>; // as the lines are
  expect(Object.keys(example)).toEqual(expect.arrayContaining(['BK_ESB_URL', 'REDIS_URL']));
  const filledIn = { ...example, BK_APP_SECRET: 'filled in' };
  const withEsb = gateways.map(([, { environment = {} }]) => ({
    ...defaultsOf(environment),
    ...filledIn,
  }));
  const sandbox = defaultsOf(compose.services['sandbox']?.environment ?? {});
  for (const environment of [...withEsb, sandbox]) {
    for (const name of Object.keys(environment)) expect([...known]).toContain(name);
    expect(() => readConfig({ HOST: '0.0.0.0', ...environment })).not.toThrow();
  }
});

test.each([...gateways, ['sandbox', compose.services['sandbox']] as const])(
  'the engine waits for %s as long as it may take to end',
  (_, service) => {
    const environment = defaultsOf(service?.environment ?? {});
    const { drainDelayMs, drainMs } = readConfig({ HOST: '0.0.0.0', ...environment }).overload;
    const graceMs = Number.parseInt(service?.stop_grace_period ?? '', 10) * 1_000;
    expect(graceMs).toBeGreaterThanOrEqual(drainDelayMs + drainMs + 2_000);
  },
);
