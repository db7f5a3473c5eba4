import { expect, test } from 'vitest';
import { PassingMap } from '../../src/esb/passing-map.ts';

test('whatever comes and goes, it holds what a Map would', () => {
  const [one, other] = [new PassingMap<number>(), new Map<string, number>()];
  let state = 7;
  for (let step = 0; step < 5_000; step += 1) {
    state = (state * 48_271) % 2_147_483_647;
    const key = `key ${state % 40}`;
    if (state % 997 === 0) for (const map of [one, other]) map.clear();
    else if (state % 5 < 3) for (const map of [one, other]) map.set(key, step);
    else for (const map of [one, other]) map.delete(key);
    for (let id = 0; id < 40; id += 1) expect(one.get(`key ${id}`)).toBe(other.get(`key ${id}`));
  }
});
