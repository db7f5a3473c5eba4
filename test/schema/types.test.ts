import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { allFields, schema } from './the-schema.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const mutations = allFields().filter(({ type }) => type === 'Mutation');
const typeOf = (name: string) => getNamedType(schema.getType(name));

test.each(mutations)('$name takes one `input` and answers a nullable payload', ({ field }) => {
  expect(field.args.map(({ name }) => name)).toEqual(['input']);
  const [input] = field.args;
  expect(isNonNullType(input?.type)).toBe(true);
  expect(input && isInputObjectType(getNamedType(input.type))).toBe(true);
  expect(isObjectType(field.type)).toBe(true);
  expect(getNamedType(field.type).name).toMatch(/Payload$/);
});

test('what acts on several things answers for each, with its outcome', () => {
  for (const { name, field } of mutations) {
    const payload = getNamedType(field.type);
    const results = isObjectType(payload) ? payload.getFields()['results'] : undefined;
    if (!results) continue;
    const result = getNamedType(results.type);
    if (!isObjectType(result)) throw new Error(`${name}: results are no objects`);
    expect([name, isListType(getNullableType(results.type))]).toEqual([name, true]);
    expect(String(result.getFields()['outcome']?.type)).toBe('Outcome!');
    expect(String(result.getFields()['message']?.type)).toBe('String');
  }
  const outcome = typeOf('Outcome');
  const values = isEnumType(outcome) ? outcome.getValues().map(({ name }) => name) : [];
  expect(values).toEqual(['APPLIED', 'UNCHANGED', 'REFUSED', 'UNKNOWN']);
});

test('an entity is a Node exactly when it has an id', () => {
  const withId = types.filter((type) => isObjectType(type) && 'id' in type.getFields());
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('Node is no interface');
  const nodes = schema.getPossibleTypes(node).map(({ name }) => name);
  expect(withId.map(({ name }) => name).sort()).toEqual([...nodes].sort());
  expect(nodes).toEqual(
    expect.arrayContaining(['Business', 'Set', 'Module', 'Host', 'JobInstance', 'Alarm', 'User']),
  );
});

test('natural keys have the types of the contract', () => {
  const ofKeys: [RegExp, string][] = [
    [/^(biz|set|module|host|cloud)Id$/, 'Int'],
    [/^(jobInstance|stepInstance|alarm|task)Id$/, 'Long'],
    [/^sn$/, 'String'],
  ];
  const places = allFields().flatMap(({ name, field }) => [
    { place: name, key: field.name, type: getNamedType(field.type).name },
    ...field.args.map((arg) => ({
      place: `${name}(${arg.name})`,
      key: arg.name,
      type: getNamedType(arg.type).name,
    })),
  ]);
  for (const { place, key, type } of places) {
    const expected = ofKeys.find(([form]) => form.test(key))?.[1];
    if (expected) expect([place, type]).toEqual([place, expected]);
  }
});

test('an enum of codes has an UNKNOWN, and the raw code stands beside its field', () => {
  const coded = allFields().filter(({ field }) => {
    const type = getNamedType(field.type);
    return isEnumType(type) && type.getValues().some(({ name }) => name === 'UNKNOWN');
  });
  const fields = new Set(allFields().map(({ name }) => name));
  const bare = coded.filter(({ name }) => !fields.has(`${name}Code`));
  // An outcome is our own word, no code of a system.
  expect(bare.filter(({ field }) => getNamedType(field.type).name !== 'Outcome')).toEqual([]);
  expect(coded.length).toBeGreaterThan(10);
});

test('user-defined attributes of every CMDB entity are at hand', () => {
  for (const name of ['Business', 'Set', 'Module', 'Host', 'ModelInstance']) {
    const attributes = allFields().find((field) => field.name === `${name}.attributes`)?.field;
    expect(String(attributes?.type)).toBe('JSON!');
    expect(attributes?.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
      'names: [String!]',
    ]);
  }
});

test('a time is a DateTime, wherever it stands', () => {
  const times = allFields().filter(({ field }) => /(At|Time)$/.test(field.name));
  expect(times.length).toBeGreaterThan(10);
  for (const { name, field } of times) {
    expect([name, getNamedType(field.type).name]).toEqual([name, 'DateTime']);
  }
});
