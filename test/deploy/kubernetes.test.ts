import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { finalStage, textsOf } from './a-dockerfile.ts';
import { knownVariables } from './variables.ts';

type Labels = Readonly<Record<string, string>>;

interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string };
  readonly periodSeconds: number;
  readonly failureThreshold?: number;
}

interface Container {
  readonly name: string;
  readonly image: string;
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly envFrom?: readonly { configMapRef?: { name: string }; secretRef?: { name: string } }[];
  readonly securityContext: object;
  readonly resources: { readonly requests: Labels; readonly limits: Labels };
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

interface PodSpec {
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken: boolean;
  readonly terminationGracePeriodSeconds: number;
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly topologySpreadConstraints?: readonly { labelSelector: { matchLabels: Labels } }[];
  readonly containers: readonly Container[];
  readonly volumes?: readonly { readonly name: string }[];
}

interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Labels };
  readonly spec: {
    readonly selector?: Labels & { readonly matchLabels?: Labels };
    readonly podSelector?: { readonly matchLabels: Labels };
    readonly template?: { readonly metadata: { readonly labels: Labels }; readonly spec: PodSpec };
    readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
    readonly serviceName?: string;
    readonly replicas?: number;
    readonly minReplicas?: number;
    readonly maxReplicas?: number;
    readonly maxUnavailable?: number;
    readonly scaleTargetRef?: { readonly kind: string; readonly name: string };
    readonly ports?: readonly { readonly name: string; readonly targetPort: string }[];
    readonly endpoints?: readonly { readonly port: string; readonly path: string }[];
    readonly groups?: readonly object[];
    readonly rules?: readonly {
      readonly http: { readonly paths: readonly { backend: { service: BackendService } }[] };
    }[];
  };
}

interface BackendService {
  readonly name: string;
  readonly port: { readonly name: string };
}

interface Kustomization {
  readonly resources?: readonly string[];
  readonly components?: readonly string[];
  readonly configMapGenerator?: readonly {
    readonly name: string;
    readonly behavior?: string;
    readonly literals: readonly string[];
  }[];
  readonly images?: readonly { readonly name: string }[];
}

const folder = fileURLToPath(new URL('../../deploy/kubernetes/', import.meta.url));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
// What the tests look into is what they check.
const kustomization = (at: string) => parse(read(join(at, 'kustomization.yaml'))) as Kustomization;
const resourcesOf = (file: string) =>
  parseAllDocuments(read(file)).map((document) => document.toJS() as Resource);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);
const all = files.filter((file) => !file.endsWith('kustomization.yaml')).flatMap(resourcesOf);
const named = (kind: string, name = 'bkgraph') => {
  const [found] = all.filter((one) => one.kind === kind && one.metadata.name === name);
  if (!found) throw new Error(`there is no ${kind} ${name}`);
  return found;
};
const workloads = all.filter(({ spec }) => spec?.template !== undefined);
const podOf = ({ spec }: Resource): PodSpec => {
  if (!spec.template) throw new Error('it makes no pods');
  return spec.template.spec;
};
const labelsOf = ({ spec }: Resource) => spec.template?.metadata.labels ?? {};
const pod = podOf(named('StatefulSet'));
const [gateway] = pod.containers;

const FOLDERS = ['base', 'components/redis', 'components/monitoring', 'overlays/example'];

test.each(FOLDERS)('%s names files that are there, and all of them', (at) => {
  const { resources = [], components = [] } = kustomization(at);
  for (const name of [...resources, ...components]) {
    expect({ name, there: existsSync(join(folder, at, name)) }).toEqual({ name, there: true });
  }
  const own = readdirSync(join(folder, at)).filter((file) => file !== 'kustomization.yaml');
  expect(resources.filter((one) => one.endsWith('.yaml')).sort()).toEqual(own.sort());
});

