import type { ApiName, WireObject } from '../../esb/index.ts';
import { decodeField, type Field } from '../../graph/fields.ts';
import type { UserKey } from '../../graph/keys.ts';

/** Resolvers for fields that name one person by login name; null where nobody is named. */
export function personResolvers<Record_, Name extends string>(
  api: ApiName,
  table: Readonly<Record<Name, Field<readonly string[]>>>,
  pick: (record: Record_) => WireObject,
): Record<Name, (record: Record_) => UserKey | null> {
  const entries = Object.entries<Field<readonly string[]>>(table).map(([name, field]) => [
    name,
    (record: Record_) => {
      const [username] = decodeField(api, field, pick(record));
      return username === undefined ? null : { username };
    },
  ]);
  // The entries are the table's.
  return Object.fromEntries(entries) as Record<Name, (record: Record_) => UserKey | null>;
}
