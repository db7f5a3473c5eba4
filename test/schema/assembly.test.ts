import {
  buildASTSchema,
  concatAST,
  isUnionType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { subgraphTypes } from '../../src/graph/federation/sdl.ts';
import { printSdl, schemaSources } from '../../src/graph/schema.ts';
import type { EntityKey } from '../../src/graph/wing.ts';
import { createSchema } from '../../src/systems/index.ts';
import { allFields, documents, marksOf, schema } from './the-schema.ts';

const executable = createSchema();

test('the schema of all systems is assembled, and has no mistake', () => {
  expect(validateSchema(executable)).toEqual([]);
  expect(executable.getQueryType()?.name).toBe('Query');
  expect(executable.getMutationType()?.name).toBe('Mutation');
});

test('each file has a name, by which a mistake in it is found', () => {
  const names = schemaSources().map(({ name }) => name);
  expect(names).toContain('core.graphql');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^([a-z]+\/)?[a-z-]+\.graphql$/);
});

test('what is served is what stands in the files and the subgraph protocol, no more and no less', () => {
  const sorted = (one: typeof schema) => printSchema(lexicographicSortSchema(one));
  const protocol = parse(subgraphTypes(keysIn(executable)));
  const whole = buildASTSchema(concatAST([...documents, protocol]));
  expect(sorted(executable)).toBe(sorted(whole));
});

/** The entities that the served schema names, in the form that the protocol's types are made from. */
function keysIn(served: typeof schema): EntityKey[] {
  const entity = served.getType('_Entity');
  const members = isUnionType(entity) ? entity.getTypes() : [];
  return members.map(({ name: type }) => ({
    type,
    fields: 'id',
    load: () => Promise.resolve(null),
  }));
}

test.each([
  ['type', 'type Host { id: ID! }', 'There can be only one type named "Host".'],
  ['enum', 'enum OsType { BEOS }', 'There can be only one type named "OsType".'],
  ['field', 'extend type Host { name: Int }', 'Field "Host.name" can only be defined once.'],
  ['directive', 'directive @esb on FIELD', 'There can be only one directive named "@esb".'],
  [
    'enum value',
    'extend enum OsType { LINUX }',
    'Enum value "OsType.LINUX" can only be defined once.',
  ],
])('the same %s in two files is refused', (_, sdl, message) => {
  expect(() => buildASTSchema(concatAST([...documents, parse(sdl)]))).toThrow(message);
});

test('a type of no file is refused', () => {
  const sdl = 'extend type Host { rack: Rack }';
  expect(() => buildASTSchema(concatAST([...documents, parse(sdl)]))).toThrow(
    'Unknown type "Rack"',
  );
});

test('the printed SDL reads back to the same schema', () => {
  const read = buildASTSchema(parse(printSdl(executable)));
  const sorted = (one: typeof schema) => printSchema(lexicographicSortSchema(one));
  expect(sorted(read)).toBe(sorted(executable));
});

test('the printed SDL keeps every @esb mark', () => {
  const marks = (of: typeof schema) =>
    Object.fromEntries(allFields(of).map(({ name, field }) => [name, marksOf(field.astNode)]));
  const printed = marks(buildASTSchema(parse(printSdl(executable))));
  expect(printed).toMatchObject(marks(schema));
  expect(Object.values(printed).flat().length).toBeGreaterThan(20);
});
