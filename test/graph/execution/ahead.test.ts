import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  type Ahead,
  executeCompiled,
  prepareOperation,
} from '../../../src/graph/execution/index.ts';

const schema = buildSchema(`
  type Thing { id: Int name(n: Int): String things: [Thing] }
  type Query { things: [Thing] }
`);
const rootValue = {
  things: [{ id: 1, things: [{ id: 2 }] }, null, { id: 3, things: [{ id: 4 }] }],
};

async function runWith(ahead: Ahead) {
  const document = parse('{ things { name(n: 5) things { id } } }');
  const prepared = prepareOperation({ schema, document });
  if (!prepared) throw new Error('the operation could not be prepared');
  return executeCompiled({ document, prepared, rootValue, context: 'the context', ahead });
}

const ANSWER = {
  data: {
    things: [{ name: null, things: [{ id: 2 }] }, null, { name: null, things: [{ id: 4 }] }],
  },
};

test('a field is told of ahead once for all objects of its level', async () => {
  const told: [string, number, unknown, unknown][] = [];
  const answer = await runWith((coordinate, sources, args, context) => {
    told.push([coordinate, sources.length, { ...args }, context]);
    return undefined;
  });
  expect(answer).toEqual(ANSWER);
  expect(told).toEqual([
    ['Query.things', 1, {}, 'the context'],
    ['Thing.things', 2, {}, 'the context'],
    ['Thing.id', 2, {}, 'the context'],
    ['Thing.name', 2, { n: 5 }, 'the context'],
  ]);
});

test('a field is resolved once what it loads ahead has come', async () => {
  let come = false;
  const ahead: Ahead = (coordinate) =>
    coordinate === 'Query.things'
      ? new Promise((resolve) => setTimeout(resolve, 5)).then(() => {
          come = true;
        })
      : undefined;
  const root = {
    get things() {
      return come ? rootValue.things : [];
    },
  };
  const document = parse('{ things { name things { id } } }');
  const prepared = prepareOperation({ schema, document });
  if (!prepared) throw new Error('the operation could not be prepared');
  const answer = await executeCompiled({ document, prepared, rootValue: root, context: 0, ahead });
  expect(answer).toEqual(ANSWER);
});

test.each<[string, Ahead]>([
  [
    'throws',
    () => {
      throw new Error('ahead');
    },
  ],
  ['rejects', () => Promise.reject(new Error('ahead'))],
])('what is loaded ahead and %s changes nothing', async (_, ahead) => {
  expect(await runWith(ahead)).toEqual(ANSWER);
});
