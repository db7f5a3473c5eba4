import type { Codes } from '../../graph/codes.ts';
import { badInput } from '../../graph/errors.ts';

/** The raw code of a name of an argument; `UNKNOWN` has none. */
export function wireCode<Name extends string>(
  table: Codes<Name>,
  name: Name | 'UNKNOWN',
  argument = 'input',
): string {
  const [code] = table.codesOf(name);
  if (code === undefined) throw badInput(argument, 'has an UNKNOWN, which has no code to send');
  return code;
}

/** Ids as the exports take them, in one text; undefined for all. */
export function joined(ids: readonly number[] | null | undefined): string | undefined {
  return ids == null ? undefined : ids.join();
}
