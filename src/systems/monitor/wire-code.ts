import type { Codes } from '../../graph/codes.ts';
import { badInput } from '../../graph/errors.ts';

/** The raw code of a name of an input; `UNKNOWN` has none. */
export function wireCode<Name extends string>(table: Codes<Name>, name: Name | 'UNKNOWN'): string {
  const [code] = table.codesOf(name);
  if (code === undefined) throw badInput('input', 'has an UNKNOWN, which cannot be written');
  return code;
}

/** Ids as the exports take them, in one text; undefined for all. */
export function joined(ids: readonly number[] | null | undefined): string | undefined {
  return ids == null ? undefined : ids.join();
}
