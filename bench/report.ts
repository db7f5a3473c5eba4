import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import type { Measured } from './measure.ts';
import type { Options } from './options.ts';
import { ROOT } from './paths.ts';
import { median } from './statistics.ts';
import type { Round } from './turns.ts';

/** The whole run as Markdown. */
export function report(options: Options, results: readonly Measured[], tookMs: number): string {
  const parts = options.queries.map((query) => {
    const own = results.filter(({ scene }) => scene.query === query);
    return `## ${query.name}\n\n${table(own)}\n\nThe least that is needed: ${query.why}\n`;
  });
  return `${head(options, tookMs)}\n${parts.join('\n')}`;
}

function head({ seconds, rounds, connections }: Options, tookMs: number): string {
  const { version } = readJson('package.json');
  const { version: autocannon } = readJson('node_modules/autocannon/package.json');
  const { version: undici } = readJson('node_modules/undici/package.json');
  const { version: graphql } = readJson('node_modules/graphql/package.json');
  return `# Benchmark of bkgraph ${version} (${commit()})

${new Date().toISOString().slice(0, 16)}Z · ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}) ·
Node ${process.version.slice(1)} · graphql ${graphql} · undici ${undici} · autocannon ${autocannon} ·
${rounds} rounds of ${seconds} s a pass, contestants in turn · ${Math.round(tookMs / 1000)} s in all

Everything runs on this one machine. p50, p99 and CPU are of one request at a time, req/s is of
${connections} connections, memory is the most that the process had resident in all of it. Figures
are medians of the rounds, and "× script" is the median of each round's own ratio; a p99 of fewer
than 100 requests is their slowest. All requests are equal and of one caller, but the gateway
shares nothing between requests yet: it has no cache and no single flight.
`;
}

const COLUMNS = [
  ...['hosts', 'ESB latency, ms', 'contestant', 'ESB calls / least', 'waves / least'],
  ...['p50 ms', 'p50 × script', 'p99 ms', 'of requests', 'req/s', 'req/s × script'],
  ...['CPU ms', "ESB's CPU ms", 'peak MiB'],
];

function table(results: readonly Measured[]): string {
  const rows = results.map((one) => row(one, scriptBeside(one, results)));
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function scriptBeside({ scene }: Measured, results: readonly Measured[]): Measured | undefined {
  return results.find((other) => other.scene === scene && other.contestant === 'script');
}

function row(
  { scene, contestant, cost, bound, rounds, peakMemory }: Measured,
  script: Measured | undefined,
): string[] {
  const middle = (figure: keyof Round) => median(rounds.map((round) => round[figure]));
  const ratio = (figure: keyof Round) =>
    median(rounds.map((round, index) => round[figure] / (script?.rounds[index]?.[figure] ?? 0)));
  return [
    ...[scene.hosts.toLocaleString('en'), `${scene.latencyMs}`, contestant],
    ...[`${cost?.calls} / ${bound.calls}`, `${cost?.waves} / ${bound.waves}`],
    ...[show(middle('p50')), show(ratio('p50')), show(middle('p99'))],
    ...[`${rounds[0]?.requests ?? 0}`, show(middle('rate')), show(ratio('rate'))],
    ...[show(middle('cpu')), show(middle('esbCpu')), show(peakMemory ?? Number.NaN)],
  ];
}

/** Three figures are enough to tell; nobody's machine repeats the fourth. */
function show(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function readJson(path: string): { version: string } {
  return JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8')) as { version: string };
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, stdio: 'pipe' });
    const dirty = git('status', '--porcelain').length > 0 ? ', with changes' : '';
    return `${String(git('rev-parse', '--short', 'HEAD')).trim()}${dirty}`;
  } catch {
    return 'not committed';
  }
}
