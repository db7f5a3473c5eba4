import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Leases } from '../../../src/graph/live/leases.ts';
import { Shown, world } from './a-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Held {
  by: string;
  until: number;
}

/** What Redis would do for several replicas, in this process. */
class Shelf {
  readonly held = new Map<string, Held>();
  readonly #told = new Map<string, { text: string; until: number }>();
  /** How many messages. */
  told = 0;
  readonly #hub = new EventTarget();
  away = false;

  constructor() {
    setMaxListeners(0, this.#hub);
  }

  /** As a replica of that name sees it; `gone` replicas neither renew nor hear. */
  leases(name: string, gone = { now: false }): Leases {
    const reached = () => {
      if (this.away) throw new Error('away');
      return !gone.now;
    };
    return {
      take: async (key, ms) => {
        if (!reached()) return false;
        const held = this.held.get(key);
        if (held && held.by !== name && held.until > Date.now()) return false;
        this.held.set(key, { by: name, until: Date.now() + ms });
        return true;
      },
      release: async (key) => {
        if (reached() && this.held.get(key)?.by === name) this.held.delete(key);
      },
      tell: async (key, text, ms) => {
        if (!reached()) return;
        this.told += 1;
        this.#told.set(key, { text, until: Date.now() + ms });
        this.#hub.dispatchEvent(new CustomEvent(key, { detail: text }));
      },
      told: async (key) => {
        reached();
        const told = this.#told.get(key);
        return told && told.until > Date.now() ? told.text : undefined;
      },
      listen: (key, hear, until) => {
        const on = (event: Event) => {
          if (!gone.now && event instanceof CustomEvent) hear(String(event.detail));
        };
        this.#hub.addEventListener(key, on, { signal: until });
      },
    };
  }
}

/** Replicas that look at one thing. */
function replicas() {
  const shelf = new Shelf();
  const shown = new Shown();
  const gone = { now: false };
  const one = world(shelf.leases('one', gone), shown);
  const two = world(shelf.leases('two'), shown);
  return { shelf, shown, one, two, gone };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

describe('among replicas', () => {
  test('one looks, and the others show what it tells', async () => {
    const { shown, one, two } = replicas();
    const here = one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    expect(there.seen).toEqual(['running']);
    shown.state = 'nearly';
    await vi.advanceTimersByTimeAsync(2_000);
    expect(here.seen).toEqual(['running', 'nearly']);
    expect(there.seen).toEqual(['running', 'nearly']);
    shown.state = 'over';
    await vi.advanceTimersByTimeAsync(2_000);
    await Promise.all([here.ended, there.ended]);
    expect(there.seen).toEqual(['running', 'nearly', 'over']);
    expect(shown.by).toEqual(['one', 'one', 'one']);
  });

  test('nothing is told that repeats a secret: who comes elsewhere looks for itself', async () => {
    const { shelf, shown, one, two } = replicas();
    shown.state = 'a secret';
    const here = one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    expect([here.seen, there.seen]).toEqual([['a secret'], ['a secret']]);
    expect(shown.by).toEqual(['one', 'two']);
    expect(shelf.told).toEqual(0);
  });

  test('one who comes when nothing was told of late has it looked at', async () => {
    const { shown, one, two } = replicas();
    one.watch('one');
    await vi.advanceTimersByTimeAsync(10_000);
    const there = two.watch('two');
    await soon();
    expect(there.seen).toEqual(['running']);
    expect(shown.by.filter((name) => name === 'two')).toHaveLength(1);
  });

  test('another goes on where the one that looked has died, soon after its lease has lapsed', async () => {
    const { shown, one, two, gone } = replicas();
    one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    gone.now = true;
    shown.state = 'nearly';
    await vi.advanceTimersByTimeAsync(14_000);
    expect(there.seen).toEqual(['running', 'nearly']);
  });

  test('another goes on at once where the last watcher of the one that looked has left', async () => {
    const { shown, one, two, shelf } = replicas();
    const here = one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    here.leave();
    await soon();
    expect(shelf.held.size).toBe(0);
    shown.state = 'nearly';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(there.seen).toEqual(['running', 'nearly']);
  });

  test('a lease is held for as long as its holder looks, however long it rests', async () => {
    const { shown, one, two } = replicas();
    one.watch('one');
    await soon();
    two.watch('two');
    await vi.advanceTimersByTimeAsync(300_000);
    expect(new Set(shown.by)).toEqual(new Set(['one']));
  });

  test('a signal that reaches the holder is shown by all', async () => {
    const { one, two, shown } = replicas();
    one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    one.signals.publish('it');
    await soon();
    expect(there.seen).toEqual(['running', 'running']);
    expect(shown.by).toEqual(['one', 'one']);
  });

  test('a signal that reaches another alone is looked for there, and told to all', async () => {
    const { one, two, shown } = replicas();
    const here = one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    shown.state = 'nearly';
    two.signals.publish('it');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(there.seen).toEqual(['running', 'nearly']);
    expect(here.seen).toEqual(['running', 'nearly']);
    expect(shown.by).toEqual(['one', 'two']);
  });

  test('a failure is told to nobody elsewhere', async () => {
    const { one, two, shown } = replicas();
    one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    shown.answer = () => Promise.reject(new Error('passing'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(there.seen).toEqual(['running']);
  });

  test('each looks for itself while what they share is away', async () => {
    const { one, two, shown, shelf } = replicas();
    shelf.away = true;
    const [here, there] = [one.watch('one'), two.watch('two')];
    await soon();
    shown.state = 'nearly';
    await vi.advanceTimersByTimeAsync(2_000);
    expect(here.seen).toEqual(['running', 'nearly']);
    expect(there.seen).toEqual(['running', 'nearly']);
    expect(shown.by).toEqual(['one', 'two', 'one', 'two']);
  });

  test('each looks for itself while what they share does not answer', async () => {
    const { shown, shelf } = replicas();
    const leases = { ...shelf.leases('one'), take: () => new Promise<boolean>(() => {}) };
    const here = world(leases, shown).watch('one');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(here.seen).toEqual(['running']);
  });

  test('what one tells whose clock is years behind is as good as another’s', async () => {
    const { one, two, shown, shelf } = replicas();
    one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    const [key = ''] = [...shelf.held.keys()];
    const message = { by: 'a third', turn: 1, at: 0, signalled: false, told: 'nearly' };
    await shelf.leases('three').tell(key, JSON.stringify(message), 2_000);
    await soon();
    const late = two.watch('late');
    await soon();
    expect([there.seen, late.seen]).toEqual([['running', 'nearly'], ['nearly']]);
    expect(shown.by).toEqual(['one']);
  });

  test('what is no message is not shown', async () => {
    const { one, two, shelf } = replicas();
    one.watch('one');
    await soon();
    const there = two.watch('two');
    await soon();
    const [key = ''] = [...shelf.held.keys()];
    for (const text of ['', 'null', '{"by":1}', '7']) await shelf.leases('x').tell(key, text, 9);
    await soon();
    expect(there.seen).toEqual(['running']);
  });
});
