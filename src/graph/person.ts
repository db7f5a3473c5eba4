import type { Field } from './fields.ts';
import type { UserKey } from './keys.ts';

/** A field that holds one login name: who that is is asked only when read. */
export function person(wire: string): Field<UserKey | null> {
  return { wire, decode: decodePerson };
}

function decodePerson(value: unknown): UserKey | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? { username: value } : undefined;
}
