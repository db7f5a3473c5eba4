import type { Crew } from './crew.ts';
import type { Options } from './options.ts';
import { type ByName, play } from './play.ts';
import type { Bound, Measure, ReferenceQuery } from './queries/index.ts';
import type { Figures } from './turns.ts';
import { CALLERS } from './world.ts';

/** What all contestants did with one query. */
export interface Measured {
  readonly query: ReferenceQuery;
  readonly bound: Bound;
  readonly costs: ByName<Bound>;
  /** By measure and contestant; of each round. */
  readonly figures: ReadonlyMap<Measure, ByName<readonly Figures[]>>;
  /** Most memory in MiB, of the processes with ESB latency and of those without it. */
  readonly peaks: { readonly waiting: ByName<number>; readonly busy: ByName<number> };
}

/** Milliseconds that the ESB waits before each answer, for the measure `latency`. */
export const LATENCY_MS = 20;

/** One query on two stages: with an ESB that takes its time, then with one that does not. */
export async function measure(
  crew: Crew,
  query: ReferenceQuery,
  options: Options,
): Promise<Measured> {
  const wanted = query.measures.filter((each) => options.measures.includes(each));
  const busy = wanted.filter((each) => each !== 'latency');
  const scene = { query, callers: 1, cpuProf: options.cpuProf };
  const waiting = await play(
    crew,
    { ...scene, latencyMs: LATENCY_MS, fastOnly: false },
    wanted.filter((each) => each === 'latency'),
    options,
  );
  const callers = busy.includes('many callers') ? CALLERS : 1;
  const rush =
    busy.length > 0
      ? await play(crew, { ...scene, latencyMs: 0, callers, fastOnly: true }, busy, options)
      : undefined;
  return {
    query,
    bound: query.bound(waiting.data, waiting.variables),
    costs: waiting.costs,
    figures: new Map([...waiting.figures, ...(rush?.figures ?? [])]),
    peaks: { waiting: waiting.peaks, busy: rush?.peaks ?? new Map() },
  };
}
