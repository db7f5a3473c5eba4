import { expect, test } from 'vitest';
import { Recent } from '../../src/gateway/recent.ts';

function counting(max: number) {
  const recent = new Recent<object>(max);
  const made: string[] = [];
  const ask = (key: string) =>
    recent.get(key, () => {
      made.push(key);
      return { key };
    });
  return { ask, made };
}

test('what is asked for again and again is made once, whatever comes between', () => {
  const { ask, made } = counting(3);
  for (let i = 0; i < 100; i += 1) {
    expect(ask('often')).toEqual({ key: 'often' });
    ask(`once ${i}`);
  }
  expect(made.filter((key) => key === 'often')).toHaveLength(1);
});

test('what nobody has asked for since twice as many others is forgotten', () => {
  const { ask, made } = counting(3);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a']) ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a']);
});
