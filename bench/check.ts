import { isDeepStrictEqual } from 'node:util';
import { type Asked, ask } from './ask.ts';
import { firstDifference } from './difference.ts';
import type { Bound } from './queries/index.ts';
import type { Contestant } from './stage.ts';

export interface Checked {
  /** What caller 0 was answered. */
  readonly data: unknown;
  /** Length of `data` as JSON, by caller. */
  readonly bytes: readonly number[];
  /** Those that answered. */
  readonly contestants: readonly Contestant[];
  /** What the answer to caller 0 cost at the ESB, and how long it took. */
  readonly costs: ReadonlyMap<Contestant, Bound & { readonly tookMs: number }>;
}

/**
 * Asks every contestant once as each caller. Throws unless all answer the same data, but leaves
 * out one of few requests that gives none in time.
 */
export async function checkSame(contestants: readonly Contestant[]): Promise<Checked> {
  const first = await compareTwice(contestants, 0);
  const inTime = [...first.keys()];
  const answers = [first];
  for (let caller = 1; caller < (contestants[0]?.requests.length ?? 0); caller += 1) {
    answers.push(await compareTwice(inTime, caller));
  }
  const datas = answers.map((each) => [...each.values()][0]?.data);
  return {
    data: datas[0],
    bytes: datas.map((data) => Buffer.byteLength(JSON.stringify(data))),
    contestants: inTime,
    costs: new Map([...first].map(([one, { cost, tookMs }]) => [one, { ...cost, tookMs }])),
  };
}

type Answers = ReadonlyMap<Contestant, Asked>;

/** Alarms come with the clock, so a difference must show twice to count. */
function compareTwice(contestants: readonly Contestant[], caller: number): Promise<Answers> {
  return compare(contestants, caller).catch(() => compare(contestants, caller));
}

async function compare(contestants: readonly Contestant[], caller: number): Promise<Answers> {
  const answers = new Map<Contestant, Asked>();
  let data: unknown;
  for (const contestant of contestants) {
    const answer = await askInTime(contestant, caller);
    if (!answer) continue;
    if (data !== undefined && !isDeepStrictEqual(answer.data, data)) {
      const where = firstDifference('data', data, answer.data);
      throw new Error(`${contestant.name} answers other data than the others:\n${where}`);
    }
    data = answer.data;
    answers.set(contestant, answer);
  }
  return answers;
}

async function askInTime(contestant: Contestant, caller: number): Promise<Asked | undefined> {
  try {
    return await ask(contestant, caller);
  } catch (error) {
    if (!contestant.way.few) throw error;
    const why = error instanceof Error ? error.message : String(error);
    console.error(`bench: ${contestant.name} left out: ${why.slice(0, 300)}`);
    return undefined;
  }
}
