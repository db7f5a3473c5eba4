import { groupBy } from '../batching.ts';
import { type Ask, apiText } from './costs.ts';

/** Calls that an operation is expected to make in one wave, for one field. */
export interface ForecastCall {
  readonly system: string;
  readonly api: string;
  readonly calls: number;
  /** Of a list in several pages, all of them, those of a later wave included. */
  readonly pages?: number;
  /** The field that asks, by coordinate. */
  readonly for: string;
  readonly why: string;
}

export interface ForecastWave {
  readonly wave: number;
  readonly calls: readonly ForecastCall[];
}

interface Entry {
  readonly ask: Ask;
  readonly coordinate: string;
}

/** The asks of one operation: equal ones are one, and keys go out together. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();

  /** Notes an ask, and answers the wave that answers it: it may have been asked before. */
  add(ask: Ask, coordinate: string): number {
    const text = `${apiText(ask.api)} ${ask.of}`;
    const before = this.#entries.get(text);
    if (before && before.ask.wave <= ask.wave) return before.ask.wave;
    this.#entries.set(text, { ask, coordinate: before?.coordinate ?? coordinate });
    return ask.wave;
  }

  waves(): ForecastWave[] {
    const byWave = groupBy(this.#entries.values(), ({ ask }) => String(ask.wave));
    const waves = [...byWave].map(([wave, entries]) => ({
      wave: Number(wave),
      calls: callsOf(entries),
    }));
    return waves.filter(({ calls }) => calls.length > 0).sort((a, b) => a.wave - b.wave);
  }
}

function callsOf(entries: readonly Entry[]): ForecastCall[] {
  const alike = groupBy(entries, ({ ask, coordinate }) =>
    // Keys of all places share their calls.
    typeof ask.calls === 'number'
      ? `${apiText(ask.api)} ${coordinate} ${ask.why}`
      : apiText(ask.api),
  );
  return [...alike.values()].map(together).filter(({ calls }) => calls > 0);
}

function together(entries: readonly Entry[]): ForecastCall {
  const [first] = entries;
  if (!first) throw new Error('a group has at least one entry');
  const { api, why } = first.ask;
  const pages = entries.reduce((sum, { ask }) => sum + (ask.pages ?? 0), 0);
  return {
    system: api.system,
    api: api.name,
    calls: countCalls(entries),
    ...(pages > 1 && { pages }),
    for: first.coordinate,
    why,
  };
}

function countCalls(entries: readonly Entry[]): number {
  let calls = 0;
  let keys = 0;
  let most = 1;
  for (const { ask } of entries) {
    if (typeof ask.calls === 'number') calls += ask.calls;
    else {
      keys += ask.calls.keys;
      most = ask.calls.max;
    }
  }
  return calls + Math.ceil(keys / most);
}
