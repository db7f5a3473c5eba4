import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { THING, world } from './a-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const soon = () => vi.advanceTimersByTimeAsync(0);

describe('a thing that is watched', () => {
  test('is looked at less and less often while it does not change, and nothing is told of it', async () => {
    const { watch, shown } = world();
    const one = watch('one');
    await vi.advanceTimersByTimeAsync(100_000);
    expect(shown.at).toEqual([0, 2, 6, 14, 30, 60, 90]);
    expect(one.seen).toEqual(['running']);
  });

  test('is looked at once for all who watch it, and each is shown each change', async () => {
    const { watch, shown } = world();
    const all = ['one', 'two', 'three'].map((name) => watch(name));
    await vi.advanceTimersByTimeAsync(1_000);
    shown.state = 'nearly';
    await vi.advanceTimersByTimeAsync(2_000);
    expect(shown.at).toEqual([0, 2]);
    for (const { seen } of all) expect(seen).toEqual(['running', 'nearly']);
  });

  test('is looked at often again after a change', async () => {
    const { watch, shown } = world();
    watch('one');
    await vi.advanceTimersByTimeAsync(7_000);
    shown.state = 'nearly';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown.at).toEqual([0, 2, 6, 14, 16]);
  });

  test('is shown to one who comes late from a look that is young enough, else by another', async () => {
    const { watch, shown } = world();
    watch('one');
    await vi.advanceTimersByTimeAsync(1_500);
    const young = watch('two');
    await soon();
    expect(young.seen).toEqual(['running']);
    expect(shown.at).toEqual([0]);
    await vi.advanceTimersByTimeAsync(3_500);
    const late = watch('three');
    await soon();
    expect(late.seen).toEqual(['running']);
    expect(shown.at).toEqual([0, 2, 5]);
    expect(young.seen).toEqual(['running']);
  });

  test('is over for all at once, and looked at no more', async () => {
    const { watch, shown, looks } = world();
    const all = ['one', 'two'].map((name) => watch(name));
    await soon();
    shown.state = 'over';
    await vi.advanceTimersByTimeAsync(2_000);
    await Promise.all(all.map(({ ended }) => ended));
    for (const { seen } of all) expect(seen).toEqual(['running', 'over']);
    const late = watch('three');
    await late.ended;
    expect(late.seen).toEqual(['over']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown.at).toEqual([0, 2]);
    expect(looks.polls).toBe(0);
  });

  test('is looked at no more once nobody watches', async () => {
    const { watch, shown, looks } = world();
    const all = ['one', 'two'].map((name) => watch(name));
    await soon();
    for (const { leave } of all) leave();
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(all.map(({ ended }) => ended));
    expect(shown.at).toEqual([0]);
    expect(looks.polls).toBe(0);
  });
});

describe('a signal', () => {
  test('makes it be looked at at once, and shown even where nothing has changed', async () => {
    const { watch, shown, signals } = world();
    const one = watch('one');
    await vi.advanceTimersByTimeAsync(500);
    signals.publish('it');
    signals.publish('something else');
    await soon();
    expect(shown.at).toEqual([0, 0.5]);
    expect(one.seen).toEqual(['running', 'running']);
  });

  test('that comes while a look is under way leads to one more, however many come', async () => {
    const { watch, shown, signals } = world();
    shown.answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return shown.state;
    };
    watch('one');
    await vi.advanceTimersByTimeAsync(100);
    for (let i = 0; i < 5; i += 1) signals.publish('it');
    await vi.advanceTimersByTimeAsync(2_500);
    expect(shown.at).toEqual([0, 1]);
  });
});

test('who leaves in the middle of a look does not fail it for the others', async () => {
  const { watch, shown } = world();
  let fail = (_: Error) => {};
  shown.answer = () =>
    new Promise((_, reject) => {
      fail = reject;
    });
  const one = watch('one');
  const two = watch('two');
  await soon();
  one.leave();
  shown.answer = () => Promise.resolve('running');
  fail(new Error('the caller has left'));
  await soon();
  expect(shown.by).toEqual(['one', 'two']);
  expect(two.seen).toEqual(['running']);
});

describe('a look that fails', () => {
  test('in passing is told, and followed by another', async () => {
    const { watch, shown } = world();
    shown.answer = () => Promise.reject(new Error('passing'));
    const one = watch('one');
    await vi.advanceTimersByTimeAsync(10_000);
    shown.answer = () => Promise.resolve('running');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(one.seen).toEqual(['failed: Error: passing', 'running']);
  });

  test('for good ends it for all, and is not what one who comes later is told', async () => {
    const { watch, shown } = world();
    shown.answer = () => Promise.reject(new Error('no right'));
    const all = ['one', 'two'].map((name) => watch(name));
    await Promise.all(all.map(({ ended }) => ended));
    for (const { seen } of all) expect(seen).toEqual(['failed: Error: no right']);
    expect(shown.at).toEqual([0]);
    shown.answer = () => Promise.resolve('over');
    const late = watch('three');
    await late.ended;
    expect(late.seen).toEqual(['over']);
  });
});

test('who is slow is shown how the thing stands, and not all that has been', async () => {
  const { looks, shown, signals } = world();
  const leaving = new AbortController();
  const looker = { look: () => shown.answer(), hasLeft: () => false };
  const items = looks.watch(THING, looker, leaving.signal);
  await items.next();
  for (const state of ['a', 'b', 'c']) {
    shown.state = state;
    signals.publish('it');
    await vi.advanceTimersByTimeAsync(10);
  }
  const next = await items.next();
  expect(next.done).toBe(false);
  if (!next.done) expect(await next.value.seen).toBe('c');
  leaving.abort();
  expect(await items.next()).toEqual({ done: true, value: undefined });
});
