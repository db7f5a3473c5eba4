import type { WireObject } from '../../esb/index.ts';
import type { Codes } from '../../graph/codes.ts';
import { badInput } from '../../graph/errors.ts';

/** One field of an input: its attribute, and how a value is written. */
export interface Writable {
  readonly wire: string;
  readonly encode: (value: unknown, argument: string) => unknown;
}

export type Writables = Readonly<Record<string, Writable>>;

/** Text; null clears it. */
export function plainText(wire: string): Writable {
  return { wire, encode: (value) => value ?? '' };
}

/** Text that nothing may lack, such as a name. */
export function requiredText(wire: string): Writable {
  const encode = (value: unknown, argument: string) => {
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw badInput(argument, 'must not be empty; leave it out to keep it');
  };
  return { wire, encode };
}

/** A number; null clears it. */
export function plainNumber(wire: string): Writable {
  return { wire, encode: (value) => value };
}

/** A list of names that the wire joins; null and an empty list clear it. */
export function joined(wire: string, separator = ','): Writable {
  return { wire, encode: (value, argument) => joinNames(value, argument, separator) };
}

/** An enum; null clears it. */
export function coded(wire: string, table: Codes<string>): Writable {
  const encode = (value: unknown, argument: string) => {
    if (value === null) return null;
    const [code] = typeof value === 'string' ? table.codesOf(value) : [];
    if (code === undefined) throw badInput(argument, 'cannot be UNKNOWN; name what it shall be');
    return code;
  };
  return { wire, encode };
}

/** Names as one text; BAD_USER_INPUT for one that would fall apart when it is read again. */
export function joinNames(value: unknown, argument: string, separator = ','): string {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const texts = names.map(String);
  const torn = texts.find((name) => /[,;]/.test(name) || name.trim() === '');
  if (torn === undefined) return texts.join(separator);
  throw badInput(argument, `has "${torn}", which is no single name; give each name as an item`);
}

/**
 * The attributes that an input sets: those of the table, and what stands in its `attributes`.
 * `reserved` ones are the CMDB's own to set. `at` is where the input stands.
 */
export function wireAttributes(
  table: Writables,
  input: Readonly<Record<string, unknown>>,
  reserved: readonly string[],
  at = 'input',
): WireObject {
  const typed = Object.entries(table).flatMap(([name, { wire, encode }]) => {
    const value = input[name];
    return value === undefined ? [] : [[wire, encode(value, `${at}.${name}`)] as const];
  });
  const open = openAttributes(table, input['attributes'], reserved, `${at}.attributes`);
  return { ...open, ...Object.fromEntries(typed) };
}

/** The same for a change, which has to change something. */
export function wireChanges(
  table: Writables,
  input: Readonly<Record<string, unknown>>,
  reserved: readonly string[],
): WireObject {
  const changes = wireAttributes(table, input, reserved);
  if (Object.keys(changes).length > 0) return changes;
  throw badInput('input', 'changes nothing; give at least one new value');
}

function openAttributes(
  table: Writables,
  attributes: unknown,
  reserved: readonly string[],
  argument: string,
): WireObject {
  if (attributes === undefined || attributes === null) return {};
  if (typeof attributes !== 'object' || Array.isArray(attributes)) {
    throw badInput(argument, 'must be an object of attribute names and values');
  }
  const fields = new Map(Object.entries(table).map(([name, { wire }]) => [wire, name]));
  for (const name of Object.keys(attributes)) {
    const field = fields.get(name);
    if (field) throw badInput(argument, `has "${name}", which the field \`${field}\` sets`);
    if (reserved.includes(name)) throw badInput(argument, `has "${name}", which cannot be set`);
  }
  return { ...attributes };
}
