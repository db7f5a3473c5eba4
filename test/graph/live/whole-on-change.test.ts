import { expect, test } from 'vitest';
import type { GraphContext } from '../../../src/graph/context.ts';
import { wholeOnChange } from '../../../src/graph/live/whole-on-change.ts';

/** Of which neither look asks anything here. */
const context = {} as GraphContext;

test('the whole is read once for each state that counts, and again after it could not be', async () => {
  let state = { stands: 'RUNNING', seconds: 1 };
  let fails = false;
  let wholes = 0;
  const look = wholeOnChange({
    state: () => Promise.resolve(state),
    whole: () => {
      if (fails) return Promise.reject(new Error('away'));
      wholes += 1;
      return Promise.resolve(`whole ${wholes}`);
    },
    stateOf: ({ stands }) => stands,
  });
  expect(await look(context)).toEqual({ state, whole: 'whole 1' });
  state = { stands: 'RUNNING', seconds: 2 };
  expect(await look(context)).toEqual({ state, whole: 'whole 1' });
  state = { stands: 'FAILED', seconds: 3 };
  fails = true;
  await expect(look(context)).rejects.toThrow('away');
  fails = false;
  expect(await look(context)).toEqual({ state, whole: 'whole 2' });
});
