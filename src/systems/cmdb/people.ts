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
