import { type Leases, soleLeases } from '../../../src/graph/live/leases.ts';
import type { Look, Watched } from '../../../src/graph/live/look.ts';
import { SharedLooks } from '../../../src/graph/live/shared-looks.ts';
import { createSignals } from '../../../src/graph/live/signals.ts';

/** A thing whose state is all that is told of it. */
export const THING: Watched<string> = {
  key: 'caller thing',
  topic: 'it',
  mayTell: (text) => !text.includes('secret'),
  read: String,
  stateOf: (seen) => seen,
  isOver: (seen) => seen === 'over',
  isPassing: (error) => String(error).includes('passing'),
  pause: { first: 2_000, longest: 30_000 },
};

/** The thing as the system tells it, and who has looked when, in seconds. */
export class Shown {
  state = 'running';
  readonly at: number[] = [];
  readonly by: string[] = [];
  readonly #began = Date.now();

  answer: () => Promise<unknown> = () => Promise.resolve(this.state);

  look(name: string): Promise<unknown> {
    this.at.push((Date.now() - this.#began) / 1000);
    this.by.push(name);
    return this.answer();
  }
}

/** One process; several of them have the system and the leases in common. */
export function world(leases: Leases = soleLeases, shown = new Shown()) {
  const signals = createSignals();
  const looks = new SharedLooks({ signals, leases });
  const watch = (name: string) => watcher(looks, name, shown);
  return { signals, looks, shown, watch };
}

function watcher(looks: SharedLooks, name: string, shown: Shown) {
  const leaving = new AbortController();
  const looker = { look: () => shown.look(name), hasLeft: () => leaving.signal.aborted };
  const seen: string[] = [];
  const note = async () => {
    for await (const look of looks.watch(THING, looker, leaving.signal)) {
      seen.push(await textOf(look));
    }
  };
  return { seen, ended: note(), leave: () => leaving.abort() };
}

function textOf({ seen }: Look<string>): Promise<string> {
  return seen.catch((error: unknown) => `failed: ${String(error)}`);
}
