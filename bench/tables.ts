import { CONTESTANTS, type ContestantName } from './contestants.ts';
import type { Measured } from './measure.ts';
import type { Bound, Measure } from './queries/index.ts';
import { median } from './statistics.ts';
import type { Figures } from './turns.ts';

// One table a measure; undefined where no query has it.

/** What each paid at the ESB, beside the bound. */
export function costTable(results: readonly Measured[]): string | undefined {
  const rows = results.map((one) => [one.query.name, paid(one, 'calls'), paid(one, 'waves')]);
  return table(['query', 'ESB calls', 'waves'], rows);
}

function paid({ bound, costs }: Measured, what: keyof Bound): string {
  const each = CONTESTANTS.map((name) => costs.get(name)?.[what] ?? '–');
  return [bound[what], ...each].join(' / ');
}

const FOLLOWERS = CONTESTANTS.filter((name) => name !== 'script');

/** Times of one request at a time. */
export function latencyTable(results: readonly Measured[]): string | undefined {
  const columns = FOLLOWERS.flatMap((name) => [`${name}, ms`, '× script']);
  const p99 = ['p99: script, ms', 'gateway, ms'];
  const rows = having(results, 'latency').map((one) => [
    one.query.name,
    middle(one, 'latency', 'script', 'p50'),
    ...FOLLOWERS.flatMap((name) => [
      middle(one, 'latency', name, 'p50'),
      ratio(one, 'latency', name, 'p50'),
    ]),
    middle(one, 'latency', 'script', 'p99'),
    middle(one, 'latency', 'gateway', 'p99'),
  ]);
  return table(['query', 'script, ms', ...columns, ...p99], rows);
}

/** Requests a second. */
export function rateTable(results: readonly Measured[], measure: Measure): string | undefined {
  const rows = having(results, measure).map((one) => [
    one.query.name,
    middle(one, measure, 'script', 'rate'),
    middle(one, measure, 'gateway', 'rate'),
    ratio(one, measure, 'gateway', 'rate'),
  ]);
  return table(['query', 'script', 'gateway', '× script'], rows);
}

/** Processor time of script and gateway, and the gateway's memory. */
export function loadTable(results: readonly Measured[]): string | undefined {
  const cpu = (manner: string) => [`CPU, ${manner}: script`, 'gateway', '× script'];
  const peaks = ['peak MiB: one at a time', 'many callers'];
  const rows = results.map((one) => [
    one.query.name,
    ...cpuOf(one, 'latency'),
    ...cpuOf(one, 'many callers'),
    middle(one, 'many callers', 'gateway', 'esbCpu'),
    show(one.peaks.waiting.get('gateway')),
    show(one.peaks.busy.get('gateway')),
  ]);
  const esb = "ESB's for the gateway";
  return table(['query', ...cpu('one at a time'), ...cpu('many callers'), esb, ...peaks], rows);
}

function cpuOf(one: Measured, measure: Measure): string[] {
  return [
    middle(one, measure, 'script', 'cpu'),
    middle(one, measure, 'gateway', 'cpu'),
    ratio(one, measure, 'gateway', 'cpu'),
  ];
}

function having(results: readonly Measured[], measure: Measure): readonly Measured[] {
  return results.filter(({ figures }) => figures.has(measure));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The median of the rounds. */
function middle(
  one: Measured,
  measure: Measure,
  name: ContestantName,
  figure: keyof Figures,
): string {
  return show(median(roundsOf(one, measure, name).map((round) => round[figure])));
}

/** The median of each round's own ratio to the script. */
function ratio(
  one: Measured,
  measure: Measure,
  name: ContestantName,
  figure: keyof Figures,
): string {
  const script = roundsOf(one, measure, 'script');
  const ratios = roundsOf(one, measure, name).map(
    (round, index) => round[figure] / (script[index]?.[figure] ?? Number.NaN),
  );
  return show(median(ratios));
}

function roundsOf({ figures }: Measured, measure: Measure, name: ContestantName) {
  return figures.get(measure)?.get(name) ?? [];
}

/** Three figures are enough to tell; nobody's machine repeats the fourth. */
function show(value = Number.NaN): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
