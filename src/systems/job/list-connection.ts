import type { Codes } from '../../graph/codes.ts';
import {
  type Connection,
  type ConnectionArgs,
  connectionOf,
  type List,
  pageOf,
  rangeOf,
} from '../../graph/connections.ts';
import { badInput } from '../../graph/errors.ts';
import type { Ready } from '../../graph/loader.ts';

/** A page of a list that Job answers whole: the arguments are judged before it is asked. */
export async function listConnection<T>(
  list: List,
  args: ConnectionArgs,
  load: () => Ready<readonly T[]>,
): Promise<Connection<T>> {
  const range = rangeOf(list, args);
  return connectionOf(list, range, pageOf(await load(), range));
}

/** The one code of a name, to search for; BAD_USER_INPUT for UNKNOWN, which has none. */
export function codeToFind<Name extends string>(
  argument: string,
  table: Codes<Name>,
  name: Name | 'UNKNOWN' | null | undefined,
): string | undefined {
  if (name == null) return undefined;
  const [code] = table.codesOf(name);
  if (code === undefined) throw badInput(argument, 'cannot be UNKNOWN; leave it out to see all');
  return code;
}
