import { type ApiName, badResponse, fitsInt, isRounded, type WireObject } from '../esb/index.ts';
import type { Codes } from './codes.ts';
import { isoTime } from './time.ts';

/** One plain field of an entity: where it stands on the wire, and how it is read. */
export interface Field<Out> {
  readonly wire: string;
  /** Answers undefined for a value that the attribute cannot have. */
  readonly decode: (value: unknown) => Out | undefined;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

export function text(wire: string): Field<string | null> {
  return { wire, decode: decodeText };
}

/** A whole number that fits `Int`, sent as a number or as text. */
export function int(wire: string): Field<number | null> {
  return { wire, decode: decodeInt };
}

/** A whole number that fits `Long`, sent as a number or as text. */
export function long(wire: string): Field<number | null> {
  return { wire, decode: decodeLong };
}

export function float(wire: string): Field<number | null> {
  return { wire, decode: decodeFloat };
}

export function time(wire: string): Field<string | null> {
  return { wire, decode: isoTime };
}

export function code<Name extends string>(
  wire: string,
  table: Codes<Name>,
): Field<Name | 'UNKNOWN' | null> {
  return { wire, decode: (value) => table.name(value) };
}

/** The raw code beside a `code`. */
export function codeText(wire: string): Field<string | null> {
  return { wire, decode: decodeText };
}

/** Whether a code has this value, sent as a number or as text. */
export function is(wire: string, value: number | string): Field<boolean | null> {
  const decode = (raw: unknown) => {
    const sent = decodeText(raw);
    return typeof sent === 'string' ? sent === String(value) : sent;
  };
  return { wire, decode };
}

export function bool(wire: string): Field<boolean | null> {
  return { wire, decode: decodeBool };
}

/** Login names joined by `,` or `;` in one text; none for null. */
export function names(wire: string): Field<readonly string[]> {
  return { wire, decode: decodeNames };
}

export function json(wire: string): Field<unknown> {
  return { wire, decode: (value) => value ?? null };
}

/** Resolvers for a table of fields. `pick` finds the wire object in the record of the type. */
export function fieldResolvers<Record_, Table extends Fields>(
  api: ApiName,
  table: Table,
  pick: (record: Record_) => WireObject,
): FieldResolvers<Record_, Table> {
  const resolvers = Object.entries(table).map(([name, field]) => [
    name,
    (record: Record_) => decodeField(api, field, pick(record)),
  ]);
  // The entries are the table's, each read by its own field.
  return Object.fromEntries(resolvers) as FieldResolvers<Record_, Table>;
}

/** The wire object of a record that is one and its keys: most are. */
export function wireOf({ wire }: { readonly wire: WireObject }): WireObject {
  return wire;
}

type FieldResolvers<Record_, Table extends Fields> = {
  [Name in keyof Table]: (record: Record_) => Decoded<Table[Name]>;
};

type Decoded<F> = F extends Field<infer Out> ? Out : never;

/** The value of one field, or ESB_BAD_RESPONSE that names the attribute. */
export function decodeField<Out>(
  api: ApiName,
  { wire, decode }: Field<Out>,
  from: WireObject,
): Out {
  const value = decode(from[wire]);
  if (value === undefined) throw badResponse(api, `a value of \`${wire}\` that it cannot have`);
  return value;
}

/**
 * The attributes to ask for, so that the selected fields of a type can be answered: `keys` and
 * those behind the fields of the table. Empty, which to the CMDB means all, where user-defined
 * attributes are asked for.
 */
export function projection(
  table: Fields,
  selected: ReadonlySet<string>,
  keys: readonly string[],
): readonly string[] {
  if (selected.has('attributes')) return [];
  const asked = [...selected].flatMap((name) => table[name]?.wire ?? []);
  return [...new Set([...keys, ...asked])];
}

function decodeText(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' && !isRounded(value) ? String(value) : undefined;
}

function decodeInt(value: unknown): number | null | undefined {
  const number = decodeLong(value);
  return typeof number === 'number' && !fitsInt(number) ? undefined : number;
}

function decodeLong(value: unknown): number | null | undefined {
  const number = decodeFloat(value);
  return number === null || Number.isSafeInteger(number) ? number : undefined;
}

function decodeFloat(value: unknown): number | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' && value.trim() === '') return null;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function decodeBool(value: unknown): boolean | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === '1' || value === 'true') return true;
  return value === 0 || value === '0' || value === 'false' ? false : undefined;
}

function decodeNames(value: unknown): readonly string[] | undefined {
  const joined = decodeText(value);
  if (joined === undefined) return undefined;
  const parts = (joined ?? '').split(/[,;]/).map((name) => name.trim());
  return [...new Set(parts.filter((name) => name !== ''))];
}
