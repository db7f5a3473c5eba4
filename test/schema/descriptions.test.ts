import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './the-schema.ts';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** All that has a description, under the name by which one would look for it. */
function everything(): Described[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const within = (owner: string, parts: readonly Described[]) =>
    parts.map(({ name, description }) => ({ name: `${owner}.${name}`, description }));
  const members = types.flatMap((type): Described[] => {
    if (isEnumType(type)) return within(type.name, type.getValues());
    if (isInputObjectType(type)) return within(type.name, Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields());
    const args = fields.flatMap((field) => within(`${type.name}.${field.name}`, field.args));
    return [...within(type.name, fields), ...args];
  });
  const directives = schema.getDirectives().filter((one) => !isSpecifiedDirective(one));
  const directiveArgs = directives.flatMap(({ name, args }) => within(`@${name}`, args));
  return [...types, ...members, ...directives, ...directiveArgs];
}

test('every type, field, argument, enum value and input field has a description', () => {
  const all = everything();
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
});

test('every description is a sentence: it begins in a capital, or a name, and ends in a stop', () => {
  const odd = everything().filter(
    ({ description }) =>
      !/^[A-Z`\p{Script=Han}][\s\S]*[.…](\)|`)?$/u.test(description?.trim() ?? ''),
  );
  expect(odd.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
});
