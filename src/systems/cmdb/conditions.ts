import type { Codes } from '../../graph/codes.ts';

/** Operators of behaviour.md B1 and B2, each with its value. */
export type Operators = Readonly<Record<string, unknown>>;

/** What a CMDB attribute must be; plain text is matched as the API at hand matches text. */
export type Condition = Operators | string;

/** Attribute names and what must hold for each; undefined ones are left out on the wire. */
export type Conditions = Readonly<Record<string, Condition | undefined>>;

/** A list without a filter and in its own order: all that there is. */
export function isPlain({
  condition,
  sort,
}: {
  readonly condition?: Conditions | undefined;
  readonly sort?: string | undefined;
}): boolean {
  return sort === undefined && Object.values(condition ?? {}).every((one) => one === undefined);
}

export function anyOf(values: readonly unknown[] | null | undefined): Operators | undefined {
  return values ? { $in: values } : undefined;
}

/** The text anywhere in the attribute, taken literally. */
export function containing(part: string | null | undefined): Operators | undefined {
  return part == null ? undefined : contains(part);
}

/** A name that is exactly `whole` and holds `part`, as far as they are given. */
export function named(
  whole: string | null | undefined,
  part: string | null | undefined,
): Operators | undefined {
  if (whole == null && part == null) return undefined;
  return { ...(whole == null ? {} : { $in: [whole] }), ...(part == null ? {} : contains(part)) };
}

/** Any of a name's codes; for `UNKNOWN`, any that is not documented. */
export function ofCode<Name extends string>(
  table: Codes<Name>,
  name: Name | 'UNKNOWN' | null | undefined,
): Operators | undefined {
  if (name == null) return undefined;
  return name === 'UNKNOWN' ? { $nin: table.all } : { $in: table.codesOf(name) };
}

function contains(part: string): { $regex: string } {
  return { $regex: part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') };
}
