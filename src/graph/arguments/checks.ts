import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { badInput } from '../errors.ts';
import { json } from './json.ts';
import { objectChecks, textCheck } from './member-checks.ts';
import type { ArgumentPolicy, Check } from './policy.ts';

type Values = Readonly<Record<string, unknown>>;
export type ArgumentsCheck = (args: Values, policy: ArgumentPolicy) => void;

const known = new WeakMap<GraphQLField<unknown, unknown>, { check: ArgumentsCheck | undefined }>();

/** Looks at all arguments of a field; undefined for a field whose arguments cannot hurt. */
export function argumentsCheck(
  parent: string,
  definition: GraphQLField<unknown, unknown>,
): ArgumentsCheck | undefined {
  const before = known.get(definition);
  if (before) return before.check;
  const owner = `${parent}.${definition.name}`;
  const checks = membersOf(owner, definition.args);
  const check: ArgumentsCheck | undefined =
    checks.length === 0
      ? undefined
      : (args, policy) => {
          for (const [name, one] of checks) one(args[name], name, policy);
        };
  known.set(definition, { check });
  return check;
}

interface Member {
  readonly name: string;
  readonly type: GraphQLInputType;
}

function membersOf(owner: string, members: readonly Member[]): (readonly [string, Check])[] {
  return members.flatMap(({ name, type }) => {
    const check = checkOf(type, owner, name);
    return check ? [[name, check] as const] : [];
  });
}

function checkOf(type: GraphQLInputType, owner: string, name: string): Check | undefined {
  if (isNonNullType(type)) return checkOf(type.ofType, owner, name);
  if (isListType(type)) return listCheck(checkOf(type.ofType, owner, name));
  if (isInputObjectType(type)) return objectCheck(type);
  if (!isScalarType(type)) return undefined;
  if (type.name === 'String' || type.name === 'ID') return textCheck(`${owner}.${name}`, name);
  return type.name === 'JSON' || type.name === '_Any' ? json : undefined;
}

const MAX_ITEMS = 20_000;

function listCheck(item: Check | undefined): Check {
  return (value, at, policy) => {
    if (!Array.isArray(value)) return;
    const { maxListItems = MAX_ITEMS } = policy;
    if (value.length > maxListItems) {
      throw badInput(at, `must have at most ${maxListItems} items, not ${value.length}`);
    }
    if (!item) return;
    for (const [index, one] of value.entries()) item(one, `${at}.${index}`, policy);
  };
}

const objects = new WeakMap<GraphQLInputObjectType, Check>();

function objectCheck(type: GraphQLInputObjectType): Check {
  const before = objects.get(type);
  if (before) return before;
  let members: (readonly [string, Check])[] | undefined;
  const whole = objectChecks[type.name];
  const check: Check = (value, at, policy) => {
    if (typeof value !== 'object' || value === null) return;
    members ??= membersOf(type.name, Object.values(type.getFields()));
    const values: Values = { ...value };
    for (const [name, one] of members) one(values[name], `${at}.${name}`, policy);
    whole?.(values, at);
  };
  objects.set(type, check);
  return check;
}
