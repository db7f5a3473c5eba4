import { parseArgs } from 'node:util';
import { type Measure, queries, type ReferenceQuery } from './queries/index.ts';

export interface Options {
  readonly queries: readonly ReferenceQuery[];
  /** Beside the cost, which is always measured. */
  readonly measures: readonly Measure[];
  /** How long one pass of one round is to take. */
  readonly seconds: number;
  readonly rounds: number;
  readonly build: boolean;
  readonly cpuProf: boolean;
}

const MEASURES: ReadonlyMap<string, readonly Measure[]> = new Map([
  ['latency', ['latency']],
  ['many-callers', ['many callers']],
  ['one-caller', ['one caller']],
  ['cost', []],
]);

const ALL_MEASURES = [...MEASURES.keys()].join();

const USAGE = `npm run bench -- [options]
  --queries tiny,chain-200   which reference queries, by name   (all)
  --measures ${ALL_MEASURES}   beside the cost   (all)
  --seconds 1.5              length of one pass
  --rounds 3                 rounds, in which the contestants take turns
  --no-build                 takes dist/ as it is
  --cpu-prof                 leaves CPU profiles in bench/results/profiles`;

/** The command line, checked; a wrong one throws what to write instead. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  return {
    queries: values.queries.split(',').map((name) => named('--queries', queries, name)),
    measures: values.measures.split(',').flatMap((name) => named('--measures', MEASURES, name)),
    seconds: number('--seconds', values.seconds, 0.1, 60),
    rounds: number('--rounds', values.rounds, 1, 100),
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
        measures: { type: 'string', default: ALL_MEASURES },
        seconds: { type: 'string', default: '1.5' },
        rounds: { type: 'string', default: '3' },
        build: { type: 'boolean', default: true },
        'cpu-prof': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function named<T>(option: string, known: ReadonlyMap<string, T>, name: string): T {
  const found = known.get(name);
  if (found) return found;
  throw new Error(`${option}: takes ${[...known.keys()].join()} (got ${name})\n\n${USAGE}`);
}

function number(name: string, value: string, min: number, max: number): number {
  const parsed = value === '' ? Number.NaN : Number(value);
  if (parsed >= min && parsed <= max) return parsed;
  throw new Error(`${name}: takes numbers from ${min} to ${max} (got ${value})\n\n${USAGE}`);
}
