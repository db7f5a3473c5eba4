import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  executeCompiled,
  nothingAhead,
  prepareOperation,
} from '../../../src/graph/execution/index.ts';
import { asInterpreted, compile } from './as-interpreted.ts';

const schema = buildSchema(`
  type Thing { id: Int name: String thing: Thing things: [Thing!] }
  type Query { thing: Thing things: [Thing] id: Int }
`);

const soon = <T>(value: T) => Promise.resolve(value);
const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 2, value));

test('what is at hand and what comes later stand beside one another', async () => {
  const root = () => ({
    id: soon(1),
    thing: later({ id: 2, name: soon('two'), thing: soon({ id: 3 }) }),
    things: soon([{ id: 4 }, later({ id: later(5), things: [soon({ name: 'x' })] }), null]),
  });
  const source =
    '{ id thing { id name thing { id name } } things { id thing { id } things { name } } }';
  const { errors } = await asInterpreted(schema, source, { root });
  expect(errors).toEqual([]);
});

test('without a promise, the answer is there at once', () => {
  const rootValue = { things: [{ id: 1 }] };
  const document = parse('{ things { id } }');
  const prepared = prepareOperation({ schema, document });
  if (!prepared) throw new Error('the operation could not be prepared');
  const run = { document, prepared, rootValue, context: {}, ahead: nothingAhead };
  expect(executeCompiled(run)).toEqual({ data: { things: [{ id: 1 }] } });
});

test('a thing that can be waited for need not be a Promise', async () => {
  const thenable = (value: unknown) => ({
    // biome-ignore lint/suspicious/noThenProperty: that is what is tested
    then: (resolve: (value: unknown) => unknown) => Promise.resolve(resolve(value)),
  });
  const root = () => ({
    id: thenable(1),
    thing: thenable({ id: 2 }),
    things: [thenable({ id: 3 })],
  });
  const { data } = await asInterpreted(schema, '{ id thing { id } things { id } }', { root });
  expect(data).toEqual({ id: 1, thing: { id: 2 }, things: [{ id: 3 }] });
});

test('one that answers no promise of its own is waited for all the same', async () => {
  const bare = (value: unknown) => ({
    // biome-ignore lint/suspicious/noThenProperty: that is what is tested
    then: (resolve: (value: unknown) => void) => void setTimeout(resolve, 2, value),
  });
  const rootValue = { id: bare(1), thing: bare({ id: bare(2) }), things: [bare({ id: 3 })] };
  const document = parse('{ id thing { id } things { id } }');
  const { data } = await compile({ schema, document, rootValue });
  expect(data).toEqual({ id: 1, thing: { id: 2 }, things: [{ id: 3 }] });
});

test('an object with a member `then` that is no function is an object', async () => {
  // biome-ignore lint/suspicious/noThenProperty: that is what is tested
  const rootValue = { thing: { id: 1, then: 'and then' } };
  const { data } = await compile({ schema, document: parse('{ thing { id } }'), rootValue });
  expect(data).toEqual({ thing: { id: 1 } });
});

test('deep nesting is gone into to its end', async () => {
  const deep = (depth: number): unknown =>
    depth === 0 ? { id: 0 } : { id: depth, things: [soon({ thing: deep(depth - 1) })] };
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `id things { thing { ${nested(depth - 1)} } }`;
  const { errors } = await asInterpreted(schema, `{ thing { ${nested(40)} } }`, {
    root: () => ({ thing: deep(40) }),
  });
  expect(errors).toEqual([]);
});
