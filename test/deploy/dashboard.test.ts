import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMetrics } from '../../src/gateway/metrics.ts';
import { APP_HEADER, type Running, startRunning } from '../gateway/a-gateway.ts';

interface Panel {
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly targets?: readonly { readonly expr: string; readonly datasource: { uid: string } }[];
}

const read = (file: string) =>
  readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');
// What Grafana exports; the tests look into it.
const dashboard = JSON.parse(read('grafana/bkgraph.json')) as { readonly panels: readonly Panel[] };
const panels = dashboard.panels.filter(({ type }) => type !== 'row');
const alerts = read('prometheus/alerts.yml');

let running: Running;
let lines: string;
beforeAll(async () => {
  const metrics = createMetrics();
  running = await startRunning({ metrics });
  await running.ask('{ me }', APP_HEADER);
  // What a request of the small graph has not: told as the client would.
  const call = { system: 'cc', api: 'search_host' };
  metrics.observeCall({ ...call, durationMs: 5, outcome: 'ok', keys: 3 });
  metrics.observeRead({ ...call, how: 'hit' });
  metrics.observeRead({ ...call, how: 'joined' });
  metrics.observeRetry(call);
  metrics.observeBreaker({ system: 'cc', state: 'open' });
  metrics.observeCallback({ kind: 'job', outcome: 'stored' });
  metrics.watchReplicas(() => ({ reachable: true, outbox: 0 }));
  const accept = { ...APP_HEADER, accept: 'text/event-stream' };
  const query = encodeURIComponent('subscription { count(to: 1) }');
  await (await running.get(`/graphql?query=${query}`, accept)).text();
  await running.ask('{ me }');
  lines = await (await running.get('/metrics')).text();
});
afterAll(() => running.stop());

/** Each series that a query asks for, with the labels that it looks at. */
function seriesOf(expression: string): { name: string; labels: string[] }[] {
  const found = expression.matchAll(/\b((?:bkgraph|nodejs|process)_\w+)(?:\{([^}]*)\})?/g);
  return [...found].map(([, name = '', selector = '']) => ({
    name,
    labels: [...selector.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label = '']) => label),
  }));
}

/** Labels that Prometheus adds of itself. */
const OF_PROMETHEUS = new Set(['job', 'instance']);

function expectShown(expression: string): void {
  const all = seriesOf(expression);
  expect(all).not.toEqual([]);
  for (const { name, labels } of all) {
    const own = lines
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
    expect({ name, shown: own.length > 0 }).toEqual({ name, shown: true });
    for (const label of labels.filter((one) => !OF_PROMETHEUS.has(one))) {
      expect(own[0]).toContain(`${label}="`);
    }
  }
  for (const [, by = ''] of expression.matchAll(/by \(([^)]*)\)/g)) {
    for (const label of by.split(',').map((one) => one.trim())) {
      if (!OF_PROMETHEUS.has(label)) expect(lines).toContain(`${label}="`);
    }
  }
}

test.each(panels.map((panel) => [panel.title, panel] as const))(
  'the panel "%s" asks for what a gateway shows, of a data source to choose',
  (_, { targets = [], description = '' }) => {
    expect(description.length).toBeGreaterThan(20);
    expect(targets).not.toEqual([]);
    for (const { expr, datasource } of targets) {
      expectShown(expr);
      expect(datasource.uid).toMatch(/^\$\{datasource\}$/);
    }
  },
);

test('every metric of the gateway itself stands on a panel', () => {
  const asked = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)).join();
  const own = [...lines.matchAll(/^# TYPE (bkgraph_\w+)/gm)].map(([, name]) => name);
  expect(own.length).toBeGreaterThan(12);
  expect(own.filter((name = '') => !asked.includes(name))).toEqual([]);
});

test('every alert asks for what a gateway shows', () => {
  const rules = alerts.split(/- alert: /).slice(1);
  expect(rules.length).toBeGreaterThan(4);
  for (const rule of rules) {
    const [, expression = ''] = /expr:([\s\S]*?)\n {8}for:/.exec(rule) ?? [];
    expectShown(expression);
    expect(rule).toMatch(/summary: .{10,}\n +description: .{10,}/);
  }
});