test('every file is YAML of one sense, and every resource has a kind and a name', () => {
  for (const file of files) {
    for (const document of parseAllDocuments(read(file))) expect(document.errors).toEqual([]);
  }
  const names = all.map(
    ({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`,
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(12);
});

function selects(selector: Labels | undefined, labels: Labels): boolean {
  const entries = Object.entries(selector ?? {});
  return entries.length > 0 && entries.every(([name, value]) => labels[name] === value);
}

test('whatever selects pods selects those of one workload', () => {
  const selectors = all.flatMap(({ kind, spec }) => {
    if (kind === 'ServiceMonitor') return []; // it selects Services
    const found = spec?.podSelector?.matchLabels ?? spec?.selector?.matchLabels ?? spec?.selector;
    return found ? [found] : []; // a Service's is plain labels
  });
  const spread = workloads.flatMap((one) => podOf(one).topologySpreadConstraints ?? []);
  for (const selector of [...selectors, ...spread.map((one) => one.labelSelector.matchLabels)]) {
    expect(workloads.filter((one) => selects(selector, labelsOf(one)))).toHaveLength(1);
  }
  expect(selectors.length).toBeGreaterThan(6);
});

test('ports are named as the containers name them', () => {
  for (const service of all.filter(({ kind }) => kind === 'Service')) {
    const [workload] = workloads.filter((one) =>
      selects(service.spec.selector as Labels, labelsOf(one)),
    );
    const ports = workload ? podOf(workload).containers.flatMap((one) => one.ports) : [];
    for (const { targetPort } of service.spec.ports ?? []) {
      expect(ports.map(({ name }) => name)).toContain(targetPort);
    }
  }
  const rules = named('Ingress').spec.rules ?? [];
  for (const { backend } of rules.flatMap(({ http }) => http.paths)) {
    const { ports = [] } = named('Service', backend.service.name).spec;
    expect(ports.map(({ name }) => name)).toContain(backend.service.port.name);
  }
  const monitor = named('ServiceMonitor').spec;
  expect(selects(monitor.selector?.matchLabels, named('Service').metadata.labels ?? {})).toBe(true);
  const { ports = [] } = named('Service').spec;
  for (const { port } of monitor.endpoints ?? [])
    expect(ports.map(({ name }) => name)).toContain(port);
});

test('a StatefulSet has the Service that it names, and the volumes that it mounts', () => {
  for (const workload of workloads) {
    expect(named('Service', workload.spec.serviceName)).toBeDefined();
    const claims = (workload.spec.volumeClaimTemplates ?? []).map(({ metadata }) => metadata.name);
    const volumes = [...claims, ...(podOf(workload).volumes ?? []).map(({ name }) => name)];
    for (const { volumeMounts } of podOf(workload).containers) {
      for (const { name } of volumeMounts) expect(volumes).toContain(name);
    }
  }
});

test('a gateway may write its data, and they stay when the pod goes', () => {
  const data = textsOf(finalStage(), 'VOLUME')[0];
  expect(gateway?.volumeMounts).toContainEqual({ name: 'data', mountPath: data });
  const claims = named('StatefulSet').spec.volumeClaimTemplates ?? [];
  expect(claims.map(({ metadata }) => metadata.name)).toContain('data');
});

test.each(workloads.map((one) => [one.metadata.name, one] as const))(
  'the pods of %s may do little, and are bounded',
  (_, workload) => {
    const { securityContext, automountServiceAccountToken, containers } = podOf(workload);
    expect(automountServiceAccountToken).toBe(false);
    expect(securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    for (const container of containers) {
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(Object.keys(container.resources.requests)).toEqual(['cpu', 'memory']);
      expect(container.resources.limits['memory']).toBeDefined();
      expect(container.image).not.toMatch(/:latest$/);
    }
  },
);

test('its user is the one of the image', () => {
  const [user] = textsOf(finalStage(), 'USER');
  expect(
    `${String(pod.securityContext['runAsUser'])}:${String(pod.securityContext['runAsGroup'])}`,
  ).toBe(user);
});

const literals = (at: string): Record<string, string> =>
  Object.fromEntries(
    (kustomization(at).configMapGenerator ?? []).flatMap(({ literals: lines }) =>
      lines.map((line) => line.split(/=(.*)/).slice(0, 2)),
    ),
  ) as Record<string, string>; // as the lines are

const SECRETS = { BK_APP_CODE: 'a', BK_APP_SECRET: 'b', REDIS_URL: 'redis://bkgraph-redis:6379' };

test('every setting is a variable of the gateway, with a value that it takes', () => {
  const known = knownVariables();
  for (const at of ['base', 'overlays/example']) {
    expect(kustomization(at).configMapGenerator?.map(({ name }) => name)).toEqual(['bkgraph']);
    for (const name of Object.keys(literals(at))) expect([...known]).toContain(name);
    expect(() =>
      readConfig({ HOST: '0.0.0.0', ...literals('base'), ...literals(at), ...SECRETS }),
    ).not.toThrow();
  }
  expect(kustomization('overlays/example').configMapGenerator?.[0]?.behavior).toBe('merge');
});

test('without an overlay it leads to no ESB, and never to the sandbox', () => {
  expect(readConfig(literals('base')).esbUrl).toMatch(/\.invalid$/);
});

test('secrets come from a Secret that is not here, whose variables the manual names', () => {
  expect(all.map(({ kind }) => kind)).not.toContain('Secret');
  expect(gateway?.envFrom).toEqual([
    { configMapRef: { name: 'bkgraph' } },
    { secretRef: { name: 'bkgraph' } },
  ]);
  const manual = read('README.md');
  const told = [...manual.matchAll(/--from-literal=(\w+)=/g)].map(([, name]) => name);
  expect(told).toEqual(Object.keys(SECRETS));
  for (const name of Object.keys(SECRETS))
    expect(Object.keys(literals('base'))).not.toContain(name);
});

test('the ports are those that the gateway listens on', () => {
  const { observe } = readConfig(literals('base'));
  const env = textsOf(finalStage(), 'ENV').join(' ');
  const [, port] = /\bPORT=(\d+)/.exec(env) ?? [];
  expect(gateway?.ports).toEqual([
    { name: 'http', containerPort: Number(port) },
    { name: 'metrics', containerPort: observe.metricsPort },
  ]);
});

test('a probe asks whether it lives, another whether it should be asked', () => {
  expect(gateway?.startupProbe?.httpGet).toEqual({ path: '/livez', port: 'http' });
  expect(gateway?.livenessProbe?.httpGet).toEqual({ path: '/livez', port: 'http' });
  expect(gateway?.readinessProbe?.httpGet).toEqual({ path: '/readyz', port: 'http' });
});

test('a gateway that ends is known to be leaving before it takes no more, and has its time', () => {
  const { drainDelayMs, drainMs } = readConfig({ HOST: '0.0.0.0', ...literals('base') }).overload;
  const { periodSeconds = 0, failureThreshold = 0 } = gateway?.readinessProbe ?? {};
  expect(drainDelayMs).toBeGreaterThanOrEqual(periodSeconds * failureThreshold * 1_000);
  expect(pod.terminationGracePeriodSeconds * 1_000).toBeGreaterThanOrEqual(
    drainDelayMs + drainMs + 5_000,
  );
});

test('some are always there, while nodes are emptied and while it scales', () => {
  const {
    minReplicas = 0,
    maxReplicas = 0,
    scaleTargetRef,
  } = named('HorizontalPodAutoscaler').spec;
  const { kind, metadata, spec } = named('StatefulSet');
  expect(scaleTargetRef).toMatchObject({ kind, name: metadata.name });
  expect(spec.replicas).toBe(minReplicas);
  expect(maxReplicas).toBeGreaterThan(minReplicas);
  expect(named('PodDisruptionBudget').spec.maxUnavailable).toBeLessThan(minReplicas);
  expect(gateway?.resources.requests['cpu']).toBeDefined(); // of which the autoscaler takes its part
});

test('the accounts and images that are named are there', () => {
  expect(named('ServiceAccount', pod.serviceAccountName)).toBeDefined();
  for (const at of ['base', 'overlays/example']) {
    expect(kustomization(at).images?.map(({ name }) => name)).toEqual([gateway?.image]);
  }
});

test('the operator gets the very alerts of deploy/prometheus', () => {
  const own = parse(readFileSync(join(folder, '../prometheus/alerts.yml'), 'utf8')) as object;
  expect({ groups: named('PrometheusRule').spec.groups }).toEqual(own);
});
