import { isNonNullType } from 'graphql';
import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { allFields, marksOf } from './the-schema.ts';

const marked = allFields()
  .map(({ name, type, field }) => ({ name, type, field, marks: marksOf(field.astNode) }))
  .filter(({ marks }) => marks.length > 0);

const apiOf = (mark: string) => {
  const [system = '', api = ''] = mark.split('/');
  return catalogueApi(system, api);
};

test.each(marked)('$name is answered by an API of the catalogue: $marks', ({ marks }) => {
  for (const mark of marks) {
    const { system, name, path } = apiOf(mark);
    expect(`${system}/${name}`).toBe(mark);
    expect(path).toContain(`/${system}/${name}/`);
  }
  expect(new Set(marks).size).toBe(marks.length);
});

test('every root field but `node` says which API answers it', () => {
  const roots = allFields().filter(({ type }) => type === 'Query' || type === 'Mutation');
  const unmarked = roots.filter(({ field }) => marksOf(field.astNode).length === 0);
  expect(unmarked.map(({ name }) => name)).toEqual(['Query.node']);
});

test('what a mutation says is an API that changes something; what a query says, one that reads', () => {
  for (const { name, type, marks } of marked) {
    const kinds = marks.map((mark) => apiOf(mark).kind);
    if (type === 'Mutation')
      expect([name, kinds]).toEqual([name, expect.arrayContaining(['mutation'])]);
    else expect([name, kinds]).toEqual([name, kinds.map(() => 'query')]);
  }
});

test('a field that costs a further call is nullable, so that its failure stays its own', () => {
  const strict = marked.filter(({ field }) => isNonNullType(field.type));
  expect(strict.map(({ name }) => name)).toEqual([]);
});
