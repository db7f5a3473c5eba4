import { getNamedType, isNonNullType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { allFields, schema } from './the-schema.ts';

const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => name.endsWith('Connection'));
const pagedFields = allFields().filter(({ field }) =>
  getNamedType(field.type).name.endsWith('Connection'),
);

const shapeOf = (type: (typeof connections)[number]) =>
  Object.fromEntries(
    Object.values(type.getFields()).map(({ name, type: of }) => [name, String(of)]),
  );

/** Each is a further call, and its failure its own. */
const ASKED_ONE_BY_ONE: ReadonlySet<string> = new Set(['JobInstance']);

test.each(connections)('$name has totalCount, nodes, edges and pageInfo', (connection) => {
  const of = connection.name.replace(/Connection$/, '');
  const node = ASKED_ONE_BY_ONE.has(of) ? of : `${of}!`;
  expect(shapeOf(connection)).toMatchObject({
    totalCount: 'Int!',
    nodes: `[${node}]!`,
    edges: `[${of}Edge!]!`,
    pageInfo: 'PageInfo!',
  });
  const edge = schema.getType(`${of}Edge`);
  if (!isObjectType(edge)) throw new Error(`there is no type ${of}Edge`);
  expect(shapeOf(edge)).toEqual({ cursor: 'String!', node });
});

test.each(pagedFields)(
  '$name is paged by `first`, 100 unless told otherwise, and `after`',
  ({ field }) => {
    const args = Object.fromEntries(field.args.map((arg) => [arg.name, arg]));
    expect(args['first']).toMatchObject({ defaultValue: 100 });
    expect(String(args['first']?.type)).toBe('Int');
    expect(args['first']?.description).toContain('20,000');
    expect(String(args['after']?.type)).toBe('String');
    expect(isNonNullType(field.type)).toBe(false);
  },
);

test('whatever takes `first` is a connection', () => {
  const paged = allFields().filter(({ field }) => field.args.some(({ name }) => name === 'first'));
  expect(paged.map(({ name }) => name)).toEqual(pagedFields.map(({ name }) => name));
});

test('the links of the chain are connections', () => {
  const names = pagedFields.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Business.sets',
      'Set.modules',
      'Module.hosts',
      'Host.modules',
      'Host.jobInstances',
      'Host.alarms',
      'Query.businesses',
      'Query.hosts',
      'Query.alarms',
    ]),
  );
});
