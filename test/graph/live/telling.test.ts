import { expect, it } from 'vitest';
import { Telling } from '../../../src/graph/live/telling.ts';

const look = { told: { status: 2 }, ageMs: 0, signalled: false };

it('what a replica tells is read once by another, in its order, and not by itself', () => {
  const [one, other] = [new Telling(), new Telling()];
  const [first, second] = [one.write(look), one.write(look)];
  expect(one.read(first)).toBeUndefined();
  expect(other.read(second)).toMatchObject({ told: { status: 2 }, signalled: false });
  expect(other.read(second)).toBeUndefined();
  expect(other.read(first)).toBeUndefined();
});

it('of replicas that come and go those that told something last are remembered', () => {
  const reader = new Telling();
  const writers = Array.from({ length: 65 }, () => new Telling());
  const messages = writers.map((writer) => writer.write(look));
  for (const message of messages) reader.read(message);
  expect(reader.read(messages.at(-1) ?? '')).toBeUndefined();
  expect(reader.read(messages[1] ?? '')).toBeUndefined();
  expect(reader.read(messages[0] ?? '')).toBeDefined(); // it is long gone
});

it('what is no message is not read', () => {
  const reader = new Telling();
  for (const text of ['', '{', 'null', '{"told":1}']) expect(reader.read(text)).toBeUndefined();
});
