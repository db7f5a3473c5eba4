import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { LATENCY_MS, type Measured } from './measure.ts';
import type { Options } from './options.ts';
import { ROOT } from './paths.ts';
import { costTable, latencyTable, loadTable, rateTable } from './tables.ts';
import { CALLERS } from './world.ts';

/** The whole run as Markdown. */
export function report(options: Options, results: readonly Measured[], tookMs: number): string {
  const sections = [
    section('ESB calls and waves', COST, costTable(results)),
    section(
      `p50 with ${LATENCY_MS} ms of ESB latency, one request at a time`,
      '',
      latencyTable(results),
    ),
    section(
      `${CALLERS} callers, each asking for other data`,
      RATE,
      rateTable(results, 'many callers'),
    ),
    section(
      `${CALLERS} connections of one caller, all equal`,
      RATE,
      rateTable(results, 'one caller'),
    ),
    section('Processor time and memory', LOAD, loadTable(results)),
  ];
  return [head(options, tookMs), ...sections, reasons(results)].filter(Boolean).join('\n');
}

const COST = `The least that is needed / script / gateway / plain loaders / no loaders; "–": not asked, or no
answer in time.`;
const RATE = `Requests a second of ${CALLERS} connections, without ESB latency.`;
const LOAD = `Milliseconds of processor time a request: one at a time with ESB latency, and of ${CALLERS} callers
without it. The ESB shares the machine with them; where it takes as much as the script, it holds the
script back and not the gateway, and the ratio of CPU is the one to believe. Memory is the most that
the gateway had resident.`;

/** Nothing where nothing was measured. */
function section(title: string, text: string, table: string | undefined): string {
  if (table === undefined) return '';
  return `## ${title}\n\n${text === '' ? '' : `${text}\n\n`}${table}\n`;
}

function head({ seconds, rounds }: Options, tookMs: number): string {
  const { version } = readJson('package.json');
  const { version: autocannon } = readJson('node_modules/autocannon/package.json');
  const { version: undici } = readJson('node_modules/undici/package.json');
  const { version: graphql } = readJson('node_modules/graphql/package.json');
  return `# Benchmark of bkgraph ${version} (${commit()})

${new Date().toISOString().slice(0, 16)}Z · ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}) ·
Node ${process.version.slice(1)} · graphql ${graphql} · undici ${undici} · autocannon ${autocannon} ·
${rounds} rounds of ${seconds} s a pass, contestants in turn · ${Math.round(tookMs / 1000)} s in all

Everything runs on this one machine. Figures are medians of the rounds, and "× script" is the median
of each round's own ratio. Measured were: *script*, written by hand; *gateway*, \`bkgraph serve\` as it
comes, so that equal reads in flight are shared where it shares them and nothing is cached; *plain
loaders*, the same with \`BKGRAPH_PLANNER=off BKGRAPH_EXECUTION=interpreted\`; *no loaders*, the same
schema with loaders that neither batch nor remember.
`;
}

/** Queries that share a reason share its paragraph. */
function reasons(results: readonly Measured[]): string {
  const names = new Map<string, string[]>();
  for (const { query } of results)
    names.set(query.why, [...(names.get(query.why) ?? []), query.name]);
  const paragraphs = [...names].map(([why, of]) => `**${of.join(', ')}**: ${why}\n`);
  return ['## The least that is needed\n', ...paragraphs].join('\n');
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
