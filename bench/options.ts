import { parseArgs } from 'node:util';
import { queries, type ReferenceQuery } from './queries/index.ts';

export interface Options {
  readonly queries: readonly ReferenceQuery[];
  /** Sizes of the data: hosts of the whole sandbox. */
  readonly hosts: readonly number[];
  /** What the ESB waits before each answer, in milliseconds. */
  readonly latencies: readonly number[];
  /** How long one pass of one round is to take. */
  readonly seconds: number;
  readonly rounds: number;
  /** Of the pass for requests a second; the one for times has a single one. */
  readonly connections: number;
  readonly build: boolean;
  readonly cpuProf: boolean;
}

const USAGE = `npm run bench -- [options]
  --queries chain          which reference queries, by name   (all)
  --hosts 300,2000,20000   hosts of the sandbox
  --latency 0,20           milliseconds that the ESB waits before each answer
  --seconds 2              length of one pass
  --rounds 3               rounds, in which the contestants take turns
  --connections 8          of the pass for requests a second
  --no-build               takes dist/ as it is
  --cpu-prof               leaves CPU profiles in bench/results/profiles`;

/** The command line, checked; a wrong one throws what to write instead. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  return {
    queries: values.queries.split(',').map(queryNamed),
    hosts: wholeNumbers('--hosts', values.hosts, 1, 50_000),
    latencies: wholeNumbers('--latency', values.latency, 0, 1_000),
    seconds: number('--seconds', values.seconds, 0.1, 60),
    rounds: number('--rounds', values.rounds, 1, 100),
    connections: number('--connections', values.connections, 1, 256),
    build: values.build,
    cpuProf: values['cpu-prof'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        queries: { type: 'string', default: [...queries.keys()].join() },
        hosts: { type: 'string', default: '300,2000,20000' },
        latency: { type: 'string', default: '0,20' },
        seconds: { type: 'string', default: '2' },
        rounds: { type: 'string', default: '3' },
        connections: { type: 'string', default: '8' },
        build: { type: 'boolean', default: true },
        'cpu-prof': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function queryNamed(name: string): ReferenceQuery {
  const query = queries.get(name);
  if (!query) throw new Error(`--queries: takes ${[...queries.keys()].join()} (got ${name})`);
  return query;
}

function wholeNumbers(name: string, value: string, min: number, max: number): number[] {
  return value.split(',').map((each) => Math.round(number(name, each, min, max)));
}

function number(name: string, value: string, min: number, max: number): number {
  const parsed = value === '' ? Number.NaN : Number(value);
  if (parsed >= min && parsed <= max) return parsed;
  throw new Error(`${name}: takes numbers from ${min} to ${max} (got ${value})\n\n${USAGE}`);
}
