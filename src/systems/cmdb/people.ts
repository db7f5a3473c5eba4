import type { ApiName, WireObject } from '../../esb/index.ts';
import { decodeField, type Field } from '../../graph/fields.ts';
import type { UserKey } from '../../graph/keys.ts';

/** Resolvers for fields that name people by login name: who they are is asked only when read. */
export function peopleResolvers<Record_, Name extends string>(
  api: ApiName,
  table: Readonly<Record<Name, Field<readonly string[]>>>,
  pick: (record: Record_) => WireObject,
): People<Record_, Name> {
  const entries = Object.entries<Field<readonly string[]>>(table).map(([name, field]) => [
    name,
    (record: Record_) => decodeField(api, field, pick(record)).map((username) => ({ username })),
  ]);
  return Object.fromEntries(entries) as People<Record_, Name>; // the entries are the table's
}

type People<Record_, Name extends string> = Record<Name, (record: Record_) => readonly UserKey[]>;

/** The same for fields that name one person; null for nobody. */
export function personResolvers<Record_, Name extends string>(
  api: ApiName,
  table: Readonly<Record<Name, Field<string | null>>>,
  pick: (record: Record_) => WireObject,
): Person<Record_, Name> {
  const entries = Object.entries<Field<string | null>>(table).map(([name, field]) => [
    name,
    (record: Record_) => {
      const username = decodeField(api, field, pick(record));
      return username ? { username } : null;
    },
  ]);
  return Object.fromEntries(entries) as Person<Record_, Name>; // the entries are the table's
}

type Person<Record_, Name extends string> = Record<Name, (record: Record_) => UserKey | null>;
